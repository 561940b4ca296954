"""Stories on disk, and an examiner that needs no model."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from drawn import draw, with_finding

from attribcheck import pipeline
from attribcheck.model.finding import Severity
from attribcheck.model.manuscript import Manuscript
from attribcheck.model.notes import Notes
from attribcheck.model.report import Report
from attribcheck.model.settings import Settings


def examine(manuscript: Manuscript, settings: Settings, _notes: Notes | None = None) -> Report:
    """Find an error in every FAULT, a warning in every Critics, and note every Some."""
    report = draw(manuscript.text, name=manuscript.name)
    article = replace(report.analysis.article, manuscript=manuscript)
    analysis = replace(report.analysis, article=article)
    report = replace(report, analysis=analysis, fail_on=settings.fail_on)
    for word, severity in (
        ("FAULT", Severity.ERROR),
        ("Critics", Severity.WARNING),
        ("Some", Severity.INFO),
    ):
        for match in re.finditer(word, manuscript.text):
            message = f"“{match[0]}” is nobody"
            report = with_finding(report, match[0], severity, message, match.start())
    found = sorted(report.findings, key=lambda finding: finding.flag.span)
    return replace(report, findings=tuple(found))


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in a folder with three stories, without a model, without colour from outside."""
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "PAGER"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(pipeline, "examine", examine)
    monkeypatch.setenv("PYTHONPATH", str(Path(pipeline.__file__).parents[1]))
    (tmp_path / "clean.txt").write_text("Rain is due.\n", encoding="utf-8")
    (tmp_path / "warned.txt").write_text("Rain is due.\n\nCritics moan.\n", encoding="utf-8")
    (tmp_path / "fault.txt").write_text("A FAULT.\n", encoding="utf-8")
    return tmp_path
