"""Word pieces in sequences, as a transformer takes them: paragraphs, their ends marked."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from attribcheck.extract.layout import Layout
from attribcheck.extract.pieces import END, START
from attribcheck.extract.windows import cut

Ids = Sequence[tuple[int, ...]]
"""The word pieces of each row of a layout."""

ENDS = 2
"""Marks that every sequence has beside its stretches: at its start, and at its end."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Rows of a paragraph, or of a part of one that is longer than a sequence may be."""

    start: int
    end: int
    """Exclusive."""

    size: int
    """Its word pieces, and one for the mark at its end."""


@dataclass(frozen=True, slots=True)
class Reach:
    """The rows that a sequence holds, and those of them whose scores count."""

    start: int
    core_start: int
    core_end: int
    end: int


def stretches(layout: Layout, ids: Ids, limit: int) -> list[Stretch]:
    """Return the story's paragraphs, split where one has more than ``limit`` pieces."""
    found = []
    start, size = 0, 1
    for row, pieces in enumerate(ids):
        new = row > start and layout.paragraph[row] != layout.paragraph[row - 1]
        if new or (row > start and size + len(pieces) > limit):
            found.append(Stretch(start, row, size))
            start, size = row, 1
        size += len(pieces)
    if ids:
        found.append(Stretch(start, len(ids), size))
    return found


def reaches(layout: Layout, ids: Ids, limit: int, context: int) -> Iterator[Reach]:
    """Yield sequences of at most ``limit`` pieces whose cores cover the story side by side."""
    units = stretches(layout, ids, limit - ENDS)
    for window in cut([unit.size for unit in units], limit - ENDS, context):
        yield Reach(
            units[window.start].start,
            units[window.core_start].start,
            units[window.core_end - 1].end,
            units[window.end - 1].end,
        )


def sequence(
    layout: Layout, ids: Ids, start: int, end: int
) -> tuple[list[int], list[int], list[int]]:
    """Return the rows' pieces, the quotation state of each, and where each row's first stands."""
    pieces, quotes, at = [START], [0], []
    for row in range(start, end):
        if row > start and layout.paragraph[row] != layout.paragraph[row - 1]:
            pieces.append(END)
            quotes.append(0)
        at.append(len(pieces))
        pieces.extend(ids[row])
        quotes.extend([int(layout.quote[row])] * len(ids[row]))
    pieces.append(END)
    quotes.append(0)
    return pieces, quotes, at
