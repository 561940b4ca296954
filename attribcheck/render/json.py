"""The report as JSON, by the schema in ``report.schema.json``."""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib.resources import files
from typing import Any

from attribcheck.model.article import Article
from attribcheck.model.attribution import Attribution
from attribcheck.model.finding import Finding
from attribcheck.model.part import Part
from attribcheck.model.quotation import Quotation
from attribcheck.model.report import Report
from attribcheck.model.span import Span
from attribcheck.model.waiver import Waiver
from attribcheck.render.accounts import accounts
from attribcheck.render.compared import Compared, Piece, compared, passages
from attribcheck.render.edition import Edition
from attribcheck.render.json_sources import offsets, pairs, source_object
from attribcheck.render.placed import Region, regions_of
from attribcheck.render.tally import Lead, Tally, tally
from attribcheck.render.voices import Voice
from attribcheck.version import VERSION

SCHEMA_VERSION = "2.0"
"""The first number rises when a script that reads the old form could fail, the second when
something is added."""


def render(reports: Iterable[Report], edition: Edition) -> Iterator[str]:
    """Yield one document: an object for one story, an array if more were asked for or held."""
    told = list(reports)
    several = edition.several or len(told) > 1
    if told or several:
        yield to_json(told, several=several) + "\n"


def to_json(reports: Sequence[Report], *, several: bool) -> str:
    """Return an array of reports or, when not ``several``, the one report as an object.

    All is ASCII, so that nothing in the copy can act on a terminal, whatever its encoding.
    """
    told = [report_object(report) for report in reports]
    return json.dumps(told if several else told[0], indent=2)


def schema() -> str:
    """Return the JSON Schema that the output follows."""
    return (files(__package__) / "report.schema.json").read_text(encoding="utf-8")


def report_object(report: Report) -> dict[str, Any]:
    """Return one report as JSON's own types."""
    analysis = report.analysis
    article = analysis.article
    locate = regions_of(article.manuscript)
    figures = tally(report)
    kept = accounts(report, figures).values()
    return {
        "schema_version": SCHEMA_VERSION,
        "attribcheck": VERSION,
        "name": article.manuscript.name,
        "engine": {"name": analysis.engine.name, "version": analysis.engine.version},
        "profile": report.profile,
        "text": _text(article.text),
        "segments": _segments(article),
        "quotations": [_quotation(quotation) for quotation in analysis.quotations],
        "attributions": _attributions(report),
        "sources": [source_object(account, article.text) for account in kept],
        "checks": [_check(item) for item in compared(analysis)],
        "leads": [
            {"attribution_id": item.attribution, "where": item.where, "words": item.words}
            for item in passages(analysis)
        ],
        "findings": [_finding(finding, locate) for finding in report.findings],
        "waived": [
            {"finding": _finding(item.finding, locate), "waiver": _waiver(item.waiver)}
            for item in report.waived
        ],
        "stale_waivers": [_waiver(waiver) for waiver in report.stale],
        "known": [_finding(finding, locate) for finding in report.known],
        "summary": _summary(report, figures),
    }


def _text(text: str) -> dict[str, Any]:
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return {"characters": len(text), "sha256": digest}


def _segments(article: Article) -> list[dict[str, Any]]:
    """List the segments and the metadata and dateline within them, by start, the outer first."""
    pieces = [(s.span, s.part, s.locator) for s in article.segments]
    inner = [(item.span, Part.METADATA) for item in article.metadata]
    inner += [(article.dateline.span, Part.DATELINE)] if article.dateline else []
    outer = {(span, part) for span, part, _ in pieces}
    pieces += [
        (span, part, _around(article, span)) for span, part in inner if (span, part) not in outer
    ]
    pieces.sort(key=lambda piece: (piece[0].start, -piece[0].end))
    return [{"part": part.value, **offsets(span), "locator": where} for span, part, where in pieces]


def _around(article: Article, span: Span) -> str:
    return next((s.locator for s in article.segments if s.span.covers(span)), "")


def _quotation(quotation: Quotation) -> dict[str, Any]:
    return {
        **offsets(quotation.span),
        "extent": quotation.extent.value,
        "use": quotation.use.value,
        "opened": quotation.opened,
        "closed": quotation.closed,
        "continues": quotation.continues,
        "continued": quotation.continued,
        "nested": pairs(quotation.nested),
    }


def _attributions(report: Report) -> list[dict[str, Any]]:
    behind = {name: source.id for source in report.analysis.sources for name in source.attributions}
    return [_attribution(item, behind[item.id]) for item in report.analysis.attributions]


def _attribution(attribution: Attribution, source_id: str) -> dict[str, Any]:
    return {
        "id": attribution.id,
        "kind": attribution.kind.value,
        "source": pairs(attribution.source),
        "cue": pairs(attribution.cue),
        "content": pairs(attribution.content),
        "source_id": source_id,
        "confidence": round(attribution.confidence, 4),
        "why": attribution.why,
    }


def _finding(finding: Finding, locate: Callable[[Span], Region]) -> dict[str, Any]:
    region = locate(finding.flag.span)
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": str(finding.severity),
        "variant": finding.flag.variant or None,
        "message": finding.message,
        **offsets(finding.flag.span),
        "line": region.start.line if region.lined else None,
        "column": region.start.column if region.lined else None,
        "place": region.where(exact=True),
        "locator": region.locator,
        "source_id": finding.flag.source_id,
        "sure": finding.flag.sure,
        "why": finding.why,
        "fix": finding.fix,
        "standard": finding.standard,
        "related": [
            {
                **offsets(other.span),
                "place": locate(other.span).where(exact=True),
                "says": other.says,
            }
            for other in finding.flag.related
        ],
        "fingerprint": finding.fingerprint.digest,
    }


def _waiver(waiver: Waiver) -> dict[str, Any]:
    return {
        "code": waiver.code,
        "words": waiver.words,
        "who": waiver.who,
        "when": waiver.when.isoformat(),
        "reason": waiver.reason,
        "where": waiver.where,
    }


def _check(check: Compared) -> dict[str, Any]:
    return {
        "start": check.span.start,
        "end": check.span.end,
        "verdict": check.verdict,
        "fine": check.fine,
        "where": check.where or None,
        "told": [_piece(piece) for piece in check.told],
        "said": [_piece(piece) for piece in check.said],
    }


def _piece(piece: Piece) -> dict[str, Any]:
    return {"text": piece.text, "changed": piece.changed}


def _summary(report: Report, figures: Tally) -> dict[str, Any]:
    return {
        "words": {voice.name.lower(): figures.words[voice] for voice in reversed(Voice)},
        "shares": {voice.name.lower(): round(figures.share(voice), 4) for voice in reversed(Voice)},
        "attributions": len(report.analysis.attributions),
        "anonymous_sources": figures.anonymous_sources,
        "anonymous_attributions": figures.anonymous_attributions,
        "lead": figures.lead and _lead(figures.lead),
        "findings": {str(severity): count for severity, count in figures.severities.items()},
    }


def _lead(lead: Lead) -> dict[str, Any]:
    return {
        **offsets(lead.span),
        "source_ids": list(lead.source_ids),
        "anonymous_only": lead.anonymous_only,
    }
