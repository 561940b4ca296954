"""Where a claim ends, by what is true of English sentences.

The tagger decides word by word and may stop short. A trailing attribution, *…, the official said.*,
takes in its sentence from the start.
"""

from dataclasses import replace

from attribcheck.extract.decode import Reading
from attribcheck.extract.frames import framed, sentence_end, sentence_start
from attribcheck.extract.layout import Layout
from attribcheck.extract.subjects import one_source, whole_source

PAUSES = frozenset({",", "?", "!", "—", "-", "--", "…", "...", "'"})
"""What ends a quoted clause that its sentence goes on to credit."""

COPULAS = frozenset({"was", "were", "is", "are"})


def bounded(reading: Reading, layout: Layout) -> Reading:
    """Return ``reading`` with its source's and its claim's ends where the sentence has them."""
    reading = framed(one_source(reading, layout), layout)
    if _trails(reading, layout):
        reading = replace(_whole_sentence(reading, layout), trails=True)
    after = reading.cue[1] + 1
    after += after < len(layout.forms) and layout.forms[after] in (",", ":")
    if after in reading.content and layout.quote[after]:
        reading = replace(reading, quotes=True)
    return whole_source(_after_what(_no_tail(reading, layout), layout), layout)


def _no_tail(reading: Reading, layout: Layout) -> Reading:
    """Drop from the claim what stands unquoted after *“…,” she said* in the same sentence."""
    start = min((reading.cue[0], *reading.source[:1]))
    close = start - 1
    if close < 1 or not layout.quote[close] or layout.forms[close] != "”":
        return reading
    if layout.forms[close - 1] not in PAUSES or close not in reading.content:
        return reading
    end = sentence_end(reading.cue[1], layout)
    content = (row for row in reading.content if row < start or row >= end or layout.quote[row])
    return replace(reading, content=tuple(content))


def _trails(reading: Reading, layout: Layout) -> bool:
    """Tell whether source and cue follow the claim after a comma, and the sentence ends there."""
    if not reading.content or not reading.source:
        return False
    start = min(reading.source[0], reading.cue[0])
    last = max(reading.content)
    if last >= start or start - last > 3 or layout.forms[start - 1] not in (",", "”"):
        return False
    if layout.sentence[last] != layout.sentence[start]:
        return False
    return last - min(reading.content) + 1 == len(reading.content)


def _whole_sentence(reading: Reading, layout: Layout) -> Reading:
    first = min(reading.content)
    start = sentence_start(first, layout)
    if layout.quote[start : reading.cue[0]].any():
        return reading
    return replace(reading, content=(*range(start, first), *reading.content))


def _after_what(reading: Reading, layout: Layout) -> Reading:
    """Drop *what* and *was* of *what he said was a mistake* from the claim."""
    subject = reading.source[0] if reading.source else reading.cue[0]
    after = reading.cue[1] + 1
    told = [row for row in (subject - 1, subject) if row >= 0 and layout.forms[row] == "what"]
    if not told or after >= len(layout.forms) or layout.forms[after] not in COPULAS:
        return reading
    dropped = {*told, after}
    return replace(reading, content=tuple(r for r in reading.content if r not in dropped))
