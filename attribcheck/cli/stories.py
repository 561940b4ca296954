"""The stories named on the command line, read and judged one by one."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from attribcheck.cli.failures import Failures
from attribcheck.cli.options import settings_for
from attribcheck.cli.settling import settling_of

if TYPE_CHECKING:
    from attribcheck.model.manuscript import Manuscript
    from attribcheck.model.report import Report


def reports(arguments: Namespace, failures: Failures) -> Iterator["Report"]:
    """Yield a report a story; one that cannot be read is told of and passed over.

    ConfigError, before any story is read, for settings that cannot be used.
    """
    from attribcheck.pipeline import examine

    settings_in = settings_for(arguments)
    settled = [(name, settings_in(folder_of(name, arguments))) for name in arguments.stories]
    settling = settling_of(arguments, [effective for _, effective in settled])
    for name, effective in settled:
        report = None
        with failures.told():
            manuscript = read_story(name, arguments, effective.settings.encoding)
            report = settling.settle(examine(manuscript, effective.settings), effective)
        if report is not None:
            yield report
    settling.end()


def folder_of(name: str, arguments: Namespace) -> Path:
    """Return the folder of a story; for standard input that of the name it is given."""
    return Path(arguments.stdin_filename if name == "-" else name).parent


def read_story(name: str, arguments: Namespace, encoding: str | None) -> "Manuscript":
    """Read the story called ``name``, or raise ReadError."""
    from attribcheck.readers import read_file, read_stream

    if name == "-":
        return read_stream(sys.stdin.buffer, arguments.stdin_filename, encoding)
    return read_file(Path(name), encoding)
