"""The files that hold waivers: one beside each story, or one for all."""

import os
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from attribcheck.desk.shapes import kind
from attribcheck.desk.story_names import story_name
from attribcheck.desk.toml import load, loads, text_of
from attribcheck.model.errors import AttribcheckError, ConfigError
from attribcheck.model.suggestion import suggestion
from attribcheck.model.waiver import Waiver
from attribcheck.rules.catalogue import rule_called

SUFFIX = ".waivers.toml"
HEAD = "# Findings that an editor has accepted; `attribcheck waive` adds to them.\n"
NEEDED = ("code", "words", "who", "when", "reason")
KEYS = (*NEEDED, "context", "story", "id")


@dataclass(frozen=True, slots=True)
class Entry:
    """A waiver and its story."""

    story: str
    """Its path from the file's folder, with slashes. Empty: the file stands beside its story."""

    waiver: Waiver
    id: str = ""
    """What a feed or an array calls the one of its stories that is meant. Empty: any of them."""


def beside(story: Path) -> Path:
    """Return where the waivers of one story stand: ``story.txt.waivers.toml``."""
    return story.parent / f"{story.name}{SUFFIX}"


def read(path: Path) -> tuple[Entry, ...]:
    """Read the waivers in a file; none, if there is no file. ConfigError if it cannot be used."""
    if not os.path.lexists(path):
        return ()
    return _entries(load(path), path)


def of_story(
    entries: tuple[Entry, ...], path: Path, story: Path, called: str = ""
) -> tuple[Entry, ...]:
    """Return those of a file's waivers that are for ``story``, or the one ``called`` so in it."""
    name = story_name(path, story)
    return tuple(each for each in entries if each.story in ("", name) and each.id in ("", called))


def add(path: Path, waiver: Waiver, story: str, called: str = "") -> None:
    """Write a waiver below those that the file holds, or into a new file; ConfigError if not.

    Nothing that the file holds is changed. ``story`` is as in ``Entry``, ``called`` its ``id``.
    """
    held = text_of(path) if os.path.lexists(path) else ""
    block = ("" if held else HEAD) + _block(waiver, story, called)
    _entries(loads(held + block, path), path)
    try:
        with path.open("a", encoding="utf-8", newline="\n") as stream:
            stream.write(block)
    except OSError as error:
        raise ConfigError(
            f"cannot be written: {error.strerror or error}",
            where=str(path),
            hint="check its permissions",
        ) from None


def _block(waiver: Waiver, story: str, called: str) -> str:
    import tomli_w

    told: dict[str, str | date] = {
        "story": story,
        "id": called,
        "code": waiver.code,
        "words": waiver.words,
        "context": waiver.context,
        "who": waiver.who,
        "when": waiver.when,
        "reason": waiver.reason,
    }
    lines: str = tomli_w.dumps({key: _sound(value) for key, value in told.items() if value})
    return f"\n[[waiver]]\n{lines}"


def _sound(value: str | date) -> str | date:
    """Return ``value`` without the half characters that some formats hold and no file takes."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value


def _entries(table: dict[str, Any], path: Path) -> tuple[Entry, ...]:
    for name in table:
        if name != "waiver":
            hint = suggestion(name, ["waiver"], "each waiver is a table [[waiver]]")
            raise ConfigError(f"there is no table '{name}'", where=str(path), hint=hint)
    several = table.get("waiver", [])
    if not isinstance(several, list) or not all(isinstance(item, dict) for item in several):
        raise ConfigError(
            f"'waiver' takes tables, not {kind(several)}",
            where=str(path),
            hint="begin each waiver with [[waiver]]",
        )
    return tuple(_entry(item, f"{path}, waiver {at}") for at, item in enumerate(several, 1))


def _entry(table: dict[str, Any], where: str) -> Entry:
    for name in table:
        if name not in KEYS:
            hint = suggestion(name, KEYS, f"a waiver has {', '.join(KEYS)}")
            raise ConfigError(f"there is no key '{name}'", where=where, hint=hint)
    when = _when(table.get("when"), where)
    words = {key: _words(key, table.get(key, ""), where) for key in KEYS if key != "when"}
    try:
        code = rule_called(words["code"]).code
    except AttribcheckError as error:
        raise ConfigError(error.what, where=where, hint=error.hint) from None
    story, called = words.pop("story"), words.pop("id")
    return Entry(story, Waiver(**words | {"code": code}, when=when, where=where), called)


def _words(key: str, value: Any, where: str) -> str:
    if not isinstance(value, str):
        raise ConfigError(f"'{key}' takes a string, not {kind(value)}", where=where)
    if key in NEEDED and not value.strip():
        raise ConfigError(
            f"it does not say '{key}'", where=where, hint=f"a waiver needs {', '.join(NEEDED)}"
        )
    return value


def _when(value: Any, where: str) -> date:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    what = "it does not say 'when'" if value is None else f"'when' takes a date, not {kind(value)}"
    raise ConfigError(what, where=where, hint="write when = 2026-06-26")
