"""NewsML-G2 → Manuscript: news items, and messages that hold several.

Source: IPTC, NewsML-G2 2.33 implementation guide.
"""

from collections.abc import Iterator

from attribcheck.model.manuscript import Manuscript
from attribcheck.model.part import Part
from attribcheck.readers.display import displayed, without_repeats
from attribcheck.readers.flow import passages
from attribcheck.readers.html import fragment
from attribcheck.readers.markup import decode_markup, parse_xml
from attribcheck.readers.nitf import nitf_passages
from attribcheck.readers.passages import Passage, bounded, manuscripts
from attribcheck.readers.plain import paragraphs
from attribcheck.readers.walk import Step, walk

_SAID = {
    "headline": Part.HEADLINE,
    "by": Part.BYLINE,
    "dateline": Part.DATELINE,
    "description": Part.CAPTION,
    "creditline": Part.CREDIT,
    "ednote": Part.NOTE,
}
"""Elements of itemMeta and contentMeta that are read; a description only where there is no text."""


def read(data: bytes, name: str, encoding: str | None) -> tuple[Manuscript, ...]:
    """Read each ``newsItem``; content may be XHTML, NITF, or plain text.

    Locators are XPaths: ``/newsItem/contentSet[1]/inlineXML[1]/…/p[4]``.
    """
    root = parse_xml(decode_markup(data, name, encoding), name)
    start = f"/{root.tag.rpartition('}')[2]}"
    items = [
        step
        for step in walk(root, start)
        if not isinstance(step, str) and step.enters and step.name == "newsitem"
    ]
    ids = [item.element.get("guid") or "" for item in items]
    return manuscripts(name, [_story(item, name) for item in items], ids=ids)


def _story(item: Step, name: str) -> list[Passage]:
    said: list[Passage] = []
    body: list[Passage] = []
    for step in _children(item):
        if step.name in ("itemmeta", "contentmeta"):
            said += _metadata(step)
        elif step.name == "contentset" and not body:
            body += _content(step, name)
    if body:
        said = [each for each in said if each.part not in (Part.CAPTION, Part.CREDIT)]
    order = list(_SAID.values())
    said.sort(key=lambda each: order.index(each.part) if each.part else 0)
    return without_repeats([*said, *body])


def _children(step: Step) -> list[Step]:
    """Return the steps into the children of an element."""
    return [
        each
        for each in walk(step.element, step.path)
        if not isinstance(each, str) and each.enters and each.depth == 1
    ]


def _metadata(meta: Step) -> Iterator[Passage]:
    for step in _children(meta):
        part = _SAID.get(step.name)
        if part and step.element.get("role") not in ("drol:summary", "drol:slug"):
            text = " ".join(each.text for each in passages(step.element, step.path))
            if text:
                yield Passage(text, step.path, part)


def _content(content: Step, name: str) -> list[Passage]:
    """Return the passages of the first rendition that is text, XML before plain."""
    held = {step.name: step for step in reversed(_children(content))}
    if "inlinexml" in held:
        return _inline(held["inlinexml"], name)
    if "inlinedata" not in held:
        return []
    data = held["inlinedata"]
    text = data.element.text or ""
    if "html" in (data.element.get("contenttype") or ""):
        return fragment(text, name, data.path)
    return list(paragraphs(text, data.path))


def _inline(step: Step, name: str) -> list[Passage]:
    for child in _children(step):
        if child.name == "nitf":
            return nitf_passages(child.element, child.path, name)
    return displayed(bounded(passages(step.element, step.path), name))
