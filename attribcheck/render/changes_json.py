"""What an edit changed, as JSON."""

import json
from typing import Any

from attribcheck.model.attribution import Attribution
from attribcheck.model.changes import Changes, Kept, Shift
from attribcheck.model.finding import Finding
from attribcheck.model.report import Report
from attribcheck.model.source import Source
from attribcheck.model.span import Span
from attribcheck.render.json_sources import offsets
from attribcheck.render.placed import regions_of
from attribcheck.version import VERSION

FORM = "2.0"
"""The first number rises when a script that reads the old form could fail."""


def to_json(changes: Changes) -> str:
    """Return one object, all ASCII; docs/formats.md tells its keys."""
    old, new = changes.old, changes.new
    told = {
        "diff_version": FORM,
        "attribcheck": VERSION,
        "old": old.analysis.article.manuscript.name,
        "new": new.analysis.article.manuscript.name,
        "dropped": [
            {
                "claim": _claim(item.claim, old),
                "source": _source(item.source),
                "stands": item.stands and _place(item.stands, new),
            }
            for item in changes.dropped
        ],
        "recredited": [_kept(item, old, new) for item in changes.recredited],
        "reworded": [_kept(item, old, new) for item in changes.reworded],
        "anonymity_added": [_shift(item) for item in changes.hidden],
        "anonymity_removed": [_shift(item) for item in changes.shown],
        "sources_gone": [_source(item) for item in changes.gone],
        "sources_new": [_source(item) for item in changes.come],
        "findings_new": [_finding(item, new) for item in changes.found],
        "findings_mended": [_finding(item, old) for item in changes.mended],
        "fails": changes.fails,
    }
    return json.dumps(told, indent=2)


def _kept(item: Kept, old: Report, new: Report) -> dict[str, Any]:
    return {
        "old": {"claim": _claim(item.old, old), "source": _source(item.was)},
        "new": {"claim": _claim(item.new, new), "source": _source(item.now)},
    }


def _shift(item: Shift) -> dict[str, Any]:
    return {"old": item.old and _source(item.old), "new": item.new and _source(item.new)}


def _source(source: Source) -> dict[str, Any]:
    return {"id": source.id, "type": source.type.value, "name": source.name or None}


def _claim(claim: Attribution, report: Report) -> dict[str, Any]:
    return {
        "id": claim.id,
        "kind": claim.kind.value,
        "content": [_place(span, report) for span in claim.content],
    }


def _place(span: Span, report: Report) -> dict[str, Any]:
    region = regions_of(report.analysis.article.manuscript)(span)
    return {
        **offsets(span),
        "line": region.start.line if region.lined else None,
        "column": region.start.column if region.lined else None,
        "place": region.where(exact=True),
        "text": region.words,
    }


def _finding(finding: Finding, report: Report) -> dict[str, Any]:
    return {
        "code": finding.code,
        "severity": str(finding.severity),
        "message": finding.message,
        **_place(finding.flag.span, report),
        "fingerprint": finding.fingerprint.digest,
    }
