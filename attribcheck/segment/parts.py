"""Which part each block of a story is, by its looks and by where it stands."""

import re
from collections.abc import Sequence

from attribcheck.model.part import Part
from attribcheck.segment.bylines import is_byline, is_desk
from attribcheck.segment.captions import is_caption
from attribcheck.segment.dateline import is_dateline
from attribcheck.segment.headings import is_crosshead, is_headline
from attribcheck.segment.notes import is_note, is_signoff
from attribcheck.segment.shape import is_longer

HEADLINES = 3
"""At most: headline, deck and summary."""

HEAD = 5
"""Blocks within which a byline makes headlines and decks of what stands before it."""

LONGEST_DECK = 45
"""Words of a deck, which before a byline may be a sentence with its stop."""

_CLOSED = re.compile(r"[.!?…:]['\"”’»)\]]*$")


def parts_of(blocks: Sequence[str], given: Sequence[Part | None]) -> list[Part]:
    """Return the part of each block; ``given`` is what is known of it, None where nothing is.

    In doubt a block is a paragraph: what is taken for anything else can hold no claims.
    """
    parts = [part or _by_looks(copy) for copy, part in zip(blocks, given, strict=True)]
    _mark_headlines(blocks, parts, given)
    _mark_crossheads(blocks, parts, given)
    return parts


def _by_looks(copy: str) -> Part:
    """Return what the block is wherever it stands."""
    if is_caption(copy):
        return Part.CAPTION
    if is_byline(copy):
        return Part.BYLINE
    if is_signoff(copy):
        return Part.SIGNOFF
    if is_note(copy):
        return Part.NOTE
    return Part.DATELINE if is_dateline(copy) else Part.PARAGRAPH


def _mark_headlines(blocks: Sequence[str], parts: list[Part], given: Sequence[Part | None]) -> None:
    """Mark the headline, its decks and the byline's second line, before the first paragraph."""
    found, head = 0, _head(parts)
    for index, copy in enumerate(blocks[:-1]):
        if given[index] is not None or parts[index] is not Part.PARAGRAPH:
            continue
        if index and parts[index - 1] is Part.BYLINE and is_desk(copy):
            parts[index] = Part.BYLINE
        elif found < HEADLINES and (
            is_headline(copy) or (index < head and not is_longer(copy, LONGEST_DECK))
        ):
            parts[index] = Part.HEADLINE
            found += 1
        else:
            return


def _head(parts: Sequence[Part]) -> int:
    """Return how many blocks stand before a byline near the top that copy follows; 0 if none."""
    for index, part in enumerate(parts[:HEAD]):
        if part is Part.BYLINE and Part.PARAGRAPH in parts[index + 1 : index + 3]:
            return index
    return 0


def _mark_crossheads(
    blocks: Sequence[str], parts: list[Part], given: Sequence[Part | None]
) -> None:
    """Mark the short lines that stand alone between paragraphs; lines in a row are a list."""
    for index in range(1, len(blocks) - 1):
        if given[index] is not None or parts[index] is not Part.PARAGRAPH:
            continue
        neighbours = (index - 1, index + 1)
        if is_crosshead(blocks[index]) and all(_bounds(at, blocks, parts) for at in neighbours):
            parts[index] = Part.CROSSHEAD


def _bounds(index: int, blocks: Sequence[str], parts: Sequence[Part]) -> bool:
    """Tell whether a crosshead may stand next to this block."""
    if parts[index] is Part.PARAGRAPH:
        return _CLOSED.search(blocks[index][-8:]) is not None
    return parts[index] in (Part.CAPTION, Part.NOTE)
