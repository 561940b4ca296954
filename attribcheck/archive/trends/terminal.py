"""Trends for a terminal: a table an answer, a bar a row."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from attribcheck.archive.trends.answers import Answer, Row, Trends
from attribcheck.archive.trends.figures import change, head, value
from attribcheck.render.terminal.palette import DIM, VERMILION
from attribcheck.render.visible import one_line

NUMBERS = 42
"""Cells that the columns of numbers may take."""

EIGHTHS = " ▏▎▍▌▋▊▉"
LABEL, BAR = 44, 24
"""Cells of the longest label, and of the longest bar; fewer on narrow paper."""


def to_terminal(trends: Trends, width: int) -> Iterator[RenderableType]:
    """Yield what rich can print; copy goes in as ``Text`` alone."""
    yield Text(head(trends), style="bold")
    for stamp in trends.stamps:
        yield Text(one_line(stamp), style=DIM)
    for answer in trends.answers:
        yield Text()
        yield Text(answer.question.title, style="bold")
        yield Text(answer.question.says, style=DIM)
        yield _months(answer, trends) if _several(answer) else _list(answer, trends, width)


def _several(answer: Answer) -> bool:
    """Tell whether several lines run over the same labels."""
    return answer.question.over_time and any(row.series for row in answer.rows)


def _list(answer: Answer, trends: Trends, width: int) -> Table:
    question = answer.question
    table = Table(box=None, padding=(0, 2, 0, 0), header_style=DIM)
    bar = min(BAR, width // 5)
    label = min(LABEL, max(width - bar - NUMBERS, 12))
    table.add_column(question.label, max_width=label, overflow="ellipsis", no_wrap=True)
    numbers = [question.counted, question.unit.value] + ["change"] * trends.compared
    for number in numbers:
        table.add_column(number, justify="right", no_wrap=True)
    table.add_column("", no_wrap=True)
    most = max(row.value for row in answer.rows) or 1
    for row in answer.rows:
        cells = [_label(row), Text(f"{row.count:,}"), Text(value(row.value, question.unit))]
        if trends.compared:
            cells.append(Text(change(row, question.unit)))
        table.add_row(*cells, Text(_bar(row.value / most * bar), style=VERMILION))
    return table


def _months(answer: Answer, trends: Trends) -> Table:
    """Return a row a month and a column a line."""
    unit = answer.question.unit
    lines = list(dict.fromkeys(row.series for row in answer.rows))
    found = {(row.label, row.series): row for row in answer.rows}
    table = Table(box=None, padding=(0, 2, 0, 0), header_style=DIM)
    table.add_column(answer.question.label)
    for line in lines:
        table.add_column(one_line(line), justify="right")
    for month in dict.fromkeys(row.label for row in answer.rows):
        cells = [found[month, line] for line in lines]
        told = (
            f"{value(cell.value, unit)} ({change(cell, unit)})"
            if trends.compared
            else value(cell.value, unit)
            for cell in cells
        )
        table.add_row(Text(one_line(month)), *map(Text, told))
    return table


def _label(row: Row) -> Text:
    told = Text(one_line(row.label) or "(no name)")
    return told.append(f"  {row.series}", style=DIM) if row.series else told


def _bar(cells: float) -> str:
    eighths = round(cells * 8)
    return "█" * (eighths // 8) + EIGHTHS[eighths % 8].strip()
