"""Slips of the pen on the command line: what, where, what next, and no page of usage."""

from pathlib import Path

import pytest

from attribcheck.cli import main
from attribcheck.cli.formats import FORMATS

Capture = pytest.CaptureFixture[str]


@pytest.mark.parametrize(
    ("argv", "told"),
    [
        ("", "name a story, or a command\n  `attribcheck story.txt`, or `attribcheck --help`"),
        (
            "reprot clean.txt",
            "there is no command and no file called 'reprot'\n  did you mean 'report'?",
        ),
        ("check", "`attribcheck check` needs STORY\n  see `attribcheck check --help`"),
        (
            "check --formt json clean.txt",
            "`attribcheck check` has no option --formt\n  did you mean '--format'?",
        ),
        ("--verson", "there is no option --verson\n  did you mean '--version'?"),
        ("--formt=json clean.txt", "there is no option --formt\n  did you mean '--format'?"),
        (
            "check --format jsn clean.txt",
            "--format: it cannot be 'jsn'\n  did you mean 'json'? it is one of "
            + ", ".join(FORMATS),
        ),
        (
            "check --engine heavy clean.txt",
            "--engine: it cannot be 'heavy'\n  it is one of auto, light, accurate",
        ),
        (
            "report --show foo clean.txt",
            "--show: there is no part called 'foo'\n  there are figures, story, sources, notes, "
            "findings, why",
        ),
        (
            "report --show sorces clean.txt",
            "--show: there is no part called 'sorces'\n  did you mean 'sources'?",
        ),
        (
            "check --limit 0 clean.txt",
            "--limit: '0' is no number from 1 up\n  see `attribcheck check --help`",
        ),
        ("check --notes", "--notes: it needs a value\n  see `attribcheck check --help`"),
        (
            "check --config a --no-config clean.txt",
            "--no-config: it cannot go with --config\n  see `attribcheck check --help`",
        ),
        (
            "check --severity A101 clean.txt",
            "--severity: 'A101' is not of the form A101=error\n  see `attribcheck check --help`",
        ),
        (
            "schema clean.txt",
            "`attribcheck schema` takes no 'clean.txt'\n  see `attribcheck schema --help`",
        ),
        (
            "waive clean.txt A101",
            "`attribcheck waive` needs --reason, --who\n  see `attribcheck waive --help`",
        ),
        ("lsp --port 1", "`attribcheck lsp` has no option --port\n  see `attribcheck lsp --help`"),
        (
            "check clean.txt --\x1b[2J",
            "`attribcheck check` has no option --␛[2J\n  see `attribcheck check --help`",
        ),
    ],
)
def test_an_argument_that_cannot_be(argv: str, told: str, capsys: Capture) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(argv.split())
    assert stopped.value.code == 2
    what, _, hint = told.partition("\n  ")
    assert capsys.readouterr() == ("", f"attribcheck: {what}\n  hint: {hint}\n")


@pytest.mark.parametrize(
    ("argv", "told"),
    [
        ("config gone/a.txt", "gone/a.txt: no such folder\n  check the spelling of the path"),
        ("rules gone/", "gone/: no such folder\n  check the spelling of the path"),
        (
            "diff clean.txt folder",
            "folder: this is a folder, and one story is compared\n  compare the stories in it one "
            "by one",
        ),
        (
            "check clean.txt -o gone/out.json",
            "gone/out.json: cannot be written: there is no folder gone\n  name another file after "
            "-o",
        ),
        (
            "check clean.txt -o folder",
            "folder: cannot be written: this is a folder\n  name another file after -o",
        ),
    ],
)
def test_a_path_that_cannot_be(argv: str, told: str, desk: Path, capsys: Capture) -> None:
    (desk / "folder").mkdir()
    assert main(argv.split()) == 2
    what, _, hint = told.partition("\n  ")
    assert capsys.readouterr() == ("", f"attribcheck: {what}\n  hint: {hint}\n")
