"""The settings in force, and where each of them comes from."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from attribcheck.desk.configuration import Configuration
from attribcheck.desk.keys import KEYS
from attribcheck.model.house import House
from attribcheck.model.settings import Settings

DEFAULT, COMMAND_LINE = "default", "command line"


@dataclass(frozen=True, slots=True)
class Effective:
    """The settings in force for the stories of one folder."""

    settings: Settings
    origins: Mapping[str, str]
    """By the name of the key: ``default``, a configuration's path, or ``command line``. That of
    a single severity is by ``severity.CODE`` or ``severity.CODE.variant``."""

    waivers: Path | None = None
    """One file for the waivers of every story. None: each story has its own beside it."""

    baseline: Path | None = None
    """None: every finding counts."""

    configuration: Path | None = None
    """None: there is none, or it was not to be read."""


def effective(configuration: Configuration | None, options: Mapping[str, Any]) -> Effective:
    """Put options before the configuration, and that before the defaults.

    Args:
        options: what the command line gives, by the name of the key, as ``Settings`` take it.

    What is given later replaces what was given before; the severities are put together, rule by
    rule. Paths in the configuration are from its folder.
    """
    layers: list[tuple[str, Mapping[str, Any]]] = [(COMMAND_LINE, options)]
    if configuration:
        layers.insert(0, (str(configuration.path), configuration.values))
    values: dict[str, Any] = {}
    origins = {key.name: DEFAULT for key in KEYS}
    for origin, layer in layers:
        for name, value in layer.items():
            values[name] = values.get(name, ()) + value if name == "severity" else value
            origins[name] = origin
            if name == "severity":
                origins |= {f"severity.{target}": origin for target, _ in value}
    return Effective(
        _settings(values),
        origins,
        values.get("waivers"),
        values.get("baseline"),
        configuration.path if configuration else None,
    )


def _settings(values: Mapping[str, Any]) -> Settings:
    given = {key.field: values[key.name] for key in KEYS if key.name in values}
    known = {field.name for field in fields(House)}
    house = House(**{name: value for name, value in given.items() if name in known})
    known = {field.name for field in fields(Settings)}
    chosen = {name: value for name, value in given.items() if name in known}
    return Settings(**chosen, house=house)
