"""Stories in other formats than plain text, on the command line."""

import json
from pathlib import Path

import pytest

from attribcheck import pipeline
from attribcheck.cli import main
from attribcheck.pipeline import examine

FEED = """<rss><channel><item><title>One</title><description>Critics moan.</description></item>
<item><title>Two</title><description>Rain is due.</description></item></channel></rss>"""


def test_findings_point_into_the_file(
    desk: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "examine", examine)
    told = "Critics said on Monday that the plan would fail."
    (desk / "story.html").write_text(f"<p>Rain fell in Dell.</p><p>{told}</p>", encoding="utf-8")
    (desk / "story.md").write_text(f"# Rain\n\nIt *fell* in Dell.\n\n{told}\n", encoding="utf-8")
    arguments = ["check", "--format", "concise", "--select", "C101", "--no-config"]
    assert main([*arguments, "story.html", "story.md"]) == 1
    assert [line.partition(" ")[0] for line in capsys.readouterr().out.splitlines()] == [
        "story.html:1:29:",
        "story.md:5:1:",
    ]


def test_every_story_of_a_feed_is_told(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "feed.xml").write_text(FEED, encoding="utf-8")
    assert main(["check", "--format", "json", "feed.xml"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert [each["name"] for each in told] == ["feed.xml#1", "feed.xml#2"]


def test_the_format_is_asked_for(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (desk / "feed.xml").write_text(FEED, encoding="utf-8")
    assert main(["check", "--format", "concise", "--input-format", "plain", "feed.xml"]) == 1
    assert capsys.readouterr().out.startswith("feed.xml:1:52: ")


def test_one_file_that_cannot_be_read_leaves_the_others(
    desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (desk / "bad.docx").write_bytes(b"PK\x03\x04 no")
    assert main(["check", "--format", "concise", "bad.docx", "warned.txt"]) == 2
    streams = capsys.readouterr()
    assert streams.err == (
        "attribcheck: bad.docx: is a broken zip file: File is not a zip file\n"
        "  hint: save the story again as .docx, or as plain text\n"
    )
    assert streams.out.startswith("warned.txt:3:1: ")
