"""Quotations are looked for in the story's paragraphs, its opening lines set aside."""

from attribcheck.extract.quotations import find_quotations
from attribcheck.model.article import Article, Dateline, Metadata, Segment
from attribcheck.model.manuscript import Block, Manuscript
from attribcheck.model.part import Part
from attribcheck.model.span import Span

PARTS = (
    (Part.HEADLINE, "Odell: “Never again”"),
    (Part.PARAGRAPH, '"times" 12 ST. HELENA — “The ferry waits for nobody.'),
    (Part.CAPTION, "The “Tern” at the pier. “Late,” they said."),
    (Part.PARAGRAPH, "“It never did,” Odell said."),
    (Part.CROSSHEAD, "‘No boat"),
)


def test_captions_and_headlines_neither_hold_nor_break_a_quotation() -> None:
    text = "\n\n".join(copy for _, copy in PARTS)
    spans = [Span(text.index(copy), text.index(copy) + len(copy)) for _, copy in PARTS]
    blocks = tuple(Block(span, f"p[{place}]") for place, span in enumerate(spans))
    segments = tuple(
        Segment(part, block.span, block.locator)
        for (part, _), block in zip(PARTS, blocks, strict=True)
    )
    opening, dash = spans[1].start, text.index("“The ferry")
    article = Article(
        Manuscript("story.txt", text, blocks),
        segments,
        (),
        (Metadata(Span(opening, opening + 10), "times", "12"),),
        Dateline(Span(opening + 11, dash - 1), "ST. HELENA"),
    )
    first, second = find_quotations(article)
    assert first.span.of(text) == "“The ferry waits for nobody."
    assert second.span.of(text) == "“It never did,”"
    assert (first.paragraph, second.paragraph) == (1, 3)
    assert first.continued
    assert second.continues
    assert first.words.of(text) == "The ferry waits for nobody."
    assert second.words.of(text) == "It never did,"
