"""What is told, in which order, how much of it, and what is told while it is made."""

import io
import json
import sys
from argparse import Namespace
from dataclasses import replace
from pathlib import Path

import pytest
from cli.conftest import examine

from attribcheck.cli import main, pager
from attribcheck.cli.shown import shown
from attribcheck.model.finding import Finding
from attribcheck.model.manuscript import Manuscript
from attribcheck.model.settings import Settings

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def mixed(desk: Path) -> Path:
    """Write a story with a note, an error and a warning, in this order."""
    (desk / "mixed.txt").write_text("Some moan. A FAULT. Critics moan.\n", encoding="utf-8")
    return desk


def columns(out: str) -> list[str]:
    """Return the severity of each finding told."""
    return [line.split()[2] for line in out.splitlines()]


@pytest.mark.parametrize(
    ("argv", "told"),
    [
        ("", ["info", "error", "warning"]),
        ("--sort severity", ["error", "warning", "info"]),
        ("--sort severity --limit 2", ["error", "warning"]),
        ("--sort place --limit 1", ["info"]),
        ("--limit 9", ["info", "error", "warning"]),
    ],
)
def test_the_limit_comes_after_the_order(
    argv: str, told: list[str], mixed: Path, capsys: Capture
) -> None:
    main(["check", "--format", "concise", str(mixed / "mixed.txt"), *argv.split()])
    assert columns(capsys.readouterr().out) == told


def test_codes_in_their_order_and_places_within_a_code() -> None:
    report = examine(Manuscript("story.txt", "Some moan. A FAULT. Critics moan.", ()), Settings())
    codes = ("Q102", "A101", "Q102")
    found = tuple(map(recoded, report.findings, codes))
    arguments = Namespace(sort="code", limit=None, quiet=True)
    told = shown(replace(report, findings=found), arguments).findings
    assert told == (found[1], found[0], found[2])


def recoded(finding: Finding, code: str) -> Finding:
    """Return the finding as another rule's."""
    return replace(finding, code=code)


@pytest.mark.parametrize("limit", ["0", "-1", "two", "1.5", ""])
def test_no_limit_is_zero(limit: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["check", f"--limit={limit}", "clean.txt"])
    assert stopped.value.code == 2


def test_what_the_limit_leaves_out_still_counts(mixed: Path, capsys: Capture) -> None:
    argv = ["--sort", "code", "--limit", "1", "--format", "json"]
    assert main(["check", "mixed.txt", "--fail-on", "info", *argv]) == 1
    out, err = capsys.readouterr()
    told = json.loads(out)
    assert len(told["findings"]) == 1
    assert told["summary"]["findings"] == {"error": 1, "warning": 1, "info": 1}
    assert err == "attribcheck: mixed.txt: 2 more not told, by --limit\n"
    (mixed / "late.txt").write_text("A FAULT. Critics moan.", encoding="utf-8")
    main(["report", "late.txt", "--limit", "1"])
    assert "FINDINGS  1 of 2" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["check", "report"])
def test_quiet_leaves_the_exit_code_and_the_errors(
    command: str, desk: Path, capsys: Capture
) -> None:
    (desk / "logo.png").write_bytes(b"")
    assert main([command, "--quiet", "--limit", "1", "."]) == (command == "check")
    assert capsys.readouterr() == ("", "")
    assert main([command, "-q", "missing.txt"]) == 2
    assert capsys.readouterr().err.startswith("attribcheck: missing.txt: no such file")
    main([command, "-q", "--format", "concise", "warned.txt", "-o", "out"])
    assert "Critics" in (desk / "out").read_text(encoding="utf-8")


def test_only_the_parts_asked_for(capsys: Capture) -> None:
    heads = {
        "figures": " lead ",
        "story": "source’s number in the ledger",
        "sources": "OTHER SOURCES",
        "findings": "FINDINGS",
        "why": "WHY",
    }
    for part in heads:
        main(["report", "warned.txt", "--width", "100", "--show", part])
        out = capsys.readouterr().out
        assert [name for name, head in heads.items() if head in out] == [part]
    main(["report", "warned.txt", "--width", "100", "--show", "findings, story"])
    out = capsys.readouterr().out
    assert [name for name, head in heads.items() if head in out] == ["story", "findings"]
    assert out.index("ledger") < out.index("FINDINGS")


def test_a_part_that_is_none(capsys: Capture) -> None:
    with pytest.raises(SystemExit):
        main(["report", "warned.txt", "--show", "sorces"])
    assert "no part called 'sorces'\n  hint: did you mean 'sources'?" in capsys.readouterr().err
    assert main(["report", "warned.txt", "--show", "story", "--format", "json"]) == 2
    assert capsys.readouterr().err == (
        "attribcheck: --show: it chooses parts of the report in full, and json has none\n"
        "  hint: leave it out, or ask for --format full\n"
    )


class Screen(io.StringIO):
    """A terminal that keeps what it shows."""

    def isatty(self) -> bool:
        """Claim to be one."""
        return True


@pytest.mark.parametrize(
    ("argv", "barred"),
    [
        (["warned.txt", "clean.txt"], True),
        (["warned.txt", "clean.txt", "--quiet"], False),
        (["warned.txt"], False),
        (["long.txt"], True),
    ],
)
def test_long_work_shows_how_far_it_has_come(
    argv: list[str], barred: bool, desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    (desk / "long.txt").write_text("Rain is due.\n\n" * 8000, encoding="utf-8")
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setenv("TERM", "xterm-256color")
    main(["check", "--format", "concise", *argv])
    assert ("━" in screen.getvalue()) == barred
    assert "━" not in capsys.readouterr().out


def test_the_bar_is_gone_before_the_pager_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    screen, paged = Screen(), []
    monkeypatch.setattr(sys, "stdout", Screen())
    monkeypatch.setattr(sys, "stderr", screen)
    for name, value in (("TERM", "xterm-256color"), ("LINES", "9"), ("COLUMNS", "80")):
        monkeypatch.setenv(name, value)
    show_cursor = "\x1b[?25h"
    monkeypatch.setattr(pager, "page", lambda _text: paged.append(screen.getvalue()) is None)
    main(["report", "warned.txt", "clean.txt"])
    assert len(paged) == 1
    assert screen.getvalue() == paged[0]
    assert paged[0].count(show_cursor) == paged[0].count("\x1b[?25l") > 0


def test_pipes_see_no_bar(capsys: Capture) -> None:
    main(["check", "clean.txt", "warned.txt", "--format", "concise"])
    out, err = capsys.readouterr()
    assert (columns(out), err) == (["warning"], "")
