"""The configuration file: where it is, and what it holds."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from attribcheck.desk.keys import KEYS, Key
from attribcheck.desk.shapes import PATH, kind
from attribcheck.desk.toml import load
from attribcheck.model.errors import AttribcheckError, ConfigError
from attribcheck.model.suggestion import suggestion

OWN, SHARED = "attribcheck.toml", "pyproject.toml"
"""The file that is ours alone, and the one in which we have the table ``[tool.attribcheck]``."""


@dataclass(frozen=True, slots=True)
class Configuration:
    """What one file says."""

    path: Path
    values: Mapping[str, Any]
    """By the name of the key, as ``Settings`` take them; paths are from the file's folder."""


def find(folder: Path) -> Configuration | None:
    """Return the nearest configuration in ``folder`` or above it; None: there is none.

    In one folder attribcheck.toml goes before pyproject.toml, which counts only where it has
    ``[tool.attribcheck]``. ConfigError for a file that cannot be used; none is passed over.
    """
    # A link's own folder counts, not where it leads, which may be round in a loop.
    here = Path.cwd()
    start = Path(os.path.normpath(here / folder))
    for above in (start, *start.parents):
        for name in (OWN, SHARED):
            path = above / name
            if os.path.lexists(path):
                found = read(path.relative_to(here) if path.is_relative_to(here) else path)
                if found is not None:
                    return found
    return None


def read(path: Path) -> Configuration | None:
    """Read one file; None: it is a pyproject.toml without our table."""
    table: Any = load(path)
    where = str(path)
    if path.name == SHARED:
        table = table.get("tool", {})
        table = table.get("attribcheck") if isinstance(table, dict) else None
        where = f"{path}, [tool.attribcheck]"
        if table is None:
            return None
        if not isinstance(table, dict):
            raise ConfigError(f"it is {kind(table)}, not a table", where=where)
    values = _values(table, where)
    paths = [key.name for key in KEYS if key.shape is PATH and key.name in values]
    return Configuration(path, values | {name: path.parent / values[name] for name in paths})


def _values(table: Mapping[str, Any], where: str) -> dict[str, Any]:
    keys = {key.name: key for key in KEYS}
    found = {}
    for name, value in table.items():
        if name not in keys:
            raise ConfigError(
                f"there is no setting called '{name}'",
                where=where,
                hint=suggestion(name, keys, "see `attribcheck config`"),
            )
        found[name] = _value(keys[name], value, where)
    return found


def _value(key: Key, value: Any, where: str) -> Any:
    try:
        return key.shape.take(value)
    except TypeError:
        what = f"'{key.name}' takes {key.shape.says}, not {kind(value)}"
        hint = f"write {key.name} = {key.example}"
    except AttribcheckError as error:
        what, hint = f"'{key.name}': {error.what}", error.hint
    raise ConfigError(what, where=where, hint=hint)
