"""Which words stand within quotation marks."""

from collections.abc import Iterable, Sequence

from attribcheck.model.article import Article
from attribcheck.model.quotation import Quotation
from attribcheck.model.span import Span

OUTSIDE, INSIDE = 0, 1


def quote_states(_: Article, quotations: Sequence[Quotation], words: Iterable[Span]) -> list[int]:
    """Return OUTSIDE or INSIDE for each word; the marks at a quotation's edges are INSIDE.

    Both are in reading order, and each is walked once.
    """
    states: list[int] = []
    place = 0
    for word in words:
        while place < len(quotations) and quotations[place].span.end <= word.start:
            place += 1
        inside = place < len(quotations) and quotations[place].span.start < word.end
        states.append(INSIDE if inside else OUTSIDE)
    return states
