"""The stamp: what decided a result besides the copy, so that a change of it is seen."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from attribcheck.extract import load_tagger
from attribcheck.model.settings import Settings
from attribcheck.rules import chosen
from attribcheck.version import VERSION

DECISIVE = (
    "extract",
    "language",
    "model",
    "notes",
    "pipeline.py",
    "readers",
    "resolve",
    "rules",
    "segment",
)
"""Parts of the package whose code decides what is read and found."""

LOADED = (".py", ".toml", ".json", ".txt")


@dataclass(frozen=True, slots=True)
class Stamp:
    """Which program, model and rules made a result."""

    attribcheck: str
    engine: str
    model: str
    rules: str
    """Sixteen hexadecimal digits of the settings and of the code that reads and judges."""

    profile: str

    def __str__(self) -> str:
        """Return it on one line, for the ledger."""
        return f"{self.attribcheck} {self.engine} {self.model} {self.rules} {self.profile}"


def stamp_of(settings: Settings) -> Stamp:
    """Return the stamp of results under ``settings``.

    AttribcheckError for an engine, a profile or a rule that there is not.
    """
    engine = load_tagger(settings.engine).engine
    told = [_code(), repr(settings), *(rule.code for rule in chosen(settings))]
    digest = hashlib.sha256("\0".join(told).encode("utf-8", "replace")).hexdigest()[:16]
    return Stamp(VERSION, engine.name, engine.version, digest, settings.profile)


@cache
def _code() -> str:
    digest = hashlib.sha256()
    root = files("attribcheck")
    for part in DECISIVE:
        for path, data in _loaded(root / part, part):
            digest.update(f"{path}\0{len(data)}\0".encode() + data)
    return digest.hexdigest()


def _loaded(place: Traversable, path: str) -> Iterator[tuple[str, bytes]]:
    """Yield the files in ``place`` that the program loads, in the order of names."""
    if place.is_dir():
        for inner in sorted(place.iterdir(), key=lambda each: each.name):
            yield from _loaded(inner, f"{path}/{inner.name}")
    elif path.endswith(LOADED):
        yield path, place.read_bytes()
