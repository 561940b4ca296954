"""ninjs → Manuscript: generations 1.x, 2.x and 3.x, and what Superdesk makes of them.

Source: IPTC, ninjs 1.5, 2.1 and 3.0; Superdesk’s ninjs formatter.
"""

from collections.abc import Iterator
from itertools import chain
from typing import Any

from attribcheck.model.manuscript import Manuscript
from attribcheck.model.part import Part
from attribcheck.readers.display import without_repeats
from attribcheck.readers.html import fragment
from attribcheck.readers.json_items import Item, id_of, items_of, words_at
from attribcheck.readers.passages import Passage, manuscripts
from attribcheck.readers.plain import paragraphs

_PICTURED = frozenset(("picture", "graphic", "video", "audio", "animation"))
_HTML = ("text/html", "application/xhtml+xml")


def read(data: bytes, name: str, encoding: str | None) -> tuple[Manuscript, ...]:
    """Read an item, an array of items, or an API’s list of them.

    Headline, byline, captions, credits and notes to editors are known for what they are. Of
    several bodies the one in HTML is read. Locators are JSON pointers, after which a path in
    HTML or a line may stand: ``/bodies/0/value#p[4]``.
    """
    items = list(items_of(data, name, encoding))
    ids = [id_of(item, ("uri", "guid", "_id")) for _, item in items]
    return manuscripts(name, [_story(item, at, name) for at, item in items], ids=ids)


def _story(item: Item, at: str, name: str) -> list[Passage]:
    if item.get("type") in _PICTURED:
        return [*_headlines(item, at), *_picture(item, at)]
    body = list(_body(item, at, name))
    above = [*_headlines(item, at), *_bylines(item, at), *_notes(item, at)]
    return without_repeats([*above, *body, *_pictures(item, at)])


def _headlines(item: Item, at: str) -> Iterator[Passage]:
    """Yield the headline, or the main one of several, and the abstract."""
    main = ("", "main", "headline", "title")
    told = [each for each in _several(item, "headlines", at) if each[0].get("role", "") in main]
    if told:
        yield from words_at(told[0][0].get("value"), told[0][1], Part.HEADLINE)
    else:
        key = "headline" if item.get("headline") else "title"
        yield from words_at(item.get(key), f"{at}/{key}", Part.HEADLINE)
    for key in ("abstract", "description_text"):
        if item.get("type") not in _PICTURED:
            yield from words_at(item.get(key), f"{at}/{key}", Part.HEADLINE)


def _bylines(item: Item, at: str) -> Iterator[Passage]:
    for key in ("byline", "by"):
        if item.get(key):
            yield from words_at(item[key], f"{at}/{key}", Part.BYLINE)
            return
    authors = item.get("authors")
    for index, author in enumerate(authors if isinstance(authors, list) else []):
        if isinstance(author, dict):
            yield from words_at(author.get("name"), f"{at}/authors/{index}/name", Part.BYLINE)


def _notes(item: Item, at: str) -> Iterator[Passage]:
    for key in ("ednote", "edNote", "editorial_note"):
        yield from words_at(item.get(key), f"{at}/{key}", Part.NOTE)


def _body(item: Item, at: str, name: str) -> Iterator[Passage]:
    """Yield the passages of the body, and of Superdesk’s footer after it."""
    for key in ("body_html", "body_xhtml", "body_text"):
        if isinstance(item.get(key), str) and item[key].strip():
            yield from _marked_up(item[key], f"{at}/{key}", key != "body_text", name)
            break
    else:
        told = sorted(_several(item, "bodies", at), key=lambda each: _rank(each[0]))
        for body, place in told[:1]:
            value = body.get("value")
            if isinstance(value, str):
                yield from _marked_up(value, place, _rank(body) == 0, name)
    if isinstance(item.get("body_footer"), str):
        yield from fragment(item["body_footer"], name, f"{at}/body_footer")


def _rank(body: Item) -> int:
    """Return 0 for HTML, 1 for plain text, 2 for what is read only where there is no other."""
    kind = str(body.get("contentType") or body.get("contenttype") or "").partition(";")[0]
    if kind in _HTML or (not kind and "</" in str(body.get("value"))):
        return 0
    return 1 if kind in ("", "text/plain") else 2


def _marked_up(value: str, at: str, html: bool, name: str) -> Iterator[Passage]:
    return iter(fragment(value, name, at)) if html else paragraphs(value, at)


def _pictures(item: Item, at: str) -> Iterator[Passage]:
    """Yield captions and credits of what is shown with the story: a map up to 1.x, then a list."""
    shown = item.get("associations")
    pairs = shown.items() if isinstance(shown, dict) else enumerate(shown or ())
    for key, each in pairs if isinstance(shown, dict | list) else ():
        if isinstance(each, dict) and each.get("type") in _PICTURED:
            yield from _picture(each, f"{at}/associations/{_escaped(key)}")


def _picture(item: Item, at: str) -> Iterator[Passage]:
    told = chain(
        ((item.get("description_text"), f"{at}/description_text"),),
        ((each.get("value"), place) for each, place in _several(item, "descriptions", at)),
    )
    for value, place in told:
        yield from words_at(value, place, Part.CAPTION)
    for key in ("byline", "by", "creditline", "creditLine"):
        yield from words_at(item.get(key), f"{at}/{key}", Part.CREDIT)


def _several(item: Item, key: str, at: str) -> Iterator[tuple[Item, str]]:
    """Yield the objects in the list ``key`` and the pointer to the value of each."""
    values = item.get(key)
    for index, each in enumerate(values if isinstance(values, list) else ()):
        if isinstance(each, dict):
            yield each, f"{at}/{key}/{index}/value"


def _escaped(key: Any) -> str:
    return str(key).replace("~", "~0").replace("/", "~1")
