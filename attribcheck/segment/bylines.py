"""Bylines: who wrote it, and for whom."""

import re
from collections.abc import Iterator

from attribcheck.model.article import Metadata
from attribcheck.model.span import Span
from attribcheck.segment.shape import is_longer, is_stopped

LONGEST = 24
"""Words; three names with their titles."""

_NAME = r"[^\W\d_a-z][\w.’'-]*(?: (?:(?:de|van|von|al|bin|and|der|la) ){0,2}[^\W\d_a-z][\w.’'-]*)*"
_BYLINE = re.compile(rf"(?:[Bb]y|BY|(?:Written|Story|Words) by|Author:)\s+(?P<name>{_NAME})")
_INLINE = re.compile(r"By (?P<names>(?:(?:[A-Z][\w.’'-]*,?|and) ){2,8})")
_DAY = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:January|February|March|April|May|June|July"
    r"|August|September|October|November|December)\b",
    re.IGNORECASE,
)
_DESK = re.compile(
    r"(?:The )?(?:Associated Press|AP|Reuters|AFP|Agence France-Presse|Bloomberg(?: News)?|UPI"
    r"|United Press International|BBC News|Press Association|PA Media|Thomson Reuters Foundation)"
    r"(?:,? [\w ]{2,30})?$"
    r"|(?:[A-Z][\w.’&]* ){0,4}(?:Staff|(?:[Ss]taff )?(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent"
    r"|[Ee]ditor|[Cc]olumnist|[Bb]ureau))s?(?:,? (?:in )?[A-Z]\w+)?$"
    r"|Special to (?:the |The )?[A-Z][\w ]{2,40}$",
)


def is_byline(copy: str) -> bool:
    """Tell whether ``copy``, one block, names the story's writers: *By Jane Doe, Staff Writer*."""
    if is_longer(copy, LONGEST) or is_stopped(copy):
        return False
    match = _BYLINE.match(copy)
    if match is None or _DAY.match(match["name"]):
        return False
    return " " in match["name"] or is_desk(match["name"])


def is_desk(copy: str) -> bool:
    """Tell whether ``copy`` is the line after a byline: *Associated Press*, *Staff Writer*."""
    return len(copy) < 80 and _DESK.match(copy) is not None


def inline_byline(text: str, span: Span) -> Iterator[Metadata]:
    """Yield the bylines that may open ``span``, a paragraph: one name, two, and so on."""
    match = _INLINE.match(text, span.start, span.end)
    if match:
        for blank in re.finditer(" ", match["names"]):
            end = match.start("names") + blank.start()
            yield Metadata(Span(span.start, end), "byline", text[match.start("names") : end])
