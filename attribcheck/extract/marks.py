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
INSIDE_WORD = re.compile(r"[^\W_]['’‘´`][^\W_]")
MEASURE = re.compile(r"\d{1,3}['’]\s?\d{1,2}(?:\.\d{1,3}|[½¼¾])?\s?(?:\"|”|''|’’)")
"""Feet and inches, or minutes and seconds: 5' 10", 26' 46"."""

SHAPES = {"“": OPEN, "”": CLOSE, "„": OPEN, "‟": OPEN, "«": OPEN, "»": CLOSE}
SHAPES |= {"‘": OPEN, "’": CLOSE, "‚": OPEN, "‛": OPEN, "`": OPEN}
SHAPES |= {"‹": OPEN, "›": CLOSE, "´": CLOSE}
DOUBLE = frozenset('“”„‟"«»')
DECORATION = 4
"""Marks of one shape in a row, from which they are a line drawn, not quotation marks."""

BLANK, NEUTRAL, SOLID = 0, 1, 2
INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff"
DASHES = "—–―-/:="
OPENING_BRACKETS = "([{<"
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
    measured = attribute = -1
    for match in CLUSTER.finditer(text, span.start, span.end):
        start, end = match.span()
        if end == start + 1 and INSIDE_WORD.match(text, start - 1):
            if text[start - 1].isdigit():
                measured = max(measured, _measured(text, start))
            continue
        if text[start - 1 : start] == "=":
            attribute = start
            continue
        if attribute >= 0 and text[start] == text[attribute]:
            attribute = -1
            continue
        if start >= span.start + 1 and text[start - 1].isdigit():
            measured = max(measured, _measured(text, start))
        if start < measured:
            continue
        marks.extend(_split(text, span, start, end))
    return tuple(marks)


def _measured(text: str, mark: int) -> int:
    """Return where the measure ends whose feet are marked at ``mark``, or -1."""
    digits = mark
    while digits > 0 and mark - digits < 3 and text[digits - 1].isdigit():
        digits -= 1
    match = MEASURE.match(text, digits)
    return match.end() if match else -1


def _split(text: str, span: Span, start: int, end: int) -> Iterator[Mark]:
    """Tell apart the marks of one cluster, which all face the same way."""
    left = text[start - 1] if start > span.start else ""
    right = text[end] if end < span.end else ""
    side = _side(left, right, text[end : end + 2])
    alone = not left.strip() and not right.strip()
    for first, last in _runs(text, start, end, side):
        glyph = text[first:last]
        double = last - first == 2 or glyph in DOUBLE
        shape = SHAPES.get(glyph) or SHAPES.get(glyph[0], EITHER)
        if double:
            spaced = alone and end - start == last - first
            yield Mark(first, last, True, side, shape, glyph, left, spaced=spaced)
        else:
            elision = side != CLOSE and last == end and is_elision(text, last)
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
        if length >= DECORATION:
            pass
        elif length == 3 and glyph not in DOUBLE:
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
        ellipsis = before == BLANK and (right == "…" or after == "..")
        behind = SOLID if ellipsis else BLANK
    elif right in OPENING_BRACKETS:
        behind = SOLID if before == BLANK else BLANK
    else:
        behind = NEUTRAL if right in DASHES else SOLID
    return (behind > before) - (behind < before)
