"""What an edit brought into a story's attribution, and what it lost."""

from collections.abc import Iterator

from attribcheck.desk.likeness import matched
from attribcheck.desk.pairing import paired_claims, paired_sources, words_of
from attribcheck.desk.standing import sentences_of, standing
from attribcheck.model.attribution import Attribution, Kind
from attribcheck.model.changes import Changes, Dropped, Kept, Shift
from attribcheck.model.finding import Finding
from attribcheck.model.fingerprint import normal
from attribcheck.model.report import Analysis, Report
from attribcheck.model.source import Source, SourceType


def changes(old: Report, new: Report) -> Changes:
    """Compare two versions of one story; claims, sources and findings are known by likeness."""
    before, after = old.analysis, new.analysis
    claims = paired_claims(before, after)
    sources = paired_sources(before, after, claims)
    was, now = _behind(before), _behind(after)
    kept = tuple(
        Kept(claim, claims[claim.id], was[claim.id], now[claims[claim.id].id])
        for claim in before.attributions
        if claim.id in claims
    )
    found, mended = _findings(old, new)
    return Changes(
        old=old,
        new=new,
        dropped=tuple(_dropped(before, after, claims, was, now)),
        recredited=tuple(item for item in kept if _recredited(item, sources)),
        reworded=tuple(item for item in kept if _reworded(item, before, after)),
        hidden=_hidden(after, sources, before),
        shown=_shown(before, sources),
        gone=tuple(
            source for source in before.sources if _plain(source) and source.id not in sources
        ),
        come=tuple(
            source for source in after.sources if _plain(source) and source not in sources.values()
        ),
        found=found,
        mended=mended,
    )


def _behind(analysis: Analysis) -> dict[str, Source]:
    """Return the source behind each claim's id."""
    return {claim: source for source in analysis.sources for claim in source.attributions}


def _plain(source: Source) -> bool:
    return source.type not in (SourceType.NONE, SourceType.ANONYMOUS)


def _dropped(
    old: Analysis,
    new: Analysis,
    claims: dict[str, Attribution],
    was: dict[str, Source],
    now: dict[str, Source],
) -> Iterator[Dropped]:
    sentences = sentences_of(new.article)
    for claim in old.attributions:
        if was[claim.id].type is SourceType.NONE:
            continue
        kept = claims.get(claim.id)
        if kept is None:
            stands = standing(words_of(claim, old.article.text), sentences)
            yield Dropped(claim, was[claim.id], stands)
        elif now[kept.id].type is SourceType.NONE:
            yield Dropped(claim, was[claim.id], kept.content[0])


def _recredited(item: Kept, sources: dict[str, Source]) -> bool:
    if item.now.type is SourceType.NONE:
        return False
    return item.was.type is SourceType.NONE or sources.get(item.was.id) != item.now


def _reworded(item: Kept, old: Analysis, new: Analysis) -> bool:
    if item.old.kind is not Kind.DIRECT or item.new.kind is not Kind.DIRECT:
        return False
    words = words_of(item.old, old.article.text), words_of(item.new, new.article.text)
    return normal(words[0]) != normal(words[1])


def _hidden(after: Analysis, sources: dict[str, Source], before: Analysis) -> tuple[Shift, ...]:
    known = {
        new.id: old for old in before.sources for new in [sources.get(old.id)] if new is not None
    }
    return tuple(
        Shift(known.get(source.id), source)
        for source in after.sources
        if source.type is SourceType.ANONYMOUS
        and (source.id not in known or known[source.id].type is not SourceType.ANONYMOUS)
    )


def _shown(before: Analysis, sources: dict[str, Source]) -> tuple[Shift, ...]:
    return tuple(
        Shift(source, sources.get(source.id))
        for source in before.sources
        if source.type is SourceType.ANONYMOUS
        and (source.id not in sources or sources[source.id].type is not SourceType.ANONYMOUS)
    )


def _findings(old: Report, new: Report) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Return the findings that came, and those that went.

    What one of the stories has waived, or has in its baseline, is there as well.
    """
    known = [finding.fingerprint for finding in _all(old)]
    same = matched(known, new.findings)
    found = tuple(item for at, item in enumerate(new.findings) if at not in same)
    known = [finding.fingerprint for finding in _all(new)]
    same = matched(known, old.findings)
    return found, tuple(item for at, item in enumerate(old.findings) if at not in same)


def _all(report: Report) -> tuple[Finding, ...]:
    waived = (item.finding for item in report.waived)
    return (*report.findings, *report.known, *waived)
