"""The checks, with whom the story credits and whom the record knows."""

from collections.abc import Iterator

from attribcheck.language.labels import asks, speakers_of
from attribcheck.model.check import Check
from attribcheck.model.report import Analysis
from attribcheck.model.source import Source
from attribcheck.model.span import Span, hull
from attribcheck.rules.credit import sources_by_attribution


def checked(analysis: Analysis) -> Iterator[tuple[Check, Span]]:
    """Yield each check with the words of the story that it is about, marks included."""
    for check in analysis.notes.checks:
        yield check, hull(analysis.quotations[index].span for index in check.quotations)


def bare(analysis: Analysis, check: Check) -> Span:
    """Return the words that a check is about, without the marks at their edges."""
    return hull(analysis.quotations[index].words for index in check.quotations)


def credited(analysis: Analysis, span: Span) -> Source | None:
    """Return the source credited with the words at the start of ``span``; None: nobody."""
    behind = sources_by_attribution(analysis)
    for attribution in analysis.attributions:
        if any(piece.overlaps(Span(span.start, span.start + 2)) for piece in attribution.content):
            return behind.get(attribution.id)
    return None


def has_no_record(analysis: Analysis, source: Source) -> bool:
    """Tell whether all speakers are named and ``source``, who is named too, is none of them."""
    mine = speakers_of(analysis.article, source)
    labels = {item.speaker for record in analysis.notes.records for item in record.utterances}
    answers = [mine.fits(label) for label in labels if not asks(label)]
    return bool(answers) and all(answer is False for answer in answers)
