"""The headline and byline of a full page, where the story itself is without."""

import json
import re
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from attribcheck.model.part import Part
from attribcheck.readers.flow import passages
from attribcheck.readers.ink import Ink
from attribcheck.readers.markup import Element
from attribcheck.readers.markup_places import Places
from attribcheck.readers.passages import Passage
from attribcheck.readers.vocabulary import classes
from attribcheck.readers.walk import Step, walk

LONGEST_BYLINE = 200
"""Characters; what is longer tells of the writer more than the name."""

_BYLINE = re.compile(r"(?:^|[-_])(?:byline|by-line|author|authors)$", re.IGNORECASE)
_STORY_TYPE = re.compile(r"(?:Article|Report|BlogPosting|Posting)$")


def head(
    root: Element, outside: Sequence[Step], known: Collection[Part | None], places: Places | None
) -> Iterator[Passage]:
    """Yield the headline and the byline, unless the story has its own.

    Args:
        outside: the elements entered that are no part of the story.
        known: what the first passages of the story are.
        places: where in the file the page’s text stands, if that is known.
    """
    said = dict(_said(root))
    if Part.HEADLINE not in known:
        yield from _headline(outside, said, places)
    if Part.BYLINE not in known:
        yield from _byline(outside, said)


def _headline(
    outside: Sequence[Step], said: dict[str, str], places: Places | None
) -> Iterator[Passage]:
    """Yield the heading that the page’s title repeats, or else the last; sites head their name."""
    headings = [
        list(passages(step.element, step.path, places=places))
        for step in outside
        if step.name == "h1"
    ]
    headings = [each for each in headings if each]
    titles = f"{said.get('og:title')} {said.get('title')} {said.get('headline')}"
    repeated = [each for each in headings if each[0].text in titles]
    if headings:
        yield from (repeated or headings)[-1]
        return
    for key in ("headline", "og:title", "title"):
        if said.get(key):
            yield _said_so(said[key], key, Part.HEADLINE)
            return


def _byline(outside: Sequence[Step], said: dict[str, str]) -> Iterator[Passage]:
    for step in outside:
        if any(map(_BYLINE.search, classes(step.element))):
            text = " ".join(each.text for each in passages(step.element, step.path))
            if 0 < len(text) <= LONGEST_BYLINE:
                yield Passage(text, step.path, Part.BYLINE)
                return
    for key in ("author", "meta:author"):
        if 0 < len(said.get(key, "")) <= LONGEST_BYLINE:
            yield _said_so(said[key], key, Part.BYLINE)
            return


def _said_so(words: str, key: str, part: Part) -> Passage:
    ink = Ink(f"/html/head[1]#{key}", part)
    ink.write(words)
    return ink.passage()


def _said(root: Element) -> Iterator[tuple[str, str]]:
    """Yield what the page says of the story in its head: title, meta and linked data."""
    for step in walk(root):
        if isinstance(step, str) or not step.enters:
            continue
        element, name = step.element, step.name
        if name == "title" and step.depth == 2:
            yield "title", element.text or ""
        elif name == "meta" and element.get("property") == "og:title":
            yield "og:title", element.get("content") or ""
        elif name == "meta" and element.get("name") == "author":
            yield "meta:author", element.get("content") or ""
        elif name == "script" and element.get("type") == "application/ld+json":
            yield from _linked(element.text or "")


def _linked(script: str) -> Iterator[tuple[str, str]]:
    """Yield headline and author from JSON-LD, as schema.org has them."""
    try:
        data = json.loads(script)
    except (ValueError, RecursionError):
        return
    items = data if isinstance(data, list) else [data]
    for item in items:
        graph = item.get("@graph") if isinstance(item, dict) else None
        for each in graph if isinstance(graph, list) else [item]:
            if isinstance(each, dict) and _STORY_TYPE.search(str(each.get("@type")).strip("[]'")):
                if isinstance(each.get("headline"), str):
                    yield "headline", each["headline"]
                yield "author", ", ".join(_names(each.get("author")))


def _names(author: Any) -> Iterator[str]:
    for each in author if isinstance(author, list) else [author]:
        name = each.get("name") if isinstance(each, dict) else each
        if isinstance(name, str):
            yield name
