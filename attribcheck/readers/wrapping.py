"""Whether a line end in plain text ends a paragraph, or only a line of it.

Copy comes in three forms: blank lines between paragraphs, one line a paragraph, and paragraphs
wrapped at a column; and mixed. Line ends that stand in the middle of a sentence for certain
tell whether copy is wrapped, and where; the others are then judged by whether the next word
would have fitted on the line.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from attribcheck.readers.lines import Line

NARROWEST, WIDEST = 40, 140
"""Columns at which copy is wrapped: mail at 60 to 80, wide terminals at 132, less in doubt."""

SHARE = 1 / 3
"""Of the line ends within paragraphs, those that must be certain for copy to count as wrapped:
in wrapped copy about two in three are, in copy with a line a paragraph next to none."""

RAGGED = 25
"""Hundredths of the column that may be left free before a line end within spaced paragraphs."""

_STOP = re.compile(r"[.!?:…]['\"”’»)\]*_]*$")
_OPEN_ENDED = re.compile(
    r"(?:[,–—-]|\b(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|as|that|than|is|are|was"
    r"|were|has|have|had|his|her|its|their|who|which|said))$"
)
_ITEM = re.compile(r"(?:[-*•▪◦·–—]|\d{1,2}[.)])\s")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


@dataclass(frozen=True, slots=True)
class Wrap:
    """The column at which copy is wrapped."""

    width: int
    """Characters of the longest line that was wrapped for certain."""

    slack: int
    """Characters left free, at the most, on lines wrapped for certain; 0 for an exact fill."""

    margin: int
    """Blanks before the lines; more of them before its first open a paragraph."""


def paragraphs_of(lines: Sequence[Line]) -> list[list[Line]]:
    """Gather the lines of each paragraph."""
    wrap = _wrap_of(lines)
    paragraphs: list[list[Line]] = []
    for line in lines:
        if line.parted or not _runs_on(paragraphs[-1], line, wrap):
            paragraphs.append([line])
        else:
            paragraphs[-1].append(line)
    return paragraphs


def _wrap_of(lines: Sequence[Line]) -> Wrap | None:
    """Return where copy is wrapped; None: it is not."""
    breaks = [pair for pair in pairwise(lines) if not pair[1].parted]
    certain = [pair for pair in breaks if len(pair[0].span) <= WIDEST and _mid_sentence(*pair)]
    if not certain or len(certain) < SHARE * len(breaks):
        return None
    width = max(len(line.span) for line, _ in certain)
    if width < NARROWEST:
        return None
    free = sorted(max(0, width + 1 - _filled(*pair)) for pair in certain)
    slack = max(free[len(free) * 9 // 10], RAGGED * width // 100 if _is_spaced(lines) else 0)
    return Wrap(width, slack, min(line.indent for line in lines))


def _is_spaced(lines: Sequence[Line]) -> bool:
    """Tell whether blank lines part paragraphs: then a line end alone needs a reason to."""
    return sum(line.parted for line in lines) > 2


def _filled(line: Line, after: Line) -> int:
    """Return how long ``line`` would be with the first word of the next."""
    return len(line.span) + 1 + len(after.copy.split(maxsplit=1)[0])


def _mid_sentence(line: Line, after: Line) -> bool:
    """Tell whether a sentence runs over the line end for certain."""
    if _stopped(line.copy):
        return False
    return after.copy[0].islower() or (
        _OPEN_ENDED.search(line.copy, max(0, len(line.copy) - 8)) is not None
        and not _ITEM.match(after.copy)
    )


def _runs_on(paragraph: Sequence[Line], after: Line, wrap: Wrap | None) -> bool:
    """Tell whether ``after`` goes on with the paragraph whose lines are given."""
    line = paragraph[-1]
    if _mid_sentence(line, after):
        return True
    if wrap is None or after.indent > wrap.margin or _is_next_item(line, after):
        return False
    if line.copy.isupper() != after.copy.isupper() or len(line.span) > wrap.width:
        return False
    if line.opens and _is_heading(line.copy) and not _capitalised(after.copy):
        return False
    strict = line.opens or _stopped(line.copy)
    return _filled(line, after) > wrap.width - (0 if strict else wrap.slack)


def _stopped(copy: str) -> bool:
    return _STOP.search(copy, max(0, len(copy) - 8)) is not None


def _is_next_item(line: Line, after: Line) -> bool:
    """Tell whether ``after`` is an item of a list; a dash may also open a line by chance."""
    return bool(_ITEM.match(after.copy)) and (_stopped(line.copy) or bool(_ITEM.match(line.copy)))


def _is_heading(copy: str) -> bool:
    """Tell whether a line reads like a heading: Most Words Begin with a Capital, and no stop."""
    return len(copy.split(maxsplit=3)) > 2 and not _stopped(copy) and _capitalised(copy)


def _capitalised(copy: str) -> bool:
    """Tell whether nearly all longer words begin with a capital; true where there are none."""
    long: list[str] = [word for word in _WORD.findall(copy[:WIDEST]) if len(word) > 3]
    return sum(word[0].isupper() for word in long) >= 0.8 * len(long)
