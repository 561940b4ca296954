"""A Markdown file by its lines, and the content of each block in them."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from attribcheck.model.span import Span

_LINE_END = re.compile(r"\r\n|\r|\n")
_BLANKS = " \t"


@dataclass(frozen=True, slots=True)
class Content:
    """A block’s content, and where in the file its characters stand."""

    text: str
    """Without what marks the block, as the parser hands it over."""

    whole: Span
    """The lines of the file that the block stands on."""

    starts: tuple[int, ...] = ()
    """Where in ``text`` each piece starts that stands in the file character for character.
    Empty: only ``whole`` is known."""

    places: tuple[int, ...] = ()
    """Where in the file each piece starts."""

    def pieces(self, span: Span) -> Iterator[tuple[Span, Span]]:
        """Yield the pieces of ``span``, each with where it stands in the file."""
        if not self.starts:
            yield span, self.whole
            return
        at = span.start
        while at < span.end:
            index = max(bisect_right(self.starts, at) - 1, 0)
            following = self.starts[index + 1] if index + 1 < len(self.starts) else span.end
            end = min(span.end, following)
            place = self.places[index] + at - self.starts[index]
            yield Span(at, end), Span(place, place + end - at)
            at = end


@dataclass(slots=True)
class FileLines:
    """A file’s text and where its lines start and end."""

    text: str
    spans: list[Span] = field(default_factory=list)
    """Of each line, without its end."""

    reached: tuple[int, int] = (-1, 0)
    """The line that a table’s cells were last found on, and how far into the file."""

    def __post_init__(self) -> None:
        """Find the lines."""
        start = 0
        for match in _LINE_END.finditer(self.text):
            self.spans.append(Span(start, match.start()))
            start = match.end()
        self.spans.append(Span(start, len(self.text)))

    def whole(self, first: int, last: int) -> Span:
        """Return lines ``first`` to ``last``, counted from 0, the last not among them."""
        end = max(min(last, len(self.spans)), first + 1)
        return Span(self.spans[first].start, self.spans[end - 1].end)

    def printed(self, first: int, column: int, last: int) -> Span:
        """Return what ``whole`` does from ``column`` on, without the blanks around it."""
        whole = self.whole(first, last)
        words = self.text[whole.start + column : whole.end]
        start = whole.end - len(words.lstrip())
        return Span(start, max(whole.start + column + len(words.rstrip()), start))

    def number(self, at: int) -> int:
        """Return the number of the line that a character stands on, counted from 1."""
        return bisect_right(self.spans, Span(at, len(self.text)))

    def found(self, words: str, whole: Span) -> Span:
        """Return where in ``whole`` the words first stand as they are, or all of it."""
        at = self.text.find(words, whole.start, whole.end)
        return whole if at < 0 else Span(at, at + len(words))

    def paragraph(self, text: str, first: int, last: int) -> Content:
        """Place a paragraph: each of its lines is what its line of the file ends in."""
        starts: list[int] = []
        places: list[int] = []
        at = 0
        for number, line in enumerate(text.split("\n"), start=first):
            words = line.strip(_BLANKS)
            spot = self.spans[min(number, len(self.spans) - 1)]
            ends = spot.of(self.text).rstrip(_BLANKS)
            if not ends.endswith(words):
                return Content(text, self.whole(first, last))
            starts.append(at + len(line) - len(line.lstrip(_BLANKS)))
            places.append(spot.start + len(ends) - len(words))
            at += len(line) + 1
        return Content(text, self.whole(first, last), tuple(starts), tuple(places))

    def heading(self, text: str, line: int, marks: str) -> Content:
        """Place a heading between ``#`` marks; nothing that may stand before them has one."""
        spot = self.spans[line]
        at = self.text.find(marks, spot.start, spot.end) + len(marks)
        while at < spot.end and self.text[at] in _BLANKS:
            at += 1
        if not self.text.startswith(text, at):
            return Content(text, self.whole(line, line + 1))
        return Content(text, self.whole(line, line + 1), (0,), (at,))

    def cell(self, text: str, line: int) -> Content:
        """Place the next cell of a table’s row, in which a bar stands behind a backslash."""
        spot = self.spans[line]
        cursor = self.reached[1] if self.reached[0] == line else spot.start
        spelled = text.replace("|", "\\|")
        at = self.text.find(spelled, cursor, spot.end)
        if at < 0:
            return Content(text, self.whole(line, line + 1))
        self.reached = (line, at + len(spelled))
        bars = [match.start() for match in re.finditer(r"\|", text)]
        starts = (0, *bars) if text[:1] != "|" else tuple(bars)
        places = tuple(at + start + sum(bar <= start for bar in bars) for start in starts)
        return Content(text, self.whole(line, line + 1), starts, places)
