"""Files of waivers: written below what they hold, and read back or refused in one line."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from attribcheck.desk.story_names import story_name
from attribcheck.desk.waivers import add, beside, of_story, read
from attribcheck.model.errors import ConfigError
from attribcheck.model.waiver import Waiver

WAIVER = Waiver(
    code="A101",
    words="a council “aide” \\ [sic] \x1b\x7f",
    who="J. Ortiz",
    when=date(2026, 6, 26),
    reason='The desk knows why: "safety"\nand more',
    context="said a council “aide” \\ [sic] \x1b\x7f, who spoke",
)
GOOD = '[[waiver]]\ncode = "A101"\nwords = "an aide"\nwho = "J"\nwhen = 2026-06-26\nreason = "r"\n'


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    path = beside(tmp_path / "story.txt")
    assert path.name == "story.txt.waivers.toml"
    assert read(path) == ()
    add(path, WAIVER, "")
    add(path, Waiver("Q101", "No.", "A", date(2026, 1, 2), "r"), "")
    first, second = read(path)
    assert first.story == ""
    assert first.waiver == Waiver(
        **{name: getattr(WAIVER, name) for name in ("code", "words", "who", "when", "reason")},
        context=WAIVER.context,
        where=f"{path}, waiver 1",
    )
    assert (second.waiver.code, second.waiver.where) == ("Q101", f"{path}, waiver 2")


COPY = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip)


@settings(deadline=None, max_examples=50)
@given(words=COPY, context=st.text(st.characters(exclude_categories=["Cs"])), reason=COPY)
def test_whatever_the_copy_holds_is_read_back(
    words: str, context: str, reason: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("desk") / "waivers.toml"
    waiver = Waiver("A101", words, "J", date(2026, 1, 2), reason, context)
    add(path, waiver, "")
    (entry,) = read(path)
    assert replace(entry.waiver, where="") == waiver


def test_half_characters_are_replaced(tmp_path: Path) -> None:
    path = tmp_path / "waivers.toml"
    add(path, Waiver("A101", "\ud800 aide", "\udcff", date(2026, 1, 2), "r"), "")
    assert [(e.waiver.words, e.waiver.who) for e in read(path)] == [("? aide", "?")]


@pytest.mark.parametrize("story", ["", ".", "a/b.txt"])
def test_waivers_stand_beside_whatever_the_story_is_called(story: str) -> None:
    assert read(beside(Path(story))) == ()


def test_a_new_file_says_what_it_is_for(tmp_path: Path) -> None:
    path = tmp_path / "story.txt.waivers.toml"
    add(path, Waiver("Q101", "No.", "A", date(2026, 1, 2), "r", "“No.” They left."), "")
    assert path.read_text(encoding="utf-8") == (
        "# Findings that an editor has accepted; `attribcheck waive` adds to them.\n"
        "\n"
        "[[waiver]]\n"
        'code = "Q101"\n'
        'words = "No."\n'
        'context = "“No.” They left."\n'
        'who = "A"\n'
        "when = 2026-01-02\n"
        'reason = "r"\n'
    )


def test_what_the_file_held_stays_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "waivers.toml"
    held = "\ufeff# Ours.\r\n" + GOOD.replace("\n", "\r\n").rstrip()
    path.write_bytes(held.encode())
    add(path, WAIVER, "city/story.txt")
    assert path.read_bytes().startswith(held.encode())
    assert [entry.story for entry in read(path)] == ["", "city/story.txt"]


def test_one_file_for_all_names_stories_from_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "desk" / "waivers.toml"
    path.parent.mkdir()
    story, other = tmp_path / "city" / "a.txt", tmp_path / "city" / "b.txt"
    assert story_name(path, story) == "../city/a.txt"
    add(path, WAIVER, story_name(path, story))
    entries = read(path)
    assert of_story(entries, path, story) == (entries[0],)
    assert of_story(entries, path, other) == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[[waver]]", ": there is no table 'waver'\n  hint: did you mean 'waiver'?"),
        (
            "waiver = 1",
            ": 'waiver' takes tables, not a number\n  hint: begin each waiver with [[waiver]]",
        ),
        (
            GOOD + GOOD.replace("reason", "because"),
            ", waiver 2: there is no key 'because'\n"
            "  hint: a waiver has code, words, who, when, reason, context, story, id",
        ),
        (
            GOOD.replace("words", "word"),
            ", waiver 1: there is no key 'word'\n  hint: did you mean 'words'?",
        ),
        (
            GOOD.replace('"r"', '" "'),
            ", waiver 1: it does not say 'reason'\n"
            "  hint: a waiver needs code, words, who, when, reason",
        ),
        (GOOD.replace('"J"', "7"), ", waiver 1: 'who' takes a string, not a number"),
        (
            GOOD.replace("when = 2026-06-26\n", ""),
            ", waiver 1: it does not say 'when'\n  hint: write when = 2026-06-26",
        ),
        (
            GOOD.replace("2026-06-26", '"last week"'),
            ", waiver 1: 'when' takes a date, not a string\n  hint: write when = 2026-06-26",
        ),
        (
            GOOD.replace("A101", "A1O1"),
            ", waiver 1: there is no rule called 'A1O1'\n  hint: did you mean 'A101'?",
        ),
    ],
)
def test_a_mistake_is_told_in_one_line(text: str, told: str, tmp_path: Path) -> None:
    path = tmp_path / "waivers.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        read(path)
    assert str(caught.value) == f"{path}{told}"


def test_a_rule_may_be_called_by_its_name_and_a_time_is_a_day(tmp_path: Path) -> None:
    path = tmp_path / "waivers.toml"
    text = GOOD.replace("A101", "anonymity-no-reason").replace("06-26", "06-26T12:00:00Z")
    path.write_text(text, encoding="utf-8")
    (entry,) = read(path)
    assert (entry.waiver.code, entry.waiver.when) == ("A101", date(2026, 6, 26))


@pytest.mark.parametrize("text", ["He said no.", "waiver = []\n", "[[waiver]]\n"])
def test_nothing_is_added_to_what_cannot_take_it(text: str, tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError):
        add(path, WAIVER, "")
    assert path.read_text(encoding="utf-8") == text


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    path = tmp_path / "none" / "waivers.toml"
    with pytest.raises(ConfigError, match="cannot be written: No such file or directory"):
        add(path, WAIVER, "")
