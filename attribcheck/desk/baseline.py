"""The baseline: findings that were there when a newsroom began, and do not count."""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeAlias

from attribcheck.model.errors import ConfigError
from attribcheck.model.fingerprint import Fingerprint

LIMIT = 200_000_000
"""Bytes of the largest baseline that is read: some half a million findings."""

FORM = 1
"""Rises when a version could not read what the one before wrote."""

Baseline: TypeAlias = Mapping[str, tuple[Fingerprint, ...]]
"""The fingerprints of what is known, by the story's path from the baseline's folder."""


def read(path: Path) -> Baseline:
    """Read a baseline; ConfigError if there is none or it cannot be used."""
    told = _json(path)
    if not isinstance(told, dict) or told.get("attribcheck_baseline") != FORM:
        raise _unusable(path, "this is no baseline of this version of attribcheck")
    try:
        return {
            story: tuple(_fingerprint(item) for item in several)
            for story, several in told["stories"].items()
        }
    except (AttributeError, KeyError, TypeError):
        raise _unusable(path, "this is a baseline with something missing") from None


def write(path: Path, known: Baseline) -> None:
    """Write a baseline in place of the one there may be, in one step; ConfigError if not."""
    told = {
        "attribcheck_baseline": FORM,
        "stories": {
            story: [_entry(item) for item in known[story]]
            for story in sorted(known)
            if known[story]
        },
    }
    text = json.dumps(told, indent=1) + "\n"
    try:
        _replace(path, text)
    except OSError as error:
        raise ConfigError(
            f"cannot be written: {error.strerror or error}",
            where=str(path),
            hint="name another file after --baseline",
        ) from None


def _json(path: Path) -> Any:
    try:
        with path.open("rb") as stream:
            data = stream.read(LIMIT + 1)
    except FileNotFoundError:
        raise ConfigError(
            "no such file",
            where=str(path),
            hint="write it with `attribcheck check --write-baseline`",
        ) from None
    except OSError as error:
        raise ConfigError(f"cannot be read: {error.strerror or error}", where=str(path)) from None
    if len(data) > LIMIT:
        raise _unusable(path, f"larger than {LIMIT // 1_000_000} MB, the most that is read")
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        raise _unusable(path, "this is not JSON") from None


def _fingerprint(item: Any) -> Fingerprint:
    values = item["code"], item["words"], item["context"]
    if not all(isinstance(value, str) for value in values):
        raise TypeError
    return Fingerprint(*values)


def _entry(known: Fingerprint) -> dict[str, str]:
    return {"code": known.code, "words": known.words, "context": known.context}


def _replace(path: Path, text: str) -> None:
    """Write beside ``path`` and then move there, so that a full disk loses nothing."""
    path = Path(os.path.realpath(path))
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        with beside.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
        beside.replace(path)
    except OSError:
        with suppress(OSError):
            beside.unlink()
        raise


def _unusable(path: Path, what: str) -> ConfigError:
    return ConfigError(
        what, where=str(path), hint="write it anew with `attribcheck check --write-baseline`"
    )
