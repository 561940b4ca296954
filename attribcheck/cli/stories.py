"""The stories named on the command line, read and judged one by one."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from attribcheck.cli.failures import Failures

if TYPE_CHECKING:
    from attribcheck.model.manuscript import Manuscript
    from attribcheck.model.report import Report
    from attribcheck.model.settings import Settings


def reports(arguments: Namespace, failures: Failures) -> Iterator["Report"]:
    """Yield a report a story; one that cannot be read is told of and passed over."""
    from attribcheck.pipeline import examine

    settings = settings_of(arguments)
    for name in arguments.stories:
        report = None
        with failures.told():
            report = examine(_read(name, arguments), settings)
        if report is not None:
            yield report


def settings_of(arguments: Namespace) -> "Settings":
    """Return what the arguments ask for."""
    from attribcheck.model.finding import Severity
    from attribcheck.model.settings import Settings

    fail_on = getattr(arguments, "fail_on", "never")
    return Settings(
        engine=arguments.engine,
        fail_on=None if fail_on == "never" else Severity[fail_on.upper()],
        select=arguments.select,
        ignore=arguments.ignore,
    )


def _read(name: str, arguments: Namespace) -> "Manuscript":
    from attribcheck.readers import read_file, read_stream

    if name == "-":
        return read_stream(sys.stdin.buffer, arguments.stdin_filename, arguments.encoding)
    return read_file(Path(name), arguments.encoding)
