"""The lines of a text and the numbers that editors give them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from attribcheck.language.blanks import BLANKS
from attribcheck.model.span import Span

_LINE = re.compile(r"([^\n\r\f\v\x85\u2028\u2029]*+)(\r\n|[\n\r\f\v\x85\u2028\u2029]|\Z)")

_NUMBERED = frozenset(("\n", "\r", "\r\n"))
"""Line ends that editors count; a form feed ends a line too, but starts no new number."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line that holds more than blanks."""

    span: Span
    """From the start of the line, its indentation included, to the last character that prints."""

    copy: str
    """What prints, without the blanks around it."""

    number: int
    """Counted from 1."""

    parted: bool
    """A blank line or a paragraph mark stands before it, or it opens the text."""

    opens: bool
    """It is the first of the text, and may be a headline."""

    @property
    def indent(self) -> int:
        """Return how many blanks stand before the first character that prints."""
        return len(self.span) - len(self.copy)


def lines_of(text: str) -> Iterator[Line]:
    """Yield the lines that hold more than blanks."""
    number, parted, opens = 1, True, True
    for match in _LINE.finditer(text):
        inked = match[1].rstrip(BLANKS)
        if inked:
            yield Line(
                Span(match.start(), match.start() + len(inked)),
                inked.lstrip(BLANKS),
                number,
                parted,
                opens,
            )
            opens = False
        parted = not inked or match[2] == "\u2029"
        number += match[2] in _NUMBERED
