"""The same story in every format: the same attributions, sources and findings."""

from pathlib import Path

import pytest
from readers.written import WRITERS, story_of

from attribcheck import Settings, examine, read
from attribcheck.model.report import Report
from attribcheck.model.span import Span

CORPUS = Path(__file__).parents[2] / "corpus"
CLEAN = CORPUS / "clean"
STORIES = ("wire-port-strike", "british-library-closures")


def told(report: Report) -> list[tuple[object, ...]]:
    """Return what a report says, by the words and not by where they stand."""
    analysis = report.analysis
    text = analysis.article.text

    def words(span: Span) -> str:
        return " ".join(span.of(text).split())

    said: list[tuple[object, ...]] = [
        (
            each.kind,
            tuple(map(words, each.content)),
            tuple(map(words, each.cue)),
            tuple(map(words, each.source)),
            analysis.source_of(each).name,
            analysis.source_of(each).type,
        )
        for each in analysis.attributions
    ]
    return said + [
        (each.code, words(each.flag.span), each.severity, each.message) for each in report.findings
    ]


@pytest.fixture(scope="module")
def plain() -> dict[str, list[tuple[object, ...]]]:
    """What is told of each story as plain text."""
    return {
        name: told(examine(read(path.read_bytes(), path.name), Settings()))
        for name, path in ((name, story_path(name)) for name in STORIES)
    }


def story_path(name: str) -> Path:
    return CLEAN / f"{name}.txt"


@pytest.mark.parametrize("name", WRITERS)
@pytest.mark.parametrize("story", STORIES)
def test_every_format_tells_the_same(
    story: str, name: str, plain: dict[str, list[tuple[object, ...]]]
) -> None:
    written = WRITERS[name](story_of(story_path(story).read_text(encoding="utf-8")))
    assert told(examine(read(written, name), Settings())) == plain[story]
    assert len(plain[story]) > 10
