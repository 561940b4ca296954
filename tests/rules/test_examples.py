"""Each rule's examples: flagged exactly at the marked words, silent on the allowed ones."""

import pytest
from readings import READINGS
from told import mark, tell, unmark

from attribcheck.model.report import Analysis
from attribcheck.rules import CATALOGUE, Rule

FLAGGED = [(rule, marked) for rule in CATALOGUE for marked in rule.flagged]
ALLOWED = [(rule, text) for rule in CATALOGUE for text in rule.allowed]


def by_hand(text: str) -> Analysis:
    """Read an example as marked by hand; without marks it credits nobody."""
    return tell(READINGS.get(text, text))


read = by_hand


@pytest.mark.parametrize(("rule", "marked"), FLAGGED)
def test_rule_flags_exactly_the_marked_words(rule: Rule, marked: str) -> None:
    text = unmark(marked)
    assert text != marked
    flags = list(rule.check(read(text)))
    assert mark(text, [flag.span for flag in flags]) == marked


@pytest.mark.parametrize(("rule", "text"), ALLOWED)
def test_rule_is_silent_on_allowed_copy(rule: Rule, text: str) -> None:
    assert [flag.message for flag in rule.check(read(text))] == []


@pytest.mark.parametrize(("rule", "marked"), FLAGGED)
def test_flags_name_a_variant_that_the_rule_has(rule: Rule, marked: str) -> None:
    known = {variant.name for variant in rule.variants} or {""}
    assert {flag.variant for flag in rule.check(read(unmark(marked)))} <= known
