"""Which findings count: those that no editor has accepted and no baseline knows."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from attribcheck.desk.likeness import Known, matched
from attribcheck.model.report import Report
from attribcheck.model.waiver import Waived, Waiver


def with_waivers(report: Report, waivers: Sequence[Waiver], ran: Collection[str]) -> Report:
    """Set apart the findings that ``waivers`` accept, and the waivers that fit nothing.

    Args:
        ran: codes of the rules that ran; of others, no waiver is stale.
    """
    found = matched(waivers, report.findings)
    used = set(found.values())
    return replace(
        report,
        findings=tuple(item for at, item in enumerate(report.findings) if at not in found),
        waived=tuple(
            Waived(item, waivers[found[at]])
            for at, item in enumerate(report.findings)
            if at in found
        ),
        stale=tuple(
            waiver for at, waiver in enumerate(waivers) if at not in used and waiver.code in ran
        ),
    )


def with_baseline(report: Report, known: Sequence[Known]) -> Report:
    """Set apart the findings that are ``known``."""
    found = matched(known, report.findings)
    return replace(
        report,
        findings=tuple(item for at, item in enumerate(report.findings) if at not in found),
        known=tuple(item for at, item in enumerate(report.findings) if at in found),
    )
