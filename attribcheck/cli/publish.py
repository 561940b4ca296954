"""From stories to what is written: every report is examined, rendered, and sent on its way."""

import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from attribcheck.cli.failures import Failures
from attribcheck.cli.formats import BINARY
from attribcheck.cli.gather import Gathered
from attribcheck.cli.output import writer
from attribcheck.cli.progress import bar
from attribcheck.cli.shown import shown
from attribcheck.cli.stories import reports
from attribcheck.model.errors import ConfigError

if TYPE_CHECKING:
    from attribcheck.model.report import Report

Page = Callable[["Report"], str]


def publish(
    arguments: Namespace, stories: Gathered, failures: Failures, page: Page, *, paged: bool = False
) -> bool:
    """Write the reports in the format asked for; return whether any story fails.

    Args:
        page: makes a report into what is printed of it, where no document is asked for.
        paged: page what is printed, on a terminal.

    ConfigError for a document that no terminal can show.
    """
    from attribcheck.desk.edition import edition
    from attribcheck.render.formats import RENDERERS

    if arguments.format in BINARY and arguments.output is None and sys.stdout.isatty():
        raise ConfigError(
            f"a terminal cannot show {arguments.format}",
            hint=f"name a file after it: -o report.{arguments.format}",
        )
    render = RENDERERS.get(arguments.format)
    failed = False

    def watched() -> Iterator["Report"]:
        nonlocal failed
        for report in reports(stories.names, arguments, failures, progress):
            failed |= report.fails
            with progress.aside():
                told = shown(report, arguments)
            yield told

    pieces: Iterable[str | bytes]
    paged = paged and render is None
    with (
        # The bar is gone before the writer shows what it held back in a pager.
        writer(arguments, stories.names, paged=paged) as write,
        bar(arguments, stories.names) as progress,
    ):
        manual = edition(several=stories.several)
        pieces = render(watched(), manual) if render else map(page, watched())
        for piece in pieces:
            with progress.aside():
                write(piece)
    return failed
