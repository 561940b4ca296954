"""The ledger: a private file on who stands behind a label. No message repeats a word of it."""

import re
import tomllib
from pathlib import Path
from typing import Any

from attribcheck.desk.toml import text_of
from attribcheck.model.errors import ConfigError
from attribcheck.model.notes import Agreement
from attribcheck.model.record import GroundRules

POSITION = re.compile(r"\(at line (\d{1,7}), column \d{1,7}\)")
NEEDED = ("label", "person")
KEYS = (*NEEDED, "description", "terms", "channel")
TERMS = {
    "on": GroundRules.ON,
    "background": GroundRules.BACKGROUND,
    "deep background": GroundRules.DEEP,
    "off": GroundRules.OFF,
}
HINT = (
    "each [[source]] has label and person, and may have description, channel, and terms: "
    "on, background, deep background or off"
)


def read_ledger(path: Path) -> tuple[Agreement, ...]:
    """Return the file’s agreements; ConfigError tells where it is wrong and never what it holds."""
    text = text_of(path)
    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        # What tomllib says may quote a key, and a key may be a name.
        position = POSITION.search(str(error))
        at = f" (line {position[1]})" if position else ""
        raise ConfigError(
            f"this is not TOML{at}", where=str(path), hint="see https://toml.io"
        ) from None
    entries = table.get("source")
    if set(table) - {"source"} or not isinstance(entries, list) or not entries:
        raise ConfigError("a ledger is a list of [[source]]", where=str(path), hint=HINT)
    return tuple(_agreement(entry, number, path) for number, entry in enumerate(entries, 1))


def _agreement(entry: Any, number: int, path: Path) -> Agreement:
    def wrong(what: str) -> ConfigError:
        return ConfigError(f"[[source]] {number} {what}", where=str(path), hint=HINT)

    if not isinstance(entry, dict):
        raise wrong("is no table")
    if set(entry) - set(KEYS):
        raise wrong("has a key that is not known")
    if not all(isinstance(value, str) and value.strip() for value in entry.values()):
        raise wrong("has a value that is no text")
    if not all(key in entry for key in NEEDED):
        raise wrong("lacks its label or its person")
    terms = entry.get("terms", "background").strip().lower().removeprefix("on ") or "on"
    if terms not in TERMS:
        raise wrong("has terms that are not known")
    return Agreement(
        entry["label"],
        entry["person"],
        entry.get("description", ""),
        TERMS[terms],
        entry.get("channel", "").lower(),
    )
