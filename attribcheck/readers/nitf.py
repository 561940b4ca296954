"""NITF → Manuscript: versions 3.0 to 3.6.

Source: IPTC, NITF 3.6 document type.
"""

from collections.abc import Iterator, Mapping

from attribcheck.model.manuscript import Manuscript
from attribcheck.model.part import Part
from attribcheck.readers.display import displayed, without_repeats
from attribcheck.readers.flow import passages
from attribcheck.readers.markup import Element, decode_markup, local, parse_xml
from attribcheck.readers.passages import Passage, bounded, manuscripts

PARTS: Mapping[str, Part | None] = {
    "block": None,
    "body.head": None,
    "body.content": None,
    "body.end": None,
    "bq": None,
    "credit": None,
    "fn": None,
    "hl1": Part.HEADLINE,
    "hl2": Part.CROSSHEAD,
    "byline": Part.BYLINE,
    "distributor": Part.BYLINE,
    "dateline": Part.DATELINE,
    "abstract": Part.HEADLINE,
    "media-caption": Part.CAPTION,
    "media-producer": Part.CREDIT,
    "note": Part.NOTE,
    "tagline": Part.SIGNOFF,
}

_UNREAD = frozenset(
    (
        "head",
        "rights",
        "media-reference",
        "media-metadata",
        "media-object",
        "series",
        "bibliography",
    )
)


def read(data: bytes, name: str, encoding: str | None) -> tuple[Manuscript, ...]:
    """Read head and content of the body; locators are XPaths: ``/nitf/body[1]/…/p[4]``."""
    root = parse_xml(decode_markup(data, name, encoding), name)
    return manuscripts(name, [nitf_passages(root, "/nitf", name)])


def nitf_passages(root: Element, path: str, name: str) -> list[Passage]:
    """Return the passages of an ``nitf`` element, the title standing in for a headline."""
    found = displayed(bounded(passages(root, path, _is_unread, PARTS), name))
    if not any(each.part is Part.HEADLINE for each in found):
        found = [*_title(root, path), *found]
    return without_repeats(found)


def _is_unread(_: Element, name: str) -> bool:
    return name in _UNREAD


def _title(root: Element, path: str) -> Iterator[Passage]:
    for head in root:
        for child in head if local(head) == "head" else ():
            if local(child) == "title" and (child.text or "").strip():
                text = " ".join((child.text or "").split())
                yield Passage(text, f"{path}/head[1]/title[1]", Part.HEADLINE)
