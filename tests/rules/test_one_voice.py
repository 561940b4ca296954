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
    "A101 A103": "one asks for the reason of the mask, the other for a second source",
    "A101 A104": "one asks for the reason of the mask, the other for somebody named high up",
    "A101 A107": "one asks for the reason of the mask, the other for one description",
    "A101 A108": "one asks for the reason of the mask, the other how many it hides",
    "A101 A109": "one asks for the reason of the mask, the other takes words out of it",
    "A101 A114": "one asks for the reason of the mask, the other counts the story’s masks",
    "A101 S105": "one asks for the reason of the mask, the other for the reporter’s name",
    "A102 A107": "one asks for a description that tells more, the other for one alone",
    "A102 A108": "one asks for a description, the other how many it describes",
    "A102 A114": "one asks for a description, the other counts the story’s masks",
    "A103 A107": "one asks for a second source, the other for one description",
    "A103 A109": "one asks for a second source, the other takes words out",
    "A103 A114": "one asks for a second source, the other counts the story’s masks",
    "A103 S105": "one asks for a second source, the other for the reporter’s name",
    "A104 A109": "one asks for somebody named high up, the other takes words out",
    "A104 A114": "one is about what opens the story, the other about all of it",
    "A104 S105": "one asks for somebody named high up, the other for the reporter’s name",
    "A106 Q103": "one asks for facts, the other for the speaker sooner",
    "A108 S105": "one asks how many there are, the other for the reporter’s name",
    "A114 S105": "one counts the story’s masks, the other asks for the reporter’s name",
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
    one, two = _leads(rule), _leads(other)
    return other.code in one or rule.code in two


def _leads(rule: Rule) -> set[str]:
    """Return the codes of the rules to which, or to a variant of which, a rule yields."""
    return {target.partition(".")[0] for target in rule.yields_to}


def test_no_two_rules_flag_the_same_words_without_an_order() -> None:
    assert sorted(heard() - set(TWO_FAULTS)) == []


def test_only_rules_that_there_are_tell_two_faults() -> None:
    codes = {rule.code for rule in CATALOGUE}
    assert [pair for pair in TWO_FAULTS if not set(pair.split()) <= codes] == []


def test_yielding_leads_round_in_no_circle() -> None:
    yields = {rule.code: _leads(rule) for rule in CATALOGUE}
    while yields:
        last = {code for code, others in yields.items() if not others & set(yields)}
        assert last, f"these yield to each other: {sorted(yields)}"
        yields = {code: others for code, others in yields.items() if code not in last}


def test_a_rule_yields_only_to_rules_that_there_are() -> None:
    for rule in CATALOGUE:
        others = [other for other in CATALOGUE if other is not rule]
        variants = {f"{other.code}.{one.name}" for other in others for one in other.variants}
        assert set(rule.yields_to) <= {other.code for other in others} | variants


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
