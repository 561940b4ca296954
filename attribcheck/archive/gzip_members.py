"""What the members of a gzip file hold, one after the other; where one is broken, the next."""

import io
import zlib
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

MAGIC = b"\x1f\x8b"
BLOCK = 65_536
"""Bytes that are read at a time."""

_HEAD = MAGIC + b"\x08"
_GZIP = 16 + zlib.MAX_WBITS
_RECORD = b"WARC/"
"""What a member that holds a record of its own begins with."""

_ENOUGH = 512
"""Bytes of a member that show what it begins with, file names in its head among them."""


class Broken(Exception):  # noqa: N818 - a record is, or a member; one line says how
    """Something cannot be read, and what comes after it may well be."""


class Members(io.RawIOBase):
    """A gzip file as one stream, which ends before each member that begins with a record.

    ``proceed`` goes into that member, so that a record which was cut cannot swallow the next. A
    record may run through members that do not begin with one. Broken where a member is broken.
    """

    def __init__(self, raw: IO[bytes], start: int) -> None:
        """Begin with the member at ``start``, where ``raw`` is."""
        super().__init__()
        self.raw, self.start = raw, start
        self.waits = False
        """Whether the next member begins with a record."""

        self._inflate = zlib.decompressobj(_GZIP)
        self._packed = b""
        self._first = b""

    def readable(self) -> bool:
        """Tell that it is a stream for reading."""
        return True

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        """Fill ``buffer`` as far as the next step of inflating does; 0: an end."""
        view = memoryview(buffer)
        found = b"" if self.waits else self._next(len(view))
        view[: len(found)] = found
        return len(found)

    def proceed(self) -> bool:
        """Go into the member that waits; False: there is none."""
        waited, self.waits = self.waits, False
        return waited

    def _next(self, most: int) -> bytes:
        """Return up to ``most`` bytes; none at the end, and before a member that waits."""
        while not self._first:
            found = self._inflated(most)
            if found:
                return found
            if not self._enter():
                return b""
            self._look()
            if self.waits:
                return b""
        found, self._first = self._first[:most], self._first[most:]
        return found

    def _look(self) -> None:
        """Read the first bytes of this member, as many as a record begins with."""
        try:
            while len(self._first) < len(_RECORD):
                more = self._inflated(len(_RECORD) - len(self._first))
                if not more:
                    break
                self._first += more
            self.waits = self._first == _RECORD
        except Broken:  # it waits as well, so that it costs the record before it nothing
            self.waits = True

    def _inflated(self, most: int) -> bytes:
        """Return what comes next in this member; nothing at its end."""
        try:
            while not self._inflate.eof:
                found = self._inflate.decompress(self._packed, most)
                self._packed = self._inflate.unconsumed_tail
                if found:
                    return found
                if not self._packed and not self._inflate.eof:
                    self._packed = self.raw.read(BLOCK)
                    if not self._packed:
                        raise Broken("is cut off, as its gzip member is")
        except zlib.error:
            raise Broken("its gzip member is broken") from None
        return b""

    def _enter(self) -> bool:
        """Begin with the next member; False: there is none. Zeros between members are passed."""
        rest = self._inflate.unused_data
        while not (rest := rest.lstrip(b"\0")):
            rest = self.raw.read(BLOCK)
            if not rest:
                return False
        self.start = self.raw.tell() - len(rest)
        self._packed = rest
        self._inflate = zlib.decompressobj(_GZIP)
        return True


def next_member(raw: IO[bytes], start: int) -> int | None:
    """Return where, from ``start`` on, a member begins with a record; None: nowhere."""
    raw.seek(start)
    held = b""
    while data := raw.read(BLOCK):
        held += data
        last = len(held) - _ENOUGH
        at = held.find(_HEAD)
        while 0 <= at <= last:
            if _begins_with_record(held[at : at + _ENOUGH]):
                return start + at
            at = held.find(_HEAD, at + 1)
        seen = max(0, last + 1)
        start, held = start + seen, held[seen:]
    for at in range(len(held)):
        if _begins_with_record(held[at:]):
            return start + at
    return None


def _begins_with_record(data: bytes) -> bool:
    try:
        return zlib.decompressobj(_GZIP).decompress(data, len(_RECORD)) == _RECORD
    except zlib.error:
        return False
