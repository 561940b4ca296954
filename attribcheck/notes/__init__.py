"""Notes and transcripts → Records; every quotation of a story held against them."""

from attribcheck.notes.reading import read_record, record_of
from attribcheck.notes.verify import verify

__all__ = ["read_record", "record_of", "verify"]
