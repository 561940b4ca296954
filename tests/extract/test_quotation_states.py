"""Words within quotation marks, marks included."""

from attribcheck.extract.quotation_states import quote_states
from attribcheck.extract.quotations import find_quotations
from attribcheck.model.article import Article, Segment
from attribcheck.model.manuscript import Block, Manuscript
from attribcheck.model.part import Part
from attribcheck.model.span import Span


def test_words_and_marks_of_a_quotation_are_inside() -> None:
    words = ["He", "said", "“", "we", "will", "”", "twice", "."]
    text = " ".join(words)
    spans, start = [], 0
    for word in words:
        spans.append(Span(start, start + len(word)))
        start += len(word) + 1
    whole = Span(0, len(text))
    manuscript = Manuscript("story.txt", text, (Block(whole, "line 1"),))
    article = Article(manuscript, (Segment(Part.PARAGRAPH, whole, "line 1"),), ())
    states = quote_states(find_quotations(article), spans)
    assert states == [0, 0, 1, 1, 1, 1, 0, 0]
