"""Span: a half-open range of characters."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters ``start`` up to, not including, ``end`` of ``Manuscript.text``.

    Units are Python characters (Unicode code points), counted from 0. Bytes,
    UTF-16 units, lines and columns exist only inside readers and renderers.
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the characters this span covers."""
        return text[self.start : self.end]

    def covers(self, other: "Span") -> bool:
        """Tell whether ``other`` lies within this span; a span covers itself."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two share a character; spans that only touch do not."""
        return self.start < other.end and other.start < self.end

    def __len__(self) -> int:
        """Return the number of characters covered."""
        return self.end - self.start


def hull(spans: Iterable[Span]) -> Span:
    """Return the smallest span that covers all of ``spans``, of which there is at least one."""
    pieces = tuple(spans)
    if len(pieces) == 1:
        return pieces[0]
    return Span(min(piece.start for piece in pieces), max(piece.end for piece in pieces))
