"""``attribcheck diff``: what it writes, where, and its exit code."""

import io
import json
import sys
from pathlib import Path

import pytest

from attribcheck.cli import main

Capture = pytest.CaptureFixture[str]


@pytest.mark.parametrize(
    ("argv", "code"),
    [
        ("diff clean.txt clean.txt", 0),
        ("diff clean.txt warned.txt", 1),
        ("diff warned.txt clean.txt", 0),
        ("diff warned.txt warned.txt", 0),
        ("diff --fail-on error clean.txt warned.txt", 0),
        ("diff clean.txt missing.txt", 2),
        ("diff - -", 2),
        ("diff -o out.html clean.txt warned.txt", 2),
        ("diff -o clean.txt clean.txt warned.txt", 2),
    ],
)
def test_the_exit_code_is_by_what_is_new(argv: str, code: int, desk: Path) -> None:
    before = (desk / "clean.txt").read_bytes()
    assert main(argv.split()) == code
    assert (desk / "clean.txt").read_bytes() == before


def test_what_is_new_is_told(capsys: Capture) -> None:
    main(["diff", "clean.txt", "warned.txt"])
    assert capsys.readouterr() == (
        "clean.txt → warned.txt\n\nFINDINGS NEW  1\n+ line 3: Q999 warning “Critics” is nobody\n",
        "",
    )


def test_the_waivers_beside_a_story_are_read(desk: Path) -> None:
    (desk / "warned.txt.waivers.toml").write_text("[waiver", encoding="utf-8")
    assert main(["diff", "clean.txt", "warned.txt"]) == 2
    assert main(["diff", "--no-waivers", "clean.txt", "warned.txt"]) == 1


def test_json_by_suffix_and_the_new_story_from_input(
    desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"A FAULT.\n")))
    argv = ["diff", "clean.txt", "-", "--stdin-filename", "desk.txt", "-o", "out.json"]
    assert main(argv) == 1
    told = json.loads((desk / "out.json").read_text(encoding="utf-8"))
    assert (told["old"], told["new"]) == ("clean.txt", "desk.txt")
    assert [finding["text"] for finding in told["findings_new"]] == ["FAULT"]
