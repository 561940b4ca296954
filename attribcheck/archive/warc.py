"""WARC dumps → documents: every page that a crawler was given, read as HTML."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import IO, TYPE_CHECKING
from urllib.parse import urlsplit

from attribcheck.archive.document import Document, unreadable
from attribcheck.archive.http_page import charset, page
from attribcheck.archive.rows import sound
from attribcheck.archive.rows_in import LONGEST, LONGEST_ID
from attribcheck.archive.warc_dump import Found, records
from attribcheck.model.errors import ReadError
from attribcheck.readers.decoding import LIMIT, too_large
from attribcheck.readers.files import LARGEST

if TYPE_CHECKING:
    from warcio.recordloader import ArcWarcRecord

PAGES = ("text/html", "application/xhtml+xml")

_DAY = rb"(\d{4}-\d\d-\d\d[\dT:.+Z-]{0,30})"
_PUBLISHED = (
    re.compile(rb"""["']article:published_time["']\s{0,8}content=["']""" + _DAY),
    re.compile(rb""""datePublished"\s{0,8}:\s{0,8}\"""" + _DAY),
)
"""What pages tell their day by, to readers of the Open Graph and of schema.org."""


def warc(path: Path, name: str) -> Iterator[Document]:
    """Yield a document for each page in the dump, and for each record that is broken.

    MissingExtraError without warcio.
    """
    try:
        with path.open("rb") as raw:
            yield from pages(raw, name)
    except OSError as error:
        yield unreadable(name, error)


def pages(raw: IO[bytes], name: str) -> Iterator[Document]:
    """Yield what ``warc`` does, from a file that is open."""
    read = 0
    for found in records(raw, name, is_page, LARGEST):
        weight, read = max(0, raw.tell() - read), raw.tell()
        yield _document(found, f"{name}#{found.number}", weight)


def is_page(record: "ArcWarcRecord") -> bool:
    """Tell whether a record is a page that a server gave: HTML, under status 200."""
    http = record.http_headers
    if record.rec_type != "response" or http is None or http.get_statuscode() != "200":
        return False
    kind = http.get_header("Content-Type", "").partition(";")[0]
    return kind.strip().lower() in PAGES


def _document(found: Found, place: str, weight: int) -> Document:
    record = found.record
    if record is None or not is_page(record):
        return Document(place, place, fault=found.fault, weight=weight)
    told = record.rec_headers
    uri = sound(told.get_header("WARC-Target-URI"))
    uri = uri if len(uri) <= LONGEST_ID else place
    document = Document(
        uri,
        place,
        format="html",
        other_id=f"{uri} {sound(told.get_header('WARC-Record-ID', place))[:LONGEST_ID]}",
        guessed=_guessed(uri, sound(told.get_header("WARC-Date", ""))[:LONGEST]),
        weight=weight,
    )
    if found.fault:
        return replace(document, fault=found.fault)
    try:
        return _with_page(document, found.block, record)
    except ReadError as error:
        return replace(document, fault=error.what)


def _with_page(document: Document, block: bytes, record: "ArcWarcRecord") -> Document:
    """Return the document with its copy; ReadError where the record does not hold a whole page."""
    http = record.http_headers
    cut = record.rec_headers.get_header("WARC-Truncated")
    if cut:
        raise ReadError(f"was cut off by the crawler, which tells why: {cut}")
    if record.rec_headers.get_header("WARC-Segment-Number"):
        raise ReadError("is spread over several records, which is not read")
    if len(block) > LARGEST:
        raise too_large(document.place, LARGEST)
    packings = [http.get_header(f"{each}-Encoding", "") for each in ("Content", "Transfer")]
    copy = page(block, ",".join(packings), document.place, LIMIT)
    encoding = charset(http.get_header("Content-Type"), copy, document.place)
    told = next((day[1].decode() for each in _PUBLISHED if (day := each.search(copy))), "")
    metadata = {"published": told} if told else {}
    return replace(document, content=copy, encoding=encoding, metadata=metadata)


def _guessed(uri: str, captured: str) -> dict[str, str]:
    """Return what is known of a page that tells nothing itself: the site, and when it was got."""
    try:
        site = (urlsplit(uri).hostname or "").removeprefix("www.")
    except ValueError:
        site = ""
    return {"outlet": site, "published": captured}
