"""Where the text goes, in which format, in which dress."""

import io
import json
import sys
from pathlib import Path

import pytest

from attribcheck.cli import main, pager
from attribcheck.cli.pager import page

Capture = pytest.CaptureFixture[str]


def test_check_in_full_tells_why_and_the_way_out(capsys: Capture) -> None:
    main(["check", "warned.txt"])
    assert capsys.readouterr().out == (
        "warned.txt:3:1: Q999 warning “Critics” is nobody\n"
        "  why: why it matters\n"
        "  standard: A Standard (1999)\n"
        "  way out: a way out\n"
    )


def test_check_is_silent_on_clean_copy(capsys: Capture) -> None:
    assert main(["check", "clean.txt"]) == 0
    assert capsys.readouterr() == ("", "")


def test_lines_are_never_wrapped(desk: Path, capsys: Capture) -> None:
    name = "long" * 30 + ".txt"
    (desk / name).write_text("Critics moan.\n", encoding="utf-8")
    main(["check", "--format", "concise", "--width", "40", name])
    assert capsys.readouterr().out == f"{name}:1:1: Q999 warning “Critics” is nobody\n"


@pytest.mark.parametrize("command", ["report", "check"])
def test_json_is_an_object_for_one_story_and_an_array_for_several(
    command: str, capsys: Capture
) -> None:
    main([command, "--format", "json", "warned.txt"])
    assert json.loads(capsys.readouterr().out)["name"] == "warned.txt"
    main([command, "--format", "json", "warned.txt", "missing.txt"])
    assert [report["name"] for report in json.loads(capsys.readouterr().out)] == ["warned.txt"]
    main([command, "--format", "json", "missing.txt"])
    assert capsys.readouterr().out == ""


def test_standard_input_has_the_name_it_is_given(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    copy = io.TextIOWrapper(io.BytesIO(b"Critics moan.\n"))
    monkeypatch.setattr(sys, "stdin", copy)
    main(["check", "-", "--stdin-filename", "desk.txt", "--format", "concise"])
    assert capsys.readouterr().out == "desk.txt:1:1: Q999 warning “Critics” is nobody\n"


def test_output_goes_to_a_file_in_utf8(desk: Path, capsys: Capture) -> None:
    assert main(["check", "warned.txt", "--format", "concise", "-o", "out.txt"]) == 1
    assert capsys.readouterr() == ("", "")
    assert (desk / "out.txt").read_bytes() == (
        "warned.txt:3:1: Q999 warning “Critics” is nobody\n".encode()
    )


def test_colour_is_off_in_pipes_and_on_when_asked_for(capsys: Capture) -> None:
    main(["check", "warned.txt"])
    plain = capsys.readouterr().out
    main(["check", "warned.txt", "--color", "always"])
    coloured = capsys.readouterr().out
    main(["check", "warned.txt", "--color", "never"])
    assert capsys.readouterr().out == plain
    assert "\x1b" not in plain
    assert "\x1b[" in coloured


class Screen(io.StringIO):
    """A terminal that keeps what it shows."""

    def isatty(self) -> bool:
        """Claim to be one."""
        return True


def terminal(monkeypatch: pytest.MonkeyPatch, lines: int = 24) -> Screen:
    """Put a terminal in place of standard output; in a fixture pytest would take it away."""
    shown = Screen()
    monkeypatch.setattr(sys, "stdout", shown)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("LINES", str(lines))
    return shown


def test_a_terminal_gets_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = terminal(monkeypatch)
    main(["check", "fault.txt"])
    assert "\x1b[1;31mQ999 error" in screen.getvalue()


def test_no_color_takes_the_hues_and_leaves_the_weight(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = terminal(monkeypatch)
    monkeypatch.setenv("NO_COLOR", "1")
    main(["check", "fault.txt"])
    assert "\x1b[1mQ999 error" in screen.getvalue()


@pytest.mark.parametrize(
    ("lines", "argv", "pages"),
    [
        (12, [], True),
        (99, [], False),
        (12, ["--no-pager"], False),
        (12, ["--format", "json"], False),
        (12, ["-o", "out.txt"], False),
    ],
)
def test_only_a_report_taller_than_the_screen_is_paged(
    lines: int, argv: list[str], pages: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = terminal(monkeypatch, lines)
    paged: list[str] = []
    monkeypatch.setattr(pager, "page", lambda text: paged.append(text) is None)
    main(["report", "clean.txt", *argv])
    assert bool(paged) == pages
    assert bool(screen.getvalue()) == (not pages and "-o" not in argv)


def test_the_pager_is_the_users(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(
        "PAGER",
        f'{sys.executable} -c "import sys, pathlib; '
        "pathlib.Path('seen').write_bytes(sys.stdin.buffer.read())\"",
    )
    assert page("“no”\n")
    assert (desk / "seen").read_text(encoding="utf-8") == "“no”\n"


@pytest.mark.parametrize("pager", ["", "no-such-pager-anywhere --flag"])
def test_without_a_pager_nothing_is_paged(pager: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAGER", pager)
    assert not page("text")
