"""What stands before the copy of a Markdown file, in YAML or TOML."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from typing import Any

from attribcheck.model.errors import ReadError
from attribcheck.model.manuscript import Stretch
from attribcheck.model.part import Part
from attribcheck.model.span import Span
from attribcheck.readers.extras import needed
from attribcheck.readers.ink import shown
from attribcheck.readers.markdown_blocks import FileLines
from attribcheck.readers.passages import Passage

_FENCED = re.compile(
    r"\A(?P<fence>---|\+\+\+)[ \t]*\n(?P<inside>(?:.*\n)*?)(?P=fence)[ \t]*(?:\n|\Z)"
)
_FENCES = ("---", "+++")
LONGEST = 20_000
"""Characters of front matter, at the most; parsing YAML takes its time."""

_KEY = re.compile(r"(?P<key>\w+)\s*[:=]")

_PARTS = {
    "title": Part.HEADLINE,
    "headline": Part.HEADLINE,
    "subtitle": Part.HEADLINE,
    "subhead": Part.HEADLINE,
    "deck": Part.HEADLINE,
    "dek": Part.HEADLINE,
    "standfirst": Part.HEADLINE,
    "byline": Part.BYLINE,
    "author": Part.BYLINE,
    "authors": Part.BYLINE,
    "dateline": Part.DATELINE,
    "caption": Part.CAPTION,
    "credit": Part.CREDIT,
    "editors_note": Part.NOTE,
}
"""Keys whose values readers see; the others are for machines."""


def front_matter(lines: Sequence[str], file: FileLines, name: str) -> tuple[list[Passage], int]:
    """Return what the front matter says to readers, and how many lines it takes, fences included.

    Raises ReadError where it is broken. Text without front matter gives nothing, and 0 lines.
    ``lines`` are those of ``file``.
    """
    fenced = _FENCED.match("\n".join(lines)[:LONGEST]) if lines[0][:3] in _FENCES else None
    if fenced is None:
        return [], 0
    inside = fenced["inside"]
    values = _toml(inside, name) if fenced["fence"] == "+++" else _yaml(inside, name)
    if not isinstance(values, dict):
        return [], 0  # a rule across the page, and another further down
    taken = fenced[0].count("\n") + (not fenced[0].endswith("\n"))
    return sorted(_said(values, lines[: taken - 1], file), key=lambda each: each.line or 0), taken


def _said(values: dict[Any, Any], lines: Sequence[str], file: FileLines) -> Iterator[Passage]:
    """Yield a passage a key that readers see; ``lines`` go up to the fence that ends them all."""
    keys = [(number, match) for number, line in enumerate(lines) if (match := _KEY.match(line))]
    ends = [number for number, _ in keys[1:]] + [len(lines)]
    at = {
        match["key"].lower(): (number, file.printed(number, match.end(), end))
        for (number, match), end in zip(keys, ends, strict=True)
    }
    for key, value in values.items():
        part = _PARTS.get(str(key).lower())
        said = list(_words(value))
        where = at.get(str(key).lower())
        if part and said and where:
            number, whole = where
            read = tuple(_read(said, whole, file))
            yield Passage(", ".join(said), f"line {number + 1}", part, line=number + 1, read=read)


def _read(said: Sequence[str], whole: Span, file: FileLines) -> Iterator[Stretch]:
    """Yield where each of a key’s values stands; one that is spelled otherwise, all of them."""
    at = 0
    for words in said:
        place = file.found(words, whole)
        yield Stretch(Span(at, at + len(words)), place)
        at += len(words) + len(", ")
        if len(place) == len(words):
            whole = Span(place.end, whole.end)


def _words(value: Any) -> Iterator[str]:
    """Yield a value’s words, those of a list one after the other; a person has a name."""
    for each in value if isinstance(value, list) else [value]:
        said = each.get("name") if isinstance(each, dict) else each
        if isinstance(said, str) and said.strip():
            yield " ".join(shown(said).split())


def _toml(inside: str, name: str) -> dict[str, Any]:
    try:
        return tomllib.loads(inside)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise _broken("TOML", str(error), name) from None


def _yaml(inside: str, name: str) -> Any:
    with needed("markdown", name):
        import yaml
    try:
        return yaml.safe_load(inside)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        problem = getattr(error, "problem", None) or "it cannot be parsed"
        raise _broken("YAML", problem, name) from None


def _broken(kind: str, problem: str, name: str) -> ReadError:
    return ReadError(
        f"its front matter is not {kind}: {problem}",
        where=name,
        hint="mend it, or put values with a colon in quotation marks",
    )
