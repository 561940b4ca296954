"""Every quotation mark of a paragraph, and which way its neighbours turn it.

A mark's neighbours say more than its shape: straight marks have no shape to go by, and curly
ones are often typed the wrong way round. No mark is read by counting the marks before it, so
that one that is odd cannot turn all those after it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from attribcheck.extract.marks_apostrophes import is_elision, is_weak_close
from attribcheck.model.span import Span

OPEN, CLOSE, EITHER = 1, -1, 0

CLUSTER = re.compile("[“”„‟\"«»‹›‚‛‘’'`´]+")
INSIDE_WORD = re.compile(r"[^\W_]['’‘´`][^\W_]|[.)”\"]['’]s\b")
ATTRIBUTE = re.compile(r"=(?:[\"“”][^\"“”<>\n]{0,300}[\"“”]|'[^'<>\n]{0,300}')")
"""What is left of markup: <a href="…">."""

MEASURE_DIGITS = 3
MEASURE = re.compile(r"\d{1,3}['’]\s?\d{1,2}(?:\.\d{1,3}|[½¼¾])?\s?(?:\"|”|''|’’)")
"""Feet and inches, or minutes and seconds: 5' 10", 26' 46"."""

SHAPES = {"“": OPEN, "”": CLOSE, "„": OPEN, "‟": OPEN, "«": OPEN, "»": CLOSE}
SHAPES |= {"‘": OPEN, "’": CLOSE, "‚": OPEN, "‛": OPEN, "`": OPEN}
SHAPES |= {"‹": OPEN, "›": CLOSE, "´": CLOSE}
DOUBLE = frozenset('“”„‟"«»')
LONGEST_CLUSTER = 6
"""Marks with nothing between them, beyond which they are a line drawn and quote nothing."""

BLANK, NEUTRAL, SOLID = 0, 1, 2
INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff"
DASHES = "—–―-/:="
OPENING_BRACKETS = "([{<"
ELLIPSES = ("...", ". .")
CLOSING_POINTS = ".,;:!?)]}>…"


@dataclass(frozen=True, slots=True)
class Mark:
    """One quotation mark."""

    start: int
    end: int
    double: bool
    side: int
    """OPEN, CLOSE or EITHER, as the characters about it say."""

    shape: int
    """OPEN, CLOSE or EITHER, as its own shape says."""

    glyph: str
    left: str = ""
    """The character before it; empty at the paragraph's start."""

    elision: bool = False
    """A single mark before a word that is written so: ’90s, ’tis."""

    weak: bool = False
    """A single mark that may end a possessive or a clipped word: dogs’, goin’."""

    spaced: bool = False
    """Blanks on both sides."""


def read_marks(text: str, span: Span) -> tuple[Mark, ...]:
    """Return the quotation marks within ``span``, apostrophes inside words left out."""
    marks: list[Mark] = []
    taken = span.start
    for match in CLUSTER.finditer(text, span.start, span.end):
        start, end = match.span()
        before = text[start - 1] if start > span.start else ""
        if before == "=" or before.isdigit():
            taken = max(taken, _taken(text, start))
        alone = end == start + 1 and before
        if start < taken or (alone and INSIDE_WORD.match(text, start - 1)):
            continue
        if end - start <= LONGEST_CLUSTER:
            marks.extend(_split(text, span, start, end))
    return tuple(marks)


def _taken(text: str, start: int) -> int:
    """Return where the measure or attribute ends that owns the mark at ``start``; 0: none does."""
    attribute = ATTRIBUTE.match(text, start - 1)
    if attribute:
        return attribute.end()
    digits = start
    while digits > 0 and start - digits < MEASURE_DIGITS and text[digits - 1].isdigit():
        digits -= 1
    measure = MEASURE.match(text, digits)
    return measure.end() if measure else 0


def _split(text: str, span: Span, start: int, end: int) -> Iterator[Mark]:
    """Tell apart the marks of one cluster, which all face the same way."""
    left = text[start - 1] if start > span.start else ""
    right = text[end] if end < span.end else ""
    side = _side(left, right, text[end : end + 3])
    alone = not left.strip() and not right.strip()
    for first, last in _runs(text, start, end, side):
        glyph = text[first:last]
        double = last - first == 2 or glyph in DOUBLE
        shape = SHAPES.get(glyph) or SHAPES.get(glyph[0], EITHER)
        if double:
            spaced = alone and end - start == last - first
            yield Mark(first, last, True, side, shape, glyph, left, spaced=spaced)
        else:
            elision = side != CLOSE and last == end and is_elision(text, first, last)
            weak = first == start and is_weak_close(text, first, last)
            yield Mark(first, last, False, side, shape, glyph, left, elision, weak)


def _runs(text: str, start: int, end: int, side: int) -> Iterator[tuple[int, int]]:
    """Cut a cluster into marks: two apostrophes or backticks in a row make a double mark."""
    while start < end:
        glyph = text[start]
        stop = start + 1
        while stop < end and text[stop] == glyph:
            stop += 1
        length = stop - start
        if length == 3 and glyph not in DOUBLE:
            # ''' is a nested and an outer mark: the outer one stands outside.
            cut = start + 2 if side == OPEN else start + 1
            yield start, cut
            yield cut, stop
        elif length == 2:
            yield start, stop
        else:
            yield from ((place, place + 1) for place in range(start, stop))
        start = stop


def _side(left: str, right: str, after: str) -> int:
    """Say which way a mark between ``left`` and ``right`` faces; empty is the paragraph's edge."""
    if not left or left.isspace() or left in OPENING_BRACKETS or left in INVISIBLE:
        before = BLANK
    else:
        before = NEUTRAL if left in DASHES else SOLID
    if not right:
        return CLOSE
    if right.isspace() or right in INVISIBLE:
        behind = BLANK
    elif right in CLOSING_POINTS:
        ellipsis = before == BLANK and (right == "…" or after in ELLIPSES)
        behind = SOLID if ellipsis else BLANK
    elif right in OPENING_BRACKETS:
        behind = SOLID if before == BLANK else BLANK
    else:
        behind = NEUTRAL if right in DASHES else SOLID
    return (behind > before) - (behind < before)
