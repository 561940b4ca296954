"""Findings as a language server tells them."""

from collections.abc import Callable, Iterator, Sequence

from lsprotocol import types

from attribcheck.model.errors import AttribcheckError
from attribcheck.model.finding import Severity
from attribcheck.model.report import Report
from attribcheck.render.edition import Entry
from attribcheck.render.placed import Placed, Region, placed
from attribcheck.render.positions import LINE_END, Position, file_text
from attribcheck.render.visible import one_line

SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.INFO: types.DiagnosticSeverity.Information,
}
NAME = "attribcheck"

Units = Callable[[str], int]
"""Tells how many units the client counts in some characters: it may count in UTF-16."""

TOP = types.Range(types.Position(0, 0), types.Position(0, 1))
"""Where what has no line is shown."""


def diagnostics(
    report: Report, uri: str, manual: Sequence[Entry], units: Units
) -> list[types.Diagnostic]:
    """Return the findings that count, in reading order.

    Each leads to the page of the standard that it rests on. In formats without lines of their
    own all stand at the top, and the message says where to look.
    """
    lines = LINE_END.split(file_text(report.analysis.article.manuscript))
    pages = {entry.code: entry.standards[0][1] for entry in manual if entry.standards}

    def place(region: Region) -> types.Range:
        if not region.lined:
            return TOP
        return types.Range(
            _position(region.start, lines, units), _position(region.end, lines, units)
        )

    return [_diagnostic(found, uri, pages, place) for found in placed(report)]


def complaint(error: AttribcheckError) -> types.Diagnostic:
    """Return what keeps a story from being read, to be shown at its top."""
    hint = f"; {error.hint}" if error.hint else ""
    return types.Diagnostic(
        TOP,
        f"not checked: {one_line(error.what + hint)}",
        severity=types.DiagnosticSeverity.Information,
        source=NAME,
    )


def _diagnostic(
    found: Placed, uri: str, pages: dict[str, str], place: Callable[[Region], types.Range]
) -> types.Diagnostic:
    finding = found.finding
    page = pages.get(finding.code)
    return types.Diagnostic(
        place(found.region),
        "\n".join(_message(found)),
        severity=SEVERITIES[finding.severity],
        code=finding.code,
        code_description=types.CodeDescription(page) if page else None,
        source=NAME,
        related_information=[
            types.DiagnosticRelatedInformation(types.Location(uri, place(region)), one_line(says))
            for region, says in found.related
        ],
    )


def _message(found: Placed) -> Iterator[str]:
    finding = found.finding
    yield one_line(found.message)
    yield from (one_line(words) for words in (finding.why, finding.standard, finding.fix) if words)


def _position(at: Position, lines: Sequence[str], units: Units) -> types.Position:
    line, column = at.line - 1, at.column - 1
    return types.Position(line, units(lines[line][:column]))
