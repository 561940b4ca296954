"""The report as Markdown, for a comment, a job’s summary or a wiki.

CommonMark with GitHub’s tables. Whatever stands in the copy is escaped: it makes no markup, no
link and no mention.
"""

import re
from collections.abc import Iterable, Iterator

from attribcheck.model.report import Analysis, Report
from attribcheck.model.source import Source, SourceType
from attribcheck.render.edition import Edition
from attribcheck.render.placed import Placed, placed
from attribcheck.render.tally import Tally, tally
from attribcheck.render.terminal.glance import counts, lead_line, share
from attribcheck.render.terminal.palette import NAMES
from attribcheck.render.visible import one_line

ACTIVE = re.compile(r"[\\`*_\[\]<>|~&#$@]|:(?=\S)|(?<=[Ww]{3})\.")
"""Whatever could be markup, a link, a sum or an emoji. Copy never begins a line here, so what
acts only there is let be."""

MENTION = "\\@\u2060"
"""GitHub looks for mentions after the markup is read: a joiner that cannot be seen parts them."""

MARKS = {3: "🟥", 2: "🟧", 1: "🟦"}
SHOWN = 60


def render(reports: Iterable[Report], edition: Edition) -> Iterator[str]:
    """Yield a section a report, as each comes in."""
    for number, report in enumerate(reports):
        yield "\n" if number else ""
        yield "\n\n".join(_section(report, edition)) + "\n"


def _section(report: Report, edition: Edition) -> Iterator[str]:
    figures = tally(report)
    yield f"# {escaped(report.analysis.article.manuscript.name)}"
    yield "  \n".join(_glance(report, figures))
    untold = f" of {len(report.findings) + len(report.untold)}" if report.untold else ""
    yield f"## Findings: {len(report.findings) or 'none'}{untold}"
    told: set[str] = set()
    for found in placed(report):
        yield "\n".join(_finding(found, edition, again=found.finding.code in told))
        told.add(found.finding.code)
    credited = [s for s in report.analysis.sources if s.type is not SourceType.NONE]
    yield f"## Sources: {len(credited) or 'none'}"
    if credited:
        yield "\n".join(_table(credited, report.analysis, figures))


def _glance(report: Report, figures: Tally) -> Iterator[str]:
    yield counts(report, figures)
    if figures.lead:
        yield f"**{escaped(lead_line(report, figures.lead).plain)}**"
    yield "Words: " + ", ".join(
        f"{name} {share(figures.share(voice))}" for voice, name in NAMES.items()
    )


def _finding(found: Placed, edition: Edition, *, again: bool) -> Iterator[str]:
    finding, region = found.finding, found.region
    where = region.where(exact=bool(region.opening))
    yield (
        f"- {MARKS[finding.severity]} **{finding.severity} {finding.code} "
        f"{escaped(finding.name)}**, {escaped(where)}: {escaped(finding.message)}"
    )
    if not again:
        entry = edition.entry(finding.code)
        yield f"  - Why: {escaped(finding.why)}"
        yield f"  - Standard: {_linked(finding.standard, entry.standards if entry else ())}"
    yield f"  - Way out: {escaped(finding.fix)}"


def _linked(standard: str, known: tuple[tuple[str, str], ...]) -> str:
    url = dict(known).get(standard, "")
    return f"[{escaped(standard)}](<{url}>)" if url else escaped(standard)


def _table(sources: list[Source], analysis: Analysis, figures: Tally) -> Iterator[str]:
    yield "| | Source | Type | Claims | Claimed words |"
    yield "|--:|---|---|--:|--:|"
    contents = {item.id: item.content for item in analysis.attributions}
    for source in sources:
        spans = tuple(span for name in source.attributions for span in contents[name])
        carried = figures.carried(spans) / max(len(figures.starts), 1)
        kind = f"**{source.type}**" if source.type is SourceType.ANONYMOUS else str(source.type)
        yield (
            f"| {source.id.removeprefix('s')} | {escaped(_short(source.name))} | {kind} "
            f"| {len(source.attributions)} | {carried:.0%} |"
        )


def _short(name: str) -> str:
    words = one_line(name)
    return words if len(words) <= SHOWN else words[: SHOWN - 1].rstrip() + "…"


def escaped(copy: str) -> str:
    """Return ``copy`` on one line as Markdown in which nothing is markup."""
    return ACTIVE.sub(r"\\\g<0>", one_line(copy)).replace("\\@", MENTION)
