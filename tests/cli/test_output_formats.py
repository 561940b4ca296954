"""Which format is written, and where."""

import io
import json
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from attribcheck.cli import main
from attribcheck.cli.formats import FORMATS, SUFFIXES, format_for
from attribcheck.render.formats import RENDERERS

Capture = pytest.CaptureFixture[str]


def test_every_format_can_be_rendered() -> None:
    assert set(FORMATS) == {"full", "concise", *RENDERERS}


def test_no_two_formats_share_a_suffix() -> None:
    suffixes = [suffix for known in SUFFIXES.values() for suffix in known]
    assert len(set(suffixes)) == len(suffixes)


@pytest.mark.parametrize(
    ("chosen", "output", "format"),
    [
        (None, None, "full"),
        (None, "out.txt", "full"),
        (None, "OUT.JSON", "json"),
        (None, "a.sarif.json", "sarif"),
        (None, "a.b/out.ndjson", "jsonl"),
        (None, "junit.xml", "junit"),
        ("concise", "out.json", "concise"),
    ],
)
def test_a_suffix_asks_for_a_format(chosen: str | None, output: str | None, format: str) -> None:  # noqa: A002
    assert format_for(chosen, output) == format


@pytest.mark.parametrize("command", ["check", "report"])
@pytest.mark.parametrize("format", FORMATS)
def test_every_format_of_both_commands(
    command: str,
    format: str,  # noqa: A002
    desk: Path,
    capsys: Capture,
) -> None:
    assert main([command, "warned.txt", "--format", format, "-o", "out"]) == (command == "check")
    assert capsys.readouterr() == ("", "")
    written = (desk / "out").read_bytes()
    if format == "docx":
        with ZipFile(io.BytesIO(written)) as parts:
            written = parts.read("word/comments.xml")
    assert b"Q999" in written


def test_the_suffix_decides(desk: Path) -> None:
    main(["report", "warned.txt", "-o", "out.jsonl"])
    assert json.loads((desk / "out.jsonl").read_text(encoding="utf-8"))["name"] == "warned.txt"


def test_bytes_reach_standard_output_as_they_are(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(pipe, encoding="ascii"))
    main(["check", "warned.txt", "--format", "csv"])
    assert pipe.getvalue().startswith(b"\xef\xbb\xbfstory,line,")
    assert "“Critics” is nobody".encode() in pipe.getvalue()


def test_what_was_written_before_is_kept_until_there_is_something_to_write(desk: Path) -> None:
    (desk / "out.json").write_text("a long and dear report", encoding="utf-8")
    assert main(["report", "missing.txt", "-o", "out.json"]) == 2
    assert (desk / "out.json").read_text(encoding="utf-8") == "a long and dear report"
    assert main(["check", "clean.txt", "--format", "concise", "-o", "out.json"]) == 0
    assert (desk / "out.json").read_bytes() == b""


def test_json_is_never_paged_nor_coloured(capsys: Capture) -> None:
    main(["report", "warned.txt", "--format", "json", "--color", "always"])
    assert "\x1b" not in capsys.readouterr().out


class Screen(io.StringIO):
    """A terminal."""

    def isatty(self) -> bool:
        """Claim to be one."""
        return True


def test_a_terminal_is_spared_what_it_cannot_show(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setattr(sys, "stdout", Screen())
    assert main(["report", "clean.txt", "--format", "docx"]) == 2
    assert capsys.readouterr().err == (
        "attribcheck: a terminal cannot show docx\n  hint: name a file after it: -o report.docx\n"
    )


def test_a_document_that_cannot_be_made_leaves_the_old_one(
    desk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (desk / "old.docx").write_bytes(b"dear")
    monkeypatch.setitem(sys.modules, "docx", None)
    assert main(["report", "clean.txt", "-o", "old.docx"]) == 2
    assert (desk / "old.docx").read_bytes() == b"dear"
