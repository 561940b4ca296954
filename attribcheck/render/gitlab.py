"""GitLab’s Code Quality report, which merge requests show beside the lines.

The form: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from typing import Any

from attribcheck.model.finding import Severity
from attribcheck.model.report import Report
from attribcheck.render.edition import Edition
from attribcheck.render.placed import Placed, Region, placed
from attribcheck.render.visible import one_line

SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def render(reports: Iterable[Report], _edition: Edition) -> Iterator[str]:
    """Yield one array of every finding; all is ASCII."""
    told = list(reports)
    if told:
        yield json.dumps([_issue(found) for report in told for found in placed(report)], indent=2)
        yield "\n"


def _issue(found: Placed) -> dict[str, Any]:
    finding = found.finding
    return {
        "description": one_line(found.message),
        "check_name": f"{finding.code} {finding.name}",
        "fingerprint": _fingerprint(found),
        "severity": SEVERITIES[finding.severity],
        "location": {
            "path": one_line(found.path).removeprefix("./"),
            "lines": _lines(found.region),
        },
    }


def _lines(region: Region) -> dict[str, int]:
    """Return the lines; the first, as GitLab must have one, where the file has none."""
    if not region.lined:
        return {"begin": 1}
    return {"begin": region.start.line, "end": region.end.line}


def _fingerprint(found: Placed) -> str:
    """Return a name that no finding of another story has: GitLab goes by it alone."""
    told = f"{found.path}\0{found.fingerprint}".encode("utf-8", "replace")
    return hashlib.sha256(told).hexdigest()[:32]
