"""Pairs of marks as passages of the copy; passages that run on over paragraphs held together."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from attribcheck.extract.quotation_pairs import Pair
from attribcheck.model.span import Span

CREDITED = re.compile(r"[,?!]\s+(?:[A-Z][\w.’'-]*\s+){1,4}(?:said|says|added|asked|wrote)\.\Z")
"""A paragraph that ends so has left out a closing mark; it does not run on."""

CREDIT = 60
"""Characters that such a credit may take up."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One outermost quoted passage of a paragraph, not yet read."""

    pair: Pair
    span: Span
    words: Span
    nested: tuple[Span, ...]
    continues: bool
    continued: bool


def join_runs(
    text: str, bodies: Sequence[Span], pairs: Sequence[Sequence[Pair]]
) -> Iterator[list[Passage]]:
    """Yield the passages of each paragraph, of which ``pairs`` holds the outermost pairs."""
    resumed: Pair | None = None
    for place, body in enumerate(bodies):
        resuming = None
        if place + 1 < len(bodies):
            resuming = _resuming(pairs[place], pairs[place + 1], bodies[place + 1].start)
        if resuming and CREDITED.search(text, max(body.start, body.end - CREDIT), body.end):
            resuming = None
        yield _passages(text, body, pairs[place], resumed, resuming is not None)
        resumed = resuming


def _resuming(pairs: Sequence[Pair], following: Sequence[Pair], start: int) -> Pair | None:
    """Return the pair of the next paragraph, which starts at ``start``, that carries on a pair.

    It opens that paragraph with the same mark; or it is a closing mark, and none comes before.
    """
    if not pairs or pairs[-1].closing or pairs[-1].cut_before is not None:
        return None
    double = pairs[-1].mark.double
    first = next((pair for pair in following if pair.mark.double == double), None)
    if first is None or first.opening is None:
        return first
    same = first.mark.glyph == pairs[-1].mark.glyph
    return first if same and first.mark.start == start else None


def _passages(
    text: str, body: Span, pairs: Sequence[Pair], resumed: Pair | None, continued: bool
) -> list[Passage]:
    """Return a paragraph's passages; ``resumed`` carries on one of the paragraph before."""
    passages: list[Passage] = []
    within: list[Pair] = []
    unopened = resumed is not None and resumed.opening is None
    for pair in pairs:
        if unopened and pair is not resumed:
            within.append(pair)
            continue
        start = body.start if unopened else pair.mark.start
        unopened = False
        end = pair.closing.end if pair.closing else pair.cut_before or body.end
        first = pair.opening.end if pair.opening else start
        last = pair.closing.start if pair.closing else end
        words = _trimmed(text, first, last)
        if words or not (pair.opening and pair.closing):
            nested = tuple(_closed(within + pair.inner))
            on = continued and pair is pairs[-1]
            span = Span(start, max(words.end, first) if not pair.closing else end)
            passages.append(Passage(pair, span, words, nested, pair is resumed, on))
            within = []
    return passages


def _trimmed(text: str, start: int, end: int) -> Span:
    """Return the characters from ``start`` to ``end`` without the blanks at their edges."""
    inside = text[start:end]
    start += len(inside) - len(inside.lstrip())
    return Span(start, max(start, start + len(inside.strip())))


def _closed(pairs: Sequence[Pair]) -> Iterator[Span]:
    """Yield the spans of closed pairs and of those within them, in reading order."""
    waiting = list(reversed(pairs))
    while waiting:
        pair = waiting.pop()
        if pair.opening and pair.closing:
            yield Span(pair.opening.start, pair.closing.end)
        waiting.extend(reversed(pair.inner))
