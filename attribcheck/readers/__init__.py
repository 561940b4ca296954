"""Bytes → Manuscript: one file a format."""

from attribcheck.readers.decoding import LIMIT
from attribcheck.readers.files import load, load_stream, read, read_all, read_file, read_stream
from attribcheck.readers.formats import FORMATS, Format

__all__ = [
    "FORMATS",
    "LIMIT",
    "Format",
    "load",
    "load_stream",
    "read",
    "read_all",
    "read_file",
    "read_stream",
]
