"""Markdown → Manuscript: CommonMark with tables and struck words, and front matter.

The lines of the text are those of the file, and each word knows where in the file it stands,
whatever marks are around it, so that an editor finds it again.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from attribcheck.model.manuscript import Manuscript, Stretch
from attribcheck.model.part import Part
from attribcheck.model.span import Span
from attribcheck.readers.decoding import decode
from attribcheck.readers.display import displayed, without_repeats
from attribcheck.readers.extras import needed
from attribcheck.readers.front_matter import front_matter
from attribcheck.readers.html import fragment
from attribcheck.readers.ink import Ink, shown
from attribcheck.readers.markdown_blocks import Content, FileLines
from attribcheck.readers.markdown_copy import copy_of, is_note, is_text, through
from attribcheck.readers.markdown_places import AT, watched
from attribcheck.readers.passages import Passage, bounded, manuscripts

if TYPE_CHECKING:
    from markdown_it.token import Token


_BREAK = re.compile(r"<br\b", re.IGNORECASE)

MOST_MISSED = 50
"""Passages of one piece of HTML that are not found in the file by their words."""

LARGEST = 2_000_000
"""Bytes of the largest story; a hostile one takes fifteen seconds for each million."""


def read(data: bytes, name: str, encoding: str | None) -> tuple[Manuscript, ...]:
    """Read the story, its front matter first; locators are ``line 12``.

    The text is without marks of emphasis, addresses of links, code and comments; a picture’s
    title is its caption. HTML in it is read as HTML.
    """
    file = FileLines(decode(data, name, encoding, LARGEST))
    lines = [each.of(file.text) for each in file.spans]
    above, skipped = front_matter(lines, file, name)
    with needed("markdown", name):
        from markdown_it import MarkdownIt
    parser = watched(MarkdownIt("commonmark").enable(["table", "strikethrough"]))
    tokens = parser.parse("\n".join([""] * skipped + lines[skipped:]))
    found = [*above, *bounded(_passages(tokens, file, name), name)]
    return manuscripts(name, [without_repeats(displayed(found))], file.text)


def _passages(tokens: Sequence["Token"], file: FileLines, name: str) -> Iterator[Passage]:
    quoted = 0
    opened = ""
    part: Part | None = None
    for token in tokens:
        if token.tag == "blockquote":
            quoted += token.nesting
        elif token.type == "heading_open":
            part = Part.HEADLINE if token.tag == "h1" else Part.CROSSHEAD
            opened = token.markup
        elif token.type == "heading_close":
            part, opened = None, ""
        elif token.tag in ("th", "td"):
            opened = "|" if token.nesting > 0 else ""
        elif token.type == "inline":
            content = _placed(token, file, opened)
            for each in _inline(token.children or [], content, file, part):
                yield replace(each, set_out=quoted > 0)
        elif token.type == "html_block":
            yield from _html(token, file, name)


def _placed(token: "Token", file: FileLines, opened: str) -> Content:
    """Place the content of a block; ``opened`` is ``|`` within a cell, ``##`` within a heading."""
    first, last = token.map or (0, 1)
    if opened == "|":
        return file.cell(token.content, first)
    if opened.startswith("#"):
        return file.heading(token.content, first, opened)
    return file.paragraph(token.content, first, last)


def _html(token: "Token", file: FileLines, name: str) -> Iterator[Passage]:
    """Yield the passages of HTML between paragraphs, found in the file by their words."""
    first, last = token.map or (0, 1)
    content = file.paragraph(token.content.rstrip("\n"), first, last)
    rest, missed = content.whole, 0
    for each in fragment(token.content, name, placed=True):
        if each.read:
            read = tuple(through(each.read, content))
            yield replace(each, locator=f"line {first + 1}", line=first + 1, read=read)
            continue
        place = rest if missed == MOST_MISSED else file.found(each.text, rest)
        if place == rest:
            missed = min(missed + 1, MOST_MISSED)
        else:
            rest = Span(place.end, rest.end)
        yield _one(each, first + 1, place)


def _one(passage: Passage, line: int, place: Span) -> Passage:
    """Return ``passage`` as all of it was read at ``place``."""
    read = Stretch(Span(0, len(passage.text)), place)
    return replace(passage, locator=f"line {line}", line=line, read=(read,))


def _inline(
    children: Sequence["Token"], content: Content, file: FileLines, part: Part | None
) -> Iterator[Passage]:
    """Yield the words of one block, and the caption of a picture that stands alone in it."""
    line = file.number(content.whole.start)
    ink = Ink(f"line {line}", Part.NOTE if is_note(children) else part)
    struck = 0
    for together, group in groupby(children, is_text):
        tokens = list(group)
        if together and not struck:
            for words, place in copy_of(tokens, content):
                ink.write(words, place)
            continue
        for token in tokens:
            struck += {"s_open": 1, "s_close": -1}.get(token.type, 0)
            if not struck:
                _write(ink, token, content)
    passage = ink.passage()
    if passage.text:
        yield replace(passage, line=line)
    for picture in children:
        title = shown(str(picture.attrs.get("title") or "")).strip()
        if title and picture.type == "image":
            yield _one(
                Passage(title, "", Part.CAPTION), line, _titled(picture, title, content, file)
            )


def _titled(picture: "Token", title: str, content: Content, file: FileLines) -> Span:
    """Return where the title of a picture stands: behind a quotation mark of its own."""
    start = next(
        (place.start for _, place in content.pieces(Span(picture.meta[AT], len(content.text)))), 0
    )
    for mark in "\"'(":
        found = file.found(f"{mark}{title}", Span(start, content.whole.end))
        if len(found) == len(title) + 1:
            return Span(found.start + 1, found.end)
    return content.whole


def _write(ink: Ink, token: "Token", content: Content) -> None:
    if token.type == "code_inline":
        for words, place in copy_of([token], content):
            ink.write(words, place)
    elif token.type == "html_inline" and _BREAK.match(token.content):
        ink.write(" ")
    elif token.type == "softbreak" or token.type == "hardbreak":
        ink.break_line()
    elif token.type == "link_open":
        ink.open_link(str(token.attrs.get("href") or ""))
    elif token.type == "link_close":
        ink.close_link()
