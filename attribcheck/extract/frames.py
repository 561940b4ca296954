"""Frames of attribution that read one way only, whatever the tagger made of their words.

*…, said an aide.* · *…, three people briefed on it said on Monday.* · *According to an aide, …*
"""

from dataclasses import replace

from attribcheck.extract.decode import Cue, Reading
from attribcheck.extract.layout import Layout
from attribcheck.language.fold import fold
from attribcheck.language.nouns import PEOPLE, NounClass, class_of

CLAUSE_END = frozenset({",", ".", ";", ":", "—", "–", "--", "”", "!", "?"})
SAYING = frozenset({"said", "says", "added", "adds", "wrote", "writes"})
SPEAKING = PEOPLE | {NounClass.BODY}
AFTER_HEAD = frozenset(
    ["of", "in", "at", "for", "with", "from", "on", "to", "who", "familiar", "briefed", "close"]
)
"""Words that end a speaker's head noun: an aide *to*, people *briefed*."""

OPENERS = frozenset({"and", "but", "so", "or", "yet", "still"})
"""Words that open a sentence and are no part of the claim in it."""

COUNTS = frozenset({"one", "two", "three", "four", "five", "several", "some", "many", "most"})
"""Words that count a speaker's head noun: *two of the people*."""

TIMES = frozenset(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])
TIMES |= {"today", "tomorrow", "yesterday"}
"""Words that tell when somebody spoke, and never who."""

PLACING = frozenset(["on", "in", "at", "by", "to", "via", "during", "after", "before", "last"])
PLACING |= {"this", "late", "early", "over", "through", "of", "earlier", "later"}
"""Words with which a date, a place or an occasion begins."""

SHORT_TAIL = 4
"""Words after *said* that only date or place it: *on Monday*, *in a statement*."""

LONGEST = 300
"""Words of a sentence that one trailing speaker may speak for; beyond, it is no sentence."""

LEAST = 4
"""Words that make a claim before the comma, rather than a name or an adverbial."""


def clipped(cue: Cue, layout: Layout) -> Cue:
    """Return *according to* alone: what comes after it is the source."""
    first, last = cue
    words = [form.lower() for form in layout.forms[first : last + 1]]
    return (first, first + 1) if words[:2] == ["according", "to"] else cue


def framed(reading: Reading, layout: Layout) -> Reading:
    """Return ``reading`` as its frame has it, or as it is when it stands in none."""
    if _begins(reading, layout):
        return _leading(reading, layout)
    first, last = reading.cue
    if first == int(layout.first[last]) or layout.forms[first] not in SAYING:
        return reading
    if first < last and layout.forms[first + 1].lower() not in TIMES | PLACING:
        return reading
    if first - layout.opens[first] > LONGEST:
        return reading
    if layout.forms[first - 1] in (",", "”"):
        return _inverted(reading, layout)
    return _trailing(reading, layout)


def sentence_start(row: int, layout: Layout) -> int:
    """Return the first row of the sentence of ``row``, after a word that only opens it."""
    start = layout.opens[row]
    return start + (start < row and layout.forms[start].lower() in OPENERS)


def sentence_end(row: int, layout: Layout) -> int:
    """Return the row after the last of the sentence of ``row``."""
    return layout.closes[row]


def _inverted(reading: Reading, layout: Layout) -> Reading:
    cue = reading.cue[0]
    if reading.source and reading.source[0] > cue:
        return reading
    that = layout.forms[cue + 1 : cue + 2] == ("that",)
    if that or _is_apposed(cue, layout):
        return reading
    stop = cue + 1
    while stop < int(layout.last[cue]) and layout.forms[stop] not in CLAUSE_END:
        stop += 1
    source = range(cue + 1, stop)
    if not source or any(layout.quoted[source.start : stop]) or not speaks(source, layout):
        return reading
    return _taking(reading, layout, source, cue - 1)


def _is_apposed(cue: int, layout: Layout) -> bool:
    """Tell whether what stands before the cue is its subject: *Quill, a farmer, said the mayor*."""
    start = sentence_start(cue, layout)
    if any(layout.quoted[start:cue]):
        return False
    comma = next(row for row in range(start, cue) if row == cue - 1 or layout.forms[row] == ",")
    return start < comma < cue - 1 and speaks(range(start, comma), layout)


def _trailing(reading: Reading, layout: Layout) -> Reading:
    cue = reading.cue[0]
    start = sentence_start(cue, layout)
    comma = cue - 1
    while comma > start and layout.forms[comma] not in (",", "”"):
        comma -= 1
    source = range(comma + 1, cue)
    found = set(reading.source) & set(source) and min(reading.content, default=cue) < comma
    if found or comma - start < LEAST:
        return reading
    if not speaks(source, layout) or not _closes(cue, layout) or _says_more(reading, layout):
        return reading
    return _taking(reading, layout, source, comma)


def _says_more(reading: Reading, layout: Layout) -> bool:
    """Tell whether the claim follows the cue: no date or place, *on Monday*, but what was said."""
    after = reading.cue[1] + 1
    if min(reading.content, default=0) < after:
        return False
    return layout.forms[after].lower() not in TIMES | PLACING


def _closes(cue: int, layout: Layout) -> bool:
    """Tell whether the sentence ends soon after the cue, or goes on with *asking …*, *citing …*."""
    tail = layout.forms[cue + 1 : sentence_end(cue, layout)]
    stop = next((i for i, form in enumerate(tail) if form in CLAUSE_END), SHORT_TAIL + 1)
    if stop > SHORT_TAIL:
        return False
    return stop + 1 >= len(tail) or tail[stop + 1].endswith("ing")


def _begins(reading: Reading, layout: Layout) -> bool:
    first, last = reading.cue
    words = [form.lower() for form in layout.forms[first : last + 1]]
    return words == ["according", "to"] and first == sentence_start(first, layout)


def _leading(reading: Reading, layout: Layout) -> Reading:
    start, end = reading.cue[1] + 1, sentence_end(reading.cue[1], layout)
    comma = next((row for row in range(start, end) if layout.forms[row] == ","), end)
    if end - comma <= LEAST or any(layout.quoted[start:end]):
        return reading
    content = tuple(range(comma + 1, end - (layout.forms[end - 1] == ".")))
    return replace(reading, source=tuple(range(start, comma)), content=content, trails=True)


def speaks(source: range, layout: Layout) -> bool:
    """Tell whether the words name a person or a body, by their capitals or their head noun."""
    if not source:
        return False
    head = source.start
    if layout.forms[head].lower() in COUNTS and layout.forms[head + 1 : head + 2] == ("of",):
        head += 2
    while head + 1 < source.stop and layout.forms[head + 1] not in AFTER_HEAD:
        head += 1
    words = layout.forms[source.start : min(head + 1, source.stop)]
    if not words or words[-1].lower() in TIMES:
        return False
    return all(word[0].isupper() for word in words) or class_of(fold(words[-1])) in SPEAKING


def _taking(reading: Reading, layout: Layout, source: range, end: int) -> Reading:
    """Give ``reading`` that source, and the sentence up to ``end`` unless it is quoted."""
    start = sentence_start(reading.cue[0], layout)
    if any(layout.quoted[start:end]):
        content = tuple(row for row in reading.content if row < end)
    else:
        content = tuple(range(start, end))
    return replace(reading, source=tuple(source), content=content)
