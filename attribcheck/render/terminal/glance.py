"""The head of the report: what an editor sees first."""

from collections.abc import Iterator
from itertools import groupby

from rich.text import Text

from attribcheck.model.report import Report
from attribcheck.model.source import SourceType
from attribcheck.render.tally import Lead, Tally
from attribcheck.render.terminal.lines import flow, indent
from attribcheck.render.terminal.palette import (
    BARS,
    BRACKETS,
    DIM,
    FILLS,
    LETTERS,
    MARKS,
    NAMES,
    SAMPLES,
    SEVERITIES,
    STYLES,
)
from attribcheck.render.terminal.story import Measure
from attribcheck.render.visible import one_line
from attribcheck.render.voices import Voice


def glance(report: Report, figures: Tally, widths: Measure) -> Iterator[Text]:
    """Yield the head's lines: counts, the lead, shares of words, the strip, the findings."""
    margin = Text(" ")
    yield from indent(
        Text(one_line(report.analysis.article.manuscript.name), "bold"), margin, widths.page
    )
    yield Text()
    yield from indent(Text(counts(report, figures)), margin, widths.page)
    if figures.lead:
        yield from indent(lead_line(report, figures.lead), margin, widths.page)
    yield from flow(_found(figures), widths.page)
    yield Text()
    yield _strip(figures, widths.page)
    yield from flow(_shares(figures), widths.page)


def counts(report: Report, figures: Tally) -> str:
    sources = report.analysis.sources
    credited = [source for source in sources if source.type is not SourceType.NONE]
    nobody = sum(len(s.attributions) for s in sources if s.type is SourceType.NONE)
    told = _number(len(report.analysis.attributions), "claim")
    told += f" from {_number(len(credited), 'source')}" if credited else ""
    told += f", {nobody} without a source; " if nobody else "; "
    if not figures.anonymous_sources:
        return told + "no source is anonymous."
    unnamed = _number(figures.anonymous_sources, "anonymous source")
    verb = "carries" if figures.anonymous_sources == 1 else "carry"
    return f"{told}{unnamed} {verb} {figures.anonymous_attributions} of them."


def lead_line(report: Report, lead: Lead) -> Text:
    named = {source.id: source for source in report.analysis.sources}
    if not lead.source_ids:
        return Text("The lead credits nobody.")
    names = [one_line(named[name].name) for name in lead.source_ids]
    look = f"bold {STYLES[Voice.ANONYMOUS]}"
    if lead.anonymous_only:
        alone = "one anonymous source" if len(names) == 1 else "anonymous sources alone"
        return Text.assemble("The lead rests on ", (f"{alone}: {', '.join(names)}", look), ".")
    credited = [
        Text(f"{name} (anonymous)", look)
        if named[source_id].type is SourceType.ANONYMOUS
        else Text(name, "bold")
        for name, source_id in zip(names, lead.source_ids, strict=True)
    ]
    return Text.assemble("The lead rests on ", Text(", ").join(credited), ".")


def _found(figures: Tally) -> list[Text]:
    counts = [(severity, count) for severity, count in figures.severities.items() if count]
    parts = [
        Text(f"{MARKS[severity]} {_number(count, str(severity))}", SEVERITIES[severity])
        for severity, count in counts
    ]
    return parts or [Text("Nothing found.")]


def _strip(figures: Tally, width: int) -> Text:
    """Return the story from lead to end in one line, each cell in its weightiest voice."""
    cells = width - len(" lead  end ")
    strip = Text(" lead ", DIM)
    for voice, run in groupby(_cells(figures, max(cells, 1))):
        strip.append(FILLS[voice] * len(list(run)), STYLES[voice] or DIM)
    return strip.append(" end", DIM)


def _cells(figures: Tally, cells: int) -> Iterator[Voice]:
    told = figures.told or bytes([Voice.UNATTRIBUTED])
    for cell in range(cells):
        start = len(told) * cell // cells
        stretch = told[start : max(len(told) * (cell + 1) // cells, start + 1)]
        yield max(Voice, key=lambda voice: (stretch.count(voice), voice))


def _shares(figures: Tally) -> list[Text]:
    return [
        Text(f"{FILLS[voice]} {name} {share(figures.share(voice))}", STYLES[voice] or DIM)
        for voice, name in NAMES.items()
    ]


def legend(widths: Measure, unsure: bool) -> Iterator[Text]:
    """Yield what the marks mean; ``unsure``: some claim carries the mark of doubt."""
    parts = [
        Text(f"{letter}1 {BARS[voice]} {SAMPLES[voice].join(BRACKETS[voice])}¹", STYLES[voice])
        for voice, letter in LETTERS.items()
    ]
    parts.append(Text("1 the source’s number in the ledger", DIM))
    parts.append(Text.assemble(("source", "bold"), " ", ("cue", "italic")))
    if unsure:
        parts.append(Text("˜ unsure reading", DIM))
    yield from flow(parts, widths.page)


def share(part: float) -> str:
    """Return ``part`` of 1 as whole per cent; little is not nothing."""
    return "<1%" if 0 < part < 0.005 else f"{part:.0%}"


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" + "s" * (count != 1)
