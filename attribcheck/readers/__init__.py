"""Bytes → Manuscript: one file a format."""

from attribcheck.readers.decoding import LIMIT
from attribcheck.readers.files import read_file, read_stream
from attribcheck.readers.plain import read

__all__ = ["LIMIT", "read", "read_file", "read_stream"]
