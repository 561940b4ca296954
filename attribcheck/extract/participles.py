"""Whose a participle is: *Quill, citing a survey, said …*, *it ended with a farmer saying …*."""

from dataclasses import replace

from attribcheck.extract.decode import Reading
from attribcheck.extract.layout import Layout

TELLING = frozenset({"saying", "arguing", "claiming", "adding"})
MEETING = frozenset(["met", "meets", "meeting", "spoke", "speaks", "speaking", "talked", "talks"])
MEETING |= {"talking", "agreed", "agrees", "interview", "call", "conversation"}
"""Words after which *with* names who listens: *Quill met with reporters saying …*."""

NAMED = 8
"""Words of the longest speaker whom *with* names."""


def with_speaker(reading: Reading, layout: Layout) -> Reading:
    """Give *saying* the speaker whom *with* names: *it ended with a farmer saying the wells …*."""
    verb = reading.cue[1]
    if layout.forms[verb] == ":":
        verb -= 1
    near = range(verb - 1, max(verb - NAMED, layout.opens[verb]) - 1, -1)
    place = next((row for row in near if layout.forms[row] in ("with", ",", "”")), verb)
    speaker = range(place + 1, verb)
    if layout.forms[verb] not in TELLING or layout.forms[place] != "with" or not speaker:
        return reading
    if place > layout.opens[verb] and layout.forms[place - 1] in MEETING:
        return reading
    if reading.source and speaker.start <= reading.source[0] < speaker.stop:
        return reading
    kept = tuple(row for row in reading.content if row not in speaker and row != verb)
    if not kept or kept[0] < verb:
        return reading
    return replace(reading, cue=(verb, reading.cue[1]), source=tuple(speaker), content=kept)


def with_subjects(readings: list[Reading], layout: Layout) -> list[Reading]:
    """Give a participle without a source its subject's: *Quill, citing a survey, said the wells …*.

    The subject is the source that ends, or whose cue ends, at the comma before the participle; or
    else that of the sentence's first cue.
    """
    ends = {reading.cue[1]: reading.source for reading in readings if reading.source}
    ends |= {reading.source[-1]: reading.source for reading in readings if reading.source}
    leads: dict[int, Reading] = {}
    for reading in readings:
        if reading.source and reading.source[0] < reading.cue[0]:
            leads.setdefault(layout.opens[reading.cue[0]], reading)
    told = []
    for reading in readings:
        first = reading.cue[0]
        after_comma = first > 0 and layout.forms[first - 1] == "," and not layout.quoted[first]
        if not reading.source and after_comma and layout.forms[first].endswith("ing"):
            lead = leads.get(layout.opens[first])
            main = lead.source if lead and lead.cue[0] < first else ()
            told.append(replace(reading, source=ends.get(first - 2, main)))
        else:
            told.append(reading)
    return told
