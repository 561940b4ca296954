"""Markdown → Manuscript: CommonMark with tables and struck words, and front matter.

The lines of the text are those of the file, so that an editor finds them again.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from attribcheck.model.manuscript import Manuscript
from attribcheck.model.part import Part
from attribcheck.readers.decoding import decode
from attribcheck.readers.display import displayed, without_repeats
from attribcheck.readers.extras import needed
from attribcheck.readers.front_matter import front_matter
from attribcheck.readers.html import fragment
from attribcheck.readers.ink import Ink, shown
from attribcheck.readers.passages import Passage, bounded, manuscripts

if TYPE_CHECKING:
    from markdown_it.token import Token


_NOTE = re.compile(r"\[\^[\w-]{1,32}\]:?")
"""The mark of a footnote, in the copy and before the note itself."""

_BREAK = re.compile(r"<br\b", re.IGNORECASE)

LARGEST = 2_000_000
"""Bytes of the largest story; a hostile one takes ten seconds for each million."""


def read(data: bytes, name: str, encoding: str | None) -> tuple[Manuscript, ...]:
    """Read the story, its front matter first; locators are ``line 12``.

    The text is without marks of emphasis, addresses of links, code and comments; a picture’s
    title is its caption. HTML in it is read as HTML.
    """
    text = decode(data, name, encoding, LARGEST).replace("\r\n", "\n").replace("\r", "\n")
    above, skipped = front_matter(text, name)
    body = _blanked(text, skipped)
    with needed("markdown", name):
        from markdown_it import MarkdownIt
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(body)
    found = [*above, *bounded(_passages(tokens, name), name)]
    return manuscripts(name, [without_repeats(displayed(found))])


def _blanked(text: str, lines: int) -> str:
    """Return ``text`` with its first lines empty, so that the others keep their numbers."""
    return "\n" * lines + "".join(text.splitlines(keepends=True)[lines:])


def _passages(tokens: Sequence["Token"], name: str) -> Iterator[Passage]:
    quoted = 0
    part: Part | None = None
    line = 1
    for token in tokens:
        if token.map:
            line = token.map[0] + 1
        if token.tag == "blockquote":
            quoted += token.nesting
        elif token.type == "heading_open":
            part = Part.HEADLINE if token.tag == "h1" else Part.CROSSHEAD
        elif token.type == "heading_close":
            part = None
        elif token.type == "inline":
            for each in _inline(token.children or [], line, part):
                yield replace(each, set_out=quoted > 0)
        elif token.type == "html_block":
            yield from _html(token.content, line, name)


def _html(markup: str, line: int, name: str) -> Iterator[Passage]:
    for each in fragment(markup, name):
        yield replace(each, locator=f"line {line}", line=line)


def _inline(children: Sequence["Token"], line: int, part: Part | None) -> Iterator[Passage]:
    """Yield the words of one block, and the caption of a picture that stands alone in it."""
    pictures = [each for each in children if each.type == "image"]
    mark = _NOTE.match(children[0].content) if children else None
    ink = Ink(f"line {line}", Part.NOTE if mark and mark[0].endswith(":") else part)
    struck = 0
    for child in children:
        struck += {"s_open": 1, "s_close": -1}.get(child.type, 0)
        if not struck:
            _write(ink, child)
    passage = ink.passage()
    if passage.text:
        yield replace(passage, line=line)
    for picture in pictures:
        title = shown(str(picture.attrs.get("title") or "")).strip()
        if title:
            yield Passage(title, f"line {line}", Part.CAPTION, line=line)


def _write(ink: Ink, token: "Token") -> None:
    if token.type in ("text", "code_inline", "text_special"):
        ink.write(_NOTE.sub("", token.content))
    elif token.type == "html_inline" and _BREAK.match(token.content):
        ink.write(" ")
    elif token.type == "softbreak" or token.type == "hardbreak":
        ink.break_line()
    elif token.type == "link_open":
        ink.open_link(str(token.attrs.get("href") or ""))
    elif token.type == "link_close":
        ink.close_link()
