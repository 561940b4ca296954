"""``--watch``: told again when a story is saved, and left by Ctrl-C."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from attribcheck.cli import main

Capture = pytest.CaptureFixture[str]
Act = Callable[[], object]


def acting(monkeypatch: pytest.MonkeyPatch, *acts: Act) -> None:
    """Do one act at each pause, and press Ctrl-C when there is none left."""
    left = list(acts)

    def pause(_seconds: float) -> None:
        if not left:
            raise KeyboardInterrupt
        left.pop(0)()

    monkeypatch.setattr(time, "sleep", pause)


def nothing() -> None:
    """Let time pass."""


def save(path: Path, text: str) -> Act:
    """Return an act that saves a story, at a time of its own."""

    def act() -> None:
        before = path.stat().st_mtime_ns if path.exists() else 0
        path.write_text(text, encoding="utf-8")
        os.utime(path, ns=(before + 1_000_000, before + 1_000_000))

    return act


def lines(capsys: Capture) -> list[str]:
    """Return what was printed, a line each."""
    return capsys.readouterr().out.splitlines()


def test_told_again_once_the_copy_has_come_to_rest(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    story = desk / "warned.txt"
    half, whole = save(story, "A FAU"), save(story, "A FAULT.\n")
    acting(monkeypatch, nothing, half, whole, nothing, nothing, nothing)
    assert main(["check", "--watch", "--format", "concise", "warned.txt"]) == 1
    assert lines(capsys) == [
        "warned.txt:3:1: Q999 warning “Critics” is nobody",
        "warned.txt:1:3: Q999 error “FAULT” is nobody",
    ]


def test_the_exit_code_is_that_of_the_last_run(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    acting(monkeypatch, save(desk / "warned.txt", "Rain is due.\n"), nothing)
    assert main(["check", "--watch", "--format", "concise", "warned.txt"]) == 0
    assert len(lines(capsys)) == 1


def test_a_story_that_is_gone_for_a_moment(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    story = desk / "warned.txt"
    back = save(story, "Critics moan.\n")
    acting(monkeypatch, story.unlink, nothing, back, nothing)
    assert main(["check", "--watch", "--format", "concise", "warned.txt"]) == 1
    out, err = capsys.readouterr()
    assert out.splitlines() == [
        "warned.txt:3:1: Q999 warning “Critics” is nobody",
        "warned.txt:1:1: Q999 warning “Critics” is nobody",
    ]
    assert err == (
        "attribcheck: warned.txt: no such file\n  hint: check the spelling of the path\n"
    )


def test_a_story_that_comes_into_a_folder(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    (desk / "copy").mkdir()
    acting(monkeypatch, save(desk / "copy" / "new.txt", "A FAULT.\n"), nothing)
    assert main(["check", "--watch", "--format", "concise", "copy"]) == 1
    out, err = capsys.readouterr()
    assert out == "copy/new.txt:1:3: Q999 error “FAULT” is nobody\n"
    assert err.count("there is no story in this folder") == 1


def test_a_waiver_is_a_change_too(
    desk: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    acting(monkeypatch, save(desk / "warned.txt.waivers.toml", "[waiver"), nothing)
    assert main(["report", "--watch", "--show", "findings", "warned.txt"]) == 0
    out, err = capsys.readouterr()
    assert out.count("FINDINGS") == 1
    assert err.startswith("attribcheck: warned.txt.waivers.toml")


def test_standard_input_is_not_watched(capsys: Capture) -> None:
    assert main(["check", "--watch", "-"]) == 2
    assert capsys.readouterr().err == (
        "attribcheck: --watch: standard input cannot be watched\n  hint: name a file\n"
    )
