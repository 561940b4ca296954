"""Blanks: all that Unicode calls so, and what prints nothing."""

import sys

from attribcheck.language.blanks import BLANKS, INVISIBLE, trim
from attribcheck.model.span import Span


def test_every_blank_of_unicode_is_listed() -> None:
    blanks = {chr(code) for code in range(sys.maxunicode + 1) if chr(code).isspace()}
    assert set(BLANKS) == blanks | set(INVISIBLE)


def test_blanks_are_trimmed_at_both_ends() -> None:
    text = "x \u200b\xa0He left.\u2028 "
    assert trim(text, Span(1, len(text))).of(text) == "He left."


def test_nothing_but_blanks_is_empty_and_within() -> None:
    assert trim("a \xa0\u200b b", Span(1, 4)) == Span(1, 1)
