"""Bytes → text, or one clear line on why not."""

import codecs
from difflib import get_close_matches
from encodings.aliases import aliases

from attribcheck.model.errors import ReadError

LIMIT = 5_000_000
"""Bytes of the largest story that is read: *War and Peace* has 3.3 million."""

_NOT_TEXT = frozenset(("idna", "punycode", "raw-unicode-escape", "unicode-escape", "utf-7"))
"""Codecs that Python takes for encodings of text, and no newsroom does."""

_MARKS = {"utf-8": codecs.BOM_UTF8, "utf-8-sig": codecs.BOM_UTF8}
"""Byte-order marks that the codec would leave in the text, or whose bytes it would not count."""


_MEDIA = (
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"ID3", "sound or film"),
    (b"OggS", "sound or film"),
    (b"RIFF", "sound or film"),
)
"""What the files begin with that are most often taken for a story or its notes by mistake."""


def decode(data: bytes, name: str, encoding: str | None, limit: int = LIMIT) -> str:
    """Decode ``data``, or raise ReadError; ``name`` says in the message which story it is.

    UTF-8 if ``encoding`` is None, or UTF-16 where the byte-order mark says so. The mark is no
    part of the text.
    """
    if len(data) > limit:
        raise too_large(name, limit)
    codec = _default_codec(data) if encoding is None else _codec(encoding, name)
    mark = _MARKS.get(codec, b"")
    skipped = len(mark) if data.startswith(mark) else 0
    try:
        text = data[skipped:].decode("utf-8" if mark else codec)
    except UnicodeDecodeError as error:
        if encoding is None and b"\0" in data and codec == "utf-8":
            raise _binary(name, data) from None
        raise _undecodable(data, skipped + error.start, name, encoding, codec) from None
    if "\0" in text:
        raise _binary(name, data)
    return text


def too_large(name: str, limit: int) -> ReadError:
    """Say that a file is larger than ``limit`` bytes."""
    what = "one story" if limit <= LIMIT else "one file"
    return ReadError(
        f"larger than {limit // 1_000_000} MB, the most that is read as {what}",
        where=name,
        hint="give one story a file",
    )


def _default_codec(data: bytes) -> str:
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return "utf-16" if wide else "utf-8"


def _codec(encoding: str, name: str) -> str:
    """Return Python's name of ``encoding``; what makes no text of bytes is refused."""
    codec = _text_codec(encoding)
    if codec is not None:
        return codec
    known = [alias for alias in sorted(aliases) if _text_codec(alias)]
    near = get_close_matches(encoding.lower().replace("-", "_"), known)
    hint = f"did you mean {near[0]!r}?" if near else "common ones are utf-8, cp1252 and latin-1"
    raise ReadError(f"there is no text encoding called {encoding!r}", where=name, hint=hint)


def _text_codec(encoding: str) -> str | None:
    try:
        codec = codecs.lookup(encoding).name
        "a".encode(codec)
    except (LookupError, ValueError):
        return None
    return None if codec in _NOT_TEXT else codec


def _undecodable(data: bytes, start: int, name: str, encoding: str | None, codec: str) -> ReadError:
    hint = (
        "save the file as UTF-8, or name its encoding with --encoding cp1252"
        if encoding is None
        else "leave --encoding out for UTF-8, or name another"
    )
    what = f"byte {start} (0x{data[start]:02x}) is not {encoding or codec.upper()}"
    return ReadError(what, where=name, hint=hint)


def _binary(name: str, data: bytes) -> ReadError:
    kind = "sound or film" if data[4:8] == b"ftyp" else ""
    kind = kind or next((kind for mark, kind in _MEDIA if data.startswith(mark)), "")
    if kind:
        hint = (
            "give its transcript"
            if kind.startswith("sound")
            else "give the text that belongs to it"
        )
        return ReadError(f"is {kind}, and only text is read", where=name, hint=hint)
    return ReadError(
        "holds NUL bytes, so it is not plain text",
        where=name,
        hint="export the story as plain text, saved as UTF-8",
    )
