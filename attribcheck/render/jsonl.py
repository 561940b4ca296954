"""JSON Lines: a report a line, by the schema of the JSON, each as soon as it is there."""

import json
from collections.abc import Iterable, Iterator

from attribcheck.model.report import Report
from attribcheck.render.edition import Edition
from attribcheck.render.json import report_object


def render(reports: Iterable[Report], _edition: Edition) -> Iterator[str]:
    """Yield a line a report; all is ASCII."""
    for report in reports:
        yield json.dumps(report_object(report), separators=(",", ":")) + "\n"
