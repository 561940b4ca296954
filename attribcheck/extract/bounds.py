"""Where a claim and a source end, by what is true of English sentences.

The tagger decides word by word and may stop short. A trailing attribution, *…, the official said.*,
takes in its sentence from the start; *said the official, who spoke on background* names its source
to the end of the clause.
"""

from dataclasses import replace

from attribcheck.extract.decode import Reading
from attribcheck.extract.frames import CLAUSE_END, framed, sentence_start
from attribcheck.extract.layout import Layout

RELATIVE = frozenset({"what", "which", "that", "as", "whom"})
COPULAS = frozenset({"was", "were", "is", "are"})


def bounded(reading: Reading, layout: Layout) -> Reading:
    """Return ``reading`` with its source's and its claim's ends where the sentence has them."""
    reading = framed(reading, layout)
    if _trails(reading, layout):
        reading = replace(_whole_sentence(reading, layout), trails=True)
    return _whole_source(_after_what(reading, layout), layout)


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


def _whole_source(reading: Reading, layout: Layout) -> Reading:
    source = list(reading.source)
    while len(source) > 1 and layout.forms[source[0]].lower() in RELATIVE:
        source.pop(0)
    if source and source[0] > reading.cue[0]:
        at = source[-1] + 1
        end = int(layout.last[source[-1]])
        if at + 1 < end and layout.forms[at] == "," and layout.forms[at + 1] == "who":
            stop = at + 2
            content = set(reading.content)
            while stop < end and layout.forms[stop] not in CLAUSE_END and stop not in content:
                stop += 1
            source += range(at, stop)
    return replace(reading, source=tuple(source))
