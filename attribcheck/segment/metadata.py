"""Keys and values that a system put before the copy."""

import re
from collections.abc import Iterator

from attribcheck.language.blanks import trim
from attribcheck.model.article import Metadata
from attribcheck.model.span import Span

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DATE = (
    r"(?:\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?"
    rf"|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{4}}|{_MONTH} \d{{1,2}}, \d{{4}}|\d{{1,2}} {_MONTH} \d{{4}})"
)
_TIME = r"\d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,4}\b)?"

_INLINE = re.compile(
    r"\s*(?P<key>date|pubdate|published|updated|created|posted|time)\s?[:=]?\s"
    rf"(?P<value>{_DATE}(?:,? {_TIME})?|{_TIME})(?=\s|\Z)",
    re.IGNORECASE,
)
"""A key and a date, on their own or before the first words of a paragraph."""

_LINE = re.compile(
    r"(?P<key>slug|keywords?|tags?|section|category|topics?|embargo(?:ed)?|priority|urgency"
    r"|version|lang(?:uage)?|word ?count|words|source|url|link|guid|id|story id|desk"
    r"|date|pubdate|published|updated|created|modified|posted|copyright|location|type|format)"
    r"\s?[:=]\s*(?P<value>\S.*)",
    re.IGNORECASE | re.DOTALL,
)
_STAMP = re.compile(
    rf"(?:(?:Published|Updated|Posted|Last updated|First published):? )?(?:{_TIME},? (?:on )?)?"
    rf"(?:[A-Z][a-z]{{2,8}}day,? )?{_DATE}(?:,? (?:at )?{_TIME}|\s?/.{{0,60}})?$"
    r"|\d{1,2} Min Read$",
    re.IGNORECASE,
)
_SLUG = re.compile(
    r"(?:BC|AM|PM|AP|US|EU|AS|ML|AF|LT|CN)-[A-Z][\w&’.-]*--.{0,80}$"
    r"|[A-Z]{2,12}(?:[-/][A-Z0-9&]{2,20}){1,6}/?(?: \((?:[A-Z]+,? ?|\d+,? ?)+\))?$"
)


def inline_metadata(text: str, span: Span) -> Iterator[Metadata]:
    """Yield the keys and dates that open ``span``, in their order."""
    start = span.start
    while match := _INLINE.match(text, start, span.end):
        yield Metadata(Span(match.start("key"), match.end()), match["key"].lower(), match["value"])
        start = match.end()


def metadata_line(text: str, span: Span) -> Metadata | None:
    """Return what ``span``, one block, holds if it is a line of metadata and nothing more."""
    span = trim(text, span)
    copy = span.of(text)
    if match := _INLINE.fullmatch(copy) or _LINE.fullmatch(copy):
        return Metadata(span, match["key"].lower(), match["value"])
    if _STAMP.match(copy):
        return Metadata(span, "date", copy)
    return Metadata(span, "slug", copy) if _SLUG.match(copy) else None
