"""Whether the copy leads its readers to where something comes from."""

from bisect import bisect_left

from attribcheck.model.report import Analysis
from attribcheck.model.span import Span
from attribcheck.rules.credit import sentences_around

NEAREST = 5
"""Links of a sentence that are looked at."""


def is_linked(analysis: Analysis, span: Span) -> bool:
    """Tell whether the sentence that holds ``span`` has a link to another page.

    Plain text has no links; a link within the page, or to somebody’s mail, is none.
    """
    article = analysis.article
    links = article.manuscript.links
    around = sentences_around(article, span) if links else range(0)
    if not around:
        return False
    sentence = article.sentences[around.start].span
    first = bisect_left(links, sentence.start, key=lambda link: link.span.end)
    return any(
        link.span.overlaps(sentence) and not link.target.lower().startswith(("#", "mailto:"))
        for link in links[first : first + NEAREST]
    )
