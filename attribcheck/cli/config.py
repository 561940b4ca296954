"""``attribcheck config``: the settings in force, and where each comes from."""

import json
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attribcheck.cli.failures import Failures
from attribcheck.cli.options import settings_for
from attribcheck.render.visible import one_line

if TYPE_CHECKING:
    from attribcheck.desk.effective import Effective
    from attribcheck.desk.keys import Key

COLUMN = 40


def run_config(arguments: Namespace, _failures: Failures) -> bool:
    """Print the settings for stories in a folder, as a configuration file or as JSON."""
    from attribcheck.cli.output import write

    effective = settings_for(arguments)(folder(arguments.where))
    as_json = arguments.format == "json"
    write((_json(effective) if as_json else "\n".join(_toml(effective))) + "\n")
    return False


def folder(where: str) -> Path:
    """Return ``where``, or its folder if it is none itself.

    ConfigError where there is no such folder; a story need not be there yet.
    """
    from attribcheck.model.errors import ConfigError

    path = Path(where)
    if not path.exists() and not (path.suffix and path.parent.is_dir()):
        raise ConfigError("no such folder", where=where, hint="check the spelling of the path")
    return path if path.is_dir() else path.parent


def _toml(effective: "Effective") -> Iterator[str]:
    from attribcheck.desk.keys import KEYS

    yield f"# Read: {one_line(str(effective.configuration or 'no configuration'))}"
    for key in KEYS:
        if key.name != "severity":
            yield _line(key.name, _value(key, effective), effective.origins[key.name])
    severities = _value(next(key for key in KEYS if key.name == "severity"), effective)
    if severities:
        yield from ("", "[severity]")
    for target, level in (severities or {}).items():
        yield _line(_quoted(target), level, effective.origins[f"severity.{target}"])


def _line(name: str, value: Any, origin: str) -> str:
    """Return a line of TOML; what has no value is a comment."""
    told = f"# {name} =" if value is None else f"{name} = {_literal(value)}"
    return f"{told:<{COLUMN}}  # {one_line(origin)}"


def _quoted(target: str) -> str:
    return f'"{target}"' if "." in target else target


def _literal(value: str | list[str]) -> str:
    # JSON's strings are TOML's, but for delete, which JSON lets stand.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _json(effective: "Effective") -> str:
    from attribcheck.desk.keys import KEYS

    told = {
        "configuration": effective.configuration and str(effective.configuration),
        "settings": {
            key.name: {"value": _value(key, effective), "origin": effective.origins[key.name]}
            for key in KEYS
        },
    }
    return json.dumps(told, indent=2)


def _value(key: "Key", effective: "Effective") -> Any:
    """Return the value in force as the file would have it; None: there is none."""
    for holder in (effective.settings, effective.settings.house, effective):
        if hasattr(holder, key.field):
            return _as_written(key, getattr(holder, key.field))
    raise AttributeError(key.field)


def _as_written(key: "Key", value: Any) -> Any:
    if key.name == "severity":
        return {target: str(level) if level else "off" for target, level in dict(value).items()}
    if key.name == "fail-on":
        return str(value) if value else "never"
    if isinstance(value, Path):
        return str(value)
    return list(value) if isinstance(value, tuple) else value
