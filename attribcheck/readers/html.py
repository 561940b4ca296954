"""HTML → Manuscript: fragments as a CMS keeps them, and full pages without what surrounds them."""

import re
from dataclasses import replace

from attribcheck.model.manuscript import Manuscript
from attribcheck.readers.decoding import LIMIT
from attribcheck.readers.display import displayed, without_repeats
from attribcheck.readers.flow import passages
from attribcheck.readers.markup import Element, decode_markup, local, parse_html
from attribcheck.readers.markup_places import places_in
from attribcheck.readers.passages import Passage, bounded, manuscripts

_PAGE = re.compile(r"<(?:html|head|body|frameset)\b", re.IGNORECASE)


def read(data: bytes, name: str, encoding: str | None) -> tuple[Manuscript, ...]:
    """Read a fragment or page; raises ReadError where it has no text.

    The text is what a browser shows: blanks collapsed, entities resolved, ``<q>`` in quotation
    marks, nothing hidden or deleted. Locators are XPaths, ``p[4]`` in a fragment; lines are
    known where the markup is sound enough to be sure of them.
    """
    markup = decode_markup(data, name, encoding, LIMIT)
    if _PAGE.search(markup) is None:
        return _manuscripts(name, fragment(markup, name, placed=True), markup)
    from attribcheck.readers.page import story

    return _manuscripts(name, without_repeats(displayed(story(markup, name))), markup)


def _manuscripts(name: str, found: list[Passage], markup: str) -> tuple[Manuscript, ...]:
    """Return the story, with the file’s lines if any of it was found in them."""
    return manuscripts(name, [found], markup if any(each.read for each in found) else None)


def fragment(markup: str, name: str, prefix: str = "", *, placed: bool = False) -> list[Passage]:
    """Return the passages of a piece of HTML, their locators after ``prefix``.

    Args:
        placed: tell, where that is sure, where in ``markup`` the words stand.

    Raises ReadError where the markup is nested too deep, and MissingExtraError without lxml.
    """
    root = parse_html(markup, name)
    places = places_in(root, markup) if placed else None
    found = displayed(bounded(passages(_body(root), places=places), name))
    if not prefix:
        return found
    return [replace(each, locator=f"{prefix}#{each.locator}") for each in found]


def _body(root: Element) -> Element:
    """Return the body, or ``root`` where there is none."""
    return next((child for child in root if local(child) == "body"), root)
