"""Blocks → segments, sentences and words."""

import re
from collections.abc import Iterator

from attribcheck.language.sentences import sentences
from attribcheck.language.words import words
from attribcheck.model.article import Article, Segment, Sentence
from attribcheck.model.manuscript import Manuscript
from attribcheck.model.part import Part
from attribcheck.segment.openings import dateline_of, metadata_of

_CAPTION = re.compile(r"(?:FILE )?PHOTO: |.*(?:REUTERS/[\w ]+(?:/File Photo)?|\(AP Photo/[^)]*\))$")
_CROSSHEAD = re.compile(r"[A-Z][A-Z ’'-]{2,60}$")


def segment(manuscript: Manuscript) -> Article:
    """Tell the parts of a story apart, and cut its paragraphs into sentences and words."""
    text = manuscript.text
    segments = tuple(
        Segment(block.part or _part(block.span.of(text)), block.span, block.locator)
        for block in manuscript.blocks
    )
    if not segments:
        return Article(manuscript, (), ())
    first = segments[0].span
    metadata = tuple(metadata_of(text, first))
    article = Article(manuscript, segments, (), metadata)
    dateline = next(
        filter(None, (dateline_of(text, article.body(each)) for each in article.paragraphs[:3])),
        None,
    )
    article = Article(manuscript, segments, (), metadata, dateline)
    return Article(manuscript, segments, tuple(_sentences(article)), metadata, dateline)


def _part(copy: str) -> Part:
    if _CAPTION.match(copy):
        return Part.CAPTION
    if _CROSSHEAD.match(copy):
        return Part.CROSSHEAD
    return Part.PARAGRAPH


def _sentences(article: Article) -> Iterator[Sentence]:
    """Yield the sentences of the paragraphs."""
    text = article.text
    for index, each in enumerate(article.segments):
        if each.part is Part.PARAGRAPH:
            for span in sentences(text, article.body(each)):
                yield Sentence(span, words(text, span), index)
