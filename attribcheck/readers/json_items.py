"""JSON → the items in it, each with its pointer; for ninjs and WordPress."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from attribcheck.model.errors import ReadError
from attribcheck.model.part import Part
from attribcheck.readers.decoding import decode
from attribcheck.readers.ink import Ink
from attribcheck.readers.markup import LARGEST
from attribcheck.readers.passages import Passage

Item = dict[str, Any]

_WRAPPERS = ("_items", "items", "data")
"""Keys under which an API hands over its list of items: Superdesk’s, and other feeds’."""


def items_of(data: bytes, name: str, encoding: str | None) -> Iterator[tuple[str, Item]]:
    """Yield each item and its JSON pointer (RFC 6901); JSON Lines count as an array.

    Raises ReadError where the JSON is broken, or holds no object.
    """
    value = _loaded(decode(data, name, encoding, LARGEST), name)
    pointer = ""
    for wrapper in _WRAPPERS:
        if isinstance(value, dict) and isinstance(value.get(wrapper), list):
            value, pointer = value[wrapper], f"/{wrapper}"
    found = value if isinstance(value, list) else [value]
    if not any(isinstance(item, dict) for item in found):
        raise ReadError(
            "holds no JSON object", where=name, hint="give a story, or an array of them"
        )
    for index, item in enumerate(found):
        at = f"{pointer}/{index}" if isinstance(value, list) else pointer
        yield at, item if isinstance(item, dict) else {}


def id_of(item: Item, keys: Sequence[str]) -> str:
    """Return what an item is called under the first of ``keys`` that says so, or nothing."""
    told = (item.get(key) for key in keys)
    return next((str(each) for each in told if isinstance(each, str | int) and each), "")


def words_at(value: Any, pointer: str, part: Part | None) -> Iterator[Passage]:
    """Yield the words of ``value`` as one passage, if it is a string that has any."""
    if isinstance(value, str):
        ink = Ink(pointer, part)
        ink.write(value)
        passage = ink.passage()
        if passage.text:
            yield passage


def _loaded(text: str, name: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        if error.msg == "Extra data" and "\n" in text:
            lines = _loaded_lines(text)
            if lines is not None:
                return lines
        raise ReadError(
            f"is not JSON: {error.msg}",
            where=f"{name}, line {error.lineno}, column {error.colno}",
            hint="export the story again",
        ) from None
    except (RecursionError, ValueError):
        raise ReadError(
            "is JSON that is nested too deep, or holds a number too long",
            where=name,
            hint="export the story again",
        ) from None


def _loaded_lines(text: str) -> list[Any] | None:
    """Return the value on each line; None where a line is no JSON."""
    try:
        return [json.loads(line) for line in text.split("\n") if line.strip()]
    except (ValueError, RecursionError):
        return None
