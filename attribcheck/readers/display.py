"""What only the order of passages tells: decks, and words set out once more for display."""

import re
from collections.abc import Sequence
from dataclasses import replace

from attribcheck.model.part import Part
from attribcheck.readers.passages import Passage

_WORDS = re.compile(r"[^\W_]+")

MOST_PULLED = 50
"""Blocks of a story that are looked for elsewhere in it."""

LEAST_PULLED = 4
"""Words that a block must have to be told from an answer of few words that is given twice."""


def displayed(passages: Sequence[Passage]) -> list[Passage]:
    """Tell headlines and decks from crossheads, and pull quotes from the story.

    The heading that opens a story without a headline is one, and those right below it are decks.

    A quotation that stands in a ``blockquote`` or ``aside`` of its own is pulled where another
    paragraph of the story has all of its words in a row.
    """
    return _with_pulls(_with_decks(passages))


def without_repeats(passages: Sequence[Passage]) -> list[Passage]:
    """Return ``passages`` without those that a format gives twice.

    A field of its own often repeats what the body holds too: the headline, a caption, and in an
    excerpt or abstract the first words of the lead, cut off at the end.
    """
    kept: list[Passage] = []
    known = {_bare(each.text) for each in passages if each.part is None}
    leads = [_bare(each.text) for each in passages if each.part in (None, Part.PARAGRAPH)]
    for passage in passages:
        words = _bare(passage.text)
        if passage.part in (Part.HEADLINE, Part.CAPTION, Part.CREDIT, Part.BYLINE):
            if words in known or (passage.part is Part.HEADLINE and _opens(words, leads[:2])):
                continue
            known.add(words)
        kept.append(passage)
    return kept


def _opens(words: str, leads: Sequence[str]) -> bool:
    """Tell whether ``words`` are the first of the story, but for a last one that is cut."""
    whole = f"{words.strip().rpartition(' ')[0]} "
    return whole.count(" ") > LEAST_PULLED and any(
        f" {whole}" == lead[: len(whole) + 1] for lead in leads
    )


def _with_decks(passages: Sequence[Passage]) -> list[Passage]:
    found = list(passages)
    headed = any(passage.part is Part.HEADLINE for passage in passages)
    for index, passage in enumerate(found):
        above = found[index - 1].part if index else None
        opens = not index and not headed
        if passage.part is Part.CROSSHEAD and (opens or above is Part.HEADLINE):
            found[index] = replace(passage, part=Part.HEADLINE)
    return found


def _with_pulls(passages: Sequence[Passage]) -> list[Passage]:
    pulled = (None, Part.PARAGRAPH)
    shown = [at for at, each in enumerate(passages) if each.set_out and each.part in pulled]
    set_out = frozenset(shown[:MOST_PULLED])
    if not set_out:
        return list(passages)
    story = " ".join(
        _bare(each.text)
        for index, each in enumerate(passages)
        if each.part is None and index not in set_out
    )
    return [
        replace(each, part=Part.PULLQUOTE)
        if index in set_out and _is_in(each.text, story)
        else each
        for index, each in enumerate(passages)
    ]


def _is_in(text: str, story: str) -> bool:
    words = _bare(text)
    return words.count(" ") >= LEAST_PULLED and words in story


def _bare(text: str) -> str:
    """Return the words of ``text`` alone, in lower case, a blank around each."""
    return f" {' '.join(_WORDS.findall(text)).lower()} "
