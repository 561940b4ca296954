"""Zip packages, such as Word’s: what is looked at before anything is unpacked."""

import io
import zipfile
from collections.abc import Iterator

from attribcheck.model.errors import ReadError

LARGEST_PART = 30_000_000
"""Bytes of the largest XML in a package: a long story with a hundred times as much markup."""

LARGEST_WHOLE = 150_000_000
"""Bytes of all that is packed, pictures included."""

MOST_PARTS = 5_000


def check_package(data: bytes, name: str) -> frozenset[str]:
    """Return the names of the parts; raises ReadError where unpacking could do harm.

    Sizes are those that the directory of the package states; zipfile unpacks no more than that.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = package.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise _refused(f"is a broken zip file: {error}", name) from None
    for harm in _harms(parts):
        raise _refused(harm, name)
    return frozenset(part.filename for part in parts)


def _harms(parts: list[zipfile.ZipInfo]) -> Iterator[str]:
    if len(parts) > MOST_PARTS:
        yield f"packs {len(parts)} files, where {MOST_PARTS} are the most that is read"
    if len({part.filename for part in parts}) < len(parts):
        yield "packs two files of the same name"
    if sum(part.file_size for part in parts) > LARGEST_WHOLE:
        yield f"unpacks to more than {LARGEST_WHOLE // 1_000_000} MB"
    for part in parts:
        path = part.filename.replace("\\", "/")
        if path.startswith("/") or ".." in path.split("/") or ":" in path.split("/")[0]:
            yield "packs a file whose path leads out of it"
        if path.lower().endswith((".xml", ".rels")) and part.file_size > LARGEST_PART:
            yield f"unpacks to XML of more than {LARGEST_PART // 1_000_000} MB"
        if part.flag_bits & 1:
            yield "is protected by a password"


def _refused(what: str, name: str) -> ReadError:
    return ReadError(what, where=name, hint="save the story again as .docx, or as plain text")
