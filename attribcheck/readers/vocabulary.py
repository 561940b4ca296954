"""What the elements of HTML, and of what newsrooms make of it, are for."""

import re

from attribcheck.model.part import Part
from attribcheck.readers.markup import Element, local

_BLOCKS = """
    address article aside blockquote body caption center dd details div dl dt fieldset figcaption
    figure footer h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary
    table tbody td tfoot th thead tr ul
"""
_UNSEEN = """
    head script style template noscript iframe object embed applet audio video canvas svg math
    form button select textarea input datalist dialog menu nav del s strike rp rt title
"""

BLOCKS = frozenset(_BLOCKS.split())
"""Elements that stand on lines of their own."""

UNSEEN = frozenset(_UNSEEN.split())
"""Elements whose words are no part of the story as it stands: code, controls, what is deleted."""

_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_HIDDEN_CLASS = frozenset(["screen-reader-text", "sr-only", "visually-hidden", "visuallyhidden"])

_EMBEDDED = re.compile(
    r"(?:twitter|tiktok|instagram|bluesky|mastodon|reddit|threads|facebook|fb|youtube|wp-block)"
    r"-?(?:tweet|embed|media|post|card)\w*$|embed$",
    re.IGNORECASE,
)
_PULLED = re.compile(r"(?:^|[-_])pull(?:ed)?[-_]?quote", re.IGNORECASE)
_CREDIT = re.compile(
    r"(?:^|[-_])(?:credit|credits|copyright|photographer|byline|attribution|courtesy)$",
    re.IGNORECASE,
)
_CAPTION = re.compile(r"(?:^|[-_])caption(?:-text)?$", re.IGNORECASE)
_BYLINE = re.compile(r"(?:^|[-_])(?:byline|by-line|authors?)$", re.IGNORECASE)
_DATELINE = re.compile(r"(?:^|[-_])dateline$", re.IGNORECASE)
_DECK = re.compile(
    r"(?:^|[-_])(?:dek|deck|standfirst|subhead(?:line)?|subtitle|summary)$", re.IGNORECASE
)

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_MARKED_BLOCKS = BLOCKS - HEADINGS - {"html", "body", "article", "main", "figure"}


def is_unseen(element: Element, name: str) -> bool:
    """Tell whether nobody reads the element: it is code, a control, deleted, or hidden."""
    if name in UNSEEN or element.get("hidden") is not None:
        return True
    if element.get("aria-hidden") == "true" or _HIDDEN_STYLE.search(element.get("style") or ""):
        return True
    return not _HIDDEN_CLASS.isdisjoint((element.get("class") or "").lower().split())


def classes(element: Element) -> list[str]:
    """Return the classes of an element, and what microdata and relations call it."""
    said = " ".join(element.get(key) or "" for key in ("class", "itemprop", "rel"))
    return said[:500].split()


def part_of(element: Element, name: str, outer: Part | None) -> Part | None:
    """Return what an element’s words are for, ``outer`` being what those around it are for."""
    names = classes(element)
    if outer in (Part.EMBED, Part.PULLQUOTE):
        return outer
    if _any(_PULLED, names) and name in ("aside", "blockquote", "figure", "div", "p", "section"):
        return Part.PULLQUOTE
    if name in ("blockquote", "figure", "div") and _any(_EMBEDDED, names):
        return Part.EMBED
    if name == "table":
        return None
    if name == "figure":
        return Part.PARAGRAPH if _shows_words(element) else Part.CAPTION
    if name == "blockquote" or outer is Part.PARAGRAPH:
        return Part.PARAGRAPH if outer is Part.PARAGRAPH else None
    if name == "h1":
        return Part.HEADLINE
    if name in HEADINGS:
        return Part.CROSSHEAD
    if name in ("figcaption", "caption") or (name in BLOCKS and _any(_CAPTION, names)):
        return Part.CAPTION
    return _marked(name, names, outer)


def _shows_words(figure: Element) -> bool:
    """Tell whether a figure is a quotation, whose caption then says who speaks."""
    return any(local(child) == "blockquote" for child in figure)


def _marked(name: str, names: list[str], outer: Part | None) -> Part | None:
    """Return what the classes of an element say, where only they do."""
    if outer in (Part.CAPTION, Part.CREDIT):
        return Part.CREDIT if name in ("cite", "small") or _any(_CREDIT, names) else outer
    if name not in _MARKED_BLOCKS or outer is not None:
        return outer
    for pattern, part in (
        (_BYLINE, Part.BYLINE),
        (_DATELINE, Part.DATELINE),
        (_DECK, Part.HEADLINE),
    ):
        if _any(pattern, names):
            return part
    return None


def _any(pattern: re.Pattern[str], names: list[str]) -> bool:
    return any(pattern.search(each) for each in names)
