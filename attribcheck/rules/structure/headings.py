"""Words in quotation marks in headlines and decks, and whether the story quotes them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from attribcheck.language.fold import fold
from attribcheck.model.part import Part
from attribcheck.model.report import Analysis
from attribcheck.model.span import Span

MOST = 20
"""Quotations of headlines that are looked up; there are rarely more than two."""

QUOTED = re.compile(
    r"“[^“”\n]{1,200}”|(?<!\w)‘[^‘\n]{1,200}?’(?!\w)"
    r"|(?<!\w)\"[^\"\n]{1,200}\"(?!\w)|(?<!\w)'[^'\n]{1,200}?'(?!\w)"
)
"""Marks in headlines are single as often as double; an apostrophe stands within a word."""

GAP = re.compile(r"\[[^\]\n]{0,60}\]|\([^)\n]{0,60}\)|…|\.(?: ?\.)+")
"""Where words may have been left out or put in."""

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
"""A hyphen parts words: *alt-right* is *Alt Right*."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of some copy, folded, so that a phrase can be looked up in them."""

    line: str

    def have(self, phrase: str) -> bool:
        """Tell whether all of ``phrase`` is there, piece by piece where it has gaps."""
        pieces = [line for line in map(_line, GAP.split(phrase)) if line.strip()]
        return bool(pieces) and all(piece in self.line for piece in pieces)


def words_of(*copies: str) -> Words:
    """Return the words of pieces of copy; no phrase runs on from one into the next."""
    return Words("|".join(_line(GAP.sub(" ", copy)) for copy in copies))


def _line(copy: str) -> str:
    return f" {' '.join(fold(word) for word in WORD.findall(copy))} "


def quoted_in_headlines(analysis: Analysis) -> Iterator[Span]:
    """Yield each quotation of the headlines and decks, marks included, the first twenty."""
    headlines = (
        segment.span for segment in analysis.article.segments if segment.part is Part.HEADLINE
    )
    found = (
        Span(*match.span())
        for span in headlines
        for match in QUOTED.finditer(analysis.article.text, span.start, span.end)
    )
    return islice(found, MOST)
