"""Which findings are told first, and how many: ``--sort`` and ``--limit``."""

from argparse import Namespace
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from attribcheck.cli.remarks import remark

if TYPE_CHECKING:
    from attribcheck.model.finding import Finding
    from attribcheck.model.report import Report

ORDERS = ("place", "severity", "code")
"""The first is that of a report."""


def shown(report: "Report", arguments: Namespace) -> "Report":
    """Return the report with its findings sorted, and then those past the limit untold."""
    findings = report.findings
    if arguments.sort != "place":
        key = _by_severity if arguments.sort == "severity" else _by_code
        findings = tuple(sorted(findings, key=key))
    if arguments.limit is not None:
        findings, untold = findings[: arguments.limit], findings[arguments.limit :]
        if untold:
            name = report.analysis.article.manuscript.name
            remark(arguments, f"{name}: {len(untold)} more not told, by --limit")
        report = replace(report, untold=untold)
    return replace(report, findings=findings)


def _by_severity(finding: "Finding") -> Any:
    return -finding.severity


def _by_code(finding: "Finding") -> Any:
    return finding.code
