"""What was found and does not count: waived by an editor, or held by the baseline."""

from collections.abc import Iterator

from rich.text import Text

from attribcheck.model.report import Report
from attribcheck.render.placed import whereabouts
from attribcheck.render.terminal.findings import READABLE
from attribcheck.render.terminal.lines import indent
from attribcheck.render.terminal.palette import DIM
from attribcheck.render.terminal.story import Measure
from attribcheck.render.visible import one_line
from attribcheck.render.waivers import accepted, stale


def settled(report: Report, widths: Measure) -> Iterator[Text]:
    """Yield the findings that are waived, the waivers that fit nothing, and how many are known."""
    width = min(widths.page, READABLE)
    if report.waived:
        yield from (Text(f" WAIVED  {len(report.waived)}", "bold"), Text())
    where = whereabouts(report.analysis.article.manuscript)
    for item in report.waived:
        title = Text.assemble(
            (f"{item.finding.code} {item.finding.name}", "bold"),
            (f"  {where(item.finding.flag.span, True)}", DIM),
        )
        yield from indent(title, Text(" ○ "), width)
        yield from indent(Text(one_line(item.finding.message)), Text("   "), width)
        yield from indent(Text(accepted(item.waiver)), Text("   waived    ", DIM), width)
        yield Text()
    for waiver in report.stale:
        told = f"{waiver.code}: {stale(waiver)} ({one_line(waiver.where)})"
        yield from indent(Text(told), Text(" stale waiver  ", DIM), width)
        yield Text()
    if report.known:
        held = f"{len(report.known)} more, which the baseline holds and which do not count"
        yield from indent(Text(held, DIM), Text(" "), width)
        yield Text()
