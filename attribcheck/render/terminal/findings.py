"""The findings: the words, what is wrong, why, the standard, the way out."""

from collections.abc import Iterator

from rich.text import Text

from attribcheck.model.finding import Finding, Place
from attribcheck.model.report import Report
from attribcheck.render.positions import Lines
from attribcheck.render.terminal.lines import indent
from attribcheck.render.terminal.palette import DIM, MARKS, SEVERITIES
from attribcheck.render.terminal.story import Measure
from attribcheck.render.visible import one_line

READABLE = 100


def entry(finding: Finding, report: Report, lines: Lines, widths: Measure) -> Iterator[Text]:
    """Yield one finding's lines, a blank one after them."""
    width = min(widths.page, READABLE)
    at = lines.position(finding.flag.span.start)
    look = SEVERITIES[finding.severity]
    title = Text.assemble(
        (f"{finding.severity} ", look),
        (f"{finding.code} {finding.name}", f"bold {look}"),
        (f"  line {at.line}, column {at.column}", DIM),
    )
    yield from indent(title, Text(f" {MARKS[finding.severity]} ", look), width)
    rows = (
        ("", finding.message),
        *(("see", _see(place, report, lines)) for place in finding.flag.related),
        ("why", finding.why),
        ("standard", finding.standard),
        ("way out", finding.fix),
    )
    for label, words in rows:
        first = Text(f"   {label:<10}" if label else "   ", DIM)
        yield from indent(Text(one_line(words)), first, width)
    yield Text()


def _see(place: Place, report: Report, lines: Lines) -> str:
    words = place.span.of(report.analysis.article.text)
    return f"line {lines.position(place.span.start).line} “{words}” {place.says}"
