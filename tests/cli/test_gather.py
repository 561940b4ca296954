"""Which stories a command line names: files, folders, patterns, standard input."""

import io
import sys
from pathlib import Path

import pytest

from attribcheck.cli import main

Capture = pytest.CaptureFixture[str]
CONCISE = ["check", "--format", "concise"]


@pytest.fixture
def folder(desk: Path) -> Path:
    """Make a folder of stories, and of what is none."""
    for name in ("b.txt", "a.md", "deep/er/c.TXT", ".hidden.txt", ".git/d.txt", "logo.png", "x"):
        path = desk / "copy" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Critics moan.\n", encoding="utf-8")
    (desk / "copy" / "b.txt.waivers.toml").write_text("", encoding="utf-8")
    return desk


def names(out: str) -> list[str]:
    """Return the stories of which findings are told."""
    return [line.partition(":")[0] for line in out.splitlines()]


def test_a_folder_is_the_stories_in_it(folder: Path, capsys: Capture) -> None:
    assert (folder / "copy" / ".hidden.txt").exists()
    assert main([*CONCISE, "copy"]) == 1
    out, err = capsys.readouterr()
    assert names(out) == ["copy/a.md", "copy/b.txt", "copy/deep/er/c.TXT"]
    assert err == (
        "attribcheck: copy: passed over 4 things that are no stories "
        "(.png, hidden, without a suffix)\n"
    )


def test_a_pattern_that_the_shell_leaves_alone(folder: Path, capsys: Capture) -> None:
    main([*CONCISE, "copy/*.*", "--quiet", "-o", "out.txt"])
    told = (folder / "out.txt").read_text(encoding="utf-8")
    assert "copy/logo.png" in names(told)
    main([*CONCISE, "copy/**/*.TXT"])
    assert names(capsys.readouterr().out) == ["copy/deep/er/c.TXT"]


def test_a_file_whose_name_looks_like_a_pattern_is_a_file(desk: Path, capsys: Capture) -> None:
    (desk / "[draft].txt").write_text("Critics moan.", encoding="utf-8")
    main([*CONCISE, "[draft].txt"])
    assert names(capsys.readouterr().out) == ["[draft].txt"]


def test_a_pattern_that_fits_nothing(capsys: Capture) -> None:
    assert main([*CONCISE, "*.rtf", "warned.txt"]) == 2
    out, err = capsys.readouterr()
    assert names(out) == ["warned.txt"]
    assert err == ("attribcheck: *.rtf: no file fits this pattern\n  hint: check its spelling\n")


def test_each_story_once(capsys: Capture) -> None:
    main([*CONCISE, "warned.txt", "./warned.txt", "*.txt"])
    assert names(capsys.readouterr().out) == ["warned.txt", "fault.txt"]


def test_a_folder_asks_for_an_array_whatever_it_holds(desk: Path, capsys: Capture) -> None:
    (desk / "copy").mkdir()
    (desk / "copy" / "one.txt").write_text("Critics moan.", encoding="utf-8")
    main(["report", "--format", "json", "copy"])
    assert capsys.readouterr().out.startswith("[")


def test_links_to_folders_are_not_followed(desk: Path, capsys: Capture) -> None:
    (desk / "copy").mkdir()
    (desk / "copy" / "one.txt").write_text("Critics moan.", encoding="utf-8")
    (desk / "copy" / "round").symlink_to(desk / "copy")
    main([*CONCISE, "copy"])
    assert names(capsys.readouterr().out) == ["copy/one.txt"]


def test_a_story_alone_asks_for_the_report(capsys: Capture) -> None:
    assert main(["warned.txt"]) == 0
    alone = capsys.readouterr().out
    assert main(["report", "warned.txt"]) == 0
    assert capsys.readouterr().out == alone
    assert main(["--why", "warned.txt"]) == 0
    assert "WHY" in capsys.readouterr().out


def test_standard_input_alone(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Critics moan.\n")))
    assert main(["-"]) == 0
    assert "<stdin>" in capsys.readouterr().out


def test_a_command_goes_before_a_file_of_its_name(desk: Path, capsys: Capture) -> None:
    (desk / "schema").write_text("Critics moan.", encoding="utf-8")
    main(["schema"])
    assert "$schema" in capsys.readouterr().out
    main(["./schema"])
    assert "Critics" in capsys.readouterr().out


def test_a_command_misspelt_is_no_story(desk: Path, capsys: Capture) -> None:
    with pytest.raises(SystemExit):
        main(["chek", "warned.txt"])
    assert capsys.readouterr().err == (
        "attribcheck: there is no command and no file called 'chek'\n"
        "  hint: did you mean 'check'?\n"
    )
    (desk / "chek").write_text("Rain is due.", encoding="utf-8")
    assert main(["chek"]) == 0
