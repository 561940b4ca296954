"""Stories from files and from standard input."""

from pathlib import Path
from typing import BinaryIO

from attribcheck.model.errors import ReadError
from attribcheck.model.manuscript import Manuscript
from attribcheck.readers.decoding import LIMIT, too_large
from attribcheck.readers.plain import read


def read_file(path: Path, encoding: str | None = None) -> Manuscript:
    """Read the story at ``path``, or raise ReadError; no more than the limit is loaded."""
    name = str(path)
    try:
        with path.open("rb") as stream:
            return read_stream(stream, name, encoding)
    except FileNotFoundError:
        raise ReadError("no such file", where=name, hint="check the spelling of the path") from None
    except IsADirectoryError:
        raise ReadError(
            "this is a directory", where=name, hint="name the stories in it, such as DIR/*.txt"
        ) from None
    except PermissionError:
        raise ReadError(
            "you may not read this file", where=name, hint="check its permissions"
        ) from None
    except OSError as error:
        raise ReadError(f"cannot be read: {error.strerror or error}", where=name) from None


def read_stream(stream: BinaryIO, name: str, encoding: str | None = None) -> Manuscript:
    """Read a story from ``stream``, such as standard input; ``name`` is what it is called."""
    data = stream.read(LIMIT + 1)
    if len(data) > LIMIT:
        raise too_large(name)
    return read(data, name, encoding)
