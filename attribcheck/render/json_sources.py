"""A source as JSON: who it is, what it carries, what is not told of it."""

from typing import Any

from attribcheck.model.attribution import Kind
from attribcheck.model.source import Anonymity, Mention
from attribcheck.model.span import Span
from attribcheck.render.accounts import Account


def source_object(account: Account, text: str) -> dict[str, Any]:
    """Return one source, and what the ledger tells of it, as JSON's own types."""
    source = account.source
    return {
        "id": source.id,
        "type": source.type.value,
        "name": source.name,
        "mentions": pairs(tuple(mention.span for mention in source.mentions)),
        "ambiguous": [_ambiguous(mention) for mention in source.mentions if mention.candidates],
        "anonymity": source.anonymity and _anonymity(source.anonymity, text),
        "cites": [_words(span, text) for span in source.cites],
        "attributions": list(source.attributions),
        "account": _account(account),
        "why": source.why,
    }


def _ambiguous(mention: Mention) -> dict[str, Any]:
    candidates = [{"name": one.name, "source_id": one.source_id} for one in mention.candidates]
    return {**offsets(mention.span), "candidates": candidates}


def _anonymity(anonymity: Anonymity, text: str) -> dict[str, Any]:
    return {
        "level": anonymity.level,
        "terms": anonymity.terms and _words(anonymity.terms, text),
        "reason": anonymity.reason and _words(anonymity.reason, text),
        "rote": anonymity.rote,
        "count": anonymity.count,
        "gender": anonymity.gender or None,
        "gendered": [_words(span, text) for span in anonymity.gendered],
        "outlet": anonymity.outlet and _words(anonymity.outlet, text),
        "why": anonymity.why,
    }


def _account(account: Account) -> dict[str, Any]:
    return {
        "introduced_as": account.introduced,
        "later_called": [{"name": name, "times": times} for name, times in account.called.items()],
        "claims": {kind.value: account.kinds.get(kind, 0) for kind in Kind},
        "first": offsets(account.first),
        "last": offsets(account.last),
        "words": account.words,
        "share": round(account.share, 4),
        "in_lead": account.in_lead,
        "alone_in_lead": account.alone_in_lead,
    }


def _words(span: Span, text: str) -> dict[str, Any]:
    return {**offsets(span), "text": span.of(text)}


def offsets(span: Span) -> dict[str, int]:
    """Return the offsets of a span."""
    return {"start": span.start, "end": span.end}


def pairs(spans: tuple[Span, ...]) -> list[list[int]]:
    """Return each span as a pair of offsets."""
    return [[span.start, span.end] for span in spans]
