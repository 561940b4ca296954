"""Notes and press releases in the formats that stories come in."""

from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from attribcheck.desk.records import record_files, record_in
from attribcheck.model.errors import ReadError

SAID = ("VOSS: It rained all day.", "ITO: It froze at night.")


def word(path: Path) -> None:
    """Write a Word document."""
    document = docx.Document()
    for words in SAID:
        document.add_paragraph(words)
    document.save(str(path))


def page(path: Path) -> None:
    """Write a page."""
    body = "".join(f"<p>{words}</p>" for words in SAID)
    path.write_text(f"<article>{body}</article>", "utf-8")


def markdown(path: Path) -> None:
    """Write Markdown."""
    path.write_text("\n\n".join(SAID), "utf-8")


@pytest.mark.parametrize(
    ("name", "write"), [("notes.docx", word), ("notes.html", page), ("notes.md", markdown)]
)
def test_a_document_is_read_as_notes(
    tmp_path: Path, name: str, write: Callable[[Path], None]
) -> None:
    write(tmp_path / name)
    record = record_in(tmp_path / name, None)
    assert [(item.speaker, item.span.of(record.text)) for item in record.utterances] == [
        ("VOSS", "It rained all day."),
        ("ITO", "It froze at night."),
    ]
    assert {item.line for item in record.utterances} == {0}


def test_a_folder_is_read_whole_but_for_what_is_hidden_or_leads_out_of_it(tmp_path: Path) -> None:
    folder = tmp_path / "notes"
    (folder / "more").mkdir(parents=True)
    (tmp_path / "outside.txt").write_text("no", "utf-8")
    for name in ("b.txt", ".hidden.txt", "more/a.vtt"):
        (folder / name).write_text("words", "utf-8")
    (folder / "interview.M4A").write_bytes(b"\0")
    (folder / "link.txt").symlink_to(tmp_path / "outside.txt")
    assert list(record_files(folder)) == [folder / "b.txt", folder / "more" / "a.vtt"]


def test_a_folder_without_notes_is_told(tmp_path: Path) -> None:
    with pytest.raises(ReadError) as caught:
        list(record_files(tmp_path))
    assert str(caught.value) == (
        f"{tmp_path}: there are no notes in this folder\n"
        "  hint: name a file; recordings need a transcript"
    )


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\x00\x01\x02" * 50, "holds NUL bytes"),
        (b"He said \x93no\x94.", "is not UTF-8"),
    ],
)
def test_what_is_no_text_is_told(tmp_path: Path, data: bytes, message: str) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(data)
    with pytest.raises(ReadError) as caught:
        record_in(path, None)
    assert message in str(caught.value)
