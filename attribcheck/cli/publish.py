"""From stories to pages: every report is examined, turned into text, and written."""

from argparse import Namespace
from collections.abc import Callable
from typing import TYPE_CHECKING

from attribcheck.cli.failures import Failures
from attribcheck.cli.output import writer
from attribcheck.cli.stories import reports

if TYPE_CHECKING:
    from attribcheck.model.report import Report

Page = Callable[["Report"], str]


def publish(arguments: Namespace, failures: Failures, page: Page, *, paged: bool = False) -> int:
    """Write a page a story and return the highest severity found, 0 for none.

    As JSON all stories make one document: an object for one, an array for several, however
    many of them could be read.
    """
    with writer(arguments, paged=paged) as write:
        if arguments.format != "json":
            highest = 0
            for report in reports(arguments, failures):
                write(page(report))
                highest = max(highest, _highest(report))
            return highest
        told = list(reports(arguments, failures))
        several = len(arguments.stories) > 1
        if told or several:
            from attribcheck.render.json import to_json

            write(to_json(told, several=several) + "\n")
        return max(map(_highest, told), default=0)


def _highest(report: "Report") -> int:
    return max((finding.severity for finding in report.findings), default=0)
