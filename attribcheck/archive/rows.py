"""Report → row: what an audit keeps of one story."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from attribcheck.archive.schemas import METADATA
from attribcheck.archive.stamp import Stamp
from attribcheck.model.article import Article
from attribcheck.model.attribution import Attribution
from attribcheck.model.finding import Finding, Severity
from attribcheck.model.part import Part
from attribcheck.model.report import Report
from attribcheck.model.source import Anonymity, Source, SourceType
from attribcheck.model.span import Span
from attribcheck.render.accounts import Account, accounts
from attribcheck.render.tally import tally
from attribcheck.render.visible import one_line
from attribcheck.render.voices import Voice, sources_by_attribution

MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])(?=-|\Z)")
BY = re.compile(r"by\s+", re.IGNORECASE)
DATED = frozenset(("date", "published", "pubdate"))

LONGEST = 200
"""Characters of an error's message that are kept."""

Row = dict[str, Any]
Document = Mapping[str, Any]
"""One row of ``DOCUMENTS``."""


def story_row(report: Report, document: Document, story: str, stamp: Row) -> Row:
    """Return the row of ``RESULTS`` that tells of one story."""
    analysis = report.analysis
    article = analysis.article
    figures = tally(report)
    behind = sources_by_attribution(analysis)
    lead = figures.lead
    kept = accounts(report, figures).values()
    anonymous = [each for each in analysis.sources if each.type is SourceType.ANONYMOUS]
    named = [each for each in analysis.sources if each.type is not SourceType.NONE]
    told = {field: document.get(field) or None for field in METADATA}
    told["author"] = told["author"] or _byline(article)
    told["published"] = told["published"] or _dated(article)
    return {
        **keys(document, story, told["published"]),
        **told,
        "headline": _first(article, Part.HEADLINE),
        "characters": len(article.text),
        "words": {voice.name.lower(): figures.words[voice] for voice in Voice},
        "attributions": len(analysis.attributions),
        "anonymous_attributions": sum(len(each.attributions) for each in anonymous),
        "sources": len(named),
        "anonymous_sources": len(anonymous),
        "anonymous_lead": bool(lead and lead.anonymous_only),
        "findings": {str(severity): figures.severities[severity] for severity in Severity},
        "stamp": stamp,
        "attribution_rows": [
            _attribution(each, behind[each.id], article.text) for each in analysis.attributions
        ],
        "source_rows": [_source(each, article.text) for each in kept],
        "finding_rows": [_finding(each, article) for each in report.findings],
        "error": None,
    }


def error_row(document: Document, kind: str, message: str, stamp: Row) -> Row:
    """Return the row of a document that could not be read; ``message`` holds none of its copy."""
    told = {field: document.get(field) or None for field in METADATA}
    error = {"type": kind, "message": sound(one_line(message))[:LONGEST]}
    return {
        **keys(document, document["id"], told["published"]),
        **told,
        "stamp": stamp,
        "error": error,
    }


def stamp_row(stamp: Stamp) -> Row:
    """Return ``stamp`` as the tables have it."""
    return {field: getattr(stamp, field) for field in Stamp.__slots__}


def keys(document: Document, story: str, published: str | None) -> Row:
    """Return what a row goes by."""
    month = MONTH.match(published or "")
    return {
        "document": document["id"],
        "story": story,
        "month": month[0] if month else None,
        "name": document.get("name") or document["id"],
    }


def sound(words: str) -> str:
    """Return ``words`` with half characters, which no table can hold, as question marks."""
    return words.encode("utf-8", "replace").decode("utf-8")


def _byline(article: Article) -> str | None:
    byline = _first(article, Part.BYLINE)
    return BY.sub("", byline, count=1) if byline and BY.match(byline) else byline


def _dated(article: Article) -> str | None:
    found = (item.value for item in article.metadata if item.key.casefold() in DATED)
    return next((sound(value.strip()) for value in found), None)


def _first(article: Article, part: Part) -> str | None:
    found = (each.span for each in article.segments if each.part is part)
    return next((sound(one_line(span.of(article.text))) for span in found), None)


def _attribution(attribution: Attribution, source: Source, text: str) -> Row:
    return {
        "id": attribution.id,
        "kind": attribution.kind.value,
        "source_id": source.id,
        "source_type": source.type.value,
        "content": _words(attribution.content, text),
        "cue": _words(attribution.cue, text),
        "source": _words(attribution.source, text),
        "confidence": attribution.confidence,
    }


def _source(account: Account, text: str) -> Row:
    source = account.source
    return {
        "id": source.id,
        "type": source.type.value,
        "name": sound(one_line(source.name)),
        "mentions": _words((mention.span for mention in source.mentions), text),
        "attributions": source.attributions,
        "anonymity": source.anonymity and _anonymity(source.anonymity, text),
        "words": account.words,
        "share": account.share,
        "in_lead": account.in_lead,
        "alone_in_lead": account.alone_in_lead,
    }


def _anonymity(anonymity: Anonymity, text: str) -> Row:
    def told(span: Span | None) -> str | None:
        return sound(one_line(span.of(text))) if span else None

    return {
        "level": anonymity.level,
        "terms": told(anonymity.terms),
        "reason": told(anonymity.reason),
        "rote": anonymity.rote,
        "count": anonymity.count,
        "outlet": told(anonymity.outlet),
    }


def _finding(finding: Finding, article: Article) -> Row:
    span = finding.flag.span
    within = (each.locator for each in article.segments if each.span.overlaps(span))
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": str(finding.severity),
        "variant": finding.flag.variant or None,
        "message": sound(finding.message),
        "start": span.start,
        "end": span.end,
        "text": sound(span.of(article.text)),
        "locator": next(within, None),
        "source_id": finding.flag.source_id,
        "sure": finding.flag.sure,
        "standard": finding.standard,
        "fingerprint": finding.fingerprint.digest,
    }


def _words(spans: Iterable[Span], text: str) -> list[Row]:
    return [{"start": s.start, "end": s.end, "text": sound(s.of(text))} for s in spans]
