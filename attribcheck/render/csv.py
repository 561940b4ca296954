"""A table of the findings for spreadsheets: a row each, in UTF-8 with the mark that Excel needs."""

import csv
import io
from collections.abc import Iterable, Iterator

from attribcheck.model.report import Report
from attribcheck.render.edition import Edition
from attribcheck.render.placed import Placed, placed
from attribcheck.render.visible import one_line

COLUMNS = (
    "story",
    "line",
    "column",
    "where",
    "severity",
    "code",
    "rule",
    "variant",
    "sure",
    "words",
    "message",
    "why",
    "standard",
    "way out",
    "source",
    "fingerprint",
)

FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""With these a spreadsheet lets a formula begin, the wide ones in East Asian settings."""

BOM = b"\xef\xbb\xbf"


def render(reports: Iterable[Report], _edition: Edition) -> Iterator[bytes]:
    """Yield the head with the first report, then the rows of each."""
    for number, report in enumerate(reports):
        yield b"" if number else BOM + line(COLUMNS)
        for found in placed(report):
            yield line(_cells(found))


def _cells(found: Placed) -> tuple[str, ...]:
    finding, region = found.finding, found.region
    return (
        found.path,
        str(region.start.line) if region.lined else "",
        str(region.start.column) if region.lined else "",
        region.locator if region.lined else region.where(exact=True),
        str(finding.severity),
        finding.code,
        finding.name,
        finding.flag.variant,
        "yes" if finding.flag.sure else "no",
        region.words,
        finding.message,
        finding.why,
        finding.standard,
        finding.fix,
        finding.flag.source_id or "",
        found.fingerprint,
    )


def line(cells: Iterable[str]) -> bytes:
    """Return one line of a table, no cell of which is a formula."""
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\r\n").writerow(map(_harmless, cells))
    return stream.getvalue().encode()


def _harmless(cell: str) -> str:
    """Return ``cell`` on one line and never as a formula: an apostrophe makes it text (OWASP)."""
    words = one_line(cell)
    return f"'{words}" if words.startswith(FORMULA) else words
