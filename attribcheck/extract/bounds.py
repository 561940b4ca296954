"""Where a claim ends, by what is true of English sentences.

The tagger decides word by word and may stop short. A trailing attribution, *…, the official said.*,
takes in its sentence from the start.
"""

from collections import Counter
from dataclasses import replace
from itertools import pairwise

from attribcheck.extract.decode import Reading, runs
from attribcheck.extract.frames import framed, sentence_end, sentence_start
from attribcheck.extract.layout import Layout
from attribcheck.extract.subjects import (
    ARTICLES,
    AUXILIARIES,
    VERB,
    is_auxiliary,
    no_patient,
    one_source,
    whole_source,
)

PAUSES = frozenset({",", "?", "!", "—", "-", "--", "…", "...", "'"})
"""What ends a quoted clause that its sentence goes on to credit."""

DASHES = frozenset({"—", "–", "-", "--"})
STOPS = DASHES | {";"}
GLOSSING = frozenset({"a", "an", "the", "his", "her", "its", "their"})
"""Words with which a dash begins to explain the words that were quoted."""

LONGEST = 300
"""Words of a sentence that one trailing speaker may speak for; beyond, it is no sentence."""

ASIDE = 4
"""Words after a cue in which the dash comes that ends its aside: *– “…,” he said twice –*."""

GAP = 3
"""Words between a claim and what is too far from it."""

NEAR = 3
"""Rows from a claim's last word to the source and cue that trail it, at most."""

COPULAS = frozenset({"was", "were", "is", "are"})


def bounded(reading: Reading, layout: Layout) -> Reading:
    """Return ``reading`` with its source's and its claim's ends where the sentence has them."""
    reading = framed(one_source(_whole_cue(reading, layout), layout), layout)
    aside = _aside(reading, layout)
    if aside is not None:
        reading = replace(reading, content=aside, quotes=True)
    elif _trails(reading, layout):
        reading = replace(_whole_sentence(reading, layout), trails=True)
    after = _after_cue(reading, layout)
    if after in reading.content and layout.quoted[after]:
        reading = replace(_no_approach(reading, after, layout), quotes=True)
    reading = _no_gloss(_no_tail(_no_crumbs(reading, layout), layout), layout)
    reading = _no_far_piece(reading, layout)
    return no_patient(whole_source(_after_what(reading, layout), layout), layout)


def _whole_cue(reading: Reading, layout: Layout) -> Reading:
    """Take the verb into a cue of auxiliaries alone, *has* of *has hired*; the noun of *made a*."""
    first, last = reading.cue
    words = [form.lower() for form in layout.forms[first : last + 1]]
    end, stop = last, min(last + VERB, sentence_end(last, layout) - 1)
    if AUXILIARIES.issuperset(words):
        while end < stop and (end == last or is_auxiliary(layout.forms[end])):
            end += 1
    elif words[-1] in ARTICLES and end < stop:
        end += 1
    if end == last or any(layout.quoted[last + 1 : end + 1]) or not layout.forms[end].isalpha():
        return reading
    rows = set(range(first, end + 1))
    source, content = (
        tuple(row for row in held if row not in rows) for held in (reading.source, reading.content)
    )
    if not content:
        return reading
    return replace(reading, cue=(first, end), source=source, content=content)


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
    """Drop from the claim what stands unquoted after *“…,” she said* in the same sentence."""
    start = min((reading.cue[0], *reading.source[:1]))
    close = start - 1
    if close < 1 or not layout.quoted[close] or layout.forms[close] != "”":
        return reading
    if layout.forms[close - 1] not in PAUSES or close not in reading.content:
        return reading
    end = sentence_end(reading.cue[1], layout)
    content = (row for row in reading.content if row < start or row >= end or layout.quoted[row])
    return replace(reading, content=tuple(content))


def _no_crumbs(reading: Reading, layout: Layout) -> Reading:
    """Drop a few words of another sentence; in PolNeAR 99 % of claims there are all of it."""
    own = layout.opens[reading.cue[0] : reading.cue[1] + 1]
    held = Counter(layout.opens[row] for row in reading.content)
    crumbs = {
        start
        for start, count in held.items()
        if start not in own and 2 * count < layout.closes[start] - start
    }
    if not crumbs or len(crumbs) == len(held):
        return reading
    content = (row for row in reading.content if layout.opens[row] not in crumbs)
    return replace(reading, content=tuple(content))


def _no_far_piece(reading: Reading, layout: Layout) -> Reading:
    """Drop what follows unquoted after words that are no part of the claim, in its sentence."""
    own, dropped = set(reading.source), set[int]()
    for left, right in pairwise(runs(reading.content)):
        gap = range(left[-1] + 1, right[0])
        words = sum(layout.forms[row].isalpha() for row in gap)
        if left[0] < reading.cue[0] or words < GAP or not own.isdisjoint(gap):
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


def _trails(reading: Reading, layout: Layout) -> bool:
    """Tell whether source and cue follow the claim after a comma, and speak for all of it.

    The claim ends there, or it starts the sentence and the tagger stopped short.
    """
    if not reading.content or not reading.source:
        return False
    start = min(reading.source[0], reading.cue[0])
    first, last = min(reading.content), max(reading.content)
    if last >= start or not _paused(start - 1, layout):
        return False
    if layout.opens[last] != layout.opens[start]:
        return False
    near = start - last <= NEAR or first == sentence_start(start, layout)
    return near and last - first + 1 == len(reading.content)


def _aside(reading: Reading, layout: Layout) -> tuple[int, ...] | None:
    """Return what is quoted between two dashes: *praised it – “it pays,” he said – and …*."""
    after, close = reading.cue[1] + 1, min((reading.cue[0], *reading.source[:1])) - 1
    ahead = range(after, min(after + ASIDE, sentence_end(reading.cue[1], layout)))
    if close not in reading.content or layout.forms[close] != "”":
        return None
    if not any(layout.forms[row] in DASHES for row in ahead) or any(
        layout.quoted[ahead.start : ahead.stop]
    ):
        return None
    opening = close
    while opening and layout.quoted[opening - 1]:
        opening -= 1
    return tuple(range(opening, close + 1)) if layout.forms[opening - 1] in DASHES else None


def _paused(row: int, layout: Layout) -> bool:
    """Tell whether the words up to ``row`` end in a comma, or in *,”*."""
    form, before = layout.forms[row], layout.forms[max(row - 1, 0)]
    return form == "," or (form == "”" and before in PAUSES)


def _whole_sentence(reading: Reading, layout: Layout) -> Reading:
    """Take in the sentence up to source and cue, unless it has a whole quotation there."""
    stop = min(reading.source[0], reading.cue[0])
    start = sentence_start(stop, layout)
    if stop - start > LONGEST:
        return reading
    if not layout.quoted[start]:
        start = max([start, *(r + 1 for r in range(start, stop - 1) if _ends_quoted(r, layout))])
    quoted = layout.quoted.find(1, start, stop)
    if quoted >= 0 and not _completes(start, quoted, layout):
        return reading
    return replace(reading, content=tuple(range(start, stop)))


def _ends_quoted(row: int, layout: Layout) -> bool:
    """Tell whether ``row`` closes a quoted sentence: *“…” Quill plans to leave, an aide said*."""
    return layout.forms[row] == "”" and layout.forms[row - 1] in (".", "?", "!")


def _completes(start: int, opening: int, layout: Layout) -> bool:
    """Tell whether a quotation goes on with the sentence that starts before it."""
    participle = layout.forms[start].endswith("ing")
    return opening > start and layout.forms[opening + 1][0].islower() and not participle


def _after_what(reading: Reading, layout: Layout) -> Reading:
    """Drop *what* and *was* of *what he said was a mistake* from the claim."""
    subject = reading.source[0] if reading.source else reading.cue[0]
    after = reading.cue[1] + 1
    told = [row for row in (subject - 1, subject) if row >= 0 and layout.forms[row] == "what"]
    if not told or after >= len(layout.forms) or layout.forms[after] not in COPULAS:
        return reading
    dropped = {*told, after}
    return replace(reading, content=tuple(r for r in reading.content if r not in dropped))
