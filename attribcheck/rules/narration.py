"""The reporter's own words: the story's sentences, less what stands in quotation marks."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from attribcheck.model.report import Analysis
from attribcheck.model.span import Span
from attribcheck.rules.credit import sentence_index

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


def find_narrated(analysis: Analysis, *patterns: str) -> Iterator[re.Match[str]]:
    """Yield where one of ``patterns`` matches in the reporter's own words, in reading order.

    A match lies within one sentence and shares no character with a quotation.
    """
    pattern = phrases(*patterns)
    for sentence in analysis.article.sentences:
        end = min(sentence.span.end, sentence.span.start + LONGEST)
        for match in pattern.finditer(analysis.article.text, sentence.span.start, end):
            if not is_quoted(analysis, Span(*match.span())):
                yield match


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
    after = bisect_right(analysis.quotations, span.start, key=lambda item: item.span.end)
    return after < len(analysis.quotations) and analysis.quotations[after].span.overlaps(span)
