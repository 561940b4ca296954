"""Where in a file of HTML each piece of its text stands.

The parser mends broken markup and forgets where things were. So the file is read once more, tag
by tag, and only if that gives the very same characters as the tree are the places believed.

Source: WHATWG, HTML Living Standard, “Tokenization”; what is rare of it gives no places.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape

from attribcheck.model.span import Span
from attribcheck.readers.markup import Element
from attribcheck.readers.walk import Copy

_TAG = re.compile(
    r"""</?(?P<name>[a-zA-Z][^\s/>]*+)"""
    r"""(?:[\s/]++|[^\s/>=]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+))?+)*+>"""
)
_BEGINS = re.compile(r"</|<[a-zA-Z]")
_CHARACTER = re.compile(r"&(?:#[0-9]{1,9};?|#[xX][0-9a-fA-F]{1,8};?|[A-Za-z][A-Za-z0-9]{0,40};?)")
_UNREAD = "\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff"
"""Characters that are dropped before the parser sees them."""

_INK = re.compile(rf"[^ \t\n\r{_UNREAD}]+")
_DROPPED = re.compile(rf"[ \t\n\r{_UNREAD}]+")
_RAW = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)
    for name in ("script", "style", "xmp", "iframe", "noembed", "noframes")
}
"""Elements in which nothing is markup but their own end."""

_RAW_BUT_CHARACTERS = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in ("title", "textarea")
}


@dataclass(slots=True)
class _Inked:
    """What prints of a file, in pieces, blanks left out."""

    markup: str
    starts: list[int] = field(default_factory=list)
    """How many characters print before each piece."""

    places: list[tuple[int, int]] = field(default_factory=list)
    """From where to where in the file it stands, blanks among it."""

    words: list[str] = field(default_factory=list)
    """Its characters; those of a name such as ``&mdash;`` are what it stands for."""

    named: set[int] = field(default_factory=set)
    """Pieces that are such a name."""

    length: int = 0

    def add(self, words: str, start: int, end: int, *, named: bool = False) -> None:
        """Add a piece without blanks."""
        if not words:
            return
        if named:
            self.named.add(len(self.starts))
        self.starts.append(self.length)
        self.places.append((start, end))
        self.words.append(words)
        self.length += len(words)

    def spread(self, index: int) -> list[tuple[int, int, Span]]:
        """Return the words of a piece: what prints before each, its length, and its place."""
        ink, (start, end) = self.starts[index], self.places[index]
        if index in self.named:
            return [(ink, len(self.words[index]), Span(start, end))]
        found = []
        for match in _INK.finditer(self.markup, start, end):
            found.append((ink, len(match[0]), Span(*match.span())))
            ink += len(match[0])
        return found


@dataclass(slots=True)
class Places:
    """The places of a tree's text."""

    inked: _Inked
    offsets: dict[tuple[Element, bool], int]
    """How many characters print before the text in each element, or right after it."""

    at: int = -1
    """The piece whose words were asked for last."""

    words: list[tuple[int, int, Span]] = field(default_factory=list)

    def pieces(self, copy: Copy) -> Iterator[tuple[str, Span | None]]:
        """Yield the text in pieces, each with where it stands; None for blanks between them."""
        plain = self._plain(copy)
        if plain:
            yield copy, plain
            return
        at = 0
        for start, end, place in self._runs(copy):
            if start > at:
                yield copy[at:start], None
            yield copy[start:end], place
            at = end
        if at < len(copy):
            yield copy[at:], None

    def _plain(self, copy: Copy) -> Span | None:
        """Return where all of the text stands as it is, between two tags, as most does."""
        index = bisect_left(self.inked.starts, self.offsets[copy.element, copy.after])
        if index == len(self.inked.starts) or index in self.inked.named:
            return None
        start, end = self.inked.places[index]
        same = end - start == len(copy) and self.inked.markup.startswith(copy, start)
        return Span(start, end) if same else None

    def _runs(self, copy: Copy) -> Iterator[tuple[int, int, Span]]:
        """Yield the longest pieces that stand in the file character for character, or as a whole.

        Blanks between words that stand there as they do here are part of a piece.
        """
        held: tuple[int, int, Span] | None = None
        for start, end, place in self._words(copy):
            if held and _goes_on(held, start, end, place):
                held = held[0], end, Span(held[2].start, place.end)
                continue
            if held:
                yield held
            held = start, end, place
        if held:
            yield held

    def _words(self, copy: Copy) -> Iterator[tuple[int, int, Span]]:
        ink = self.offsets[copy.element, copy.after]
        for match in _INK.finditer(copy):
            at = match.start()
            while at < match.end():
                start, length, place = self._word(ink)
                skipped = ink - start
                taken = min(length - skipped, match.end() - at)
                if len(place) == length:
                    place = Span(place.start + skipped, place.start + skipped + taken)
                yield at, at + taken, place
                at, ink = at + taken, ink + taken

    def _word(self, ink: int) -> tuple[int, int, Span]:
        """Return the word of the file that holds the character of that number."""
        index = bisect_right(self.inked.starts, ink) - 1
        if index != self.at:
            self.at, self.words = index, self.inked.spread(index)
        return self.words[bisect_right(self.words, ink, key=lambda word: word[0]) - 1]


def _goes_on(held: tuple[int, int, Span], start: int, end: int, place: Span) -> bool:
    before = held[2]
    even = len(before) == held[1] - held[0] and len(place) == end - start
    return even and place.start - before.end == start - held[1]


def places_in(root: Element, markup: str) -> Places | None:
    """Return where the text of ``root``, the tree of ``markup``, stands; None: it is not sure."""
    inked = _scanned(markup)
    if inked is None:
        return None
    from lxml import etree

    offsets: dict[tuple[Element, bool], int] = {}
    told: list[str] = []
    at = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        text = element.text if event == "start" else element.tail
        if text:
            offsets[element, event == "end"] = at
            words = _DROPPED.sub("", text)
            told.append(words)
            at += len(words)
    return Places(inked, offsets) if "".join(told) == "".join(inked.words) else None


def _scanned(markup: str) -> _Inked | None:
    """Return what prints of ``markup``; None where it is too broken to be sure."""
    inked = _Inked(markup)
    at, size = 0, len(markup)
    while at < size:
        found = markup.find("<", at)
        end = size if found < 0 else found
        _text(inked, markup, at, end)
        if end == size:
            break
        past = _past_markup(inked, markup, end)
        if past is None:
            return None
        at = past
    return inked


def _past_markup(inked: _Inked, markup: str, at: int) -> int | None:
    """Return where what begins with ``<`` ends; what is raw in an element is read on the way."""
    if markup.startswith("<!--", at):
        end = markup.find("-->", at + 4)
        odd = markup.startswith((">", "->"), at + 4)
        return None if end < 0 or odd else end + 3
    if markup.startswith(("<!", "<?"), at):
        end = markup.find(">", at)
        return None if end < 0 else end + 1
    tag = _TAG.match(markup, at)
    if tag is None:
        if _BEGINS.match(markup, at):
            return None
        inked.add("<", at, at + 1)
        return at + 1
    name = tag["name"].lower()
    raw = _RAW.get(name) or _RAW_BUT_CHARACTERS.get(name)
    if raw is None or markup.startswith("</", at):
        return None if name == "plaintext" else tag.end()
    closed = raw.search(markup, tag.end())
    if closed is None:
        return None
    _text(inked, markup, tag.end(), closed.start(), characters=name in _RAW_BUT_CHARACTERS)
    return closed.start()


def _text(inked: _Inked, markup: str, start: int, end: int, *, characters: bool = True) -> None:
    """Add the words from ``start`` to ``end``; names and numbers of characters stand for them."""
    at = start
    if characters and markup.find("&", start, end) >= 0:
        for match in _CHARACTER.finditer(markup, start, end):
            inked.add(_DROPPED.sub("", markup[at : match.start()]), at, match.start())
            said = _DROPPED.sub("", unescape(match[0]))
            inked.add(said, *match.span(), named=True)
            at = match.end()
    inked.add(_DROPPED.sub("", markup[at:end]), at, end)
