"""WARC dumps, made by warcio’s own writer."""

import io
from collections.abc import Iterable, Mapping
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from attribcheck.archive.document import Document
from attribcheck.archive.warc import pages

HTML = {"Content-Type": "text/html; charset=utf-8"}
CAPTURED = "2020-01-02T03:04:05Z"


class Writer(WARCWriter):  # type: ignore[misc]
    """warcio’s, which leaves the files open that it counts and sums records in."""

    @staticmethod
    def _create_temp_file() -> io.BytesIO:
        return io.BytesIO()


def response(
    uri: str,
    body: bytes,
    http: Mapping[str, str] = HTML,
    *,
    status: str = "200 OK",
    kind: str = "response",
    told: Mapping[str, str] | None = None,
) -> bytes:
    """Return one record, as it stands in a dump."""
    out = io.BytesIO()
    writer = Writer(out, gzip=False)
    heads = {"WARC-Date": CAPTURED, "WARC-Record-ID": f"<urn:test:{len(body)}>", **(told or {})}
    record = writer.create_warc_record(
        uri,
        kind,
        payload=io.BytesIO(body),
        http_headers=StatusAndHeaders(status, list(http.items()), protocol="HTTP/1.1"),
        warc_headers_dict=heads,
    )
    writer.write_record(record)
    return out.getvalue()


def story(number: int, copy: str = "The bridge is shut, said Mayor Ada Okafor.") -> bytes:
    """Return the record of a page, each of its own words."""
    page = f"<html><body><h1>Bridge {number}</h1><p>{copy} Bridge {number}.</p></body></html>"
    return response(f"https://www.herald.example/{number}", page.encode())


def documents(data: bytes, name: str = "dump.warc") -> list[Document]:
    """Return what is read from a dump."""
    return list(pages(io.BufferedReader(io.BytesIO(data)), name))


def told(found: Iterable[Document]) -> list[str]:
    """Return of each document its number on the site, or what is wrong with it."""
    return [
        f"{each.id.rpartition('/')[2]}: {each.fault}" if each.fault else each.id.rpartition("/")[2]
        for each in found
    ]


def written(path: Path, *records: bytes) -> Path:
    """Write a dump and return its path."""
    path.write_bytes(b"".join(records))
    return path
