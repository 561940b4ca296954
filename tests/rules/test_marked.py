"""The marked copy: its marks fit their words, and there are enough of every rule."""

from collections import Counter
from pathlib import Path

import pytest

from attribcheck.model.span import Span
from attribcheck.rules import CATALOGUE
from benchmarks.marks import MARKED, Mark, Marked, marked_stories, marked_story

STORIES = marked_stories()
CORE = {
    f"{family}{number}"
    for family, last in (("Q", 107), ("A", 111), ("C", 105), ("N", 103), ("B", 102), ("S", 104))
    for number in range(101, last + 1)
}


def codes(marks: tuple[Mark, ...]) -> list[str]:
    return [mark.code for mark in marks]


def test_there_are_enough_stories_and_faults() -> None:
    assert len(STORIES) >= 40
    assert sum(len(story.faults) for story in STORIES) >= 250


def test_every_core_rule_has_five_faults() -> None:
    counted = Counter(code for story in STORIES for code in codes(story.faults))
    assert {code: counted[code] for code in CORE if counted[code] < 5} == {}


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.path.stem)
def test_a_story_is_of_a_story_s_length_and_has_a_fault(story: Marked) -> None:
    assert 200 <= len(story.text.split()) <= 600
    assert story.faults


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.path.stem)
def test_marks_name_rules_and_their_variants(story: Marked) -> None:
    known = {rule.code: {variant.name for variant in rule.variants} for rule in CATALOGUE}
    marks = (*story.faults, *story.fair, *story.silent)
    assert {code for code in codes(marks) if code not in CORE} == set()
    assert {
        (mark.code, mark.variant)
        for mark in marks
        if mark.variant and mark.variant not in known.get(mark.code, {mark.variant})
    } == set()


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.path.stem)
def test_no_words_are_a_fault_and_a_look_alike_of_one_rule(story: Marked) -> None:
    assert [
        (one.code, one.spans[0].of(story.text))
        for one in story.silent
        for other in (*story.faults, *story.fair)
        if any(other.meets(one.code, span) for span in one.spans)
    ] == []


def test_a_mark_that_fits_no_words_is_told(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("Critics said no. Critics said never.", "utf-8")
    marks = tmp_path / "story.faults.json"
    marks.write_text('{"faults": [{"code": "C101", "words": "Critics", "nth": 2}]}', "utf-8")
    assert marked_story(marks).faults[0].spans == (Span(17, 24),)
    marks.write_text('{"faults": [{"code": "C101", "words": "Critics", "nth": 3}]}', "utf-8")
    with pytest.raises(ValueError, match=r"story.faults.json: “Critics” does not stand there 3 t"):
        marked_story(marks)


def test_every_mark_has_its_story() -> None:
    marks = {path.name.removesuffix(".faults.json") for path in MARKED.glob("*.faults.json")}
    golds = {path.name.removesuffix(".gold.json") for path in MARKED.glob("*.gold.json")}
    assert marks | golds == {path.stem for path in MARKED.glob("*.txt")}
