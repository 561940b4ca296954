"""Groups that the copy explains: somebody named near them speaks for them."""

from bisect import bisect_left
from dataclasses import dataclass

from attribcheck.language.fold import fold
from attribcheck.model.report import Analysis
from attribcheck.model.source import Source, SourceType
from attribcheck.model.span import Span
from attribcheck.rules.credit import sentences_around
from attribcheck.rules.narration import is_in_sentence
from attribcheck.rules.once import once_a_story

POLLED = r"\bpoll(?:s|ed)?\b|\bsurvey|\bpercent\b|\bper cent\b|%"

LEAD = 2
"""Paragraphs that sum the story up."""

AHEAD = 2
"""Sentences after a group in which one of it may be named."""

NAMED_TYPES = frozenset(
    (SourceType.PERSON, SourceType.ORGANISATION, SourceType.DOCUMENT, SourceType.SPOKESPERSON)
)


@dataclass(frozen=True, slots=True)
class Places:
    """Where named sources stand."""

    named: tuple[int, ...]
    names: frozenset[str]
    """Folded words of their names: *Okafor fans* are tied to somebody."""

    introduced: tuple[int, ...]
    """Only people and bodies with a name, and only where each is mentioned first."""

    opening: int
    """Where the lead ends, in which a group may stand for those named below."""


@once_a_story
def named_places(analysis: Analysis) -> Places:
    """Find where the story names its sources."""
    article = analysis.article
    named = (
        mention.span.start
        for source in analysis.sources
        if source.type in NAMED_TYPES
        for mention in source.mentions
    )
    introduced = (
        source.mentions[0].span.start
        for source in analysis.sources
        if source.type in (SourceType.PERSON, SourceType.ORGANISATION) and source.mentions
        if not source.mentions[0].span.of(article.text).islower() and _is_introduced(source)
    )
    lead = article.paragraphs[:LEAD]
    names = (
        fold(word)
        for source in analysis.sources
        if source.type in NAMED_TYPES
        for word in source.name.split()
        if word[0].isupper()
    )
    return Places(
        tuple(sorted(named)),
        frozenset(names),
        tuple(sorted(introduced)),
        lead[-1].span.end if lead else 0,
    )


def _is_introduced(source: Source) -> bool:
    """Tell whether the copy brings somebody in: nobody is by a surname alone."""
    return source.type is SourceType.ORGANISATION or " " in source.name


def is_explained(analysis: Analysis, span: Span, places: Places) -> bool:
    """Tell whether the sentence names somebody or a poll, or the next ones somebody new.

    In the lead anybody new counts who is named further down.
    """
    sentences = analysis.article.sentences
    around = sentences_around(analysis.article, span)
    if not around or is_in_sentence(analysis, span.start, POLLED):
        return True
    if span.start < places.opening and places.introduced[-1:] > (span.end,):
        return True
    first = sentences[around.start]
    after = [
        sentence
        for at, sentence in enumerate(sentences[around.stop : around.stop + AHEAD])
        if at == 0 or sentence.paragraph == first.paragraph
    ]
    return _any_within(places.named, first.span) or any(
        _any_within(places.introduced, sentence.span) for sentence in after
    )


def _any_within(starts: tuple[int, ...], span: Span) -> bool:
    return bisect_left(starts, span.start) < bisect_left(starts, span.end)
