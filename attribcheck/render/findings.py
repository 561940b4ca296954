"""Findings a line each, as compilers and linters print them."""

from collections.abc import Iterator

from rich.text import Text

from attribcheck.model.finding import Finding, Severity
from attribcheck.model.report import Report
from attribcheck.render.placed import Region, regions_of
from attribcheck.render.visible import one_line
from attribcheck.render.waivers import accepted, stale

STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.INFO: "blue"}


def to_lines(report: Report, *, full: bool) -> Iterator[Text]:
    """Yield ``path:line:column: CODE severity message`` for each finding.

    Where the lines of the text are not those of the file, ``path:locator:`` leads to the place.
    After them come those that are waived, with ``waived`` for their severity, and the waivers
    that fit nothing any more, ``file, waiver 2: CODE stale …``.

    Args:
        full: after each where it is if lines do not tell, why, the standard, and the way out, a
            line each, or who waived it and why; and in the end how many the baseline holds.

    Nothing is wrapped, so that scripts can split by line.
    """
    manuscript = report.analysis.article.manuscript
    name, locate = one_line(manuscript.name), regions_of(manuscript)
    for finding in report.findings:
        region = locate(finding.flag.span)
        head = f"{name}:{place(region)}: "
        yield _line(head, finding, str(finding.severity), STYLES[finding.severity])
        if full:
            yield from _reasons(finding, region)
    for item in report.waived:
        head = f"{name}:{place(locate(item.finding.flag.span))}: "
        yield _line(head, item.finding, "waived", "dim")
        if full:
            yield Text.assemble(("  waived: ", "dim"), accepted(item.waiver))
    for waiver in report.stale:
        yield Text.assemble(
            f"{one_line(waiver.where)}: ", (f"{waiver.code} stale ", "dim"), stale(waiver)
        )
    if full and report.known:
        yield Text(f"{name}: in the baseline: {len(report.known)}", "dim")


def _line(head: str, finding: Finding, weight: str, style: str) -> Text:
    return Text.assemble(head, (f"{finding.code} {weight} ", style), one_line(finding.message))


def place(region: Region) -> str:
    """Return where words stand: line and column, or the locator where the file has no lines."""
    if region.lined:
        return f"{region.start.line}:{region.start.column}"
    return one_line(region.locator)


def _reasons(finding: Finding, region: Region) -> Iterator[Text]:
    rows = (
        ("where", "" if region.lined else region.where(exact=True)),
        ("why", finding.why),
        ("standard", finding.standard),
        ("way out", finding.fix),
    )
    for label, words in rows:
        if words:
            yield Text.assemble((f"  {label}: ", "dim"), one_line(words))
