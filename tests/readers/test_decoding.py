"""Bytes in, the very same text out, or one line on why not and what next."""

import codecs

import pytest

from attribcheck.model.errors import ReadError
from attribcheck.readers import LIMIT, read

SAID = "“No,” said İmamoğlu.\u200b"


def complaint(data: bytes, encoding: str | None = None) -> str:
    """Return what the editor is told of bytes that cannot be read."""
    with pytest.raises(ReadError) as caught:
        read(data, "story.txt", encoding)
    return str(caught.value)


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (SAID.encode(), None),
        (codecs.BOM_UTF8 + SAID.encode(), None),
        (codecs.BOM_UTF8 + SAID.encode(), "UTF-8"),
        (SAID.encode("utf-16"), None),
        (SAID.encode("utf-16"), "utf-16"),
        (SAID.encode("utf-16-be"), "utf-16-be"),
    ],
)
def test_text_is_kept_but_for_the_byte_order_mark(data: bytes, encoding: str | None) -> None:
    assert read(data, "story.txt", encoding).text == SAID


def test_a_named_encoding_is_used() -> None:
    assert read(b"He said \x93no\x94.", "story.txt", "cp1252").text == "He said “no”."


def test_bad_byte_is_named_with_a_way_out() -> None:
    assert complaint(b"He said \x93no\x94.") == (
        "story.txt: byte 8 (0x93) is not UTF-8\n"
        "  hint: save the file as UTF-8, or name its encoding with --encoding cp1252"
    )


def test_bad_byte_counts_the_byte_order_mark() -> None:
    assert complaint(codecs.BOM_UTF8 + b"\x93no").startswith("story.txt: byte 3 (0x93) is not")


def test_bad_byte_of_a_named_encoding() -> None:
    assert complaint(b"no \x81", "cp1252") == (
        "story.txt: byte 3 (0x81) is not cp1252\n"
        "  hint: leave --encoding out for UTF-8, or name another"
    )


def test_half_a_character_at_the_end() -> None:
    assert complaint(b"\xff\xfea") == (
        "story.txt: byte 2 (0x61) is not UTF-16\n"
        "  hint: save the file as UTF-8, or name its encoding with --encoding cp1252"
    )


@pytest.mark.parametrize(
    ("encoding", "hint"),
    [
        ("utf8x", "did you mean 'utf8'?"),
        ("klingon", "common ones are utf-8, cp1252 and latin-1"),
        ("base64", "common ones are utf-8, cp1252 and latin-1"),
        ("undefined", "common ones are utf-8, cp1252 and latin-1"),
        ("unicode_escape", "common ones are utf-8, cp1252 and latin-1"),
        ("a\0b", "common ones are utf-8, cp1252 and latin-1"),
        ("", "common ones are utf-8, cp1252 and latin-1"),
    ],
)
def test_an_encoding_that_is_none(encoding: str, hint: str) -> None:
    assert complaint(b"No.", encoding) == (
        f"story.txt: there is no text encoding called {encoding!r}\n  hint: {hint}"
    )


@pytest.mark.parametrize(
    "data", [b"\x7fELF\x00\x01\xff\xfe", b"text\0text", b"\xd0\xcf\x11\xe0\0\0"]
)
def test_binary_is_no_text(data: bytes) -> None:
    assert complaint(data) == (
        "story.txt: holds NUL bytes, so it is not plain text\n"
        "  hint: export the story as plain text, saved as UTF-8"
    )


def test_nothing_to_read() -> None:
    assert complaint(b"") == "story.txt: the file is empty\n  hint: give the story's text"
    assert complaint(" \n\u200b\xa0\n".encode()) == (
        "story.txt: there is nothing but blanks in it\n  hint: give the story's text"
    )


def test_the_largest_story_is_read_and_no_larger() -> None:
    assert len(read(b"x" * LIMIT, "story.txt").text) == LIMIT
    assert complaint(b"x" * (LIMIT + 1)) == (
        "story.txt: larger than 5 MB, the most that is read as one story\n"
        "  hint: give one story a file"
    )
