"""What an edit changed: two versions of a story, read by hand, in; every change told out."""

import json

import pytest
from drawn import with_finding
from told import tell

from attribcheck.desk.changes import changes
from attribcheck.model.changes import Changes
from attribcheck.model.finding import Severity
from attribcheck.model.report import Report
from attribcheck.render.changes import NOTHING, to_lines
from attribcheck.render.changes_json import to_json

ADA = "{s1 Ada Okafor} {c1 said} {x1 the levee would fail by spring}."


def edit(old: str, new: str) -> Changes:
    """Compare two versions of marked copy."""
    return changes(Report(tell(old), ()), Report(tell(new), ()))


def told(found: Changes) -> list[str]:
    """Return the lines, but for the names of the stories."""
    head, *lines = [line.plain for line in to_lines(found)]
    assert head == "example → example"
    return [line for line in lines if line]


@pytest.mark.parametrize(
    ("old", "new", "lines"),
    [
        (ADA, ADA, [NOTHING]),
        (ADA, f"Rain is due.\n\n{ADA}", [NOTHING]),
        (
            f"{ADA}\n\n{{s2 Bo Lind}} {{c2 said}} {{x2 rain was due on Friday}}.",
            f"{ADA}\n\nRain was due on Friday.",
            [
                "NO LONGER CREDITED  1",
                "− line 3: “rain was due on Friday” was credited to Bo Lind; "
                "line 3 of the new story credits nobody",
                "SOURCES GONE  1",
                "− line 3: Bo Lind, person, with 1 claim",
            ],
        ),
        (
            f"{ADA}\n\n{{s2 Bo Lind}} {{c2 said}} {{x2 rain was due on Friday}}.",
            ADA,
            [
                "NO LONGER CREDITED  1",
                "− line 3: “rain was due on Friday” was credited to Bo Lind; "
                "the words are gone as well",
                "SOURCES GONE  1",
                "− line 3: Bo Lind, person, with 1 claim",
            ],
        ),
        (
            ADA,
            "{s1:anonymous A county aide} {c1 said} {x1 the levee would fail by spring}.",
            [
                "NAMES NOW WITHHELD  1",
                "+ line 1: A county aide is unnamed, who was Ada Okafor",
            ],
        ),
        (
            "{s1:anonymous A county aide} {c1 said} {x1 the levee would fail by spring}.",
            ADA,
            [
                "NAMES NO LONGER WITHHELD  1",
                "− line 1: A county aide is now Ada Okafor",
            ],
        ),
        (
            f"{ADA}\n\n{{s2:anonymous An aide}} {{c2 said}} {{x2 nobody had listened}}.",
            ADA,
            [
                "NO LONGER CREDITED  1",
                "− line 3: “nobody had listened” was credited to An aide; "
                "the words are gone as well",
                "NAMES NO LONGER WITHHELD  1",
                "− line 3: An aide, who was unnamed, is gone",
            ],
        ),
        (
            "{x1 “We warned them for three years,”} {s1 Ada Okafor} {c1 said}.",
            "{x1 “We warned them for four years,”} {s1 Ada Okafor} {c1 said}.",
            [
                "QUOTATIONS REWORDED  1",
                "~ line 1: Ada Okafor: “We warned them for three years,” "
                "→ “We warned them for four years,”",
            ],
        ),
        (
            f"{ADA} {{s2 Bo Lind}} {{c2 said}} {{x2 rain was due}}. "
            "{x3 It will be heavy}, {s3=2 Lind} {c3 said}.",
            f"{ADA} {{s2 Bo Lind}} {{c2 said}} {{x2 rain was due}}. "
            "{x3 It will be heavy}, {s3=1 Okafor} {c3 said}.",
            [
                "CREDITED OTHERWISE  1",
                "~ line 1: “It will be heavy” is credited to Ada Okafor, and was Bo Lind",
            ],
        ),
    ],
)
def test_every_change_is_told_and_no_other(old: str, new: str, lines: list[str]) -> None:
    assert told(edit(old, new)) == lines


def test_a_short_claim_stands_only_as_it_is() -> None:
    old = f"{ADA} {{s2 Bo Lind}} {{c2 said}} {{x2 no}}."
    (gone,) = edit(old, ADA).dropped
    assert gone.stands is None
    (standing,) = edit(old, f"{ADA} The answer is no.").dropped
    assert standing.stands is not None


def test_findings_are_known_again_in_edited_copy() -> None:
    before = Report(tell(f"Critics moan.\n\n{ADA} Experts fear it."), ())
    after = Report(tell(f"Rain is due.\n\n{ADA} Now experts fear it. Some cry."), ())
    for words in ("Critics", "Experts"):
        before = with_finding(before, words, Severity.WARNING, f"“{words}” is nobody")
    for words in ("experts", "Some"):
        after = with_finding(after, words, Severity.WARNING, f"“{words}” is nobody")
    found = changes(before, after)
    assert told(found) == [
        "FINDINGS NEW  1",
        "+ line 3: Q999 warning “Some” is nobody",
        "FINDINGS MENDED  1",
        "− line 1: Q999 warning “Critics” is nobody",
    ]
    assert found.fails
    assert not changes(after, after).fails


def test_hostile_copy_acts_on_no_terminal() -> None:
    new = "{s1:anonymous An \x1b[31maide} {c1 said} {x1 the levee [/bold] would fail by spring}."
    lines = told(edit(ADA, new))
    assert lines[1:] == ["+ line 1: An ␛[31maide is unnamed, who was Ada Okafor"]


def test_json_tells_the_same() -> None:
    old = f"{ADA}\n\n{{s2 Bo Lind}} {{c2 said}} {{x2 rain was due on Friday}}."
    new = "{s1:anonymous An aide} {c1 said} {x1 the levee would fail by spring}.\n\nRain was due."
    made = json.loads(to_json(edit(old, new)))
    assert made["anonymity_added"] == [
        {
            "old": {"id": "s1", "type": "person", "name": "Ada Okafor"},
            "new": {"id": "s1", "type": "anonymous", "name": "An aide"},
        }
    ]
    (dropped,) = made["dropped"]
    assert dropped["source"]["name"] == "Bo Lind"
    assert [place["text"] for place in dropped["claim"]["content"]] == ["rain was due on Friday"]
    assert dropped["stands"]["line"] == 3
    assert [source["name"] for source in made["sources_gone"]] == ["Bo Lind"]
    empty = ("recredited", "reworded", "anonymity_removed", "sources_new", "findings_new")
    assert [made[key] for key in empty] == [[]] * len(empty)
    assert made["fails"] is False
