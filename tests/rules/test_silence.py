"""On well-sourced copy the catalogue is silent."""

from pathlib import Path

import pytest

from attribcheck.model.finding import Severity
from attribcheck.model.settings import Settings
from attribcheck.readers import read_file

CLEAN = sorted((Path(__file__).parents[2] / "corpus" / "clean").glob("*.txt"))


def test_there_is_clean_copy() -> None:
    assert len(CLEAN) >= 8


@pytest.mark.parametrize("story", CLEAN, ids=lambda path: path.stem)
def test_the_catalogue_is_silent_on_clean_copy(story: Path) -> None:
    from attribcheck.pipeline import examine

    report = examine(read_file(story), Settings(engine="light"))
    told = [
        f"{finding.severity} {finding.code} {finding.message}"
        for finding in report.findings
        if finding.severity > Severity.INFO
    ]
    assert told == []
