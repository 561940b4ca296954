"""The words of one passage, gathered as a browser would show them."""

import re
from dataclasses import dataclass, field

from attribcheck.model.manuscript import Link, Stretch
from attribcheck.model.part import Part
from attribcheck.model.span import Span
from attribcheck.readers.passages import Passage
from attribcheck.readers.stretches import clipped, evenly

_SHOWN = {
    **dict.fromkeys((*range(0x09), *range(0x0E, 0x20), *range(0x7F, 0xA0))),
    **dict.fromkeys((0xAD, 0x200B, 0x2060, 0xFEFF)),
    **dict.fromkeys((0x0B, 0x0C, 0x85, 0xA0, 0x2007, 0x202F), " "),
    0x2011: "-",
}
"""Controls, soft hyphens and zero-width blanks print nothing; blanks that keep a line together
look like any other blank, and so does the hyphen that does."""

_BLANKS = re.compile(r"[ \t\n\r]+")
_SAFE_TARGET = re.compile(r"(?:https?:|mailto:|[^:]*(?:[/?#]|\Z))", re.IGNORECASE)
"""A web address, or a relative one, in which no colon stands before a slash."""

LONGEST_TARGET = 2000
"""Characters; browsers and servers go no further with an address."""


def shown(text: str) -> str:
    """Return ``text`` without what prints nothing, and with plain blanks and hyphens."""
    return text.translate(_SHOWN)


def collapsed(text: str) -> str:
    """Return ``text`` as a browser shows it, each run of blanks as one."""
    return _BLANKS.sub(" ", shown(text))


@dataclass(slots=True)
class Ink:
    """A passage in the making; runs of blanks become one, as in a browser."""

    locator: str
    part: Part | None = None
    pieces: list[str] = field(default_factory=list)
    length: int = 0
    links: list[Link] = field(default_factory=list)
    opened: list[tuple[int, str]] = field(default_factory=list)
    """Where each link that is still open starts, and its target."""

    stretches: list[Stretch] = field(default_factory=list)
    """What was read where, of those words that were written with their place."""

    def write(self, text: str, read: Span | None = None) -> None:
        """Add words; blanks at the start of a line are dropped, and so is a second in a row.

        ``read`` is where they stand in the file, character for character if it is as long.
        """
        if read is None:
            self._add(self._joined(collapsed(text)))
            return
        for piece, place in evenly(text, read, collapsed):
            said = collapsed(piece)
            rest = self._joined(said)
            if len(said) == len(place):
                place = Span(place.end - len(rest), place.end)
            self._add_read(rest, place)

    def write_lines(self, text: str, read: Span | None = None) -> None:
        """Add words that keep their line ends and blanks, as in preformatted text."""
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        if read is None:
            self._add(shown(text))
            return
        for piece, place in evenly(text, read, shown):
            self._add_read(shown(piece), place)

    def break_line(self) -> None:
        """End the line; blanks before the break are dropped."""
        if self.pieces:
            cut = self.pieces[-1].rstrip(" ")
            self.length -= len(self.pieces[-1]) - len(cut)
            self.pieces[-1] = cut
            while self.stretches and self.stretches[-1].span.end > self.length:
                self.stretches += clipped([self.stretches.pop()], Span(0, self.length))
        if self.length:
            self._add("\n")

    def ends_in_blank(self) -> bool:
        """Tell whether the last character is a blank, or there is none."""
        return not self.length or self.pieces[-1][-1:] in (" ", "\n", "\t", "")

    def open_link(self, target: str) -> None:
        """Start a link at what comes next."""
        self.opened.append((self.length, target.strip()))

    def close_link(self) -> None:
        """End the link that was opened last; one without words, or to a script, is none."""
        if not self.opened:
            return
        start, target = self.opened.pop()
        if target and len(target) <= LONGEST_TARGET and _SAFE_TARGET.match(target):
            self.links.append(Link(Span(start, self.length), target))

    def passage(self) -> Passage:
        """Return what was gathered, without the blanks at its edges."""
        text = "".join(self.pieces)
        start = len(text) - len(text.lstrip())
        end = len(text.rstrip())
        links = (_within(link, start, end) for link in self.links)
        read = clipped(self.stretches, Span(start, end))
        return Passage(
            text.strip(), self.locator, self.part, tuple(filter(None, links)), read=tuple(read)
        )

    def _joined(self, text: str) -> str:
        """Return ``text`` without the blank at its start, where one stands before it."""
        return text[1:] if text.startswith(" ") and self.ends_in_blank() else text

    def _add_read(self, text: str, read: Span) -> None:
        if text:
            self.stretches.append(Stretch(Span(self.length, self.length + len(text)), read))
        self._add(text)

    def _add(self, text: str) -> None:
        if text:
            self.pieces.append(text)
            self.length += len(text)


def _within(link: Link, start: int, end: int) -> Link | None:
    """Return ``link`` cut to what is left of the text, or None where nothing of it is."""
    span = Span(max(link.span.start - start, 0), min(link.span.end, end) - start)
    return Link(span, link.target) if span.start < span.end else None
