"""Where a claim and a source end, by what is true of English sentences.

The tagger decides word by word and may stop short. A trailing attribution, *…, the official said.*,
takes in its sentence from the start; *said the official, who spoke on background* names its source
to the end of the clause.
"""

from dataclasses import replace

import numpy as np

from attribcheck.extract.decode import Reading
from attribcheck.extract.layout import Layout
from attribcheck.language.fold import fold
from attribcheck.language.nouns import PEOPLE, NounClass, class_of

CLAUSE_END = frozenset({",", ".", ";", ":", "—", "–", "--", "”", "!", "?"})
RELATIVE = frozenset({"what", "which", "that", "as", "whom"})
SAYING = frozenset({"said", "says", "added", "adds", "wrote", "writes"})
SPEAKING = PEOPLE | {NounClass.BODY}
AFTER_HEAD = frozenset(
    ["of", "in", "at", "for", "with", "from", "on", "to", "who", "familiar", "briefed", "close"]
)
"""Words that end a speaker's head noun: an aide *to*, people *briefed*."""

COPULAS = frozenset({"was", "were", "is", "are"})
OPENERS = frozenset({"and", "but", "so", "or", "yet", "still"})
"""Words that open a sentence and are no part of the claim in it."""


def bounded(reading: Reading, layout: Layout) -> Reading:
    """Return ``reading`` with its source's and its claim's ends where the sentence has them."""
    reading = _inverted(reading, layout)
    if _trails(reading, layout):
        reading = replace(_whole_sentence(reading, layout), trails=True)
    return _whole_source(_after_what(reading, layout), layout)


def _inverted(reading: Reading, layout: Layout) -> Reading:
    """Read *…, said an aide* the one way there is, when the tagger looked for the aide before."""
    first, last = reading.cue
    if first != last or first == int(layout.first[last]) or layout.forms[first] not in SAYING:
        return reading
    after_cue = bool(reading.source) and reading.source[0] > last
    if after_cue or layout.forms[first - 1] not in (",", "”"):
        return reading
    source = _speaker_after(last, layout)
    if not source:
        return reading
    start = _sentence_start(first, layout)
    quoted = layout.quote[start:first].any()
    content = [row for row in reading.content if row < first] if quoted else range(start, first - 1)
    return replace(reading, source=source, content=tuple(content))


def _speaker_after(cue: int, layout: Layout) -> tuple[int, ...]:
    """Return the rows from ``cue`` to the clause's end when they name a person or a body."""
    end = int(layout.last[cue])
    stop = cue + 1
    while stop < end and layout.forms[stop] not in CLAUSE_END:
        stop += 1
    head = cue + 1
    while head + 1 < stop and layout.forms[head + 1] not in AFTER_HEAD:
        head += 1
    if stop == cue + 1:
        return ()
    words = layout.forms[cue + 1 : head + 1]
    named = all(word[0].isupper() for word in words)
    speaks = class_of(fold(words[-1])) in SPEAKING
    return tuple(range(cue + 1, stop)) if named or speaks else ()


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


def _sentence_start(row: int, layout: Layout) -> int:
    """Return the first row of the sentence of ``row``, after a word that only opens it."""
    start = int(np.searchsorted(layout.sentence, layout.sentence[row]))
    return start + (start < row and layout.forms[start].lower() in OPENERS)


def _whole_sentence(reading: Reading, layout: Layout) -> Reading:
    first = min(reading.content)
    start = _sentence_start(first, layout)
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
