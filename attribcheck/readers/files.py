"""Stories from bytes, files and standard input, whatever their format."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import BinaryIO

from attribcheck.model.errors import ReadError
from attribcheck.model.manuscript import Manuscript
from attribcheck.readers.formats import choose

LARGEST = 50_000_000
"""Bytes of the largest file that is loaded: PDF and Word files hold pictures too. Each format
has a limit of its own below it."""

Reader = Callable[[bytes, str, str | None], tuple[Manuscript, ...]]


def read(
    data: bytes, name: str, encoding: str | None = None, input_format: str | None = None
) -> Manuscript:
    """Return the one story in ``data``; raises ReadError where there are several, or none.

    Args:
        name: the file's; its suffix helps to tell the format.
        encoding: of text. None: what the file says, or UTF-8.
        input_format: a name from ``readers/formats.py``. None: suffix and content tell.
    """
    stories = read_all(data, name, encoding, input_format)
    if len(stories) > 1:
        raise ReadError(
            f"holds {len(stories)} stories where one was asked for",
            where=name,
            hint="give each a file of its own, or read them with read_all",
        )
    return stories[0]


def read_all(
    data: bytes, name: str, encoding: str | None = None, input_format: str | None = None
) -> tuple[Manuscript, ...]:
    """Return the stories in ``data``, at least one; the arguments are those of ``read``.

    Feeds, and arrays of JSON, may hold several. Then each is called by its place, ``name#1``;
    items without text, such as pictures, are passed over.
    """
    chosen = choose(data, name, input_format)
    reader: Reader = import_module(f"attribcheck.readers.{chosen.name}").read
    return reader(data, name, encoding)


def read_file(
    path: Path, encoding: str | None = None, input_format: str | None = None
) -> Manuscript:
    """Return the one story in the file at ``path``, as ``read`` does."""
    return read(load(path), str(path), encoding, input_format)


def read_stream(
    stream: BinaryIO, name: str, encoding: str | None = None, input_format: str | None = None
) -> Manuscript:
    """Return the one story in ``stream``, such as standard input, as ``read`` does."""
    return read(load_stream(stream), name, encoding, input_format)


def load_stream(stream: BinaryIO) -> bytes:
    """Return what ``stream`` has, or one byte more than the limit."""
    return stream.read(LARGEST + 1)


def load(path: Path) -> bytes:
    """Return the file's bytes, or one more than the limit."""
    try:
        with path.open("rb") as stream:
            return stream.read(LARGEST + 1)
    except FileNotFoundError:
        what, hint = "no such file", "check the spelling of the path"
    except IsADirectoryError:
        what, hint = "this is a directory", "name the stories in it, such as DIR/*.txt"
    except PermissionError:
        what, hint = "you may not read this file", "check its permissions"
    except OSError as error:
        what, hint = f"cannot be read: {error.strerror or error}", "name another file"
    except ValueError as error:  # a NUL in the path
        what, hint = f"cannot be read: {error}", "name another file"
    raise ReadError(what, where=str(path), hint=hint)
