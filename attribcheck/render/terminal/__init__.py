"""The report for a terminal: colours, and marks that survive without them."""

from collections.abc import Iterator

from rich.console import Group
from rich.text import Text

from attribcheck.model.report import Report
from attribcheck.render.tally import Tally, tally
from attribcheck.render.terminal.findings import findings
from attribcheck.render.terminal.glance import glance, legend
from attribcheck.render.terminal.ledger import ledger
from attribcheck.render.terminal.marks import marks
from attribcheck.render.terminal.notes import notes
from attribcheck.render.terminal.palette import DIM, UNSURE
from attribcheck.render.terminal.settled import settled
from attribcheck.render.terminal.story import Measure, measure, segment_lines
from attribcheck.render.terminal.why import reasons
from attribcheck.render.visible import one_line
from attribcheck.version import VERSION


def to_terminal(report: Report, width: int, *, why: bool = False) -> Group:
    """Return something rich can print, no line wider than ``width`` cells; nothing is printed here.

    Args:
        why: tell for each claim and source what made it.

    Copy goes in as ``Text``, never as ``str``, in which rich would read ``[sic]`` as a style.
    """
    widths = measure(width)
    figures = tally(report)
    return Group(*_lines(report, figures, widths, why))


def _lines(report: Report, figures: Tally, widths: Measure, why: bool) -> Iterator[Text]:
    yield from glance(report, figures, widths)
    yield _rule(widths)
    yield from legend(widths, any(a.confidence < UNSURE for a in report.analysis.attributions))
    yield Text()
    yield from _story(report, figures, widths)
    yield _rule(widths)
    yield from ledger(report, figures, widths)
    yield _rule(widths)
    if report.analysis.notes.records:
        yield from notes(report, widths)
        yield _rule(widths)
    yield from findings(report, widths)
    yield from settled(report, widths)
    if why:
        yield _rule(widths)
        yield from reasons(report.analysis, widths)
    yield _foot(report)


def _rule(widths: Measure) -> Text:
    return Text("─" * widths.page, DIM)


def _story(report: Report, figures: Tally, widths: Measure) -> Iterator[Text]:
    article = report.analysis.article
    found = marks(report, figures.voices)
    for segment in article.segments:
        yield from segment_lines(article.text, segment, found, widths)


def _foot(report: Report) -> Text:
    engine = report.analysis.engine
    spoke = one_line(f"{engine.name} engine, model {engine.version}")
    house = "" if report.profile == "default" else f" · profile {one_line(report.profile)}"
    return Text(f" attribcheck {VERSION} · {spoke}{house}", DIM)
