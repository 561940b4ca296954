"""What the ledger tells of each source: how it is called, what it carries, and where."""

from collections import Counter
from dataclasses import dataclass

from attribcheck.model.attribution import Attribution, Kind
from attribcheck.model.report import Report
from attribcheck.model.source import Source
from attribcheck.model.span import Span
from attribcheck.render.tally import Tally
from attribcheck.render.visible import one_line


@dataclass(frozen=True, slots=True)
class Account:
    """One source's entry in the ledger."""

    source: Source
    introduced: str
    """Its first mention, on one line; empty for nobody."""

    called: dict[str, int]
    """Other words for it, without the clauses after them, and how often each is credited."""

    kinds: dict[Kind, int]
    """How many claims of each kind it carries; kinds that it carries none of are left out."""

    words: int
    """Words of its claims that the story's paragraphs have."""

    share: float
    """Its part of all claimed words, 0 to 1; 0 when no word is claimed."""

    first: Span
    """Where its first claim begins."""

    last: Span
    """Where its last claim begins."""

    in_lead: bool
    """The lead has a claim of it."""

    alone_in_lead: bool
    """It is behind every claim of the lead: the sole support of it."""


def accounts(report: Report, figures: Tally) -> dict[str, Account]:
    """Return each source's account by the source's id, in time linear in the claims."""
    claims = {claim.id: claim for claim in report.analysis.attributions}
    lead = _lead_claims(report, figures)
    text = report.analysis.article.text
    made = {}
    for source in report.analysis.sources:
        carried = [claims[name] for name in source.attributions]
        made[source.id] = _account(source, carried, figures, lead, text)
    return made


def _lead_claims(report: Report, figures: Tally) -> frozenset[str]:
    """Return the ids of the claims that begin in the lead."""
    span = figures.lead.span if figures.lead else Span(0, 0)
    claims = report.analysis.attributions
    return frozenset(claim.id for claim in claims if span.overlaps(claim.content[0]))


def _account(
    source: Source, claims: list[Attribution], figures: Tally, lead: frozenset[str], text: str
) -> Account:
    words = figures.carried(tuple(span for claim in claims for span in claim.content))
    called = [one_line(mention.span.of(text)) for mention in source.mentions]
    own = lead.intersection(source.attributions)
    kinds = Counter(claim.kind for claim in claims)
    return Account(
        source,
        called[0] if called else "",
        _others(called),
        {kind: kinds[kind] for kind in Kind if kinds[kind]},
        words,
        words / len(figures.starts) if figures.starts else 0.0,
        claims[0].content[0],
        claims[-1].content[0],
        bool(own),
        bool(own) and own == lead and bool(called),
    )


def _others(called: list[str]) -> dict[str, int]:
    """Count the names after the first, minding no capitals."""
    names = [name.partition(",")[0] for name in called]
    spelt = {name.casefold(): name for name in reversed(names)}
    return dict(
        Counter(spelt[name.casefold()] for name in names if spelt[name.casefold()] != names[0])
    )
