"""Bytes → text, or one clear line on why not."""

import codecs
from difflib import get_close_matches
from encodings.aliases import aliases

from attribcheck.model.errors import ReadError

LIMIT = 5_000_000
"""Bytes of the largest story that is read: *War and Peace* has 3.3 million."""

UTF8 = "utf-8-sig"


def decode(data: bytes, name: str, encoding: str | None) -> str:
    """Decode ``data``, or raise ReadError; UTF-8 unless ``encoding`` says otherwise.

    A byte-order mark at the start is no part of the text. ``name`` is for the error message.
    """
    if len(data) > LIMIT:
        raise too_large(name)
    codec = UTF8 if encoding is None else _codec(encoding, name)
    if encoding is None and data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        codec = "utf-16"
    try:
        text = data.decode(codec)
        text.encode("utf-8")
    except UnicodeDecodeError as error:
        raise _undecodable(data, error, name, encoding) from None
    except UnicodeError:
        raise ReadError(
            f"{encoding} gives characters that are no text", where=name, hint=_ENCODING_HINT
        ) from None
    if "\0" in text:
        raise _binary(name)
    return text


_ENCODING_HINT = "save the file as UTF-8, or name its encoding with --encoding cp1252"


def too_large(name: str) -> ReadError:
    """Say that a story is larger than the limit."""
    return ReadError(
        f"larger than {LIMIT // 1_000_000} MB, the most that is read as one story",
        where=name,
        hint="give one story a file",
    )


def _codec(encoding: str, name: str) -> str:
    """Return the codec of that name; those that do not make text of bytes are refused."""
    try:
        b"".decode(encoding)
    except (LookupError, UnicodeError):
        near = get_close_matches(encoding.lower().replace("-", "_"), [*aliases, *aliases.values()])
        hint = f"did you mean {near[0]!r}?" if near else "common ones are utf-8, cp1252 and latin-1"
        raise ReadError(
            f"there is no encoding called {encoding!r}", where=name, hint=hint
        ) from None
    return UTF8 if codecs.lookup(encoding).name == "utf-8" else encoding


def _undecodable(
    data: bytes, error: UnicodeDecodeError, name: str, encoding: str | None
) -> ReadError:
    if encoding is None and b"\0" in data:
        return _binary(name)
    start = error.start
    return ReadError(
        f"byte {start} (0x{data[start]:02x}) is not {encoding or 'UTF-8'}",
        where=name,
        hint=_ENCODING_HINT,
    )


def _binary(name: str) -> ReadError:
    return ReadError(
        "holds NUL bytes, so it is not plain text",
        where=name,
        hint="export the story as plain text, saved as UTF-8",
    )
