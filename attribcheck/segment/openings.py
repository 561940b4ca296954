"""What stands before the first words of a story: metadata and dateline."""

import re
from collections.abc import Iterator

from attribcheck.model.article import Dateline, Metadata
from attribcheck.model.span import Span

_DATE = r"(?:\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?Z?)?|\d{1,2}/\d{1,2}/\d{4})"

_INLINE = re.compile(
    rf"\s*(?P<key>date|time|published|updated)\s?[:=]?\s?(?P<value>{_DATE})(?=\s)",
    re.IGNORECASE,
)
"""A key and a date that a system put before the first words, in their paragraph."""

_PLACE = r"[A-Z][A-Z.’'-]+(?:[ /][A-Z][A-Z.’'-]*){0,4}"
_REGION = r"(?:, [A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,2})?"
_DAY = (
    r"(?:, (?P<date>(?:Jan|Feb|Mar|March|Apr|April|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)"
    r"[a-z]*\.? \d{1,2}(?:, \d{4})?))?"
)
_AGENCY = r"\((?P<agency>[A-Z][\w.&’' ]{1,40})\)"
_DASH = r"(?:--|[-–—])"

_DATELINE = re.compile(
    rf"(?:(?P<place>{_PLACE}{_REGION}){_DAY}(?:,? {_AGENCY})? {_DASH}(?=\s)"
    rf"|{_AGENCY.replace('agency', 'only')} {_DASH}(?=\s))"
)


def metadata_of(text: str, span: Span) -> Iterator[Metadata]:
    """Yield the keys and values that open ``span``."""
    start = span.start
    while match := _INLINE.match(text, start, span.end):
        yield Metadata(Span(match.start("key"), match.end()), match["key"], match["value"])
        start = match.end()


def dateline_of(text: str, span: Span) -> Dateline | None:
    """Return the dateline that opens ``span``, which starts at its first character."""
    match = _DATELINE.match(text, span.start, span.end)
    if match is None:
        return None
    return Dateline(
        Span(*match.span()), match["place"] or "", match["agency"] or match["only"], match["date"]
    )
