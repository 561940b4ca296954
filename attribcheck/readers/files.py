"""Stories from files and from standard input."""

from pathlib import Path
from typing import BinaryIO

from attribcheck.model.errors import ReadError
from attribcheck.model.manuscript import Manuscript
from attribcheck.readers.decoding import LIMIT
from attribcheck.readers.plain import read


def read_file(path: Path, encoding: str | None = None) -> Manuscript:
    """Read the story at ``path``, or raise ReadError; no more than the limit is loaded."""
    return read(_load(path), str(path), encoding)


def read_stream(stream: BinaryIO, name: str, encoding: str | None = None) -> Manuscript:
    """Read a story from ``stream``, such as standard input; ``name`` is what it is called."""
    return read(stream.read(LIMIT + 1), name, encoding)


def _load(path: Path) -> bytes:
    """Return the file's bytes, or one more than the limit."""
    try:
        with path.open("rb") as stream:
            return stream.read(LIMIT + 1)
    except FileNotFoundError:
        what, hint = "no such file", "check the spelling of the path"
    except IsADirectoryError:
        what, hint = "this is a directory", "name the stories in it, such as DIR/*.txt"
    except PermissionError:
        what, hint = "you may not read this file", "check its permissions"
    except OSError as error:
        what, hint = f"cannot be read: {error.strerror or error}", ""
    except ValueError as error:  # a NUL in the path
        what, hint = f"cannot be read: {error}", ""
    raise ReadError(what, where=str(path), hint=hint)
