"""Files of many stories → documents: JSON Lines, plain or in gzip, Parquet, and WARC."""

import gzip
import json
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

import pyarrow as pa
import pyarrow.parquet as pq

from attribcheck.archive.document import Document, unreadable
from attribcheck.archive.rows_in import COLUMNS, from_row
from attribcheck.archive.warc import warc
from attribcheck.readers.decoding import LIMIT
from attribcheck.readers.markup import LARGEST

ROWS = 64
"""Rows of a table that are held at a time."""

MOST_PIECES = 1_000_000
"""Values in a line of JSON, which takes up to twenty times its length in memory; a story has some
hundreds."""

Reader = Callable[[Path, str], Iterator[Document]]


def json_lines(path: Path, name: str) -> Iterator[Document]:
    """Yield a document a line; a blank line is none, and a broken one is one with a fault."""
    try:
        with path.open("rb") as raw:
            packed = raw.read(2) == b"\x1f\x8b"
            raw.seek(0)
            lines: IO[bytes] = gzip.GzipFile(fileobj=raw) if packed else raw  # type: ignore[assignment]
            yield from _documents(lines, raw, name)
    except (OSError, EOFError, zlib.error) as error:
        yield unreadable(name, error)


def parquet(path: Path, name: str) -> Iterator[Document]:
    """Yield a document a row; columns that are none of ``COLUMNS`` are not read."""
    try:
        with pq.ParquetFile(path, pre_buffer=False, buffer_size=1 << 16) as table:
            columns = [field for field in table.schema_arrow.names if field in COLUMNS]
            weight = path.stat().st_size // max(table.metadata.num_rows, 1)
            number = 0
            for batch in table.iter_batches(ROWS, columns=columns):
                columns_of = [_values(column) for column in batch.columns]
                for values in zip(*columns_of, strict=True):
                    number += 1
                    row = dict(zip(batch.schema.names, values, strict=True))
                    yield from_row(row, f"{name}#{number}", weight)
    except (OSError, pa.ArrowException, ValueError) as error:
        yield unreadable(name, error)


def _values(column: pa.Array) -> list[Any]:
    """Return what a column holds, even where it holds what Python has no value for."""
    try:
        values: list[Any] = column.to_pylist()
    except NO_VALUE:
        values = [_value(scalar) for scalar in column]
    return values


def _value(scalar: pa.Scalar) -> Any:
    """Return a value, or what stands for it: of a text that is not UTF-8 its bytes, of a moment
    finer than Python’s how it is written, and else None.
    """
    for kind in (None, pa.binary(), pa.string()):
        with suppress(*NO_VALUE):
            value = (scalar if kind is None else scalar.cast(kind)).as_py()
            beyond = isinstance(value, str) and value.startswith("<value out of range")
            return None if beyond else value
    return None


NO_VALUE = (pa.ArrowException, ArithmeticError, LookupError, ValueError)
"""What Arrow raises where Python has no value for one of a column’s."""

READERS: dict[str, Reader] = {
    ".jsonl": json_lines,
    ".ndjson": json_lines,
    ".jsonl.gz": json_lines,
    ".ndjson.gz": json_lines,
    ".parquet": parquet,
    ".warc": warc,
    ".warc.gz": warc,
}
"""What reads a file, by how its name ends."""


def _documents(lines: IO[bytes], raw: IO[bytes], name: str) -> Iterator[Document]:
    number = read = 0
    while line := lines.readline(LARGEST + 1):
        number += 1
        if len(line) > LARGEST:
            while not line.endswith(b"\n") and (line := lines.readline(1 << 20)):
                pass
            line = b""
        weight, read = raw.tell() - read, raw.tell()
        place = f"{name}#{number}"
        if not line:
            fault = f"larger than {LARGEST // 1_000_000} MB, the most that is read as one document"
            yield Document(place, place, fault=fault, weight=weight)
        elif line.strip():
            yield from_line(line, place, weight)


def from_line(line: bytes, place: str, weight: int) -> Document:
    """Return the document that a line of JSON is, or one with a fault."""
    if len(line) > LIMIT and sum(map(line.count, (b"{", b"[", b","))) > MOST_PIECES:
        fault = f"is JSON of more than {MOST_PIECES:,} values, and no story"
        return Document(place, place, fault=fault, weight=weight)
    try:
        row: Any = json.loads(line)
    except json.JSONDecodeError as error:
        fault = f"is not JSON: {error.msg}, column {error.colno}"
    except UnicodeDecodeError as error:
        fault = f"byte {error.start} of the line is not UTF-8"
    except (ValueError, RecursionError):
        fault = "is JSON that is nested too deep, or holds a number too long"
    else:
        if isinstance(row, dict):
            return from_row(row, place, weight, line)
        fault = "is JSON, and no object"
    return Document(place, place, fault=fault, weight=weight)
