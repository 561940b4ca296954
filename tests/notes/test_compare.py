"""Quotations held against what was said: where, and how they differ."""

import pytest

from attribcheck.extract import find_quotations
from attribcheck.language.labels import speakers_of
from attribcheck.model.check import Check
from attribcheck.notes import read_record
from attribcheck.notes.compare import Comparer
from attribcheck.notes.units import units
from attribcheck.readers import read
from attribcheck.segment import segment

NOTES = """\
Q: Why did you shut the gate in April?

FINCH: We, uh, we shut it because the river rose four feet in a night. I mean, nobody had ever
seen that, not in fifty years, and the pumps were, you know, forty years old.

FINCH: It's going to cost $2.5 million. We don't have it, and the county has never offered.
If it rains again this spring, the town will flood, but only the lower street.

ITO: The accounts of the trust were shown to the board in May. He asked for them twice.
"""


def checks(story: str) -> tuple[str, str, list[Check]]:
    """Return the story, the record’s text, and the checks of its quotations."""
    article = segment(read(story.encode(), "story.txt"))
    record = read_record(NOTES, "notes.txt")
    comparer = Comparer((record,))
    anybody = speakers_of(article, None)
    found = units(article, find_quotations(article))
    return story, record.text, [comparer.check(unit, story, anybody) for unit in found]


def edits(story: str) -> list[tuple[str, str, str]]:
    """Return each edit as its kind, the story’s words and the record’s."""
    text, record, found = checks(story)
    assert all(check.found for check in found)
    return [
        (str(edit.change), edit.quoted.of(text), " ".join(edit.recorded.of(record).split()))
        for check in found
        for edit in check.edits
    ]


@pytest.mark.parametrize(
    "story",
    [
        "“The pumps were 40 years old,” he said.",
        "“the river rose four feet in a night,” he said.",
        "“The accounts of the trust,” she said, “were shown to the board in May.”",
        "“The accounts of the trust were shown to the Board, in May!” she said.",
        "“It’s going to cost 2.5 million dollars,” he said.",
        "“[Harlow] asked for them twice,” she said.",
        "“The accounts of the trust were shown to the bored in May,” she said.",
        "“We shut it because the river rose four feet in a night,” he said.",
    ],
)
def test_other_marks_capitals_and_figures_are_no_change(story: str) -> None:
    assert [kind for kind, _, _ in edits(story) if kind != "filler"] == []


@pytest.mark.parametrize(
    ("story", "expected"),
    [
        (
            "“The pumps were forty years old,” he said.",
            [("filler", "", "you know")],
        ),
        (
            "“It is going to cost $2.5 million,” he said.",
            [("grammar", "It is", "It's")],
        ),
        (
            "“It’s gonna cost $2.5 million,” he said.",
            [("grammar", "gonna", "going to")],
        ),
        (
            "“The accounts of a trust were shown to the board in May,” she said.",
            [("function", "a", "the")],
        ),
        (
            "“The accounts of the trust were sold to the board in May,” she said.",
            [("content", "sold", "shown")],
        ),
        (
            "“The accounts of the trust were shown to the board in June,” she said.",
            [("content", "June", "May")],
        ),
        (
            "“The river rose five feet in a night,” he said.",
            [("content", "five", "four")],
        ),
        (
            "“We do have it, and the county has never offered,” he said.",
            [("negation", "do", "don't")],
        ),
        (
            "“The town will flood, but the lower street,” he said.",
            [("negation", "", "only")],
        ),
        (
            "“The accounts were shown to the board in May,” she said.",
            [("elision-silent", "", "of the trust")],
        ),
        (
            "“The accounts … were shown to the board in May,” she said.",
            [("marked", "", "of the trust")],
        ),
        (
            "“Nobody had ever seen that … and the pumps were, you know, forty years old,” he said.",
            [("elision-meaning", "", "not in fifty years")],
        ),
        (
            "“The river … rose [by] four feet in a night,” he said.",
            [],
        ),
        (
            "“The county has never offered. The accounts of the trust were shown to the board,” "
            "he said.",
            [
                (
                    "stitched",
                    "The county has never offered",
                    "this spring, the town will flood, but only the lower street.",
                )
            ],
        ),
    ],
)
def test_what_differs_is_named(story: str, expected: list[tuple[str, str, str]]) -> None:
    found = edits(story)
    assert [kind for kind, _, _ in found] == [kind for kind, _, _ in expected]
    if "stitched" not in [kind for kind, _, _ in expected]:
        assert found == expected


@pytest.mark.parametrize(
    "story",
    [
        "“We sold the boats to a museum in the north,” he said.",
        "“The accounts of the parish were burned by the vicar,” she said.",
    ],
)
def test_what_was_not_said_is_not_found(story: str) -> None:
    _, _, [check] = checks(story)
    assert not check.found


def test_a_question_is_nobody_s_answer() -> None:
    _, _, [check] = checks("“You shut the gate in April,” he said.")
    assert check.asked
    assert not check.found


def test_the_place_is_the_words_themselves() -> None:
    _, record, [check] = checks("“He asked for them twice,” she said.")
    assert check.places[0].span.of(record) == "He asked for them twice"
    assert check.places[0].coverage == 1.0
    assert check.places[0].utterance == 3
