"""Whether the sentence before a name speaks of somebody whose name it may be."""

from bisect import bisect_left

from attribcheck.language.fold import fold
from attribcheck.language.nouns import class_of, is_plural
from attribcheck.model.report import Analysis
from attribcheck.model.source import SourceType
from attribcheck.model.span import Span
from attribcheck.rules.credit import sentences_around
from attribcheck.rules.once import once_a_story
from attribcheck.rules.words import words_of

SUBJECT = 8
"""Words of a sentence among which its subject stands."""

UNNAMED = (SourceType.ANONYMOUS, SourceType.SPOKESPERSON)


def is_kept_back(analysis: Analysis, printed: Span) -> bool:
    """Tell whether the sentence before has an office, and the name is its holder’s.

    *The town’s tax collector is worried.* | *Marta Quill said …*
    """
    around = sentences_around(analysis.article, printed)
    if not around or not around.start:
        return False
    before = analysis.article.sentences[around.start - 1].span
    return any(before.covers(office) for office in _offices(analysis))


def is_brought_in(analysis: Analysis, printed: Span) -> bool:
    """Tell whether a name opens its sentence, and one person without a name the one before.

    *A top adviser says that it is done.* | *Ada Voss spoke on Monday.*
    """
    article, around = analysis.article, sentences_around(analysis.article, printed)
    if not around or not around.start or article.sentences[around.start].span.start < printed.start:
        return False
    words = [word.lower() for word in words_of(article)[around.start - 1][:SUBJECT]]
    return words[0] in ("a", "an", "one") and any(class_of(fold(word)).is_person for word in words)


def is_told_of_before(analysis: Analysis, printed: Span) -> bool:
    """Tell whether the sentence before has somebody, or a group, whom the name may belong to."""
    around = sentences_around(analysis.article, printed)
    if not around or not around.start:
        return False
    before = analysis.article.sentences[around.start - 1]
    unnamed = _unnamed(analysis)
    index = bisect_left(unnamed, Span(before.span.start, before.span.start))
    if index < len(unnamed) and unnamed[index].start < before.span.end:
        return True
    words = (fold(word.of(analysis.article.text)) for word in before.words)
    return any(class_of(word).is_person and is_plural(word) for word in words)


@once_a_story
def _offices(analysis: Analysis) -> list[Span]:
    """Return the first mention of each source whom the copy calls by an office and not by name."""
    return sorted(
        source.mentions[0].span
        for source in analysis.sources
        if source.type is SourceType.PERSON
        and source.mentions
        and any(word.islower() and class_of(fold(word)).is_person for word in source.name.split())
    )


@once_a_story
def _unnamed(analysis: Analysis) -> list[Span]:
    """Return where those stand who have no name, in reading order."""
    return sorted(
        mention.span
        for source in analysis.sources
        if source.type in UNNAMED or source.name.islower()
        for mention in source.mentions
    )
