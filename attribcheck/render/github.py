"""GitHub’s annotations: workflow commands, which a job’s log turns into notes on the lines.

The form: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
"""

from collections.abc import Iterable, Iterator

from attribcheck.model.finding import Severity
from attribcheck.model.report import Report
from attribcheck.render.edition import Edition
from attribcheck.render.placed import Placed, placed
from attribcheck.render.visible import one_line

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}

MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
PROPERTY = MESSAGE | str.maketrans({":": "%3A", ",": "%2C"})


def render(reports: Iterable[Report], _edition: Edition) -> Iterator[str]:
    """Yield a command a finding."""
    for report in reports:
        for found in placed(report):
            yield _command(found) + "\n"


def _command(found: Placed) -> str:
    finding, region = found.finding, found.region
    told = {"file": one_line(found.path)}
    if region.lined:
        told |= {"line": str(region.start.line), "endLine": str(region.end.line)}
    told["title"] = f"{finding.code} {finding.name}"
    if region.lined and region.start.line == region.end.line:
        # GitHub takes columns only where a note keeps to one line.
        told["col"] = str(region.start.column)
        told["endColumn"] = str(max(region.end.column - 1, region.start.column))
    properties = ",".join(f"{key}={value.translate(PROPERTY)}" for key, value in told.items())
    says = "\n".join(
        one_line(line)
        for line in (found.message, finding.why, finding.standard, finding.fix)
        if line
    )
    return f"::{COMMANDS[finding.severity]} {properties}::{says.translate(MESSAGE)}"
