"""Trends as one table for spreadsheets: a row for each value."""

from collections.abc import Iterator

from attribcheck.archive.trends.answers import Trends
from attribcheck.render.csv import BOM, line

COLUMNS = ("question", "label", "series", "count", "counted", "value", "unit", "before")


def to_csv(trends: Trends) -> Iterator[bytes]:
    """Yield the head and a line a value, in UTF-8 with the mark that Excel needs."""
    yield BOM + line(COLUMNS)
    for answer in trends.answers:
        question = answer.question
        for row in answer.rows:
            before = "" if row.before is None else f"{row.before:.6g}"
            value = f"{row.value:.6g}"
            cells = (row.label, row.series, str(row.count), question.counted, value)
            yield line((question.key, *cells, question.unit.value, before))
