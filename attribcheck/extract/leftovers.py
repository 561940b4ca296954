"""What a claim does not hold: what leads up to it, glosses it, or strays from it."""

from collections import Counter
from dataclasses import replace
from itertools import pairwise

from attribcheck.extract.decode import Reading, runs
from attribcheck.extract.frames import sentence_end, sentence_start
from attribcheck.extract.layout import Layout
from attribcheck.extract.subjects import ARTICLES

PAUSES = frozenset({",", "?", "!", "—", "-", "--", "…", "...", "'"})
"""What ends a quoted clause that its sentence goes on to credit."""

DASHES = frozenset({"—", "–", "-", "--"})
STOPS = DASHES | {";"}
GLOSSING = frozenset({"a", "an", "the", "his", "her", "its", "their"})
"""Words with which a dash begins to explain the words that were quoted."""

COPULAS = frozenset({"was", "were", "is", "are"})

BREAKS = DASHES | {",", ":"}
GAP = 4
"""Rows between a claim and what is too far from it."""


def no_leftovers(reading: Reading, layout: Layout) -> Reading:
    """Return ``reading`` without what the tagger left in its claim."""
    if opens_quoted(reading, layout):
        reading = _no_approach(reading, _after_cue(reading, layout), layout)
    for drop in (_no_hole, _no_crumbs, _no_tail, _no_gloss, _no_far_piece, _no_what):
        reading = drop(reading, layout)
    return reading


def opens_quoted(reading: Reading, layout: Layout) -> bool:
    """Tell whether the claim begins with a quotation right after the cue."""
    after = _after_cue(reading, layout)
    return after in reading.content and bool(layout.quoted[after])


def _after_cue(reading: Reading, layout: Layout) -> int:
    """Return the first row after the cue, and after a comma or colon there."""
    after = reading.cue[1] + 1
    return after + (after < len(layout.forms) and layout.forms[after] in (",", ":"))


def _no_approach(reading: Reading, opening: int, layout: Layout) -> Reading:
    """Drop what leads up to a whole quotation: *Asked about the wells, Quill said, “They …*."""
    start = sentence_start(reading.cue[0], layout)
    whole = layout.forms[opening + 1 : opening + 2]
    if not whole or not whole[0][0].isupper() or any(layout.quoted[start : reading.cue[0]]):
        return reading
    content = (row for row in reading.content if not start - 1 <= row < reading.cue[0])
    return replace(reading, content=tuple(content))


def _no_tail(reading: Reading, layout: Layout) -> Reading:
    """Drop from the claim what stands unquoted after *“…,” she said* in the same sentence.

    A participle may quote again: *“…,” she said, suggesting questions such as “…”*.
    """
    start = min((reading.cue[0], *reading.source[:1]))
    close = start - 1
    if close < 1 or not layout.quoted[close] or layout.forms[close] != "”":
        return reading
    if layout.forms[close - 1] not in PAUSES or close not in reading.content:
        return reading
    end = sentence_end(reading.cue[1], layout)
    again = _quotes_again(reading.cue[1] + 1, end, layout)
    content = (
        row
        for row in reading.content
        if row < start or row >= max(end, again) or (layout.quoted[row] and not again)
    )
    return replace(reading, content=tuple(content))


def _quotes_again(comma: int, end: int, layout: Layout) -> int:
    """Return where the quotation of a participle after ``comma`` ends; 0 when it has none.

    One that goes on is none of it: *“If you say that,” she said, rising, “we go.”*.
    """
    opening = layout.quoted.find(1, comma, end)
    if not comma + 1 < opening < end - 1 or layout.forms[comma] != ",":
        return 0
    if not layout.forms[comma + 1].endswith("ing"):
        return 0
    if layout.forms[opening - 1] == "," and layout.forms[opening + 1][0].islower():
        return 0
    stop = int(layout.last[comma])
    close = layout.quoted.find(0, opening, stop)
    return close if close > 0 else stop


def _no_crumbs(reading: Reading, layout: Layout) -> Reading:
    """Drop a few words of another sentence; in PolNeAR 99 % of claims there are all of it."""
    own = layout.opens[reading.cue[0] : reading.cue[1] + 1]
    others = Counter(start for row in reading.content if (start := layout.opens[row]) not in own)
    crumbs = {start for start, count in others.items() if 2 * count < layout.closes[start] - start}
    if not crumbs:
        return reading
    content = tuple(row for row in reading.content if layout.opens[row] not in crumbs)
    return replace(reading, content=content) if content else reading


def _no_hole(reading: Reading, layout: Layout) -> Reading:
    """Fill what lies between an article and the rest of its claim: *overruled* … *a* … *that …*."""
    cue, filled = range(reading.cue[0], reading.cue[1] + 1), set[int]()
    for left, right in pairwise(runs(reading.content)):
        gap = range(left[-1] + 1, right[0])
        together = layout.opens[left[-1]] == layout.opens[right[0]]
        free = not any(row in cue or row in reading.source for row in gap)
        if layout.forms[left[-1]] in ARTICLES and together and free:
            filled.update(gap)
    content = tuple(sorted(filled.union(reading.content)))
    return replace(reading, content=content) if filled else reading


def _no_far_piece(reading: Reading, layout: Layout) -> Reading:
    """Drop what follows after words that a comma or dash parts from the claim, in its sentence.

    Words between two commas only interrupt it: *insists, most recently on Monday, that …*.
    """
    own, dropped = set(reading.source), set[int]()
    for left, right in pairwise(runs(reading.content)):
        gap = range(left[-1] + 1, right[0])
        if left[0] < reading.cue[0] or len(gap) < GAP or not own.isdisjoint(gap):
            continue
        if layout.forms[gap[0]] not in BREAKS or layout.forms[gap[-1]] == ",":
            continue
        apart = layout.opens[left[-1]] != layout.opens[right[0]]
        if not apart and not any(layout.quoted[left[0] : right[-1] + 1]):
            dropped.update(right)
    if not dropped:
        return reading
    return replace(reading, content=tuple(r for r in reading.content if r not in dropped))


def _no_gloss(reading: Reading, layout: Layout) -> Reading:
    """Drop what the narrative adds: *called it “the end,” citing …*, *“the end” – words that …*.

    After the comma of a whole quotation anything is added: *says, “It is the end,” until …*.
    """
    closings = [row for row in reading.content[1:-1] if layout.forms[row] == "”"]
    if not closings:
        return reading
    held = set(reading.content)
    opened = _after_cue(reading, layout)
    for close in closings:
        if not layout.quoted[close]:
            continue
        after, end = close + 1, sentence_end(close, layout)
        paused = layout.forms[close - 1] == ","
        whole = paused and opened == reading.content[0] and all(layout.quoted[opened:close])
        if any(layout.quoted[after:end]):
            continue
        if whole or _glosses(paused, layout.forms[after:end]):
            held.difference_update(range(after, end))
    return replace(reading, content=tuple(row for row in reading.content if row in held))


def _glosses(paused: bool, rest: tuple[str, ...]) -> bool:
    """Tell whether ``rest``, after a closing mark, has the narrative's words for what was said."""
    if len(rest) < 2:
        return False
    if rest[0] in DASHES:
        return rest[1] in GLOSSING and STOPS.isdisjoint(rest[1:])
    return paused and rest[0].endswith("ing") and rest[0] != "including"


def _no_what(reading: Reading, layout: Layout) -> Reading:
    """Drop *what* and *was* of *what he said was a mistake* from the claim."""
    subject = reading.source[0] if reading.source else reading.cue[0]
    after = reading.cue[1] + 1
    told = [row for row in (subject - 1, subject) if row >= 0 and layout.forms[row] == "what"]
    if not told or after >= len(layout.forms) or layout.forms[after] not in COPULAS:
        return reading
    dropped = {*told, after}
    return replace(reading, content=tuple(r for r in reading.content if r not in dropped))
