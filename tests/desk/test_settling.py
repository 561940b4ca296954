"""Which finding is which after an edit, and what counts then."""

import re
from dataclasses import replace
from datetime import date

import pytest
from drawn import draw, with_finding

from attribcheck.desk.likeness import likeness
from attribcheck.desk.settling import with_baseline, with_waivers
from attribcheck.model.finding import Severity
from attribcheck.model.fingerprint import Fingerprint
from attribcheck.model.report import Report
from attribcheck.model.waiver import Waiver

STORY = (
    "The mayor plans to resign.\n\n"
    "He will leave before the budget vote, said a council aide, who spoke on condition of "
    "anonymity. The vote is due on Friday, and a council aide expects it to be close.\n\n"
    "Critics moan."
)


def found(text: str, *words: str) -> Report:
    """Find something wrong with each of these words, the later ones after the first."""
    report = draw(text)
    for word in words:
        report = with_finding(report, word, Severity.ERROR, f"“{word}” is wrong")
    return report


def waiver(report: Report, at: int = 0) -> Waiver:
    """Return a waiver of one finding."""
    known = report.findings[at].fingerprint
    return Waiver(known.code, known.words, "J. Ortiz", date(2026, 6, 26), "so it is", known.context)


def edited(text: str, *changes: tuple[str, str]) -> str:
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return text


@pytest.mark.parametrize(
    "changes",
    [
        [],
        [("The mayor", "The city’s mayor")],
        [("a council aide", "a council\naide")],
        [("said a council aide", "one council aide said")],
        [("before the budget vote", "before Friday’s vote on the budget")],
        [("said a council aide, who", "said a council aide who")],
        [("The vote is due on Friday, and", "")],
        [("He will leave", "Ms. Odell is to leave office")],
        [("The mayor plans to resign.\n\n", "")],
        [("Critics moan.", "")],
    ],
)
def test_a_waiver_survives_small_edits(changes: list[tuple[str, str]]) -> None:
    accepted = waiver(found(STORY, "a council aide"))
    text = edited(STORY, *changes)
    word = re.search(r"(a|one) council\s+aide", text)
    assert word is not None
    report = with_waivers(found(text, word[0]), [accepted], {"Q999"})
    assert [item.waiver for item in report.waived] == [accepted]
    assert (report.findings, report.stale) == ((), ())


def test_a_waiver_accepts_one_finding_and_no_other() -> None:
    before = found(STORY, "a council aide")
    report = found("Critics said so, said a council aide at the gate.", "a council aide")
    report = with_waivers(report, [waiver(before)], {"Q999"})
    assert len(report.findings) == 1
    assert report.waived == ()
    assert report.stale == (waiver(before),)


def test_of_two_alike_the_likest_is_waived() -> None:
    text = "Critics say the bridge is unsafe.\n\nCritics say that the bridge is unsafe."
    report = with_finding(draw(text), "Critics", Severity.ERROR, "wrong")
    report = with_finding(report, "Critics", Severity.ERROR, "wrong", 35)
    settled = with_waivers(report, [waiver(report, 1)], {"Q999"})
    assert [item.finding.flag.span.start for item in settled.waived] == [35]
    assert [item.flag.span.start for item in settled.findings] == [0]


def test_a_waiver_written_by_hand_needs_no_context() -> None:
    accepted = replace(waiver(found(STORY, "Critics")), context="", words="critics")
    report = with_waivers(found(STORY, "Critics", "mayor"), [accepted], {"Q999"})
    assert [item.finding.fingerprint.words for item in report.waived] == ["Critics"]


def test_a_waiver_of_another_rule_accepts_nothing_and_is_stale_only_if_that_ran() -> None:
    other = replace(waiver(found(STORY, "Critics")), code="A101")
    report = found(STORY, "Critics")
    assert with_waivers(report, [other], {"Q999"}) == report
    assert with_waivers(report, [other], {"Q999", "A101"}).stale == (other,)


def test_only_what_is_new_counts_against_a_baseline() -> None:
    known = [item.fingerprint for item in found(STORY, "Critics", "mayor").findings]
    text = edited(STORY, ("The mayor plans", "The mayor soon plans"))
    report = with_baseline(found(text, "Critics", "mayor", "anonymity"), known)
    assert [item.fingerprint.words for item in report.findings] == ["anonymity"]
    assert [item.fingerprint.words for item in report.known] == ["Critics", "mayor"]


@pytest.mark.parametrize(
    ("words", "context", "least", "most"),
    [
        ("a council aide", "said a council aide, who spoke", 100, 100),
        ("A COUNCIL AIDE", "Said “a council aide” — who spoke!", 100, 100),
        ("a council aide", "", 100, 100),
        ("a council aid", "said a council aid, who spoke", 90, 99),
        ("a banker", "said a banker, who spoke", 0, 0),
        ("a council aide", "the weather will be fine on Sunday", 0, 0),
    ],
)
def test_likeness(words: str, context: str, least: float, most: float) -> None:
    one = Fingerprint("A101", "a council aide", "said a council aide, who spoke")
    assert least <= likeness(one, Fingerprint("A101", words, context)) <= most
    assert likeness(one, Fingerprint("A102", words, context)) == 0
