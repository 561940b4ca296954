"""Plots as SVG that stands in a page under a strict policy: no style of its own, text as text."""

import io
from datetime import date
from warnings import catch_warnings
from xml.etree import ElementTree

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.dates import AutoDateLocator, ConciseDateFormatter, date2num
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, MaxNLocator

from attribcheck.archive.trends.answers import Answer, Row
from attribcheck.archive.trends.figures import value
from attribcheck.archive.trends.questions import Unit
from attribcheck.render.html.markup import Markup
from attribcheck.render.terminal.palette import AMBER, BLUE, RED, TEAL, VERMILION
from attribcheck.render.visible import one_line

INK = "#010203"
"""Stands for the page's own colour of text."""

COLOURS = (VERMILION, BLUE, TEAL, AMBER, RED)
DASHES = ("solid", "dashed", "dotted", "dashdot", (0, (5, 1)))
"""Lines are told apart without their colours, too."""

WIDE = 9.0
"""Inches, of 72 points; the page scales the whole."""

LABEL = 44
NAMESPACE, LINKS = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"

LOOK = {
    "svg.fonttype": "none",
    "text.parse_math": False,
    "font.family": "sans-serif",
    "font.size": 11,
    **dict.fromkeys(
        ("text.color", "axes.labelcolor", "axes.edgecolor", "xtick.color", "ytick.color"), INK
    ),
}


def plot(answer: Answer) -> Markup:
    """Return the answer as a line over months, or as bars."""
    with mpl.rc_context({**LOOK, "svg.hashsalt": answer.question.key}):
        height = 3.4 if answer.question.over_time else 0.9 + 0.32 * len(answer.rows)
        figure = Figure(figsize=(WIDE, height), layout="constrained")
        axes = figure.add_subplot()
        axes.spines[["top", "right"]].set_visible(False)
        (_lines if answer.question.over_time else _bars)(axes, answer)
        stream = io.StringIO()
        with catch_warnings(action="ignore"):  # a glyph that its font lacks; the page has others
            figure.savefig(stream, format="svg", transparent=True, metadata={"Date": None})
    return Markup(_plain(stream.getvalue(), answer.question.title))


def _lines(axes: Axes, answer: Answer) -> None:
    months = list(dict.fromkeys(row.label for row in answer.rows))
    days = [date2num(date.fromisoformat(f"{month}-01")) for month in months]
    series = list(dict.fromkeys(row.series for row in answer.rows))
    for number, name in enumerate(series):
        rows = {row.label: row for row in answer.rows if row.series == name}
        colour, dash = COLOURS[number % len(COLOURS)], DASHES[number % len(DASHES)]
        told = [rows[month].value for month in months]
        axes.plot(
            days,
            told,
            color=colour,
            linestyle=dash,
            marker="o",
            markersize=3,
            label=one_line(name),
        )
        before = [rows[month].before for month in months]
        if any(each is not None for each in before):
            held = [float("nan") if each is None else each for each in before]
            axes.plot(days, held, color=colour, linewidth=0.8, alpha=0.5, linestyle=dash)
    axes.xaxis.set_major_locator(locator := AutoDateLocator(minticks=2))
    axes.xaxis.set_major_formatter(ConciseDateFormatter(locator))
    axes.set_ylim(bottom=0)
    axes.set_ylabel(answer.question.unit.value)
    axes.yaxis.set_major_formatter(_written(answer))
    if len(series) > 1:
        axes.legend(frameon=False, loc="center left", bbox_to_anchor=(1, 0.5))


def _bars(axes: Axes, answer: Answer) -> None:
    rows = answer.rows[::-1]
    places = range(len(rows))
    bars = axes.barh(places, [row.value for row in rows], color=VERMILION, height=0.62)
    axes.bar_label(bars, [value(row.value, answer.question.unit) for row in rows], padding=3)
    if any(row.before is not None for row in rows):
        held = [(row.before, at) for at, row in enumerate(rows) if row.before is not None]
        values, heights = zip(*held, strict=True)
        axes.scatter(values, heights, marker="|", s=160, color=INK, zorder=3)
    axes.set_yticks(places, [_label(row) for row in rows])
    axes.tick_params(axis="y", length=0)
    axes.margins(x=0.12)
    axes.set_xlim(left=0)
    axes.set_xlabel(answer.question.unit.value)
    axes.xaxis.set_major_formatter(_written(answer))
    axes.xaxis.set_major_locator(MaxNLocator(6, integer=answer.question.unit is Unit.COUNT))


def _written(answer: Answer) -> FuncFormatter:
    return FuncFormatter(lambda number, _at: value(number, answer.question.unit))


def _label(row: Row) -> str:
    words = one_line(row.label) or "(no name)"
    return words if len(words) <= LABEL else words[: LABEL - 1].rstrip() + "…"


def _plain(svg: str, title: str) -> str:
    """Return the picture alone, its styles as attributes, which a policy without styles lets be."""
    ElementTree.register_namespace("", NAMESPACE)
    ElementTree.register_namespace("xlink", LINKS)
    root = ElementTree.fromstring(svg)  # noqa: S314 - matplotlib wrote it just now
    for parent in root.iter():
        for child in list(parent):
            if child.tag in (f"{{{NAMESPACE}}}style", f"{{{NAMESPACE}}}metadata"):
                parent.remove(child)
    for element in root.iter():
        if element.tag == f"{{{NAMESPACE}}}g":
            element.attrib.pop("id", None)  # each plot of a page would have the same
        _unstyle(element)
    for name in ("width", "height"):
        root.attrib.pop(name, None)
    root.set("role", "img")
    root.set("aria-label", title)
    return ElementTree.tostring(root, encoding="unicode")


def _unstyle(element: ElementTree.Element) -> None:
    """Turn the styles of ``element`` into attributes, and ink into the page's own colour."""
    for declared in element.attrib.pop("style", "").split(";"):
        name, _, told = declared.partition(":")
        if told:
            element.set(name.strip(), told.strip())
    for name, told in element.attrib.items():
        if told == INK:
            element.set(name, "currentColor")
