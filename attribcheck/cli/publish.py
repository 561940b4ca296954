"""From stories to what is written: every report is examined, rendered, and sent on its way."""

from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from attribcheck.cli.failures import Failures
from attribcheck.cli.output import writer
from attribcheck.cli.stories import reports, settings_of

if TYPE_CHECKING:
    from attribcheck.model.report import Report
    from attribcheck.render.edition import Edition

Page = Callable[["Report"], str]


def publish(arguments: Namespace, failures: Failures, page: Page, *, paged: bool = False) -> int:
    """Write the reports in the format asked for; return the highest severity found, 0 for none.

    Args:
        page: makes a report into what is printed of it, where no document is asked for.
        paged: page what is printed, on a terminal.
    """
    from attribcheck.render.formats import RENDERERS

    render = RENDERERS.get(arguments.format)
    highest = 0

    def watched() -> Iterator["Report"]:
        nonlocal highest
        for report in reports(arguments, failures):
            highest = max(highest, *(finding.severity for finding in report.findings), 0)
            yield report

    pieces: Iterable[str | bytes]
    pieces = render(watched(), edition(arguments)) if render else map(page, watched())
    with writer(arguments, paged=paged and render is None) as write:
        for piece in pieces:
            write(piece)
    return highest


def edition(arguments: Namespace) -> "Edition":
    """Return what renderings are told of the run, and of the rules."""
    from attribcheck.model.finding import Severity
    from attribcheck.render.edition import Edition, Entry
    from attribcheck.rules import CATALOGUE
    from attribcheck.rules.page import page_of

    pages = map(page_of, CATALOGUE)
    manual = tuple(
        Entry(
            page.rule.code,
            page.rule.name,
            page.rule.severity,
            page.summary,
            page.why,
            page.limits,
            page.rule.fix,
            tuple((str(citation), citation.standard.url) for citation in page.citations),
        )
        for page in pages
    )
    checked = hasattr(arguments, "fail_on")
    fail_on = settings_of(arguments).fail_on if checked else Severity.WARNING
    return Edition(manual, fail_on, len(arguments.stories) > 1)
