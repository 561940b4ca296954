"""Each rule's examples: flagged exactly at the marked words, silent on the allowed ones."""

from functools import cache

import pytest
from told import manuscript, mark, unmark

from attribcheck.model.notes import Notes
from attribcheck.model.report import Analysis
from attribcheck.model.settings import Settings
from attribcheck.notes import read_record
from attribcheck.pipeline import analyse
from attribcheck.rules import CATALOGUE, Rule

FLAGGED = [(rule, marked) for rule in CATALOGUE for marked in rule.flagged]
ALLOWED = [(rule, text) for rule in CATALOGUE for text in rule.allowed]


@cache
def read(text: str, rule: Rule) -> Analysis:
    """Read an example as the pipeline reads a story, with the rule's notes beside it."""
    records = (read_record(rule.notes, "notes.txt"),) if rule.notes else ()
    return analyse(manuscript(text), Settings(engine="light"), Notes(records))


@pytest.mark.parametrize(("rule", "marked"), FLAGGED)
def test_rule_flags_exactly_the_marked_words(rule: Rule, marked: str) -> None:
    text = unmark(marked)
    assert text != marked
    flags = list(rule.check(read(text, rule)))
    assert mark(text, [flag.span for flag in flags]) == marked


@pytest.mark.parametrize(("rule", "text"), ALLOWED)
def test_rule_is_silent_on_allowed_copy(rule: Rule, text: str) -> None:
    assert [flag.message for flag in rule.check(read(text, rule))] == []


@pytest.mark.parametrize(("rule", "marked"), FLAGGED)
def test_flags_name_a_variant_that_the_rule_has(rule: Rule, marked: str) -> None:
    known = {variant.name for variant in rule.variants} or {""}
    assert {flag.variant for flag in rule.check(read(unmark(marked), rule))} <= known
