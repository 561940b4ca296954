"""Every passage in quotation marks of an article's paragraphs."""

from collections.abc import Iterator

from attribcheck.extract.marks import read_marks
from attribcheck.extract.quotation_extent import resumes_sentence, tell_extent
from attribcheck.extract.quotation_house import is_single_house
from attribcheck.extract.quotation_pairs import pair_marks
from attribcheck.extract.quotation_runs import Passage, join_runs
from attribcheck.extract.quotation_setting import read_setting
from attribcheck.extract.quotation_use import tell_use
from attribcheck.model.article import Article
from attribcheck.model.part import Part
from attribcheck.model.quotation import Extent, Quotation
from attribcheck.model.span import Span


def find_quotations(article: Article) -> tuple[Quotation, ...]:
    """Return the outermost quotations of the story's paragraphs, in reading order.

    No mark is lost: one without a partner makes a quotation that is not opened or not closed.
    What is no quotation mark (apostrophes, feet and inches, ditto marks) makes none.
    """
    text = article.text
    places, bodies = zip(*_bodies(article), strict=True) if article.paragraphs else ((), ())
    marks = [read_marks(text, body) for body in bodies]
    single_house = is_single_house(marks)
    pairs = [pair_marks(line, single_house) if line else [] for line in marks]
    found: list[Quotation] = []
    for place, body, passages in zip(places, bodies, join_runs(text, bodies, pairs), strict=True):
        before: Quotation | None = None
        for passage in passages:
            before = _read(text, place, body, passage, before)
            found.append(before)
    return tuple(found)


def _bodies(article: Article) -> Iterator[tuple[int, Span]]:
    """Yield each paragraph's place among the segments and its copy."""
    openings = [item.span.end for item in article.metadata]
    openings += [article.dateline.span.end] if article.dateline else []
    last = max(openings, default=0)
    for place, segment in enumerate(article.segments):
        if segment.part is Part.PARAGRAPH:
            yield place, article.body(segment) if segment.span.start < last else segment.span


def _read(
    text: str, paragraph: int, body: Span, passage: Passage, before: Quotation | None
) -> Quotation:
    """Tell what a passage is, given the one ``before`` it in the paragraph."""
    span, words, pair = passage.span, passage.words, passage.pair
    setting = read_setting(text, body, span, words, pair.closing is not None, before)
    resumes = resumes_sentence(setting)
    extent = Extent.COMPLETE if resumes else tell_extent(setting)
    return Quotation(
        span,
        words,
        extent,
        tell_use(setting, extent),
        paragraph,
        opened=pair.opening is not None,
        closed=pair.closing is not None,
        continues=passage.continues,
        continued=passage.continued,
        nested=passage.nested,
        mixed=pair.mixed,
        cut=pair.cut_before is not None,
        resumes=resumes,
    )
