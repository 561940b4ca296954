"""Whether a source was heard by another outlet, or told it to one that may be this story's own."""

import re

from attribcheck.language.fold import fold
from attribcheck.model.report import Analysis
from attribcheck.model.source import Source
from attribcheck.model.span import Span

TELLING = re.compile(r"(?i:\b(?:tells?|told|telling|informed|to|with))\s+(?:the\s+)?\Z")
REACH = 24
"""Characters before an outlet in which *told* stands."""


NEAR = 60
"""Characters between a source and the outlet that it spoke to: *reported, according to*."""


def is_cited(analysis: Analysis, source: Source) -> bool:
    """Tell whether another outlet reports it: *the Ledger said, citing*; not *told the Ledger*."""
    outlet = outlet_of(source)
    return outlet is not None and not (is_own(analysis, outlet) or is_told(analysis, outlet))


def outlet_of(source: Source) -> Span | None:
    """Return the outlet that heard an unnamed source, where it stands near a mention of it."""
    outlet = source.anonymity.outlet if source.anonymity else None
    spans = [mention.span for mention in source.mentions]
    if outlet is None or not any(
        max(span.start - outlet.end, outlet.start - span.end) <= NEAR for span in spans
    ):
        return None
    return outlet


def is_told(analysis: Analysis, outlet: Span) -> bool:
    """Tell whether somebody told it to the outlet."""
    text = analysis.article.text
    return TELLING.search(text[max(outlet.start - REACH, 0) : outlet.start]) is not None


def is_own(analysis: Analysis, outlet: Span) -> bool:
    """Tell whether the settings name the outlet as the newsroom or its partner."""
    name = _bare(outlet.of(analysis.article.text))
    return any(name == _bare(own) for own in analysis.house.outlets)


def _bare(name: str) -> str:
    words = [fold(word) for word in name.split()]
    return " ".join(words[1:] if words[:1] == ["the"] else words)
