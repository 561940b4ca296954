"""The Word document, opened again."""

import io
import sys
from collections.abc import Iterator
from dataclasses import replace

import docx
import pytest
from docx.document import Document
from drawn import draw, with_finding
from editions import current, printed
from gold import SEED, gold_report
from hostile import CORPUS, hostile

from attribcheck.model.article import Segment
from attribcheck.model.errors import ConfigError, MissingExtraError
from attribcheck.model.finding import Severity
from attribcheck.model.part import Part
from attribcheck.model.report import Report
from attribcheck.model.settings import Settings
from attribcheck.model.span import Span
from attribcheck.pipeline import examine
from attribcheck.readers import read

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def opened(report: Report) -> Document:
    """Write a report and open it again."""
    return docx.Document(io.BytesIO(printed("docx", report)))


def marked(document: Document) -> Iterator[tuple[str, str]]:
    """Yield the words of each comment with its text, as they stand in the body."""
    words: dict[str, str] = {}
    open_now: set[str] = set()
    for element in document.element.body.iter():
        number = element.get(f"{W}id") or ""
        if element.tag == f"{W}commentRangeStart":
            words[number] = ""
            open_now.add(number)
        elif element.tag == f"{W}commentRangeEnd":
            open_now.remove(number)
        elif element.tag == f"{W}t":
            for name in open_now:
                words[name] += element.text or ""
    assert open_now == set()
    for comment in document.comments:
        yield words[str(comment.comment_id)], comment.text


def two_findings() -> Report:
    """Return a report in which one finding's words lie within another's."""
    report = draw(
        "Harbour shut\n\nThe harbour\nis shut, critics said.",
        parts=(Part.HEADLINE, Part.PARAGRAPH),
    )
    outer = with_finding(report, "critics said", Severity.ERROR, "who are they")
    return with_finding(outer, "critics", Severity.INFO, "nobody")


def test_the_story_comes_back_with_its_parts() -> None:
    document = opened(two_findings())
    assert [(p.text, p.style.name if p.style else "") for p in document.paragraphs] == [
        ("Harbour shut", "Title"),
        ("The harbour is shut, critics said.", "Normal"),
    ]
    assert document.core_properties.title == "story.txt"


def test_each_finding_is_a_comment_at_its_words() -> None:
    document = opened(two_findings())
    assert sorted(marked(document)) == [
        (
            "critics",
            "Q999 invented-rule, info\nnobody\nWhy: why it matters\n"
            "Standard: A Standard (1999)\nWay out: a way out",
        ),
        (
            "critics said",
            "Q999 invented-rule, error\nwho are they\nWhy: why it matters\n"
            "Standard: A Standard (1999)\nWay out: a way out",
        ),
    ]
    assert {comment.author for comment in document.comments} == {"attribcheck"}


def test_the_seed_article_goes_round() -> None:
    report = gold_report()
    document = opened(report)
    text = report.analysis.article.text
    assert [p.text for p in document.paragraphs] == [
        segment.span.of(text) for segment in report.analysis.article.segments
    ]
    assert [words for words, _ in marked(document)] == ["a senior administration official"]


def test_read_back_it_is_the_same_story_with_the_same_findings() -> None:
    settings = Settings(engine="light")
    first = examine(read(SEED.read_bytes(), SEED.name), settings)
    again = examine(read(printed("docx", first), "story.docx"), settings)
    assert [
        segment.span.of(again.analysis.article.text).strip() for segment in segments(again)
    ] == [segment.span.of(first.analysis.article.text).strip() for segment in segments(first)]
    assert len(first.findings) > 5
    assert [finding.message for finding in again.findings] == [
        finding.message for finding in first.findings
    ]


def segments(report: Report) -> tuple[Segment, ...]:
    """Return the pieces of a story."""
    return report.analysis.article.segments


def test_a_finding_over_two_paragraphs_and_one_of_no_words() -> None:
    report = with_finding(draw("Rain is\n\ndue."), "Rain", Severity.INFO, "x")
    for span, words in ((Span(5, 12), "isdue"), (Span(5, 5), "is")):
        found = replace(report.findings[0], flag=replace(report.findings[0].flag, span=span))
        told = list(marked(opened(replace(report, findings=(found,)))))
        assert [word for word, _ in told] == [words]


@pytest.mark.parametrize("words", CORPUS)
def test_hostile_copy_is_copy(words: str) -> None:
    document = opened(hostile(words))
    assert len(list(marked(document))) == 1
    assert len(document.paragraphs) == 3
    links = [r for r in document.part.rels.values() if r.is_external]
    assert links == []


def test_an_empty_story_and_a_clean_one() -> None:
    assert list(marked(opened(draw("")))) == []
    assert [p.text for p in opened(draw("Rain.")).paragraphs] == ["Rain."]


def test_several_stories_are_refused() -> None:
    with pytest.raises(ConfigError) as caught:
        printed("docx", gold_report(), edition=current(several=True))
    assert str(caught.value) == (
        "a Word document holds one story\n"
        "  hint: run it once a story, each with a file of its own after -o"
    )


def test_without_the_extra_the_way_out_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(MissingExtraError) as caught:
        printed("docx", gold_report())
    assert str(caught.value) == (
        "python-docx 1.2 or newer is not installed, and Word documents cannot be written without "
        "it\n  hint: pip install 'attribcheck[docx]'"
    )
