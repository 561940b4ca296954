"""Lines and columns of a text and of the file it was read from, for people and editors."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass

from attribcheck.model.manuscript import Manuscript, Origin, Stretch
from attribcheck.model.span import Span

LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Position:
    """Where a character stands; both count from 1, columns in code points."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Lines:
    """The starts of a text's lines."""

    starts: tuple[int, ...]
    """Offset of each line's first character, the first of them 0."""

    def position(self, offset: int) -> Position:
        """Return where ``offset`` stands, in time logarithmic in the number of lines."""
        line = bisect_right(self.starts, offset)
        return Position(line, offset - self.starts[line - 1] + 1)


def lines_of(text: str) -> Lines:
    """Find the lines of ``text``, whichever of the three usual ends they have."""
    return Lines((0, *(match.end() for match in LINE_END.finditer(text))))


@dataclass(frozen=True, slots=True)
class Place:
    """Where some words stand in the file, whatever marks are between them."""

    span: Span
    """Characters of the file’s text."""

    start: Position
    end: Position
    """Just after the last character."""


def file_text(manuscript: Manuscript) -> str:
    """Return the text whose lines and columns editors count."""
    return manuscript.origin.text if manuscript.origin else manuscript.text


def places_of(manuscript: Manuscript) -> Callable[[Span], Place | None]:
    """Return what tells where a span of ``manuscript`` stands in its file; None: in no line."""
    if not manuscript.lined:
        return lambda _span: None
    lines = lines_of(file_text(manuscript))
    read = _reading(manuscript.origin) if manuscript.origin else None

    def place(span: Span) -> Place | None:
        there = read(span) if read else span
        if there is None:
            return None
        return Place(there, lines.position(there.start), lines.position(there.end))

    return place


def _reading(origin: Origin) -> Callable[[Span], Span | None]:
    """Return what tells which characters of the file a span of the text was read from.

    What a reader added at either end, such as quotation marks for ``<q>``, is left out.
    """
    stretches = origin.stretches
    starts = [each.span.start for each in stretches]

    def read(span: Span) -> Span | None:
        first = max(bisect_right(starts, span.start) - 1, 0)
        last = bisect_left(starts, max(span.end, span.start + 1)) - 1
        if stretches and stretches[first].span.end <= span.start:
            first += 1
        if first > last:
            return None
        start, end = _start(stretches[first], span.start), _end(stretches[last], span.end)
        return Span(start, max(start, end))

    return read


def _start(stretch: Stretch, at: int) -> int:
    even = len(stretch.span) == len(stretch.read)
    return stretch.read.start + (max(at - stretch.span.start, 0) if even else 0)


def _end(stretch: Stretch, at: int) -> int:
    even = len(stretch.span) == len(stretch.read)
    return stretch.read.end - (max(stretch.span.end - at, 0) if even else 0)
