"""A row of an archive, from JSON or Parquet → Document: which fields hold what."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from attribcheck.archive.document import Document
from attribcheck.archive.rows import sound
from attribcheck.readers.decoding import LIMIT, too_large
from attribcheck.readers.formats import FORMATS

IDS = ("id", "uri", "guid", "url", "_id")
TEXTS = ("text", "body", "content", "article")
MARKUP = ("html", "body_html")
BYTES = ("bytes", *TEXTS, *MARKUP)

LONGEST_ID, LONGEST = 2_000, 1_000
"""Characters of an id, which stands in every row of every table, and of each field of metadata."""

METADATA = {
    "published": (
        "published",
        "firstcreated",
        "published_at",
        "date",
        "datetime",
        "versioncreated",
    ),
    "outlet": ("outlet", "publication", "publisher", "source", "site"),
    "desk": ("desk",),
    "author": ("author", "byline", "authors", "by"),
    "section": ("section", "category"),
}
"""The fields in which archives keep each, the first that is filled being meant."""

COLUMNS = frozenset(
    (*IDS, *TEXTS, *MARKUP, *BYTES, *(n for names in METADATA.values() for n in names))
)
"""Every column of a table that is read; a table may have others."""

NINJS = frozenset(next(each.keys for each in FORMATS if each.name == "ninjs")[:4])


def from_row(
    row: Mapping[str, Any], place: str, weight: int, line: bytes | None = None
) -> Document:
    """Return the document that ``row`` is.

    Args:
        place: what it goes by if it has no id of its own.
        line: the row as JSON, which is read as a whole where it is ninjs or WordPress’s.
    """
    bare = Document(_id(row) or place, place, metadata=_metadata(row), weight=weight)
    if line is not None and (told := _format(row)):
        return replace(bare, content=line, format=told)
    for name in (*MARKUP, *TEXTS):
        value = row.get(name)
        if isinstance(value, str):
            if len(value) > LIMIT:  # no worker need be sent what none would read
                return replace(bare, fault=too_large(place, LIMIT).what)
            if name in MARKUP or "</" in value:
                return replace(bare, content=_bytes(value), format="html")
            return replace(bare, text=value)
    for name in BYTES:
        if isinstance(row.get(name), bytes):
            return replace(bare, content=row[name])
    return replace(bare, fault=f"it has none of the fields {', '.join((*TEXTS, *MARKUP, 'bytes'))}")


def _format(row: Mapping[str, Any]) -> str | None:
    """Return the JSON format that ``row`` is a story of; None: it is a row of somebody’s own."""
    if NINJS & row.keys():
        return "ninjs"
    content = row.get("content")
    return "wordpress" if isinstance(content, dict) and "rendered" in content else None


def _id(row: Mapping[str, Any]) -> str:
    found = (str(row[name]) for name in IDS if isinstance(row.get(name), str | int))
    fit = (value for value in found if value.strip() and len(value) <= LONGEST_ID)
    return sound(next(fit, ""))


def _metadata(row: Mapping[str, Any]) -> dict[str, str]:
    told = {}
    for name, fields in METADATA.items():
        found = next((words for field in fields if (words := _words(row.get(field)))), "")
        if found:
            told[name] = found[:LONGEST]
    return told


def _words(value: Any) -> str:
    """Return what a field tells as one line: a string, a day, a name, or several of these."""
    if isinstance(value, str | int) and not isinstance(value, bool):
        return sound(" ".join(str(value).split()))
    if isinstance(value, date):  # and datetime, which is one
        return value.isoformat()
    if isinstance(value, dict):
        return _words(value.get("name") or value.get("rendered"))
    if isinstance(value, list):
        return ", ".join(filter(None, map(_words, value)))
    return ""


def _bytes(words: str) -> bytes:
    return words.encode("utf-8", "surrogatepass")
