"""Reviewdog’s diagnostics, for review comments on any forge that reviewdog knows.

The form: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf. Its columns count bytes
of UTF-8, from 1, and its ranges end before their last position.
"""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from attribcheck.model.report import Report
from attribcheck.render.edition import Edition
from attribcheck.render.placed import Placed, Region, placed
from attribcheck.render.positions import Position, file_text
from attribcheck.render.visible import one_line


def render(reports: Iterable[Report], edition: Edition) -> Iterator[str]:
    """Yield one object with every finding; all is ASCII."""
    told = list(reports)
    if not told:
        return
    diagnostics = [
        _diagnostic(found, file_text(report.analysis.article.manuscript), edition)
        for report in told
        for found in placed(report)
    ]
    yield json.dumps({"source": {"name": "attribcheck"}, "diagnostics": diagnostics}, indent=2)
    yield "\n"


def _diagnostic(found: Placed, text: str, edition: Edition) -> dict[str, Any]:
    finding = found.finding
    entry = edition.entry(finding.code)
    url = entry.standards[0][1] if entry and entry.standards else ""
    return {
        "message": "\n".join(_message(found)),
        "location": _location(found.path, found.region, text),
        "severity": str(finding.severity).upper(),
        "code": {"value": finding.code} | ({"url": url} if url else {}),
    }


def _message(found: Placed) -> Iterator[str]:
    yield one_line(found.message)
    # Places of their own are a late addition to the format, over which older readers stumble.
    for region, says in found.related:
        yield f"see {region.where()}: {one_line(f'“{region.words}” {says}')}"
    yield one_line(found.finding.fix)


def _location(path: str, region: Region, text: str) -> dict[str, Any]:
    told: dict[str, Any] = {"path": one_line(path)}
    if region.lined:
        told["range"] = {
            "start": _position(region.read.start, region.start, text),
            "end": _position(region.read.end, region.end, text),
        }
    return told


def _position(offset: int, at: Position, text: str) -> dict[str, int]:
    line = text[offset - at.column + 1 : offset]
    return {"line": at.line, "column": len(line.encode("utf-8", "surrogatepass")) + 1}
