"""Blocks → segments, sentences and words."""

from collections.abc import Iterator
from dataclasses import replace

from attribcheck.language.blanks import trim
from attribcheck.language.sentences import sentences
from attribcheck.language.words import words
from attribcheck.model.article import Article, Metadata, Segment, Sentence
from attribcheck.model.manuscript import Manuscript
from attribcheck.model.part import Part
from attribcheck.model.span import Span
from attribcheck.segment.bylines import inline_byline
from attribcheck.segment.dateline import dateline_of
from attribcheck.segment.metadata import inline_metadata, metadata_line
from attribcheck.segment.notes import is_of_desk
from attribcheck.segment.parts import parts_of

OPENING = 4
"""Blocks among which the dateline is looked for: what stands before may look like one."""


def segment(manuscript: Manuscript) -> Article:
    """Tell the parts of a story apart, and cut its paragraphs into sentences and words.

    What the format says of a block holds; the rest is told by looks. Takes time in proportion
    to the length.
    """
    metadata = tuple(_metadata(manuscript))
    article = Article(manuscript, _segments(manuscript, metadata), (), metadata)
    article = _with_dateline(article)
    return replace(article, sentences=tuple(_sentences(article)))


def _metadata(manuscript: Manuscript) -> Iterator[Metadata]:
    """Yield the metadata that opens the story: lines of it, then what opens a paragraph."""
    for block in manuscript.blocks:
        line = metadata_line(manuscript.text, block.span)
        if line is None or block.part not in (None, Part.METADATA):
            yield from inline_metadata(manuscript.text, block.span)
            return
        yield line


def _segments(manuscript: Manuscript, metadata: tuple[Metadata, ...]) -> tuple[Segment, ...]:
    blocks, text = manuscript.blocks, manuscript.text
    spans = [trim(text, block.span) for block in blocks]
    lines = {item.span for item in metadata}
    given = [
        Part.METADATA if span in lines else block.part
        for block, span in zip(blocks, spans, strict=True)
    ]
    parts = parts_of([span.of(text) for span in spans], given)
    return tuple(
        Segment(part, block.span, block.locator) for part, block in zip(parts, blocks, strict=True)
    )


def _with_dateline(article: Article) -> Article:
    """Find the dateline, on its own or opening a paragraph, and a byline right before it."""
    text = article.text
    holders = [each for each in article.segments if each.part in (Part.PARAGRAPH, Part.DATELINE)]
    for holder in holders[:OPENING]:
        body = article.body(holder)
        dateline = dateline_of(text, body)
        if dateline:
            return replace(article, dateline=dateline)
        for byline in inline_byline(text, body):
            dateline = dateline_of(text, Span(byline.span.end + 1, body.end))
            if dateline and dateline.place[:2].isupper():
                return replace(article, dateline=dateline, metadata=(*article.metadata, byline))
    return article


def _sentences(article: Article) -> Iterator[Sentence]:
    """Yield the sentences of the paragraphs, but for the desk's own that open or close them."""
    text = article.text
    for index, each in enumerate(article.segments):
        if each.part is Part.PARAGRAPH:
            for span in sentences(text, article.body(each)):
                if not is_of_desk(span.of(text)):
                    yield Sentence(span, words(text, span), index)
