"""Where a claim and a source end, by what is true of English sentences.

The tagger decides word by word and may stop short. A trailing attribution, *…, the official said.*,
takes in its sentence from the start; *said the official, who spoke on background* names its source
to the end of the clause.
"""

from dataclasses import replace

from attribcheck.extract.decode import Reading, nearest, runs
from attribcheck.extract.frames import CLAUSE_END, framed, sentence_end, sentence_start
from attribcheck.extract.layout import Layout

PRONOUNS = frozenset({"who", "which"})
SUBJECTS = frozenset({"he", "she", "they", "it"})
PAUSES = frozenset({",", "?", "!", "—", "-", "--", "…", "...", "'"})
"""What ends a quoted clause that its sentence goes on to credit."""

HOLE = 2
"""Rows from one word of a source to the next, at most: a comma and a word left out between."""

APPOSED = frozenset({"a", "an", "the", "his", "her", "its", "one"})
RELATIVE = frozenset({"what", "which", "that", "as", "whom"})
COPULAS = frozenset({"was", "were", "is", "are"})


def bounded(reading: Reading, layout: Layout) -> Reading:
    """Return ``reading`` with its source's and its claim's ends where the sentence has them."""
    reading = framed(_one_source(reading, layout), layout)
    if _trails(reading, layout):
        reading = replace(_whole_sentence(reading, layout), trails=True)
    return _whole_source(_after_what(_no_tail(reading, layout), layout), layout)


def _one_source(reading: Reading, layout: Layout) -> Reading:
    """Leave one piece of the source: a relative pronoun before the cue, or what is next to it.

    In PolNeAR's train part, 99.9 % of sources are of one piece; of those before whose cue *who*
    or *which* stands, 95 % are that word.
    """
    if not reading.source:
        return _named_between(reading, layout)
    before = reading.cue[0] - 1
    if before >= 0 and layout.forms[before] in PRONOUNS and before in reading.source:
        return replace(reading, source=(before,))
    return replace(reading, source=nearest(runs(reading.source, HOLE), reading.cue))


def _named_between(reading: Reading, layout: Layout) -> Reading:
    """Take the name between a quotation and the cue for the source: *“…,” Quill fumed*."""
    first = reading.cue[0]
    while first and (layout.forms[first - 1][0].isupper() or layout.forms[first - 1] in SUBJECTS):
        first -= 1
    if first - 1 not in reading.content or layout.forms[first - 1] != "”":
        return reading
    return replace(reading, source=tuple(range(first, reading.cue[0])))


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


def _whole_source(reading: Reading, layout: Layout) -> Reading:
    """Take what tells more of a source after the cue into it, and no relative before it."""
    source = list(reading.source)
    while len(source) > 1 and layout.forms[source[0]].lower() in RELATIVE:
        source.pop(0)
    if source and source[0] > reading.cue[0]:
        content = set(reading.content)
        stop = sentence_end(source[-1], layout)
        follows = min(content, default=stop) < reading.cue[0]
        while _tells_more(source[-1] + 1, stop, follows, layout):
            end = source[-1] + 2
            while end < stop and layout.forms[end] not in CLAUSE_END and end not in content:
                end += 1
            source += range(source[-1] + 1, end)
    return replace(reading, source=tuple(source))


def _tells_more(comma: int, stop: int, follows: bool, layout: Layout) -> bool:
    """Tell whether *who …* comes after the comma, or an apposition: *, 34, a nurse from Texas*.

    Where the source does not follow the claim, the claim may be what comes.
    """
    if comma + 1 >= stop or layout.forms[comma] != ",":
        return False
    word = layout.forms[comma + 1]
    apposed = word in APPOSED or word[0].isdigit() or word[0].isupper()
    return word == "who" or (follows and apposed)
