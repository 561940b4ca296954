"""Which words stand within quotation marks."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from attribcheck.model.quotation import Quotation
from attribcheck.model.span import Span

OUTSIDE, INSIDE = 0, 1


def quote_states(quotations: Sequence[Quotation], words: Sequence[Span]) -> list[int]:
    """Return OUTSIDE or INSIDE for each word; the marks at a quotation's edges are INSIDE.

    Both are in reading order, and neither overlap among themselves.
    """
    states = [OUTSIDE] * len(words)
    for quotation in quotations:
        first = bisect_right(words, quotation.span.start, key=_end)
        last = bisect_left(words, quotation.span.end, lo=first, key=_start)
        states[first:last] = [INSIDE] * (last - first)
    return states


def _start(word: Span) -> int:
    return word.start


def _end(word: Span) -> int:
    return word.end
