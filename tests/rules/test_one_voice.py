"""One fault is told by one rule: where two rules flag the same words, one yields to the other,
or they tell two faults, each with a remedy of its own."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from told import manuscript, tell, unmark

from attribcheck.model.finding import Flag, Severity
from attribcheck.model.settings import Settings
from attribcheck.model.span import Span
from attribcheck.pipeline import analyse
from attribcheck.rules import CATALOGUE, Rule, judge
from attribcheck.rules.one_voice import Told, with_one_voice

CORPUS = Path(__file__).parents[2] / "corpus"

TWO_FAULTS = {
    "A101 A102": "one asks for the reason of the mask, the other for what the source can know",
    "A101 A109": "one asks for the reason of the mask, the other takes words out of it",
    "A101 S105": "one asks for the reason of the mask, the other for the reporter’s name",
    "A102 S105": "one asks for a description, the other for the reporter’s name",
    "A109 S105": "one takes words out, the other asks for the reporter’s name",
    "B101 C105": "one asks who accuses, the other what the accused says",
    "B101 S101": "one asks who accuses, the other what the accused says",
    "A105 Q103": "one asks for a paraphrase, the other for the speaker sooner",
}
"""Rules that may flag the same words, and why both are heard."""


@cache
def heard() -> frozenset[str]:
    """Return the pairs of rules that flag the same words in examples and corpus: ``A101 A102``."""
    examples = [copy for rule in CATALOGUE for copy in (*rule.flagged, *rule.allowed)]
    stories = [path.read_text(encoding="utf-8") for path in CORPUS.glob("*/*.txt")]
    return frozenset(pair for copy in (*map(unmark, examples), *stories) for pair in _pairs(copy))


def _pairs(copy: str) -> Iterator[str]:
    analysis = analyse(manuscript(copy), Settings(engine="light"))
    told = [(rule, flag.span) for rule in CATALOGUE for flag in rule.check(analysis)]
    told.sort(key=lambda pair: pair[1])
    for at, (rule, span) in enumerate(told):
        for other, there in told[at + 1 :]:
            if there.start >= span.end:
                break
            if rule is not other and span.overlaps(there) and not _ordered(rule, other):
                yield " ".join(sorted((rule.code, other.code)))


def _ordered(rule: Rule, other: Rule) -> bool:
    return other.code in rule.yields_to or rule.code in other.yields_to


def test_no_two_rules_flag_the_same_words_without_an_order() -> None:
    assert sorted(heard() - set(TWO_FAULTS)) == []


def test_only_rules_that_there_are_tell_two_faults() -> None:
    codes = {rule.code for rule in CATALOGUE}
    assert [pair for pair in TWO_FAULTS if not set(pair.split()) <= codes] == []


def test_yielding_leads_round_in_no_circle() -> None:
    yields = {rule.code: set(rule.yields_to) for rule in CATALOGUE}
    while yields:
        last = {code for code, others in yields.items() if not others & set(yields)}
        assert last, f"these yield to each other: {sorted(yields)}"
        yields = {code: others for code, others in yields.items() if code not in last}


def test_a_rule_yields_only_to_rules_that_there_are() -> None:
    codes = {rule.code for rule in CATALOGUE}
    assert [rule.code for rule in CATALOGUE if not set(rule.yields_to) <= codes - {rule.code}] == []


def voice(*flags: tuple[str, int, int, str | None]) -> list[str]:
    """Return the codes of what is told, of flags by Q101 and Q102, to which Q101 yields."""
    told = [
        Told(rule, Flag(Span(start, end), "", source_id), rule.severity)
        for code, start, end, source_id in flags
        for rule in CATALOGUE
        if rule.code == code
    ]
    by_rule = {
        code: tuple(one for one in told if one.rule.code == code) for code in ("Q101", "Q102")
    }
    return [f"{one.rule.code} {one.flag.span.start}" for one in with_one_voice(by_rule)]


@pytest.mark.parametrize(
    ("flags", "heard"),
    [
        ([("Q101", 0, 9, None), ("Q102", 8, 9, None)], ["Q102 8"]),
        ([("Q101", 0, 9, None), ("Q102", 0, 1, None)], ["Q102 0"]),
        ([("Q101", 0, 9, None), ("Q102", 9, 10, None)], ["Q101 0", "Q102 9"]),
        ([("Q101", 5, 9, None), ("Q102", 0, 99, None)], ["Q102 0"]),
        ([("Q101", 5, 9, None), ("Q102", 0, 99, None), ("Q102", 1, 2, None)], ["Q102 0", "Q102 1"]),
        ([("Q101", 0, 9, "s1"), ("Q102", 50, 60, "s1")], ["Q102 50"]),
        ([("Q101", 0, 9, "s1"), ("Q102", 50, 60, "s2")], ["Q101 0", "Q102 50"]),
        ([("Q101", 0, 9, None), ("Q102", 50, 60, None)], ["Q101 0", "Q102 50"]),
    ],
)
def test_who_yields_is_silent_on_the_same_words_and_source(
    flags: list[tuple[str, int, int, str | None]], heard: list[str]
) -> None:
    assert voice(*flags) == heard


def test_of_the_same_words_the_gravest_finding_goes_first() -> None:
    copy = "{x1 “It is over,”} {c1 said} {s1:anonymous a source}."
    settings = Settings(select=("A101", "A102"), severities=(("A102.class", None),))
    assert [item.code for item in judge(tell(copy), settings)] == ["A101"]
    for gravest, other in (("A101", "A102"), ("A102", "A101")):
        severities = ((gravest, Severity.ERROR), (other, Severity.INFO))
        findings = judge(tell(copy), Settings(select=(gravest, other), severities=severities))
        assert [item.code for item in findings] == [gravest, other]
