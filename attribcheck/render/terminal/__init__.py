"""The report for a terminal: colours, and marks that survive without them."""

from collections.abc import Callable, Collection, Iterable, Iterator

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

SHOWN = ("figures", "story", "sources", "notes", "findings")
"""The parts of a report, if none are chosen."""


def to_terminal(report: Report, width: int, *, show: Collection[str] = SHOWN) -> Group:
    """Return something rich can print, no line wider than ``width`` cells; nothing is printed here.

    Args:
        show: which parts: ``figures``, ``story`` with its legend, ``sources``, ``notes``
            where there are any, ``findings`` with what is waived and known, ``why`` (for each
            claim and source what made it).

    Copy goes in as ``Text``, never as ``str``, in which rich would read ``[sic]`` as a style.
    """
    widths = measure(width)
    figures = tally(report)
    parts = {
        "figures": lambda: glance(report, figures, widths),
        "story": lambda: _marked(report, figures, widths),
        "sources": lambda: ledger(report, figures, widths),
        "notes": lambda: notes(report, widths) if report.analysis.notes.records else (),
        "findings": lambda: (*findings(report, widths), *settled(report, widths)),
        "why": lambda: reasons(report.analysis, widths),
    }
    return Group(*_lines([part for name, part in parts.items() if name in show], report, widths))


def _lines(
    parts: list[Callable[[], Iterable[Text]]], report: Report, widths: Measure
) -> Iterator[Text]:
    written = [lines for part in parts if (lines := tuple(part()))]
    for number, lines in enumerate(written):
        if number:
            yield _rule(widths)
        yield from lines
    yield _foot(report)


def _marked(report: Report, figures: Tally, widths: Measure) -> Iterator[Text]:
    yield from legend(widths, any(a.confidence < UNSURE for a in report.analysis.attributions))
    yield Text()
    yield from _story(report, figures, widths)


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
