"""The words of inline tokens that follow one another, and where in the file they stand."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import TYPE_CHECKING

from attribcheck.model.manuscript import Stretch
from attribcheck.model.span import Span
from attribcheck.readers.markdown_blocks import Content
from attribcheck.readers.markdown_places import source_of
from attribcheck.readers.stretches import clipped

if TYPE_CHECKING:
    from markdown_it.token import Token

_NOTE = re.compile(r"\[\^[\w-]{1,32}\]:?")
"""The mark of a footnote, in the copy and before the note itself."""


def is_text(token: "Token") -> bool:
    """Tell whether a token is copy, with or without a backslash or name of a character."""
    return token.type in ("text", "text_special")


def is_note(tokens: Sequence["Token"]) -> bool:
    """Tell whether a block is a footnote: its mark and a colon stand first."""
    mark = _NOTE.match("".join(each.content for each in takewhile(is_text, tokens)))
    return mark is not None and mark[0].endswith(":")


def copy_of(tokens: Sequence["Token"], content: Content) -> Iterator[tuple[str, Span]]:
    """Yield the words of ``tokens`` by their places in the file, without marks of footnotes.

    Words stand at a place character for character where that is as long, else as a whole.
    """
    words = "".join(each.content for each in tokens)
    if "[^" not in words:
        for stretch in _stretches(tokens, content):
            yield stretch.span.of(words), stretch.read
        return
    kept = list(_between_notes(words))
    first = 0
    for stretch in _stretches(tokens, content):
        while first < len(kept) and kept[first].end <= stretch.span.start:
            first += 1
        at = first
        while at < len(kept) and kept[at].start < stretch.span.end:
            for part in clipped([stretch], kept[at]):
                start = kept[at].start
                yield words[start + part.span.start : start + part.span.end], part.read
            at += 1


def through(stretches: Sequence[Stretch], content: Content) -> Iterator[Stretch]:
    """Yield ``stretches``, read from a block’s content, as read from the file that it is in."""
    for each in stretches:
        pieces = list(content.pieces(each.read))
        if len(each.read) == len(each.span) and content.starts:
            by = each.span.start - each.read.start
            for piece, place in pieces:
                yield Stretch(Span(piece.start + by, piece.end + by), place)
        else:
            yield Stretch(each.span, Span(pieces[0][1].start, pieces[-1][1].end))


def _between_notes(words: str) -> Iterator[Span]:
    at = 0
    for match in _NOTE.finditer(words):
        if match.start() > at:
            yield Span(at, match.start())
        at = match.end()
    if at < len(words):
        yield Span(at, len(words))


def _stretches(tokens: Sequence["Token"], content: Content) -> Iterator[Stretch]:
    at = 0
    for token in tokens:
        span, source = Span(at, at + len(token.content)), source_of(token, content.text)
        if source is not None:
            pieces = list(content.pieces(source))
            if len(source) == len(span):
                for piece, place in pieces:
                    by = at - source.start
                    yield Stretch(Span(piece.start + by, piece.end + by), place)
            else:
                yield Stretch(span, Span(pieces[0][1].start, pieces[-1][1].end))
        at = span.end
