"""HTML → Manuscript: fragments as a CMS keeps them, and full pages without what surrounds them."""

import re
from dataclasses import replace

from attribcheck.model.manuscript import Manuscript
from attribcheck.readers.decoding import LIMIT
from attribcheck.readers.display import displayed, without_repeats
from attribcheck.readers.flow import passages
from attribcheck.readers.markup import Element, decode_markup, local, parse_html
from attribcheck.readers.passages import Passage, bounded, manuscripts

_PAGE = re.compile(r"<(?:html|head|body|frameset)\b", re.IGNORECASE)


def read(data: bytes, name: str, encoding: str | None) -> tuple[Manuscript, ...]:
    """Read a fragment or page; raises ReadError where it has no text.

    The text is what a browser shows: blanks collapsed, entities resolved, ``<q>`` in quotation
    marks, nothing hidden or deleted. Locators are XPaths, ``p[4]`` in a fragment.
    """
    markup = decode_markup(data, name, encoding, LIMIT)
    if _PAGE.search(markup) is None:
        return manuscripts(name, [fragment(markup, name)])
    from attribcheck.readers.page import story

    return manuscripts(name, [without_repeats(displayed(story(markup, name)))])


def fragment(markup: str, name: str, prefix: str = "") -> list[Passage]:
    """Return the passages of a piece of HTML, their locators after ``prefix``.

    Raises ReadError where the markup is nested too deep, and MissingExtraError without lxml.
    """
    root = parse_html(markup, name)
    body = _body(root)
    found = displayed(bounded(passages(body), name))
    if not prefix:
        return found
    return [replace(each, locator=f"{prefix}#{each.locator}") for each in found]


def _body(root: Element) -> Element:
    """Return the body, or ``root`` where there is none."""
    return next((child for child in root if local(child) == "body"), root)
