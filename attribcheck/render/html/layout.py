"""What stands where in a story: built once, so that the page is made in linear time."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from attribcheck.model.article import Article
from attribcheck.model.span import Span
from attribcheck.render.html.names import Names
from attribcheck.render.placed import Placed
from attribcheck.render.terminal.claims import Claim

Item = tuple[str, int]
"""What covers some words: ``claim``, ``finding``, ``source``, ``cue`` or ``aside``; its number.
A source and a cue have their claim's. Numbers count from 1."""


@dataclass(frozen=True, slots=True)
class Layout:
    """A story's text and all that covers its words."""

    text: str
    voices: bytes
    """A ``Voice`` for each character."""

    names: Names
    claims: tuple[Claim, ...]
    found: tuple[Placed, ...]
    opens: dict[int, list[Item]] = field(default_factory=lambda: defaultdict(list))
    closes: dict[int, list[Item]] = field(default_factory=lambda: defaultdict(list))
    """Items by where they begin and end; each does both within one segment, some several times."""

    ends: dict[int, list[Item]] = field(default_factory=lambda: defaultdict(list))
    """Claims and findings by where the last of their words ends."""

    cuts: list[int] = field(default_factory=list)
    """Every offset at which the words change their look, sorted."""


def lay_out(
    article: Article,
    voices: bytes,
    claims: tuple[Claim, ...],
    found: tuple[Placed, ...],
    names: Names,
) -> Layout:
    """Collect what stands where; ``voices`` is the tally's."""
    layout = Layout(article.text, voices, names, claims, found)
    for item, spans in _items(article, claims, found):
        pieces = [piece for span in spans for piece in _within(span, article)]
        for piece in pieces:
            layout.opens[piece.start].append(item)
            layout.closes[piece.end].append(item)
        if pieces and item[0] in ("claim", "finding"):
            layout.ends[pieces[-1].end].append(item)
    changes = (at for at in range(1, len(voices)) if voices[at] != voices[at - 1])
    layout.cuts.extend(sorted({*layout.opens, *layout.closes, *changes}))
    return layout


def _items(
    article: Article, claims: tuple[Claim, ...], found: tuple[Placed, ...]
) -> Iterator[tuple[Item, tuple[Span, ...]]]:
    for number, claim in enumerate(claims, 1):
        yield ("claim", number), claim.attribution.content
        yield ("source", number), claim.attribution.source
        yield ("cue", number), claim.attribution.cue
    for number, placed in enumerate(found, 1):
        yield ("finding", number), (placed.region.span,)
    yield ("aside", 1), tuple(item.span for item in article.metadata)
    if article.dateline:
        yield ("aside", 2), (article.dateline.span,)


def _within(span: Span, article: Article) -> Iterator[Span]:
    """Yield the parts of ``span`` that lie in a segment."""
    at = bisect_right(article.segments, span.start, key=lambda segment: segment.span.start) - 1
    for number in range(max(at, 0), len(article.segments)):
        segment = article.segments[number]
        if segment.span.start >= span.end:
            return
        start, end = max(span.start, segment.span.start), min(span.end, segment.span.end)
        if start < end:
            yield Span(start, end)
