"""Which format a file is in: its first bytes, its suffix, its content, or what is asked for."""

import json
import sys
from pathlib import Path

import pytest
from readers.wordfile import package, paragraph, run

from attribcheck.model.errors import MissingExtraError, ReadError
from attribcheck.readers import FORMATS, read, read_all
from attribcheck.readers.formats import choose

PDF = b"%PDF-1.4\n"
RTF = rb"{\rtf1 He left.}"


@pytest.mark.parametrize(
    ("data", "name", "chosen"),
    [
        (b"He left.", "story.txt", "plain"),
        (b"He left.", "story", "plain"),
        (b"He left.", "<stdin>", "plain"),
        (b"[He left] in a hurry", "story", "plain"),
        (b"{He left}", "story", "plain"),
        (b'{"a": "said"}', "story", "plain"),
        (b"5 < 6, he said", "story", "plain"),
        (b"<He> left.", "story", "plain"),
        (b"He left.", "STORY.MD", "markdown"),
        (b"He left.", "story.html", "html"),
        (b"<p>He left.</p>", "story", "html"),
        (b"<p class='a'>He left.</p>", "story.txt", "html"),
        (b"\xef\xbb\xbf<!DOCTYPE html><title>", "story.txt", "html"),
        ("<html>".encode("utf-16"), "story", "html"),
        (b"<html xmlns='x'><body/></html>", "story.xml", "html"),
        (package(), "story", "docx"),
        (package(), "story.txt", "docx"),
        (RTF, "story.doc", "rtf"),
        (PDF, "story.html", "pdf"),
        (b"\n" + PDF, "story", "pdf"),
        (b'{"headline": "A"}', "story.json", "ninjs"),
        (b'[{"body_html": "A"}]', "story", "ninjs"),
        (b'{"headlines" : []}', "story.ninjs", "ninjs"),
        (b'{"title": {"rendered": ""}, "content": {"rendered": ""}}', "story.json", "wordpress"),
        (b"<nitf>", "story.xml", "nitf"),
        (b"<?xml version='1.0'?>\n<!DOCTYPE nitf SYSTEM 'x'>\n<nitf>", "story", "nitf"),
        (b"<newsItem xmlns='x'>", "story.xml", "newsml"),
        (b"<n:newsMessage xmlns:n='x'>", "story", "newsml"),
        (b"<rss>", "feed.xml", "feed"),
        (b"<feed xmlns='x'>", "feed", "feed"),
        (b"<rdf:RDF>", "feed.xml", "feed"),
    ],
)
def test_suffix_and_content_tell(data: bytes, name: str, chosen: str) -> None:
    assert choose(data, name, None).name == chosen


def complaint(data: bytes, name: str, asked: str | None = None) -> str:
    with pytest.raises(ReadError) as caught:
        read(data, name, None, asked)
    return str(caught.value)


NAMES = ", ".join(each.name for each in FORMATS)


@pytest.mark.parametrize(
    ("data", "name", "told"),
    [
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500,
            "story.doc",
            "story.doc: is a document of old Word (.doc), which is not read\n"
            "  hint: open it in Word or LibreOffice and save it as .docx",
        ),
        (
            b"He left.",
            "story.docx",
            "story.docx: is called .docx, and is no Word file inside\n"
            "  hint: save it again, or name its format with --input-format",
        ),
        (
            b"<svg/>",
            "story.xml",
            "story.xml: is XML with the root <svg>, which is none of the formats that are read\n"
            f"  hint: name one with --input-format: {NAMES}",
        ),
        (
            b"He left.",
            "story.xml",
            "story.xml: is no XML that holds a story, which is none of the formats that are read\n"
            f"  hint: name one with --input-format: {NAMES}",
        ),
        (
            b"{}",
            "story.json",
            "story.json: is JSON without a story’s keys, which is none of the formats that are"
            " read\n"
            f"  hint: name one with --input-format: {NAMES}",
        ),
        (b"", "story.html", "story.html: there is no text in it\n  hint: give the story's text"),
        (b"", "story.md", "story.md: there is no text in it\n  hint: give the story's text"),
    ],
)
def test_what_is_not_read_is_told(data: bytes, name: str, told: str) -> None:
    assert complaint(data, name) == told


def test_what_is_asked_for_wins() -> None:
    assert read(b"<p>He left.</p>", "story.html", None, "plain").text == "<p>He left.</p>"
    assert complaint(b"He left.", "story.txt", "word") == (
        f"story.txt: there is no input format called 'word'\n  hint: there are {NAMES}"
    )


def test_one_story_is_asked_for() -> None:
    items = json.dumps([{"body_text": "One."}, {"body_text": "Two."}]).encode()
    assert complaint(items, "items.json") == (
        "items.json: holds 2 stories where one was asked for\n"
        "  hint: give each a file of its own, or read them with read_all"
    )
    assert [each.name for each in read_all(items, "items.json")] == ["items.json#1", "items.json#2"]


SAMPLES = {
    "html": (b"<p>He left.</p>", "story.html", "lxml"),
    "markdown": (b"---\ntitle: A\n---\nHe left.", "story.md", "yaml"),
    "docx": (package(paragraph(run("He left."))), "story.docx", "docx"),
    "rtf": (RTF, "story.rtf", "striprtf"),
    "pdf": (PDF, "story.pdf", "pypdf"),
    "xml": (b"<nitf><body><p>He left.</p></body></nitf>", "story.xml", "lxml"),
}


@pytest.mark.parametrize("extra", SAMPLES)
def test_a_missing_package_is_told_with_the_way_to_get_it(
    extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, name, package_name = SAMPLES[extra]
    for module in [each for each in sys.modules if each.partition(".")[0] == package_name]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, package_name, None)
    with pytest.raises(MissingExtraError) as caught:
        read(data, name)
    assert str(caught.value) == (
        f"{name}: {package_name} is not installed, and this format cannot be read without it\n"
        f"  hint: pip install 'attribcheck[{extra}]', or attribcheck[formats] for every format"
    )


def test_every_extra_is_in_formats() -> None:
    config = (Path(__file__).parents[2] / "setup.cfg").read_text(encoding="utf-8")
    held = config.partition("attribcheck[docx,")[2].partition("]")[0]
    assert {"docx", *held.split(",")} == set(SAMPLES)
