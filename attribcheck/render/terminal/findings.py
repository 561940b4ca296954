"""The findings: the words, what is wrong, why, the standard, the way out."""

from collections.abc import Iterator

from rich.text import Text

from attribcheck.model.finding import Finding
from attribcheck.model.report import Report
from attribcheck.model.source import SourceType
from attribcheck.render.groups import Group, groups
from attribcheck.render.positions import Lines, lines_of
from attribcheck.render.terminal.claims import number_of
from attribcheck.render.terminal.lines import indent
from attribcheck.render.terminal.palette import DIM, MARKS, SEVERITIES, STYLES
from attribcheck.render.terminal.story import Measure
from attribcheck.render.visible import one_line
from attribcheck.render.voices import Voice

READABLE = 100


def findings(report: Report, widths: Measure) -> Iterator[Text]:
    """Yield the findings by source or paragraph; why and by which standard once for each rule."""
    yield Text(f" FINDINGS  {len(report.findings) or 'none'}", "bold")
    yield Text()
    width = min(widths.page, READABLE)
    text = report.analysis.article.text
    lines = lines_of(text)
    told: set[str] = set()
    for group in groups(report):
        if len(group.findings) > 1:
            yield from indent(_heading(group, lines), Text(" "), width)
            yield Text()
        for finding in group.findings:
            yield from _title(finding, lines, width)
            for label, words in _rows(finding, text, lines, again=finding.code in told):
                first = Text(f"   {label:<10}" if label else "   ", DIM)
                yield from indent(Text(one_line(words)), first, width)
            yield Text()
            told.add(finding.code)


def _heading(group: Group, lines: Lines) -> Text:
    """Return what several findings are about: a source and its number, or a paragraph."""
    count = (f"  {len(group.findings)} findings", DIM)
    if group.source:
        look = STYLES[Voice.ANONYMOUS] if group.source.type is SourceType.ANONYMOUS else ""
        called = f"{number_of(group.source)} {one_line(group.source.name)}"
        return Text.assemble((called, f"bold {look}".strip()), count)
    start = group.segment.span.start if group.segment else group.findings[0].flag.span.start
    return Text.assemble((f"Paragraph at line {lines.position(start).line}", "bold"), count)


def _title(finding: Finding, lines: Lines, width: int) -> list[Text]:
    at = lines.position(finding.flag.span.start)
    look = SEVERITIES[finding.severity]
    title = Text.assemble(
        (f"{finding.severity} ", look),
        (f"{finding.code} {finding.name}", f"bold {look}"),
        (f"  line {at.line}, column {at.column}", DIM),
    )
    return indent(title, Text(f" {MARKS[finding.severity]} ", look), width)


def _rows(finding: Finding, text: str, lines: Lines, *, again: bool) -> Iterator[tuple[str, str]]:
    yield "", finding.message
    for place in finding.flag.related:
        line = lines.position(place.span.start).line
        yield "see", f"line {line} “{place.span.of(text)}” {place.says}"
    if not again:
        yield "why", finding.why
        yield "standard", finding.standard
    yield "way out", finding.fix
