"""The stories named on the command line, read and judged one by one."""

import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from attribcheck.cli.failures import Failures
from attribcheck.cli.notes import notes_for
from attribcheck.cli.options import settings_for
from attribcheck.cli.progress import Bar

if TYPE_CHECKING:
    from attribcheck.model.manuscript import Manuscript
    from attribcheck.model.report import Report


def reports(
    names: Sequence[str], arguments: Namespace, failures: Failures, progress: Bar
) -> Iterator["Report"]:
    """Yield a report a story; one that cannot be read is told of and passed over.

    ConfigError, before any story is read, for settings that cannot be used.
    """
    from attribcheck.desk.docket import Docket
    from attribcheck.pipeline import examine

    docket = Docket(not arguments.no_waivers, getattr(arguments, "write_baseline", False))
    settings_in = settings_for(arguments)
    settled = [(name, settings_in(folder_of(name, arguments))) for name in names]
    docket.open(effective for _, effective in settled)
    notes = notes_for(arguments, failures)
    for name, effective in settled:
        progress.at(name)
        manuscripts: tuple[Manuscript, ...] = ()
        with failures.told():
            manuscripts = read_stories(name, arguments, effective.settings.encoding)
        for manuscript in manuscripts:
            report = None
            with failures.told():
                report = docket.settle(examine(manuscript, effective.settings, notes), effective)
            if report is not None:
                yield report
        progress.done()
    docket.close()


def folder_of(name: str, arguments: Namespace) -> Path:
    """Return the folder of a story; for standard input that of the name it is given."""
    return Path(arguments.stdin_filename if name == "-" else name).parent


def read_story(name: str, arguments: Namespace, encoding: str | None) -> "Manuscript":
    """Read the file called ``name``, or raise ReadError, also where it holds several stories."""
    found = read_stories(name, arguments, encoding)
    if len(found) > 1:
        from attribcheck.model.errors import ReadError

        raise ReadError(
            f"holds {len(found)} stories where one is asked for",
            where=name,
            hint="give each a file of its own",
        )
    return found[0]


def read_stories(name: str, arguments: Namespace, encoding: str | None) -> tuple["Manuscript", ...]:
    """Read the stories in the file called ``name``, of which there is one at least.

    Raises ReadError where there is none, and MissingExtraError for a format whose package is
    not installed.
    """
    from attribcheck.readers import load, load_stream, read_all

    if name == "-":
        data, name = load_stream(sys.stdin.buffer), arguments.stdin_filename
    else:
        data = load(Path(name))
    return read_all(data, name, encoding, arguments.input_format)
