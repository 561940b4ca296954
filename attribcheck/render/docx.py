"""The story as a Word document, each finding a comment at its words."""

import io
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from attribcheck.model.article import Segment
from attribcheck.model.errors import ConfigError, MissingExtraError
from attribcheck.model.part import Part
from attribcheck.model.report import Report
from attribcheck.render.edition import Edition
from attribcheck.render.placed import Placed, placed
from attribcheck.render.visible import one_line, visible

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

STYLES = {
    Part.HEADLINE: "Title",
    Part.CROSSHEAD: "Heading 2",
    Part.CAPTION: "Caption",
    Part.CREDIT: "Caption",
    Part.PULLQUOTE: "Quote",
}
ITALIC = {Part.BYLINE, Part.NOTE, Part.SIGNOFF, Part.METADATA, Part.EMBED}
AUTHOR, INITIALS = "attribcheck", "ac"
NOT_IN_XML = str.maketrans({"\ufffe": "\ufffd", "\uffff": "\ufffd"})


def render(reports: Iterable[Report], edition: Edition) -> Iterator[bytes]:
    """Yield the document of the one story there is.

    ConfigError where several stories are asked for; MissingExtraError without python-docx.
    """
    if edition.several:
        raise _several()
    try:
        import docx
        import docx.comments  # of 1.2 and newer
    except ImportError:
        raise MissingExtraError(
            "python-docx 1.2 or newer is not installed, and Word documents cannot be written "
            "without it",
            hint="pip install 'attribcheck[docx]'",
        ) from None
    told = list(reports)
    if len(told) > 1:
        raise _several()
    for report in told:
        document = docx.Document()
        _write(report, document)
        stream = io.BytesIO()
        document.save(stream)
        yield stream.getvalue()


def _several() -> ConfigError:
    return ConfigError(
        "a Word document holds one story",
        hint="run it once a story, each with a file of its own after -o",
    )


def _write(report: Report, document: "Document") -> None:
    article = report.analysis.article
    document.core_properties.title = _clean(one_line(article.manuscript.name))
    document.core_properties.author = document.core_properties.comments = ""
    found = tuple(placed(report))
    edges = sorted({at for item in found for at in (item.region.span.start, item.region.span.end)})
    runs: dict[int, Run] = {}
    for segment in article.segments:
        paragraph = document.add_paragraph(style=STYLES.get(segment.part))
        for start, run in _runs(article.text, segment, edges, paragraph):
            run.italic = True if segment.part in ITALIC else None
            runs[start] = run
    for item, first, last in _covered(found, runs):
        _comment(item, [first, last], document)


def _runs(
    text: str, segment: Segment, edges: list[int], paragraph: "Paragraph"
) -> Iterator[tuple[int, "Run"]]:
    """Add the words of a segment, in a run for each stretch between two ``edges``."""
    start, end = segment.span.start, segment.span.end
    offsets = [start, *edges[bisect_right(edges, start) : bisect_left(edges, end)], end]
    for first, last in pairwise(offsets):
        yield first, paragraph.add_run(_clean(visible(text[first:last])))


def _covered(
    found: tuple[Placed, ...], runs: dict[int, "Run"]
) -> Iterator[tuple[Placed, "Run", "Run"]]:
    """Yield each finding with the first and last run of its words.

    One of no words, or of none that are shown, has the run that it stands in or after.
    """
    starts, inside = list(runs), list(runs.values())
    for item in found:
        span = item.region.span
        first = max(bisect_right(starts, span.start) - 1, 0)
        last = max(bisect_left(starts, span.end) - 1, first)
        if inside:
            yield item, inside[first], inside[last]


def _comment(item: Placed, ends: list["Run"], document: "Document") -> None:
    finding = item.finding
    comment = document.add_comment(ends, "", AUTHOR, INITIALS)
    title = comment.paragraphs[0].add_run(f"{finding.code} {finding.name}, {finding.severity}")
    title.bold = True
    rows = (
        ("", finding.message),
        ("Why: ", finding.why),
        ("Standard: ", finding.standard),
        ("Way out: ", finding.fix),
    )
    for label, words in rows:
        if words:
            comment.add_paragraph(label + _clean(one_line(words)))


def _clean(copy: str) -> str:
    return copy.translate(NOT_IN_XML)
