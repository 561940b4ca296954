"""On well-sourced copy the catalogue finds no error, and warns of next to nothing."""

from functools import cache
from pathlib import Path

import pytest

from attribcheck.model.finding import Finding, Severity
from attribcheck.model.settings import Settings
from attribcheck.readers import read_file

CLEAN = sorted((Path(__file__).parents[2] / "corpus" / "clean").glob("*.txt"))


@cache
def found(story: Path) -> tuple[Finding, ...]:
    from attribcheck.pipeline import examine

    return examine(read_file(story), Settings(engine="light")).findings


def told(story: Path, severity: Severity) -> list[str]:
    return [
        f"{story.stem}: {finding.code} {finding.message}"
        for finding in found(story)
        if finding.severity is severity
    ]


def test_there_is_clean_copy_of_a_story_s_length() -> None:
    assert len(CLEAN) >= 30
    assert [
        story.name for story in CLEAN if not 300 <= len(story.read_text("utf-8").split()) <= 900
    ] == []


@pytest.mark.parametrize("story", CLEAN, ids=lambda path: path.stem)
def test_there_is_no_error_in_clean_copy(story: Path) -> None:
    assert told(story, Severity.ERROR) == []


def test_there_is_hardly_a_warning_in_clean_copy() -> None:
    warnings = [line for story in CLEAN for line in told(story, Severity.WARNING)]
    assert len(warnings) < len(CLEAN) / 10, "\n".join(warnings)
