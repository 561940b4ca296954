"""Where text goes: standard output, a file, or a pager."""

import io
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import get_terminal_size

from attribcheck.model.errors import ConfigError

Write = Callable[[str], object]


@contextmanager
def writer(arguments: Namespace, *, paged: bool = False) -> Iterator[Write]:
    """Give a function that writes to where ``-o`` says, or else to standard output.

    Args:
        paged: on a terminal, hold all back and page it if it is taller than the screen.
    """
    if arguments.output is not None:
        with _opened(arguments) as stream:
            yield stream.write
    elif paged and sys.stdout.isatty():
        held = io.StringIO()
        yield held.write
        _show(held.getvalue())
    else:
        yield write


def write(text: str) -> None:
    """Write to standard output; what its encoding lacks becomes a question mark."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")
    sys.stdout.write(text)


def _show(text: str) -> None:
    from attribcheck.cli.pager import page

    if text.count("\n") < get_terminal_size().lines or not page(text):
        write(text)


@contextmanager
def _opened(arguments: Namespace) -> Iterator[io.TextIOBase]:
    path = Path(arguments.output)
    if path.resolve() in {Path(name).resolve() for name in arguments.stories if name != "-"}:
        raise ConfigError(
            "this is one of the stories, and copy is never written to",
            where=str(path),
            hint="name another file after -o",
        )
    try:
        stream = path.open("w", encoding="utf-8", errors="replace", newline="\n")
    except OSError as error:
        raise ConfigError(
            f"cannot be written: {error.strerror or error}",
            where=str(path),
            hint="name another file after -o",
        ) from None
    with stream:
        yield stream
