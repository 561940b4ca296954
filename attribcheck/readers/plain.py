"""Plain text → Manuscript: its paragraphs, as blank lines or line ends mark them."""

import re

from attribcheck.model.errors import ReadError
from attribcheck.model.manuscript import Block, Manuscript
from attribcheck.model.span import Span
from attribcheck.readers.decoding import decode

_PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")


def read(data: bytes, name: str, encoding: str | None = None) -> Manuscript:
    """Decode ``data`` and mark its paragraphs; the text itself is kept as it is.

    UTF-8 unless ``encoding`` names another. Raises ReadError where the bytes are no text, or
    hold nothing but blanks.
    """
    text = decode(data, name, encoding)
    blocks = []
    for match in re.finditer(r"[^\r\n]*[^\s][^\r\n]*", text):
        number = text.count("\n", 0, match.start()) + 1
        blocks.append(
            Block(Span(match.start(), match.start() + len(match[0].rstrip())), f"line {number}")
        )
    if not blocks:
        raise ReadError("there is no text in it", where=name)
    return Manuscript(name, text, tuple(blocks))
