"""The records of a WARC dump, plain or in gzip, one at a time; a broken one costs no other.

warcio parses the heads. What surrounds them is ours: of a gzip member that is broken warcio writes
to standard error and reads on, a length that is wrong it passes over, and it ends with the first
head that it cannot parse.
"""

import io
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from attribcheck.archive.gzip_members import BLOCK, MAGIC, Broken, Members, next_member
from attribcheck.readers.extras import FAULTS, needed, silenced

if TYPE_CHECKING:
    from warcio.limitreader import LimitReader
    from warcio.recordloader import ArcWarcRecord, ArcWarcRecordLoader

HEADS = 262_144
"""Bytes of the longest heads of one record, WARC’s and HTTP’s together."""

_RECORD = re.compile(rb"WARC/(?:0\.1[78]|1\.[01])\r?\n")
"""How a record begins, in the versions that warcio knows."""

_END = re.compile(rb"(?:\r?\n){2}|\s*\Z|\s*" + _RECORD.pattern)
"""What follows a record whose length is right: two empty lines, the end, or another record."""

_WRONG_LENGTH = "its length is wrong: what follows it is no record"


@dataclass(frozen=True, slots=True)
class Found:
    """One record that is wanted, or cannot be read."""

    number: int
    """Its place in the dump, from 1."""

    record: "ArcWarcRecord | None"
    """Its heads. None: they cannot be read."""

    block: bytes
    """What follows the heads, or one byte more than was asked for."""

    fault: str
    """Why it cannot be read; empty: it was."""


def records(
    raw: IO[bytes], name: str, wanted: "Callable[[ArcWarcRecord], bool]", most: int
) -> Iterator[Found]:
    """Yield the records that are ``wanted``, and those that cannot be read.

    Args:
        raw: the dump, which can be sought in.
        name: the dump’s, for MissingExtraError where warcio is not installed.
        most: bytes of a block that are read; what is larger gives one more.
    """
    with needed("archive", name, among=""):
        from warcio.recordloader import ArcWarcRecordLoader

    dump = _Dump(raw, name, ArcWarcRecordLoader(verify_http=False))
    number = 0
    while True:
        number += 1
        record, block, fault, asked = None, b"", "", False
        try:
            record = dump.head()
            if record is None:
                return
            asked = wanted(record)
            block = dump.block(record, most + 1 if asked else 0)
        except Broken as error:
            fault = str(error)
            dump.resume()
        if asked or fault:
            yield Found(number, record, block, fault)


class _Dump:
    """A dump and the place in it, as warcio reads heads from it."""

    def __init__(self, raw: IO[bytes], name: str, loader: "ArcWarcRecordLoader") -> None:
        self.raw, self.loader = raw, loader
        first = raw.read(len(b"WARC/"))
        self.packed = first.startswith(MAGIC) or (
            name.lower().endswith(".gz") and first != b"WARC/"
        )
        self.size = raw.seek(0, os.SEEK_END)
        self.ended = False
        self.open(0)

    def open(self, at: int) -> None:
        """Read on from ``at``, in bytes of the file."""
        self.raw.seek(at)
        self.members = Members(self.raw, at) if self.packed else None
        self.stream: IO[bytes] = (
            io.BufferedReader(self.members, BLOCK) if self.members else self.raw
        )
        self.line = b""  # of the next record, read already
        self.left = HEADS
        self.inside: int | None = None  # where the block of the record begins, in a plain file

    def readline(self, length: int | None = None) -> bytes:
        """Return the next line of a head. Broken where the heads are too long."""
        most = self.left + 1 if length is None else min(length, self.left + 1)
        line = self.stream.readline(most)
        self.left -= len(line)
        if self.left < 0:
            raise Broken(f"its head is larger than {HEADS // 1024} kB")
        return line

    def read(self, length: int) -> bytes:
        """Return the next ``length`` bytes, or fewer at the end."""
        return self.stream.read(length)

    def head(self) -> "ArcWarcRecord | None":
        """Return the next record, its heads parsed; None: there is none."""
        if self.ended:
            return None
        self.left, self.inside = HEADS, None
        line, self.line = self.line, b""
        while not line.strip():
            line = self.readline()
            if not line and not (self.members and self.members.proceed()):
                return None
        if not _RECORD.match(line):
            raise Broken("is no record of WARC 0.17 to 1.1")
        try:
            with silenced("warcio"):
                record = self.loader.parse_record_stream(
                    self, statusline=line, known_format="warc", no_record_parse=True
                )
                if record.length is None:
                    raise Broken("does not tell its length")
                self.inside = None if self.packed else self.stream.tell()
                uri = record.rec_headers.get_header("WARC-Target-URI")
                if record.rec_type == "response" and uri:
                    record.http_headers = self.loader.load_http_headers(
                        record.rec_type, uri, record.raw_stream, record.length
                    )
        except FAULTS:
            raise Broken("its head cannot be read") from None
        return record

    def block(self, record: "ArcWarcRecord", most: int) -> bytes:
        """Return up to ``most`` bytes of the block, and go to the end of the record."""
        limited = record.raw_stream
        if not self.packed:
            self._fits(limited.limit)
        block: bytes = limited.read(most)
        self._skip(limited)
        self.left = HEADS
        empty = b""
        while (line := self.readline()) and not line.strip():
            empty = (empty + line)[:256]
        if not _END.match(empty + line):
            raise Broken(_WRONG_LENGTH)
        self.line = line
        return block

    def _fits(self, left: int) -> None:
        """See to it, before it is read, that a record of a plain file ends before another."""
        at = self.stream.tell()
        if at + left > self.size:
            raise Broken(f"ends early, by {at + left - self.size:,} bytes")
        self.stream.seek(at + left)
        follows = self.stream.read(256)
        self.stream.seek(at)
        if not _END.match(follows):
            raise Broken(_WRONG_LENGTH)

    def _skip(self, limited: "LimitReader") -> None:
        if not self.packed:
            self.stream.seek(limited.limit, os.SEEK_CUR)
            return
        while limited.read(BLOCK):
            pass
        if limited.limit:
            raise Broken(f"ends early, by {limited.limit:,} bytes")

    def resume(self) -> None:
        """Go from a record that is broken to the next that is whole."""
        if self.inside is not None:
            self.stream.seek(self.inside)
        try:
            while line := self.stream.readline(BLOCK):
                # A record that is cut may end within a line, where the next was written on.
                if found := _RECORD.search(line):
                    self.line = found[0]
                    return
        except Broken:
            at = next_member(self.raw, self.members.start + 1 if self.members else 0)
            if at is None:
                self.ended = True
            else:
                self.open(at)
