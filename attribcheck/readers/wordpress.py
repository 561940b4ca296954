"""WordPress’s REST JSON → Manuscript: a post or page, or a list of them.

Source: WordPress REST API Handbook, “Posts”.
"""

from collections.abc import Iterator
from typing import Any

from attribcheck.model.errors import ReadError
from attribcheck.model.manuscript import Manuscript
from attribcheck.model.part import Part
from attribcheck.readers.display import without_repeats
from attribcheck.readers.html import fragment
from attribcheck.readers.json_items import Item, id_of, items_of, words_at
from attribcheck.readers.passages import Passage, as_part, manuscripts


def read(data: bytes, name: str, encoding: str | None) -> tuple[Manuscript, ...]:
    """Read the rendered title, excerpt and content, and the author where ``_embed`` gives one.

    Locators are JSON pointers and a path in the HTML: ``/content/rendered#p[4]``.
    """
    items = list(items_of(data, name, encoding))
    if len(items) == 1 and _is_locked(items[0][1]):
        raise ReadError(
            "is protected by a password, and came without its content",
            where=name,
            hint="fetch it with the post’s password",
        )
    ids = [id_of(item, ("id", "link")) for _, item in items]
    return manuscripts(name, [_story(item, at, name) for at, item in items], ids=ids)


def _is_locked(item: Item) -> bool:
    content = item.get("content")
    return isinstance(content, dict) and bool(content.get("protected")) and not _rendered(content)


def _story(item: Item, at: str, name: str) -> list[Passage]:
    title = as_part(_field(item, "title", at, name), Part.HEADLINE)
    excerpt = as_part(_field(item, "excerpt", at, name), Part.HEADLINE)
    body = _field(item, "content", at, name)
    return without_repeats([*title, *excerpt, *_authors(item, at), *body])


def _field(item: Item, key: str, at: str, name: str) -> list[Passage]:
    """Return the passages of ``{"rendered": "<p>…"}``, or of the raw blocks where that is all."""
    value = item.get(key)
    if isinstance(value, str):
        return fragment(value, name, f"{at}/{key}")
    if not isinstance(value, dict):
        return []
    which = "rendered" if _rendered(value) else "raw"
    markup = value.get(which)
    return fragment(markup, name, f"{at}/{key}/{which}") if isinstance(markup, str) else []


def _rendered(value: dict[str, Any]) -> bool:
    return isinstance(value.get("rendered"), str) and bool(value["rendered"].strip())


def _authors(item: Item, at: str) -> Iterator[Passage]:
    embedded = item.get("_embedded")
    authors = embedded.get("author") if isinstance(embedded, dict) else None
    for index, author in enumerate(authors if isinstance(authors, list) else ()):
        if isinstance(author, dict):
            place = f"{at}/_embedded/author/{index}/name"
            yield from words_at(author.get("name"), place, Part.BYLINE)
