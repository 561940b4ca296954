"""Headings that copy holds as paragraphs, full stops and all."""

from itertools import pairwise

from attribcheck.model.article import Article
from attribcheck.rules.once import once_a_story

MOST = 2
"""A headline and a deck."""

LONGEST = 20
"""Words and marks of a heading; a lead of one sentence is longer."""


@once_a_story
def headings_end(article: Article) -> int:
    """Return where the headings end that open a story: paragraphs of one short sentence.

    0 where it opens with none, and where it is no longer than they are.
    """
    end = 0
    for one, following in pairwise(article.sentences[: MOST + 1]):
        if one.paragraph == following.paragraph or len(one.words) > LONGEST:
            break
        end = one.span.end
    return end
