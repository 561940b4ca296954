"""Findings that belong together: about one source, or else in one paragraph."""

from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass

from attribcheck.model.article import Segment
from attribcheck.model.finding import Finding
from attribcheck.model.report import Report
from attribcheck.model.source import Source, SourceType


@dataclass(frozen=True, slots=True)
class Group:
    """Findings that an editor mends in one go."""

    findings: tuple[Finding, ...]
    """In reading order, at least one."""

    source: Source | None
    """Whom they are about; None: they only stand in one place."""

    segment: Segment | None
    """Where the first of them stands; None: outside every segment."""


def groups(report: Report) -> tuple[Group, ...]:
    """Return the findings by their source or, where they have none, by their paragraph.

    Groups come in the order of their first findings.
    """
    segments = report.analysis.article.segments
    sources = {
        source.id: source
        for source in report.analysis.sources
        if source.type is not SourceType.NONE
    }

    def place(finding: Finding) -> int:
        start = finding.flag.span.start
        return bisect_right(segments, start, key=lambda segment: segment.span.start) - 1

    gathered: dict[str | int, list[Finding]] = defaultdict(list)
    for finding in report.findings:
        source_id = finding.flag.source_id
        gathered[source_id if source_id in sources else place(finding)].append(finding)
    return tuple(
        Group(
            tuple(found),
            sources.get(key) if isinstance(key, str) else None,
            segments[at] if (at := place(found[0])) >= 0 else None,
        )
        for key, found in gathered.items()
    )
