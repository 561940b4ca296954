"""Article: a manuscript told apart into parts, sentences and words."""

from dataclasses import dataclass

from attribcheck.model.manuscript import Manuscript
from attribcheck.model.part import Part
from attribcheck.model.span import Span


@dataclass(frozen=True, slots=True)
class Segment:
    """One piece of the story and what it is for."""

    part: Part
    span: Span
    locator: str


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where, and by whose agency, the story was filed."""

    span: Span
    """``WASHINGTON (Reuters) -``, the dash included."""

    place: str
    """Empty when the line names only an agency."""

    agency: str | None = None
    date: str | None = None
    """As printed: ``June 3``."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """A key and value that a system put before the copy, such as ``date 2019-06-26``."""

    span: Span
    key: str
    value: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a paragraph and its words."""

    span: Span
    words: tuple[Span, ...]
    """Words and marks in reading order, at least one."""

    paragraph: int
    """Index into ``Article.segments`` of the paragraph that holds it."""


@dataclass(frozen=True, slots=True)
class Article:
    """A manuscript with its parts told apart."""

    manuscript: Manuscript
    segments: tuple[Segment, ...]
    """One a block, in reading order; they do not overlap."""

    sentences: tuple[Sentence, ...]
    """Of the paragraphs alone, without metadata, dateline and a sign-off that ends them."""

    metadata: tuple[Metadata, ...] = ()
    """Lie within the segment that they open, or fill a METADATA segment."""

    dateline: Dateline | None = None
    """Lies within the paragraph that it opens, or fills a DATELINE segment."""

    @property
    def text(self) -> str:
        """The manuscript's text."""
        return self.manuscript.text

    @property
    def paragraphs(self) -> tuple[Segment, ...]:
        """The segments that hold the story."""
        return tuple(segment for segment in self.segments if segment.part is Part.PARAGRAPH)

    def body(self, segment: Segment) -> Span:
        """Return ``segment`` without the metadata and dateline that open it, blanks trimmed."""
        start, end = segment.span.start, segment.span.end
        openings = [item.span for item in self.metadata]
        openings += [self.dateline.span] if self.dateline else []
        for span in sorted(openings):
            if start <= span.start and span.end <= end:
                start = span.end
        while start < end and self.text[start].isspace():
            start += 1
        return Span(start, end)
