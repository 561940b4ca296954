"""Passages → Manuscript: what most formats hand over, put together into one text."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from attribcheck.language.blanks import BLANKS
from attribcheck.model.errors import ReadError
from attribcheck.model.manuscript import Block, Link, Manuscript, OneOf, Origin, Stretch
from attribcheck.model.part import Part
from attribcheck.model.span import Span
from attribcheck.readers.decoding import LIMIT, too_large
from attribcheck.readers.stretches import moved


@dataclass(frozen=True, slots=True)
class Passage:
    """One block before it has its place in the manuscript's text."""

    text: str
    """As a reader sees it, no blanks at its edges."""

    locator: str
    part: Part | None = None

    links: tuple[Link, ...] = ()
    """Spans of ``text``."""

    set_out: bool = False
    """Whether it stands in a quotation or sidebar of its own."""

    line: int | None = None
    """Line of the file, counted from 1, that the text starts on. None: the file has none."""

    read: tuple[Stretch, ...] = ()
    """Where in the file ``text`` stands, in the order of the text."""


LONGEST_ID = 500
"""Characters of what a file calls a story; a longer one is no name."""

MOST = 50_000
"""Passages of one story: *War and Peace* has 12,000 paragraphs."""


def bounded(passages: Iterable[Passage], name: str) -> list[Passage]:
    """Return ``passages``, or raise ReadError once there are more than a story has."""
    found = list(islice(passages, MOST + 1))
    if len(found) > MOST:
        raise ReadError(
            f"has more than {MOST:,} paragraphs, the most that are read as one story",
            where=name,
            hint="give one story a file",
        )
    return found


def as_part(passages: Iterable[Passage], part: Part) -> list[Passage]:
    """Return ``passages`` as what the format says they all are."""
    return [replace(each, part=part) for each in passages]


def manuscripts(
    name: str,
    stories: Iterable[Sequence[Passage]],
    file: str | None = None,
    ids: Sequence[str] | None = None,
) -> tuple[Manuscript, ...]:
    """Return a manuscript for each story that has text; raise ReadError where none has.

    A single story goes by ``name``, several by their place among all: ``name#1``, ``name#2``.
    ``file`` is the text that ``Passage.read`` leads into, where a format has lines of its own;
    ``ids`` are what a file of several stories calls each of them, empty where it does not say.
    """
    drafts = [_inked(passages) for passages in stories]
    if not any(drafts):
        raise ReadError("there is no text in it", where=name, hint="give the story's text")
    if len(drafts) == 1 and ids is None:
        return (_compose(name, drafts[0], file),)
    called = list(ids or [""] * len(drafts))
    times = Counter(called)
    return tuple(
        replace(
            _compose(f"{name}#{number}" if len(drafts) > 1 else name, passages, file),
            one_of=OneOf(name, own if times[own] == 1 and len(own) <= LONGEST_ID else ""),
        )
        for number, (passages, own) in enumerate(zip(drafts, called, strict=True), start=1)
        if passages
    )


def _inked(passages: Iterable[Passage]) -> list[Passage]:
    """Return the passages that hold more than blanks."""
    return [each for each in passages if each.text.strip(BLANKS)]


def _compose(name: str, passages: Sequence[Passage], file: str | None) -> Manuscript:
    """Join ``passages`` by blank lines, or by as many line ends as keep them on their lines."""
    pieces: list[str] = []
    blocks: list[Block] = []
    links: list[Link] = []
    read: list[Stretch] = []
    at, lines = 0, 0
    for passage in passages:
        gap = "\n" * _gap(passage, lines, bool(pieces))
        start = at + len(gap)
        span = Span(start, start + len(passage.text))
        pieces += (gap, passage.text)
        blocks.append(Block(span, passage.locator, passage.part))
        links += (_moved(link, start) for link in passage.links)
        read += moved(passage.read, start)
        at, lines = span.end, lines + len(gap) + passage.text.count("\n")
        if at > LIMIT:
            raise too_large(name, LIMIT)
    lined = file is not None
    origin = None if file is None else Origin(file, tuple(read))
    return Manuscript(name, "".join(pieces), tuple(blocks), _ordered(links), lined, origin=origin)


def _gap(passage: Passage, lines: int, follows: bool) -> int:
    """Return how many line ends to put before ``passage``, given how many there are so far."""
    if passage.line is None:
        return 2 if follows else 0
    return max(passage.line - 1 - lines, 1 if follows else 0)


def _ordered(links: Iterable[Link]) -> tuple[Link, ...]:
    """Return links in reading order; broken markup may close them in another."""
    return tuple(sorted(links, key=lambda link: link.span))


def _moved(link: Link, by: int) -> Link:
    return replace(link, span=Span(link.span.start + by, link.span.end + by))
