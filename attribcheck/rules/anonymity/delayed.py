"""Delayed identification: a lead describes somebody whom the next paragraph names."""

import re

from attribcheck.language.fold import fold
from attribcheck.language.given import is_given
from attribcheck.language.nouns import NounClass, class_of
from attribcheck.model.report import Analysis
from attribcheck.model.source import SourceType
from attribcheck.model.span import Span
from attribcheck.rules.credit import sentence_index
from attribcheck.rules.headings import headings_end

NAME = re.compile(r"([A-Z][\w’'-]{1,30}) (?:[A-Z]\. )?[A-Z][\w’'-]{1,30}\b(?!,)")
"""Two words that may be a name, with no description after them."""


def is_named_next(analysis: Analysis, introduced: Span, head: str) -> bool:
    """Tell whether the paragraph after the one that a description opens brings in its name.

    *A former clerk says the count was wrong.* | *“It was,” said Ada Voss, who …*. Below the lead,
    and of an aide or official, a new name is another voice, but for one that opens the paragraph
    and has no description. Of the lead the sentences after the first count as well.
    """
    after = _paragraph_after(analysis, introduced)
    if after is None:
        return False
    if _is_in_lead(analysis, introduced) and class_of(head) is not NounClass.INSIDER:
        return _brings_in(analysis, Span(introduced.end, after.end))
    name = NAME.match(analysis.article.text, after.start, after.end)
    return name is not None and is_given(fold(name[1])) and _is_new(analysis, Span(*name.span()))


def _is_in_lead(analysis: Analysis, introduced: Span) -> bool:
    """Tell whether a description opens the story, or what stands below its headings."""
    sentences, below = analysis.article.sentences, headings_end(analysis.article)
    lead = next((one for one in sentences if one.span.start >= below), sentences[0])
    return introduced.start in (sentences[0].span.start, lead.span.start)


def _paragraph_after(analysis: Analysis, introduced: Span) -> Span | None:
    """Return the paragraph after the one that ``introduced`` opens; None if it opens none."""
    article = analysis.article
    at = sentence_index(article, introduced.start)
    if at < 0 or article.sentences[at].span.start != introduced.start:
        return None
    own = article.sentences[at].paragraph
    while at < len(article.sentences) and article.sentences[at].paragraph == own:
        at += 1
    if at == len(article.sentences):
        return None
    segment = article.segments[article.sentences[at].paragraph]
    return Span(article.sentences[at].span.start, segment.span.end)


def _brings_in(analysis: Analysis, paragraph: Span) -> bool:
    """Tell whether somebody is named for the first time in a paragraph, and credited there."""
    return any(
        paragraph.covers(source.mentions[0].span) and _is_new(analysis, source.mentions[0].span)
        for source in analysis.sources
        if source.type is SourceType.PERSON and " " in source.name and source.mentions
    )


def _is_new(analysis: Analysis, span: Span) -> bool:
    text = analysis.article.text
    surname = span.of(text).split()[-1]
    return text.find(surname, 0, span.start) < 0
