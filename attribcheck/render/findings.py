"""Findings a line each, as compilers and linters print them."""

from collections.abc import Iterator

from rich.text import Text

from attribcheck.model.finding import Finding, Severity
from attribcheck.model.report import Report
from attribcheck.render.positions import lines_of
from attribcheck.render.visible import one_line

STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.INFO: "blue"}


def to_lines(report: Report, *, full: bool) -> Iterator[Text]:
    """Yield ``path:line:column: CODE severity message`` for each finding.

    Args:
        full: after it the words flagged, why, the standard, and the way out, a line each.

    Nothing is wrapped, so that scripts can split by line.
    """
    manuscript = report.analysis.article.manuscript
    lines = lines_of(manuscript.text)
    for finding in report.findings:
        at = lines.position(finding.flag.span.start)
        yield Text.assemble(
            f"{one_line(manuscript.name)}:{at.line}:{at.column}: ",
            (f"{finding.code} {finding.severity} ", STYLES[finding.severity]),
            one_line(finding.message),
        )
        if full:
            yield from _reasons(finding)


def _reasons(finding: Finding) -> Iterator[Text]:
    rows = (("why", finding.why), ("standard", finding.standard), ("way out", finding.fix))
    for label, words in rows:
        if words:
            yield Text.assemble((f"  {label}: ", "dim"), one_line(words))
