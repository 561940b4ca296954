"""Plain text → Manuscript: its paragraphs, as blank lines or line ends mark them."""

from collections.abc import Iterator

from attribcheck.model.errors import ReadError
from attribcheck.model.manuscript import Block, Manuscript
from attribcheck.model.span import Span
from attribcheck.readers.decoding import decode
from attribcheck.readers.ink import shown
from attribcheck.readers.lines import lines_of
from attribcheck.readers.passages import Passage
from attribcheck.readers.wrapping import paragraphs_of


def read(data: bytes, name: str, encoding: str | None) -> tuple[Manuscript, ...]:
    """Decode ``data`` and mark its paragraphs; the text itself is kept as it is.

    UTF-8, or UTF-16 with a byte-order mark, unless ``encoding`` names another. A byte-order
    mark is no part of the text. Raises ReadError where the bytes are no text, or hold nothing
    but blanks.
    """
    text = decode(data, name, encoding)
    blocks = tuple(_blocks(text))
    if not blocks:
        what = "the file is empty" if not data else "there is nothing but blanks in it"
        raise ReadError(what, where=name, hint="give the story's text")
    return (Manuscript(name, text, blocks),)


def paragraphs(text: str, prefix: str) -> Iterator[Passage]:
    """Yield the paragraphs of plain text that lies in a file of another format.

    Args:
        prefix: where in the file the text lies; a locator is ``prefix#line 12``.
    """
    for block in _blocks(text):
        yield Passage(shown(block.span.of(text)).strip(), f"{prefix}#{block.locator}")


def _blocks(text: str) -> Iterator[Block]:
    for lines in paragraphs_of(list(lines_of(text))):
        yield Block(Span(lines[0].span.start, lines[-1].span.end), f"line {lines[0].number}")
