"""Whoever the notes and the ledger name stays out of every output, and out of every error."""

from pathlib import Path

import pytest

from attribcheck.cli import main
from attribcheck.cli.formats import FORMATS

STORY = """\
DELL, Ohio — “We sold the boats to a museum in June,” an official at the port said on Monday. The
official asked not to be named because the talks are private. “The cranes were never safe,” the
official said.
"""
NOTES = """\
JANE HARROW: We sold the boats, as Harrow and Tibbet knew, to a museum in May.

JANE HARROW: The cranes were never safe.
"""
LEDGER = """\
[[source]]
label = "an official at the port"
person = "Jane Harrow"
description = "a port employee"
terms = "background"
"""
TEXT_FORMATS = sorted(set(FORMATS) - {"docx"})


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, text in (("story.txt", STORY), ("harrow.txt", NOTES), ("sources.toml", LEDGER)):
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


@pytest.mark.parametrize("output", TEXT_FORMATS)
@pytest.mark.usefixtures("desk")
def test_no_format_names_whom_the_story_protects(
    output: str, capsys: pytest.CaptureFixture[str]
) -> None:
    command = "check" if output == "concise" else "report"
    given = ["--engine", "light", "--notes", "harrow.txt", "--ledger", "sources.toml"]
    main([command, "story.txt", "--format", output, *given, *NO_PAGER.get(command, ())])
    told = capsys.readouterr()
    assert "V102" in told.out
    assert "V104" in told.out
    assert "harrow" not in (told.out + told.err).casefold()


NO_PAGER = {"report": ("--no-pager",)}


@pytest.mark.parametrize(
    ("ledger", "message"),
    [
        (
            "[[source]]\nlabel = Harrow\n",
            "attribcheck: sources.toml: this is not TOML (line 2)\n  hint: see https://toml.io\n",
        ),
        (
            "[harrow]\nperson = 'x'\n[harrow]\n",
            "attribcheck: sources.toml: this is not TOML (line 3)\n  hint: see https://toml.io\n",
        ),
        (
            "[[source]]\nlabel = 'an aide'\nharrow = 'x'\n",
            "attribcheck: sources.toml: [[source]] 1 has a key that is not known\n"
            "  hint: each [[source]] has label and person, and may have description, channel, and "
            "terms: on, background, deep background or off\n",
        ),
        (
            "[[source]]\nlabel = 'an aide'\nperson = 'Jane Harrow'\nterms = 'Harrow'\n",
            "attribcheck: sources.toml: [[source]] 1 has terms that are not known\n"
            "  hint: each [[source]] has label and person, and may have description, channel, and "
            "terms: on, background, deep background or off\n",
        ),
    ],
)
def test_an_error_in_the_ledger_repeats_no_word_of_it(
    desk: Path, capsys: pytest.CaptureFixture[str], ledger: str, message: str
) -> None:
    (desk / "sources.toml").write_text(ledger, "utf-8")
    assert main(["check", "story.txt", "--ledger", "sources.toml"]) == 2
    assert capsys.readouterr().err == message


@pytest.mark.usefixtures("desk")
def test_a_record_that_cannot_be_read_is_told_and_the_rest_is_verified(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (desk / "notes").mkdir()
    (desk / "notes" / "a.txt").write_bytes(b"\xff\xfe\xfa")
    (desk / "notes" / "b.txt").write_text("OFFICIAL: The cranes were never safe.\n", "utf-8")
    given = ["--engine", "light", "--notes", "notes", "--select", "V101", "--format", "concise"]
    assert main(["check", "story.txt", *given]) == 2
    told = capsys.readouterr()
    assert told.err.count("\n") == 2
    assert "a.txt" in told.err
    assert [line.split()[1] for line in told.out.splitlines()] == ["V101"]
    assert "museum in June" in told.out


@pytest.mark.parametrize("output", ["full", "json"])
def test_an_edit_is_held_against_the_notes_and_names_nobody(
    desk: Path, capsys: pytest.CaptureFixture[str], output: str
) -> None:
    (desk / "new.txt").write_text(STORY.replace("in June", "in May"), "utf-8")
    (desk / "harrow.txt").write_text(NOTES.replace(", as Harrow and Tibbet knew,", ""), "utf-8")
    given = ["--format", output, "--engine", "light", "--select", "V101,V102"]
    handed_in = ["--notes", "harrow.txt", "--ledger", "sources.toml"]
    assert main(["diff", "new.txt", "story.txt", *given, *handed_in]) == 1
    told = capsys.readouterr()
    assert "stands in the quotation where" in told.out
    assert "harrow" not in (told.out + told.err).casefold()
    assert main(["diff", "story.txt", "new.txt", *given, *handed_in]) == 0
    assert "V102" in capsys.readouterr().out
    assert main(["diff", "new.txt", "story.txt", *given]) == 0
    assert "V102" not in capsys.readouterr().out
    assert main(["diff", "new.txt", "story.txt", *given, "--notes", "gone.txt"]) == 2
    assert capsys.readouterr().err == (
        "attribcheck: gone.txt: no such file\n  hint: check the spelling of the path\n"
    )
