"""The shapes that a setting may have in a file, and their messages."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from attribcheck.model.errors import ConfigError
from attribcheck.model.finding import Severity
from attribcheck.model.suggestion import suggestion
from attribcheck.rules.catalogue import rules_called
from attribcheck.rules.profiles import profile_called
from attribcheck.rules.severities import target

LEVELS = {"info": Severity.INFO, "warning": Severity.WARNING, "error": Severity.ERROR}
KINDS = {
    bool: "a boolean",
    str: "a string",
    int: "a number",
    float: "a number",
    dict: "a table",
}


@dataclass(frozen=True, slots=True)
class Shape:
    """What values a setting takes."""

    says: str
    """*a string*; for messages and the documentation."""

    take: Callable[[Any], Any]
    """Returns the value for ``Settings``. TypeError: the value is of another kind.
    AttribcheckError: it is of the kind, and cannot be."""


def kind(value: object) -> str:
    """Name the kind of a TOML value: *a string*, *an array with a number in it*."""
    if isinstance(value, list):
        odd = next((item for item in value if not isinstance(item, str)), None)
        return "an array" if odd is None else f"an array with {kind(odd)} in it"
    return KINDS.get(type(value), "a date or time")


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    if not value.strip():
        raise ConfigError("it is an empty string", hint="leave it out, or give it a value")
    return value


def _path(value: Any) -> Path:
    return Path(_text(value))


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise TypeError
    return tuple(_text(item) for item in value)


def _codes(value: Any) -> tuple[str, ...]:
    names = _texts(value)
    for name in names:
        rules_called(name)
    return names


def _profile(value: Any) -> str:
    return profile_called(_text(value)).name


def one_of(*known: str) -> Callable[[Any], str]:
    """Return a function that takes one of the words in ``known``."""

    def take(value: Any) -> str:
        if not isinstance(value, str):
            raise TypeError
        if value not in known:
            raise ConfigError(
                f"it cannot be '{value}'",
                hint=suggestion(value, known, f"it is one of {', '.join(known)}"),
            )
        return value

    return take


def _threshold(value: Any) -> Severity | None:
    return LEVELS.get(one_of(*LEVELS, "never")(value))


def severity(value: Any) -> Severity | None:
    """Take a severity, or ``off``, which is None."""
    return LEVELS.get(one_of(*LEVELS, "off")(value))


def _severities(value: Any) -> tuple[tuple[str, Severity | None], ...]:
    """Take ``A101 = "error"``, ``"A101.rote" = "off"`` and ``A101.rote = "off"``."""
    if not isinstance(value, Mapping):
        raise TypeError
    found: list[tuple[str, Severity | None]] = []
    for key, level in value.items():
        if isinstance(level, Mapping):
            found += [(target(f"{key}.{name}"), severity(inner)) for name, inner in level.items()]
        else:
            found.append((target(key), severity(level)))
    return tuple(found)


TEXT = Shape("a string", _text)
PATH = Shape("a path", _path)
TEXTS = Shape("an array of strings", _texts)
CODES = Shape("an array of codes, names or family letters of rules", _codes)
PROFILE = Shape("the name of a profile", _profile)
ENGINE = Shape("auto, light or accurate", one_of("auto", "light", "accurate"))
THRESHOLD = Shape("info, warning, error or never", _threshold)
SEVERITIES = Shape("a table of rules and their severities", _severities)
