"""Who is credited with a quotation, and where in the article words stand."""

import re
from bisect import bisect_right

from attribcheck.language.wordlists import wordlist
from attribcheck.model.article import Article
from attribcheck.model.attribution import Attribution
from attribcheck.model.quotation import Quotation
from attribcheck.model.report import Analysis
from attribcheck.model.source import Source
from attribcheck.model.span import Span
from attribcheck.rules.once import once_a_story

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")

SURE = 0.5
"""From this confidence on an attribution is sooner right than wrong."""


@once_a_story
def credited_with(analysis: Analysis) -> tuple[tuple[Attribution, ...], ...]:
    """Return, for each quotation in turn, the attributions that share a word with it.

    Those without a source are among them. Takes time in proportion to what it returns.
    """
    quotations, ends = analysis.quotations, quotation_ends(analysis)
    found: list[list[Attribution]] = [[] for _ in quotations]
    for attribution in analysis.attributions:
        for piece in attribution.content:
            index = bisect_right(ends, piece.start)
            while index < len(quotations) and quotations[index].span.start < piece.end:
                if quotations[index].words.overlaps(piece) and attribution not in found[index]:
                    found[index].append(attribution)
                index += 1
    return tuple(map(tuple, found))


@once_a_story
def quotation_ends(analysis: Analysis) -> list[int]:
    """Return where each quotation ends."""
    return [quotation.span.end for quotation in analysis.quotations]


@once_a_story
def sources_by_attribution(analysis: Analysis) -> dict[str, Source]:
    """Return the source of each attribution, by the attribution's id."""
    return {item: source for source in analysis.sources for item in source.attributions}


@once_a_story
def telling_attributions(analysis: Analysis) -> dict[str, float]:
    """Return the ids of attributions whose cue tells or names something, each with its confidence.

    Others are what somebody wants, does or is asked: *leaving some to question*.
    """
    telling, words = wordlist("telling")[""] | wordlist("naming")[""], cue_words(analysis)
    return {
        item.id: item.confidence
        for item in analysis.attributions
        if not telling.isdisjoint(words[item.id])
    }


@once_a_story
def cue_words(analysis: Analysis) -> dict[str, frozenset[str]]:
    """Return the words of each cue in lower case, by the attribution’s id."""
    text = analysis.article.text
    return {
        item.id: frozenset(
            word
            for piece in item.cue
            for word in WORD.findall(text[piece.start : piece.end].lower())
        )
        for item in analysis.attributions
    }


def spoken_together(quotations: tuple[Quotation, ...]) -> tuple[range, ...]:
    """Return the indices of quotations of one paragraph, and of those it runs on into."""
    starts = [
        index
        for index, quotation in enumerate(quotations)
        if not index
        or not (quotation.continues or quotation.paragraph == quotations[index - 1].paragraph)
    ]
    return tuple(map(range, starts, [*starts[1:], len(quotations)]))


def sentence_index(article: Article, offset: int) -> int:
    """Return the index of the last sentence that starts at or before ``offset``; -1 if none."""
    return bisect_right(_starts(article), offset) - 1


@once_a_story
def _starts(article: Article) -> list[int]:
    return [sentence.span.start for sentence in article.sentences]


def sentences_around(article: Article, span: Span, reach: int = 0) -> range:
    """Return the indices of the sentences that ``span`` lies in, and of ``reach`` on each side."""
    first, last = sentence_index(article, span.start), sentence_index(article, span.end - 1)
    return range(max(first - reach, 0), min(last + 1 + reach, len(article.sentences)))


def window_after(article: Article, span: Span) -> Span:
    """Return the copy from the start of ``span``'s sentence to the end of the next sentence.

    ``span`` itself where it lies in no sentence.
    """
    around = sentences_around(article, span)
    if not around:
        return span
    last = min(around.stop, len(article.sentences) - 1)
    return Span(article.sentences[around.start].span.start, article.sentences[last].span.end)
