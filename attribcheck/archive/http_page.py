"""The body of an HTTP response → the bytes of its page: chunks joined, packing undone, bounded."""

import re
import zlib
from collections.abc import Callable

from attribcheck.model.errors import ReadError
from attribcheck.readers.decoding import decode, too_large
from attribcheck.readers.extras import needed
from attribcheck.readers.markup import as_browsers_read

_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,8})[ \t]{0,16}(?:;[^\r\n]{0,256})?\r\n")
_CHARSET = re.compile(r"""charset\s{0,8}=\s{0,8}["']?([\w.:-]{1,40})""", re.IGNORECASE)
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def page(body: bytes, packings: str, name: str, most: int) -> bytes:
    """Return the page in ``body``; ReadError where it is cut, broken or too large.

    Args:
        packings: in the order in which they were done, with commas between: the headers
            Content-Encoding and Transfer-Encoding.
        most: bytes of the page.

    Crawlers keep these headers over bodies that they have unpacked, so that a body which is not
    as its header says, and shows that it is a page, is taken as it is.
    """
    for packing in reversed(packings.lower().split(",")):
        body = _unpacked(body, packing.strip(), name, most)
    if len(body) > most:
        raise too_large(name, most)
    return body


def charset(content_type: str, data: bytes, name: str) -> str | None:
    """Return the encoding that the header names, as browsers take it.

    None, so that the page itself is asked: it names none, or one that ``data`` is not in, or a
    byte-order mark says otherwise.
    """
    said = _CHARSET.search(content_type)
    if said is None or data.startswith(_MARKS):
        return None
    encoding = as_browsers_read(said[1].lower())
    try:
        decode(data, name, encoding, len(data))
    except ReadError:
        return None
    return encoding


def _unpacked(body: bytes, packing: str, name: str, most: int) -> bytes:
    """Return ``body`` unpacked, or a little more of it than ``most`` bytes."""
    if packing in ("", "identity"):
        return body
    unpack = PACKINGS.get(packing)
    if unpack is None:
        raise ReadError(f"is packed with {packing[:40]!r}, which is not read", where=name)
    try:
        return unpack(body, name, most + 1)
    except (ValueError, zlib.error):
        if body[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
            return body
        what = f"is cut off, or not packed as its header says: {packing}"
        raise ReadError(what, where=name) from None


def _joined(body: bytes, _name: str, _most: int) -> bytes:
    """Return what is in the chunks of ``body``.

    warcio reads chunks too, and does not tell those that are cut off from whole ones.
    """
    pieces: list[bytes] = []
    at = 0
    while chunk := _CHUNK.match(body, at):
        at = chunk.end() + int(chunk[1], 16)
        if at == chunk.end():
            return b"".join(pieces)
        pieces.append(body[chunk.end() : at])
        if body[at : at + 2] != b"\r\n":
            break
        at += 2
    raise ValueError


def _gzip(body: bytes, _name: str, most: int) -> bytes:
    return _inflated(body, 16 + zlib.MAX_WBITS, most)


def _deflate(body: bytes, _name: str, most: int) -> bytes:
    """Unpack zlib’s format, as the standard has it, or bare deflate, as some servers do."""
    try:
        return _inflated(body, zlib.MAX_WBITS, most)
    except zlib.error:
        return _inflated(body, -zlib.MAX_WBITS, most)


def _inflated(body: bytes, window: int, most: int) -> bytes:
    inflate = zlib.decompressobj(window)
    found = inflate.decompress(body, most)
    if len(found) < most and not inflate.eof:
        raise ValueError
    return found


def _brotli(body: bytes, name: str, most: int) -> bytes:
    with needed("archive", name, among=""):
        import brotli
    unpack = brotli.Decompressor()
    found = b""
    try:
        while len(found) < most and not unpack.is_finished():
            piece = unpack.process(body, output_buffer_limit=most - len(found))
            if not piece and not unpack.is_finished():
                raise ValueError
            found, body = found + piece, b""
    except brotli.error:
        raise ValueError from None
    return found


PACKINGS: dict[str, Callable[[bytes, str, int], bytes]] = {
    "br": _brotli,
    "chunked": _joined,
    "deflate": _deflate,
    "gzip": _gzip,
    "x-gzip": _gzip,
}
