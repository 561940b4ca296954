"""A program checks a story as the command line does."""

from datetime import date
from pathlib import Path

import pytest

from attribcheck import AttribcheckError, check_file
from attribcheck.desk.waivers import add, beside
from attribcheck.model.waiver import Waiver

COPY = "The mayor will resign in May, an aide said.\n\nRuth Odell, the mayor, was not told.\n"


def test_configuration_and_waivers_count(tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text(COPY, encoding="utf-8")
    config = tmp_path / "attribcheck.toml"
    config.write_text('engine = "light"\nselect = ["A101"]\nprofile = "ap"', encoding="utf-8")
    report = check_file(story)
    assert [(item.code, str(item.severity)) for item in report.findings] == [("A101", "error")]
    assert (report.fails, report.profile) == (True, "ap")
    known = report.findings[0].fingerprint
    waiver = Waiver("A101", known.words, "J. Ortiz", date(2026, 6, 26), "safety", known.context)
    add(beside(story), waiver, "")
    report = check_file(story)
    assert (report.findings, len(report.waived), report.fails) == ((), 1, False)
    config.write_text("selct = 1", encoding="utf-8")
    with pytest.raises(AttribcheckError, match="did you mean 'select'"):
        check_file(story)
