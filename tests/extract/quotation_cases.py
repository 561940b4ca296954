"""Articles of paragraphs alone, for tests of quotation marks."""

import re

from attribcheck.model.article import Article, Segment
from attribcheck.model.manuscript import Block, Manuscript
from attribcheck.model.part import Part
from attribcheck.model.span import Span

PARAGRAPH = re.compile(r"[^\n]+(?:\n[^\n]+)*")


def article_of(text: str) -> Article:
    """Return ``text`` as an article: a blank line parts its paragraphs."""
    spans = [Span(*match.span()) for match in PARAGRAPH.finditer(text)]
    blocks = tuple(Block(span, f"p[{place}]") for place, span in enumerate(spans))
    segments = tuple(Segment(Part.PARAGRAPH, block.span, block.locator) for block in blocks)
    return Article(Manuscript("story.txt", text, blocks), segments, ())
