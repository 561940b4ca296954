"""Where a claim ends, by what is true of English sentences.

The tagger decides word by word and may stop short. A trailing attribution, *…, the official said.*,
takes in its sentence from the start.
"""

from dataclasses import replace

from attribcheck.extract.decode import Reading
from attribcheck.extract.frames import (
    LONGEST,
    PLACING,
    SAYING,
    framed,
    sentence_end,
    sentence_start,
)
from attribcheck.extract.layout import Layout
from attribcheck.extract.leftovers import DASHES, PAUSES, no_leftovers, opens_quoted
from attribcheck.extract.passives import no_patient
from attribcheck.extract.subjects import ARTICLES, one_source, whole_source
from attribcheck.extract.verbs import AUXILIARIES, VERB, is_auxiliary

ASIDE = 4
"""Words after a cue in which the dash comes that ends its aside: *– “…,” he said twice –*."""

VEHICLES = frozenset(["briefing", "call", "conference", "email", "essay", "filing", "interview"])
VEHICLES |= {"letter", "memo", "message", "note", "post", "release", "report", "speech"}
VEHICLES |= {"statement", "tweet", "video"}
"""What people say things in."""

NEAR = 3
"""Rows from a claim's last word to the source and cue that trail it, at most."""


def bounded(reading: Reading, layout: Layout) -> Reading:
    """Return ``reading`` with its source's and its claim's ends where the sentence has them."""
    reading = framed(one_source(_whole_cue(reading, layout), layout), layout)
    aside = _aside(reading, layout)
    if aside is not None:
        reading = replace(reading, content=aside, quotes=True)
    elif _trails(reading, layout):
        reading = replace(_whole_sentence(reading, layout), trails=True)
    if opens_quoted(reading, layout):
        reading = replace(reading, quotes=True)
    reading = no_leftovers(reading, layout)
    return no_patient(whole_source(reading, layout), layout)


def _whole_cue(reading: Reading, layout: Layout) -> Reading:
    """Take the verb into a cue of auxiliaries alone, *has* of *has hired*; the noun of *made a*."""
    first, last = reading.cue
    words = [form.lower() for form in layout.forms[first : last + 1]]
    end, stop = last, min(last + VERB, sentence_end(last, layout) - 1)
    if AUXILIARIES.issuperset(words):
        while end < stop and (end == last or is_auxiliary(layout.forms[end])):
            end += 1
    elif words[0] in SAYING and words[-1] in PLACING | ARTICLES:
        end = _vehicle(last, layout)
    elif words[-1] in ARTICLES and end < stop:
        end += 1
    if end == last or any(layout.quoted[last + 1 : end + 1]) or not layout.forms[end].isalpha():
        return reading
    rows = set(range(first, end + 1))
    source, content = (
        tuple(row for row in held if row not in rows) for held in (reading.source, reading.content)
    )
    if not content and layout.forms[end] not in VEHICLES:
        return reading
    return replace(reading, cue=(first, end), source=source, content=content)


def _vehicle(last: int, layout: Layout) -> int:
    """Return the row of what somebody said it in, *said in* … *a joint statement*; or ``last``."""
    for row in range(last + 1, min(last + 1 + VERB, layout.closes[last])):
        if layout.forms[row] in VEHICLES:
            return row
        if not layout.forms[row].isalpha():
            break
    return last


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
    opening, start = close, layout.opens[close]
    while opening > start and layout.quoted[opening - 1]:
        opening -= 1
    dashed = opening > start and layout.forms[opening - 1] in DASHES
    return tuple(range(opening, close + 1)) if dashed else None


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
