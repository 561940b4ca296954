"""A program checks a story as the command line does."""

from datetime import date
from pathlib import Path

import pytest

from attribcheck import AttribcheckError, Settings, check_file, examine, read_file
from attribcheck.desk.records import record_in
from attribcheck.desk.waivers import add, beside
from attribcheck.model.notes import Notes
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


def test_what_notes_alone_can_find_is_not_stale_without_them(tmp_path: Path) -> None:
    story, heard = tmp_path / "story.txt", tmp_path / "notes.txt"
    copy = "“We never approved that loan to the harbor,” said Ada Voss, who runs the bank.\n"
    story.write_text(copy, encoding="utf-8")
    heard.write_text("VOSS: We never approved that grant to the harbor.\n", encoding="utf-8")
    config = tmp_path / "attribcheck.toml"
    config.write_text('engine = "light"\nselect = ["V"]', encoding="utf-8")
    notes = Notes((record_in(heard, None),))
    (finding,) = check_file(story, notes).findings
    known = finding.fingerprint
    waiver = Waiver("V102", known.words, "J. Ortiz", date(2026, 6, 26), "heard so", known.context)
    add(beside(story), waiver, "")
    report = check_file(story, notes)
    assert ([item.finding.code for item in report.waived], report.findings) == (["V102"], ())
    report = check_file(story)
    assert (report.waived, report.stale) == ((), ())
    story.write_text(copy.replace("loan", "grant"), encoding="utf-8")
    assert [waiver.words for waiver in check_file(story, notes).stale] == [known.words]


def test_houses_differ_on_fillers_and_grammar(tmp_path: Path) -> None:
    story, heard = tmp_path / "story.txt", tmp_path / "notes.txt"
    story.write_text(
        "“We doesn’t want that loan for the harbor,” said Ada Voss, who runs the bank.\n\n"
        "“The grant was never meant for this town,” Voss said.\n",
        encoding="utf-8",
    )
    heard.write_text(
        "VOSS: We don’t want that loan for the harbor. The grant was, um, never meant for this "
        "town.\n",
        encoding="utf-8",
    )
    notes = Notes((record_in(heard, None),))
    told = {}
    for profile in ("default", "ap", "reuters", "nyt", "guardian", "globe"):
        settings = Settings(engine="light", select=("V102",), profile=profile)
        found = examine(read_file(story), settings, notes).findings
        told[profile] = {item.flag.variant: str(item.severity) for item in found}
    assert told == {
        "default": {"filler": "info", "grammar": "warning"},
        "ap": {"filler": "warning", "grammar": "error"},
        "reuters": {"filler": "warning", "grammar": "error"},
        "nyt": {"grammar": "error"},
        "guardian": {"grammar": "info"},
        "globe": {"filler": "warning", "grammar": "error"},
    }
