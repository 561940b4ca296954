"""TOML from a file that anybody may have written, or one clear line on why not."""

import re
import tomllib
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import Any

from attribcheck.model.errors import ConfigError

LIMIT = 1_000_000
"""Bytes of the largest file that is read: some two thousand waivers."""

DEEPEST = 1_000
"""Dots in one line outside double quotes. tomllib takes time with the square of a key's parts."""

CAPITAL = re.compile(r"\A[A-Z](?=[a-z])")


def load(path: Path) -> dict[str, Any]:
    """Return the file's table; ConfigError says in one line what is wrong with it."""
    return loads(text_of(path), path)


def loads(text: str, path: Path) -> dict[str, Any]:
    """Return the table that ``text`` is, as ``load`` does; ``path`` is for the message."""
    if any(_dots(line) > DEEPEST for line in text.splitlines()):
        raise _not_toml(path, f"a key has more than {DEEPEST} parts")
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise _not_toml(path, "it is nested too deeply") from None
    except ValueError as error:
        says = CAPITAL.sub(lambda letter: letter[0].lower(), str(error))
        raise _not_toml(path, says) from None


def text_of(path: Path) -> str:
    """Return the file's text, TOML or not; ConfigError if it cannot be read."""
    return _decoded(_bytes(path), path)


def _bytes(path: Path) -> bytes:
    """Return the file's bytes; what is no file, such as a pipe or a device, is not opened."""
    try:
        mode = path.stat().st_mode
        if S_ISDIR(mode):
            raise ConfigError("this is a directory", where=str(path), hint="name a file")
        if not S_ISREG(mode):
            raise ConfigError("this is no regular file", where=str(path), hint="name a file")
        with path.open("rb") as stream:
            data = stream.read(LIMIT + 1)
    except FileNotFoundError:
        what, hint = "no such file", "check the spelling of the path"
    except PermissionError:
        what, hint = "you may not read this file", "check its permissions"
    except OSError as error:
        what, hint = f"cannot be read: {error.strerror or error}", ""
    except ValueError as error:  # a NUL in the path
        what, hint = f"cannot be read: {error}", ""
    else:
        if len(data) <= LIMIT:
            return data
        what = f"larger than {LIMIT // 1_000_000} MB, the most that is read as TOML"
        hint = "check that it is the file you mean"
    raise ConfigError(what, where=str(path), hint=hint)


def _decoded(data: bytes, path: Path) -> str:
    """Return the text, without the byte-order mark that some editors put first."""
    if b"\0" in data:
        raise _not_toml(path, "it holds NUL bytes")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ConfigError(
            f"byte {error.start} (0x{error.object[error.start]:02x}) is not UTF-8",
            where=str(path),
            hint="save the file as UTF-8",
        ) from None


def _dots(line: str) -> int:
    return sum(piece.count(".") for piece in line.split('"')[::2]) if line.count(".") else 0


def _not_toml(path: Path, why: str) -> ConfigError:
    return ConfigError(
        f"this is not TOML: {why}",
        where=str(path),
        hint="see https://toml.io for how it is written",
    )
