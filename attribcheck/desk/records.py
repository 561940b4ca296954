"""The files of notes: single ones, and folders of them."""

from collections.abc import Iterator
from pathlib import Path

from attribcheck.model.errors import ReadError
from attribcheck.model.record import Record
from attribcheck.notes import read_record, record_of
from attribcheck.readers import load, read
from attribcheck.readers.decoding import decode
from attribcheck.readers.files import LARGEST

DOCUMENTS = frozenset(
    (".docx", ".pdf", ".rtf", ".html", ".htm", ".xhtml", ".xml", ".md", ".markdown", ".rss")
)
"""Suffixes of files that are read as stories are; all else is text or JSON."""

MEDIA = frozenset(
    (
        *(".mp3", ".m4a", ".wav", ".aac", ".ogg", ".opus", ".flac", ".wma", ".amr", ".aiff"),
        *(".mp4", ".mov", ".m4v", ".avi", ".mkv", ".webm", ".3gp"),
        *(".jpg", ".jpeg", ".png", ".gif", ".heic", ".webp", ".tif", ".tiff"),
    )
)
"""Suffixes of what lies beside notes in a folder, and holds no words that can be read."""

ZIPPED = (b"PK\x03\x04", b"%PDF-", b"{\\rtf")


def record_files(path: Path) -> Iterator[Path]:
    """Yield ``path`` itself, or the files of a folder and its folders, by name.

    Hidden ones are passed over, and so are links, recordings and pictures. ReadError where there
    is none.
    """
    if not path.is_dir():
        yield path
        return
    files = sorted(
        found
        for found in path.rglob("*")
        if found.is_file()
        and not found.is_symlink()
        and found.suffix.lower() not in MEDIA
        and not any(part.startswith(".") for part in found.relative_to(path).parts)
    )
    if not files:
        hint = "name a file; recordings need a transcript"
        raise ReadError("there are no notes in this folder", where=str(path), hint=hint)
    yield from files


def record_in(path: Path, encoding: str | None) -> Record:
    """Return the record in a file; ReadError, or MissingExtraError for a format’s package."""
    data, name = load(path), str(path)
    if path.suffix.lower() in DOCUMENTS or data.startswith(ZIPPED):
        return record_of(read(data, name, encoding))
    return read_record(decode(data, name, encoding, LARGEST), name)
