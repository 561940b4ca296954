"""What stands before the copy of a Markdown file, in YAML or TOML."""

import re
import tomllib
from collections.abc import Iterator
from typing import Any

from attribcheck.model.errors import ReadError
from attribcheck.model.part import Part
from attribcheck.readers.extras import needed
from attribcheck.readers.ink import shown
from attribcheck.readers.passages import Passage

_FENCED = re.compile(
    r"\A(?P<fence>---|\+\+\+)[ \t]*\n(?P<inside>(?:.*\n)*?)(?P=fence)[ \t]*(?:\n|\Z)"
)
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


def front_matter(text: str, name: str) -> tuple[list[Passage], int]:
    """Return what the front matter says to readers, and how many lines it takes, fences included.

    Raises ReadError where it is broken. Text without front matter gives nothing, and 0 lines.
    """
    fenced = _FENCED.match(text[:LONGEST])
    if fenced is None:
        return [], 0
    inside = fenced["inside"]
    values = _toml(inside, name) if fenced["fence"] == "+++" else _yaml(inside, name)
    if not isinstance(values, dict):
        return [], 0  # a rule across the page, and another further down
    lines = fenced[0].count("\n") + (not fenced[0].endswith("\n"))
    return sorted(_said(values, inside), key=lambda each: each.line or 0), lines


def _said(values: dict[Any, Any], inside: str) -> Iterator[Passage]:
    at = {
        match["key"].lower(): number
        for number, line in enumerate(inside.split("\n"), start=2)
        if (match := _KEY.match(line))
    }
    for key, value in values.items():
        part = _PARTS.get(str(key).lower())
        words = ", ".join(_words(value))
        line = at.get(str(key).lower())
        if part and words and line:
            yield Passage(words, f"line {line}", part, line=line)


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
