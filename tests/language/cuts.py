"""Copy cut into pieces and told with bars between them, and any copy that a newsroom may send."""

from collections.abc import Sequence

from hypothesis import strategies

from attribcheck.language.blanks import BLANKS
from attribcheck.model.span import Span

MARKS = "aZé9.?!…,;:—-–()[]“”‘’\"'«»„`@#$/\\ \n\t\xa0\u2028\u200b\ufeff\u0301😀"
RUNS = ("U.S.", "Mr. ", "he said", "No. 1", "http://a.b", "''", "``", "J. K. ", "p.m. A", ". . . ")

COPY = strategies.lists(strategies.sampled_from([*MARKS, *RUNS]), max_size=40).map("".join)
"""What newsrooms send, and what breaks on the way."""


def whole(text: str) -> Span:
    """Return the span of all of ``text``."""
    return Span(0, len(text))


def bars(text: str, spans: Sequence[Span]) -> str:
    """Return the pieces of ``text`` with a bar between each two."""
    return " | ".join(span.of(text) for span in spans)


def is_cover(text: str, spans: Sequence[Span]) -> bool:
    """Tell whether ``spans`` are in order, not empty, apart, and leave only blanks between."""
    at = 0
    for span in spans:
        if span.start < at or not len(span) or text[at : span.start].strip(BLANKS):
            return False
        at = span.end
    return not text[at:].strip(BLANKS)
