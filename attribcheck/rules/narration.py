"""The reporter's own words: the story's sentences, less what stands in quotation marks."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache

from attribcheck.model.article import Article, Sentence
from attribcheck.model.report import Analysis
from attribcheck.model.span import Span
from attribcheck.rules.credit import quotation_ends, sentence_index
from attribcheck.rules.once import once_a_story

LONGEST = 2_000
"""Characters of a sentence that are read; a longer one is a table or a list."""


BLANKS = r"\s{1,9}"
"""What a blank in a pattern stands for: newsrooms wrap lines."""


@cache
def phrases(*patterns: str) -> re.Pattern[str]:
    """Compile, once and when first asked for, a pattern of which one alternative must match.

    A blank in it stands for any few blanks, a line's end among them.
    """
    return re.compile("|".join(patterns).replace(" ", BLANKS))


def find_narrated(
    analysis: Analysis, *patterns: str, having: tuple[str, ...] = ()
) -> Iterator[re.Match[str]]:
    """Yield where one of ``patterns`` matches in the reporter's own words, in reading order.

    A match lies within one sentence and shares no character with a quotation. Each has one of the
    letters in ``having``, if there are any, in lower case: they are found far sooner than the
    patterns, and most sentences have none.
    """
    pattern = phrases(*patterns)
    for sentence in _sentences_having(analysis.article, having):
        end = min(sentence.span.end, sentence.span.start + LONGEST)
        for match in pattern.finditer(analysis.article.text, sentence.span.start, end):
            if not is_quoted(analysis, Span(*match.span())):
                yield match


def _sentences_having(article: Article, letters: tuple[str, ...]) -> Iterable[Sentence]:
    """Return the sentences that have some of ``letters``, or all of them where there are none."""
    small, sentences = _small(article), article.sentences
    if not letters or small is None or not sentences:
        return sentences
    found: set[int] = set()
    for wanted in letters:
        at = small.find(wanted, sentences[0].span.start)
        while at >= 0:
            index = sentence_index(article, at)
            found.add(index)
            at = small.find(wanted, max(at + 1, sentences[index].span.end))
    return [sentences[index] for index in sorted(found)]


@once_a_story
def _small(article: Article) -> str | None:
    """Return the copy in lower case; None where that moves its letters."""
    small = article.text.lower()
    return small if len(small) == len(article.text) else None


def is_in_sentence(analysis: Analysis, offset: int, *patterns: str) -> bool:
    """Tell whether one of ``patterns`` matches in the sentence at ``offset``, quoted or not."""
    index = sentence_index(analysis.article, offset)
    if index < 0:
        return False
    span = analysis.article.sentences[index].span
    end = min(span.end, span.start + LONGEST)
    return phrases(*patterns).search(analysis.article.text, span.start, end) is not None


def is_quoted(analysis: Analysis, span: Span) -> bool:
    """Tell whether ``span`` shares a character with a quotation."""
    after = bisect_right(quotation_ends(analysis), span.start)
    return after < len(analysis.quotations) and analysis.quotations[after].span.overlaps(span)
