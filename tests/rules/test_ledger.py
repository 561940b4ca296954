"""What the rules make of a private ledger: words of the story alone are told."""

import pytest
from told import manuscript, mark, unmark

from attribcheck.model.notes import Agreement, Notes
from attribcheck.model.record import GroundRules
from attribcheck.model.settings import Settings
from attribcheck.pipeline import analyse
from attribcheck.rules import rule_called

AIDE = Agreement("a Senate aide", "Jane Harrow")
OTHER = Agreement("a Republican aide", "Jane Harrow")
SECOND = Agreement("a Senate aide", "Tom Quill")
MANY = Agreement("two Senate aides", "Jane Harrow")
CLOSE = Agreement("a person close to the chairman", "Sam Finch")
OPEN = Agreement("a Senate aide", "Jane Harrow", terms=GroundRules.ON)
AGREED = Agreement("a Senate aide", "Jane Harrow", description="a congressional aide")


@pytest.mark.parametrize(
    ("code", "ledger", "marked"),
    [
        (
            "A107",
            (AIDE, OTHER),
            "A Senate aide said talks had failed. ⟦A Republican aide⟧ said they would resume.",
        ),
        ("A107", (AIDE, SECOND), "⟦A Senate aide⟧ said talks had failed."),
        ("A107", (AIDE,), "A Senate aide said talks had failed."),
        ("A108", (MANY,), "⟦Two Senate aides⟧ said talks had failed."),
        ("A108", (MANY, Agreement("two Senate aides", "Tom Quill")), "Two Senate aides said so."),
        (
            "A110",
            (CLOSE,),
            "A person close to the chairman said the vote was lost. Finch ⟦declined to comment⟧.",
        ),
        (
            "A110",
            (CLOSE,),
            "A person close to the chairman said the vote was lost. Voss declined to comment.",
        ),
        ("V104", (AIDE,), "A Senate aide said talks failed. ⟦Jane Harrow⟧ said they would resume."),
        ("V104", (OPEN,), "Jane Harrow said talks would resume."),
        ("V104", (AGREED,), "⟦A Senate aide⟧ said talks had failed."),
    ],
)
def test_what_the_ledger_knows(code: str, ledger: tuple[Agreement, ...], marked: str) -> None:
    text = unmark(marked)
    analysis = analyse(manuscript(text), Settings(engine="light"), Notes(ledger=ledger))
    flags = [
        flag
        for flag in rule_called(code).check(analysis)
        if flag.variant in ("ledger", "named", "description")
    ]
    assert mark(text, [flag.span for flag in flags]) == marked
    for flag in flags:
        for entry in ledger:
            assert entry.person not in flag.message or entry.person in text
