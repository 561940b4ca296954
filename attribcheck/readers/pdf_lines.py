"""The lines of PDF pages, where they stand, and which of them are printed on page after page."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

EDGE = 2
"""Lines at the top and at the bottom of a page that may be a running head or foot."""

REPEATED = 3
"""Pages on which a line must stand at the edge, digits aside, to be no part of the story; of
two pages, both."""

_NUMBER = re.compile(r"\d+")
_FOLIO = re.compile(
    r"(?:page\s++)?[-–—]?\s*+\d{1,4}\s*+[-–—]?(?:\s*+(?:of|/)\s*+\d{1,4})?$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of print that holds more than blanks."""

    text: str
    """Without blanks at its edges."""

    page: int
    """Counted from 1."""

    x: float
    y: float
    """Where it begins, in points from the page’s lower left corner."""

    size: float
    """Of its type, in the page’s own units: good for comparing."""


@dataclass(slots=True)
class Gathering:
    """The lines of a page in the making, as pypdf comes upon pieces of them."""

    page: int
    lines: list[Line] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    at: tuple[float, float, float] = (0.0, 0.0, 0.0)

    def add(self, text: str, outer: Any, inner: Any, _font: Any, size: Any) -> None:
        """Take a piece of text, and the matrices that say where it stands."""
        first, *rest = text.split("\n")
        self._write(first, outer, inner, size)
        for each in rest:
            self.end()
            self._write(each, outer, inner, size)

    def end(self) -> None:
        """End the line that was begun last."""
        text = "".join(self.pieces).strip()
        if text:
            self.lines.append(Line(text, self.page, *self.at))
        self.pieces.clear()

    def _write(self, text: str, outer: Any, inner: Any, size: Any) -> None:
        if not self.pieces and text.strip():
            x = inner[4] * outer[0] + inner[5] * outer[2] + outer[4]
            y = inner[4] * outer[1] + inner[5] * outer[3] + outer[5]
            self.at = float(x), float(y), float(size or 0)
        if self.pieces or text.strip():
            self.pieces.append(text)


def without_furniture(pages: Sequence[Sequence[Line]]) -> Iterator[Line]:
    """Yield the lines of all pages but for running heads and feet, and page numbers."""
    counts = Counter(
        text for lines in pages for text in {_bare(line.text) for line in _edges(lines)}
    )
    enough = max(2, min(REPEATED, len(pages)))
    for lines in pages:
        edges = frozenset(_edges(lines))
        for line in lines:
            if not (line in edges and (counts[_bare(line.text)] >= enough or _is_folio(line))):
                yield line


def _edges(lines: Sequence[Line]) -> list[Line]:
    """Return the uppermost and the lowest lines of a page."""
    ordered = sorted(lines, key=lambda line: -line.y)
    return [*ordered[:EDGE], *ordered[max(len(ordered) - EDGE, EDGE) :]]


def _is_folio(line: Line) -> bool:
    return _FOLIO.match(line.text) is not None


def _bare(line: str) -> str:
    return _NUMBER.sub("#", line).lower()
