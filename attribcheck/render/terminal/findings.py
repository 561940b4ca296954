"""The findings: the words, what is wrong, why, the standard, the way out."""

from collections.abc import Iterator

from rich.text import Text

from attribcheck.model.finding import Finding
from attribcheck.model.report import Report
from attribcheck.model.source import SourceType
from attribcheck.model.span import Span
from attribcheck.render.groups import Group, groups
from attribcheck.render.placed import Whereabouts, whereabouts
from attribcheck.render.terminal.claims import number_of
from attribcheck.render.terminal.lines import indent
from attribcheck.render.terminal.palette import DIM, MARKS, SEVERITIES, STYLES
from attribcheck.render.terminal.story import Measure
from attribcheck.render.visible import one_line
from attribcheck.render.voices import Voice

READABLE = 100
NAMED = ("paragraph ", "page ")
"""How a place begins that is called a paragraph already."""


def findings(report: Report, widths: Measure) -> Iterator[Text]:
    """Yield the findings by source or paragraph; why and by which standard once for each rule."""
    untold = f" of {len(report.findings) + len(report.untold)}" if report.untold else ""
    yield Text(f" FINDINGS  {len(report.findings) or 'none'}{untold}", "bold")
    yield Text()
    width = min(widths.page, READABLE)
    text = report.analysis.article.text
    where = whereabouts(report.analysis.article.manuscript)
    told: set[str] = set()
    for group in groups(report):
        if len(group.findings) > 1:
            yield from indent(_heading(group, where), Text(" "), width)
            yield Text()
        for finding in group.findings:
            yield from _title(finding, where, width)
            for label, words in _rows(finding, text, where, again=finding.code in told):
                first = Text(f"   {label:<10}" if label else "   ", DIM)
                yield from indent(Text(one_line(words)), first, width)
            yield Text()
            told.add(finding.code)


def _heading(group: Group, where: Whereabouts) -> Text:
    """Return what several findings are about: a source and its number, or a paragraph."""
    count = (f"  {len(group.findings)} findings", DIM)
    if group.source:
        look = STYLES[Voice.ANONYMOUS] if group.source.type is SourceType.ANONYMOUS else ""
        called = f"{number_of(group.source)} {one_line(group.source.name)}"
        return Text.assemble((called, f"bold {look}".strip()), count)
    start = group.segment.span.start if group.segment else group.findings[0].flag.span.start
    place = where(Span(start, start), False)
    called = place.capitalize() if place.startswith(NAMED) else f"Paragraph at {place}"
    return Text.assemble((called, "bold"), count)


def _title(finding: Finding, where: Whereabouts, width: int) -> list[Text]:
    look = SEVERITIES[finding.severity]
    title = Text.assemble(
        (f"{finding.severity} ", look),
        (f"{finding.code} {finding.name}", f"bold {look}"),
        (f"  {where(finding.flag.span, True)}", DIM),
    )
    return indent(title, Text(f" {MARKS[finding.severity]} ", look), width)


def _rows(
    finding: Finding, text: str, where: Whereabouts, *, again: bool
) -> Iterator[tuple[str, str]]:
    yield "", finding.message
    for place in finding.flag.related:
        yield "see", f"{where(place.span, False)} “{place.span.of(text)}” {place.says}"
    if not again:
        yield "why", finding.why
        yield "standard", finding.standard
    yield "way out", finding.fix
