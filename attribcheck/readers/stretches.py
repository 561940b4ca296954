"""Which words of a passage were read from which of the file."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from attribcheck.model.manuscript import Stretch
from attribcheck.model.span import Span

_WORDS = re.compile(r"[ \t\n\r]+|[^ \t\n\r]+")


def evenly(text: str, read: Span, shown: Callable[[str], str]) -> Iterator[tuple[str, Span]]:
    """Yield ``text`` in pieces, each with its own part of ``read``.

    Args:
        read: where ``text`` stands in the file. Where that is no longer and no shorter, what is
            left of each piece when it is ``shown`` stands there character for character, or is
            a single one; else there is one piece, that stands there as a whole.
        shown: drops characters, or runs blanks together, and does nothing else to the length.
    """
    if len(read) != len(text) or len(shown(text)) == len(text):
        yield text, read
        return
    for match in _WORDS.finditer(text):
        start, end = match.span()
        blank = not match[0].strip(" \t\n\r")
        step = end - start if blank or len(shown(match[0])) == end - start else 1
        for at in range(start, end, step):
            yield text[at : at + step], Span(read.start + at, read.start + at + step)


def clipped(stretches: Sequence[Stretch], span: Span) -> list[Stretch]:
    """Return what of ``stretches`` lies in ``span``, counted from its start."""
    if not span.start and (not stretches or stretches[-1].span.end <= span.end):
        return list(stretches)
    return [
        Stretch(Span(start - span.start, end - span.start), _part(each, start, end))
        for each in stretches
        if (start := max(each.span.start, span.start)) < (end := min(each.span.end, span.end))
    ]


def _part(stretch: Stretch, start: int, end: int) -> Span:
    """Return where ``start`` to ``end`` of a stretch were read."""
    if len(stretch.span) != len(stretch.read):
        return stretch.read
    by = stretch.read.start - stretch.span.start
    return Span(start + by, end + by)


def moved(stretches: Iterable[Stretch], by: int) -> Iterator[Stretch]:
    """Yield ``stretches`` of a text that begins ``by`` characters further on."""
    for each in stretches:
        yield Stretch(Span(each.span.start + by, each.span.end + by), each.read)
