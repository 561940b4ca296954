"""Draft: an attribution while it is being put together, in rows of the layout."""

from bisect import bisect_left
from dataclasses import dataclass, field
from itertools import pairwise

from attribcheck.extract.decode import Reading
from attribcheck.extract.layout import Layout
from attribcheck.model.span import Span

EDGE = frozenset({",", ";", ":", ".", "—", "–", "-", "--", "…"})
"""Marks that belong to no claim when they stand unquoted at its edge."""

MARKS = frozenset({"“", "”"})


@dataclass(slots=True)
class Draft:
    """Rows of one attribution; the one mutable thing here, gone when the stage is over."""

    cue: range
    source: tuple[int, ...]
    content: set[int]
    likely: float
    sure: float
    why: list[str] = field(default_factory=list)


def draft(reading: Reading) -> Draft:
    """Start a draft from what the tagger read."""
    cue = range(reading.cue[0], reading.cue[1] + 1)
    content = set(reading.content)
    return Draft(cue, reading.source, content, reading.likely, reading.sure)


def rows_within(layout: Layout, span: Span) -> range:
    """Return the rows of the words that ``span`` covers."""
    first = bisect_left(layout.spans, span.start, key=_start)
    return range(first, bisect_left(layout.spans, span.end, lo=first, key=_start))


def _start(word: Span) -> int:
    return word.start


def pieces(layout: Layout, rows: set[int] | tuple[int, ...] | range) -> tuple[Span, ...]:
    """Join neighbouring rows into spans, in reading order."""
    ordered = sorted(rows)
    cuts = [
        place
        for place, row in enumerate(ordered)
        if not place or ordered[place - 1] != row - 1 or row in layout.openings
    ]
    return tuple(
        Span(layout.spans[ordered[start]].start, layout.spans[ordered[end - 1]].end)
        for start, end in pairwise([*cuts, len(ordered)])
    )


def trim(layout: Layout, rows: set[int]) -> set[int]:
    """Drop unquoted marks at the edges of each run of ``rows``, and runs of nothing but marks."""
    kept = set(rows)
    marks = [row for row in sorted(rows) if layout.forms[row] in EDGE and not layout.quoted[row]]
    for step in (1, -1):
        for row in marks[::step]:
            if row - step not in kept:
                kept.discard(row)
    lone = (
        row for row in kept if layout.forms[row] in MARKS and kept.isdisjoint((row - 1, row + 1))
    )
    return kept.difference(tuple(lone))
