"""Where text and bytes go: standard output, a file, or a pager."""

import io
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from shutil import get_terminal_size
from typing import BinaryIO

from attribcheck.model.errors import ConfigError

Write = Callable[[str | bytes], object]


@contextmanager
def writer(arguments: Namespace, stories: Sequence[str], *, paged: bool = False) -> Iterator[Write]:
    """Give a function that writes to where ``-o`` says, or else to standard output.

    Args:
        stories: what is never written to.
        paged: on a terminal, hold all back and page it if it is taller than the screen.
    """
    if arguments.output is not None:
        with _opened(Path(arguments.output), stories) as stream:
            yield _Afresh(stream).write
    elif arguments.quiet:
        yield lambda _piece: None
    elif paged and sys.stdout.isatty():
        held: list[str] = []
        yield lambda piece: held.append(_text(piece))
        _show("".join(held))
    else:
        yield write


def write(piece: str | bytes) -> None:
    """Write to standard output; what its encoding lacks becomes a question mark."""
    if isinstance(piece, bytes) and hasattr(sys.stdout, "buffer"):
        sys.stdout.flush()
        sys.stdout.buffer.write(piece)
        return
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    sys.stdout.write(_text(piece))


@dataclass(slots=True)
class _Afresh:
    """Writes over what a file held, but leaves it alone until there is something to write."""

    stream: BinaryIO
    begun: bool = False

    def write(self, piece: str | bytes) -> None:
        """Write bytes as they are, and text in UTF-8."""
        if not self.begun and self.stream.seekable():
            self.stream.truncate(0)
        self.begun = True
        self.stream.write(piece if isinstance(piece, bytes) else piece.encode("utf-8", "replace"))


def _text(piece: str | bytes) -> str:
    return piece if isinstance(piece, str) else piece.decode("utf-8", "replace")


def _show(text: str) -> None:
    from attribcheck.cli.pager import page

    if text.count("\n") < get_terminal_size().lines or not page(text):
        write(text)


@contextmanager
def _opened(path: Path, stories: Sequence[str]) -> Iterator[BinaryIO]:
    if path.resolve() in {Path(name).resolve() for name in stories if name != "-"}:
        raise ConfigError(
            "this is one of the stories, and copy is never written to",
            where=str(path),
            hint="name another file after -o",
        )
    try:
        stream = path.open("ab")
    except OSError as error:
        why = error.strerror or str(error)
        if isinstance(error, FileNotFoundError):
            why = f"there is no folder {path.parent}"
        elif isinstance(error, IsADirectoryError):
            why = "this is a folder"
        raise ConfigError(
            f"cannot be written: {why}", where=str(path), hint="name another file after -o"
        ) from None
    with stream:
        yield stream
