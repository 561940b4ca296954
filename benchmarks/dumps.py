"""Measure what a WARC dump costs the parent of an audit, beside the same pages in a folder.

    python benchmarks/dumps.py [--pages N]

The pages are made at run time, of 50 kB each; all times are of one run.
"""

import argparse
import io
import resource
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from attribcheck.archive.document import Document
from attribcheck.archive.inputs import Inputs

COPY = "<p>Rain number {} is due in the north, an official said on Monday.</p>\n"
LINES = 700
HEADS = [("Content-Type", "text/html; charset=utf-8")]


def pages(count: int) -> Iterator[bytes]:
    """Yield pages, no two of one copy."""
    for number in range(count):
        lines = "".join(COPY.format(number * LINES + line) for line in range(LINES))
        yield f"<html><body>{lines}</body></html>".encode()


def dump(path: Path, count: int, packed: bool) -> None:
    """Write the pages as a dump."""
    with path.open("wb") as stream:
        writer = WARCWriter(stream, gzip=packed)
        for number, page in enumerate(pages(count)):
            heads = StatusAndHeaders("200 OK", HEADS, protocol="HTTP/1.1")
            uri, payload = f"https://herald.example/{number}", io.BytesIO(page)
            record = writer.create_warc_record(uri, "response", payload=payload, http_headers=heads)
            writer.write_record(record)


def folder(path: Path, count: int) -> None:
    """Write the pages as files."""
    path.mkdir()
    for number, page in enumerate(pages(count)):
        (path / f"{number}.html").write_bytes(page)


def read(found: Iterator[Document]) -> int:
    """Read all of an input as an audit’s parent does, up to what it asks its ledger."""
    return sum(len(document.digest()) > 0 for document in found)


def main(scratch: Path, count: int) -> None:
    """Tell what reading takes, a page."""
    folder(scratch / "folder", count)
    dump(scratch / "plain.warc", count, packed=False)
    dump(scratch / "packed.warc.gz", count, packed=True)
    took = {}
    for name in ("folder", "plain.warc", "packed.warc.gz") * 3:
        start = time.process_time()
        assert read(Inputs((scratch / name,), scratch / "out").documents()) == count
        spent = time.process_time() - start
        took[name] = min(took.get(name, spent), spent)
    for name, spent in took.items():
        times = spent / took["folder"]
        print(f"{name}: {1000 * spent / count:.2f} ms a page, {times:.1f} times the folder")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{count:,} pages of {len(next(pages(1))) / 1000:.0f} kB; {peak} MB at the peak")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=1_000)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        main(Path(scratch), chosen.pages)
