"""Which words are a cue's source, by what is true of English clauses.

*Quill, who said …* is told by *who*; *said an aide, who spoke on background* by all of it. In
PolNeAR's train part, 99.9 % of sources are of one piece; of those before whose cue *who* or *which*
stands, 95 % are that word.
"""

from dataclasses import replace

from attribcheck.extract.decode import Reading, nearest, runs
from attribcheck.extract.frames import AFTER_HEAD, CLAUSE_END, TIMES, sentence_end
from attribcheck.extract.layout import Layout
from attribcheck.extract.participles import with_speaker
from attribcheck.extract.verbs import VERB, is_auxiliary
from attribcheck.language.fold import fold
from attribcheck.language.nouns import PEOPLE, class_of

WHO = frozenset({"who", "which"})
SUBJECTS = frozenset({"he", "she", "they", "it"})
NO_ADVERBS = frozenset(["ally", "assembly", "bully", "daily", "family", "monthly", "quarterly"])
NO_ADVERBS |= {"rally", "weekly"}
"""Nouns in -ly that speak."""

HOLE = 2
"""Rows from one word of a source to the next, at most: a comma and a word left out between."""

LONGEST = 60
"""Words of a source that is looked for beyond what was read; beyond, it is no sentence."""

ARTICLES = frozenset({"a", "an", "the"})
MUTE = ARTICLES | TIMES | {"and", "but", "or"}
"""Words that by themselves are nobody: *Quill, R-Ohio, said Tuesday*."""

JOINING = frozenset({"and", "or", "&", ","})
SHORT = 4
"""Letters of *this*; plural nouns have more."""

NOT_DOING = frozenset(["including", "acting", "founding", "leading", "managing", "visiting"])
"""Words in -ing after a comma that belong to a name: *Quill, managing partner of …*."""

ASIDES = frozenset(["in", "during", "after", "while", "when", "but", "for"])
"""Words after a comma that tell of the telling: *Quill, in a letter, said*. In PolNeAR's train part
such words belong to a source 2 times and are left out 77 times."""

APPOSED = ARTICLES | {"his", "her", "its", "one"}
SETTINGS = frozenset(["In", "At", "During", "On", "Under", "Throughout"])
"""Prepositions that open a sentence with where or when somebody spoke."""

BINDING = frozenset(["of", "in", "at", "on", "for", "from", "to", "by", "with", "and", "the", "a"])
BINDING |= {"an", "de", "von", "van", "al", "'s", "his", "her", "their", "its", "as", "or", "like"}
"""Words after which a name is no new speaker's: *the mayor of Odell*."""

RELATIVE = frozenset({"what", "which", "that", "as", "whom"})


def one_source(reading: Reading, layout: Layout) -> Reading:
    """Leave one piece of the source: *who* before its verb, or what is next to the cue."""
    reading = with_speaker(reading, layout)
    if len(reading.source) == 1 and layout.forms[reading.source[0]].lower() in MUTE:
        reading = replace(reading, source=())
    if not reading.source:
        return _named_between(reading, layout)
    who = _relative(reading, layout)
    if who is not None:
        return replace(reading, source=(who,))
    if reading.source[-1] - reading.source[0] >= len(reading.source):
        source = nearest(runs(reading.source, HOLE), reading.cue)
        reading = replace(reading, source=source)
    source = reading.source
    if reading.cue[1] + 1 != source[0]:
        source = _no_setting(source, layout)
    source = _no_clause(source, reading.cue[0], layout)
    if source != reading.source:
        reading = replace(reading, source=source)
    return _no_adverb(reading, layout)


def _relative(reading: Reading, layout: Layout) -> int | None:
    """Return the row of the *who* whose verb is the cue: *Quill, who has often called it “…”*."""
    first = reading.cue[0]
    for row in range(first - 1, max(first - VERB - 2, layout.opens[first] - 1), -1):
        if layout.forms[row] in WHO:
            near = row in reading.source or 0 < row - reading.source[-1] <= HOLE
            verbal = row + 1 == first or is_auxiliary(layout.forms[row + 1])
            return row if near and verbal and row not in reading.content else None
        if layout.forms[row] == "," or layout.forms[row].endswith("ed"):
            return None
    return None


def _no_setting(source: tuple[int, ...], layout: Layout) -> tuple[int, ...]:
    """Leave the speaker of *In a radio interview Quill said*, a source that runs from *In* on."""
    first = source[0]
    if not first or layout.forms[first - 1] not in SETTINGS:
        return source
    words = [layout.forms[row] for row in source]
    for i in range(len(words) - 1, 0, -1):
        free = words[i - 1] not in BINDING
        named = words[i][0].isupper() and (words[i - 1].islower() or words[i - 1] == ",")
        if free and (named or words[i].lower() in APPOSED):
            return source[i:]
    return source


def _no_clause(source: tuple[int, ...], cue: int, layout: Layout) -> tuple[int, ...]:
    """Leave of *it attacked Quill* the pronoun, and of *Quill, summing up the talks* the name."""
    words = [layout.forms[row].lower() for row in source]
    if words[0] in SUBJECTS and words[1:2] and words[1] not in JOINING:
        return source[:1]
    after = source[-1] + 1
    open_ended = after < cue and CLAUSE_END.isdisjoint((words[-1], layout.forms[after]))
    for i in range(1, len(words) - 1):
        if words[i] == "," and (words[i + 1] in ASIDES or _does(source[i + 1 :], layout)):
            return source[:i]
        if words[i] == "," and words[i + 1] in WHO and open_ended:
            return source[:i]
    return source


def _does(rows: tuple[int, ...], layout: Layout) -> bool:
    """Tell whether the first word is a participle.

    It is none in a name, *Fleming*, or before a noun: *mining companies*, *marketing director at*.
    """
    word, noun, after = (*(layout.forms[row] for row in rows[:3]), "", "")[:3]
    plural = noun.endswith("s") and len(noun) > SHORT
    ends = not after.isalpha() or after in AFTER_HEAD
    calling = ends and class_of(fold(noun)) in PEOPLE
    if plural or calling or not word.islower():
        return False
    return word.endswith("ing") and word not in NOT_DOING


def _no_adverb(reading: Reading, layout: Layout) -> Reading:
    """Give the cue the adverb before it: *Quill flatly denied*."""
    source, (first, last) = reading.source, reading.cue
    if len(source) < 2 or source[-1] != first - 1:
        return reading
    word = layout.forms[first - 1]
    if not word.endswith("ly") or not word.islower() or word in NO_ADVERBS:
        return reading
    return replace(reading, source=source[:-1], cue=(first - 1, last))


def _named_between(reading: Reading, layout: Layout) -> Reading:
    """Take the name between a quotation and the cue for the source: *“…,” Quill fumed*."""
    first = reading.cue[0]
    least = max(first - LONGEST, 0)
    while first > least and _names(layout.forms[first - 1]):
        first -= 1
    if first - 1 not in reading.content or layout.forms[first - 1] != "”":
        return reading
    return replace(reading, source=tuple(range(first, reading.cue[0])))


def _names(word: str) -> bool:
    return word[0].isupper() or word in SUBJECTS


def whole_source(reading: Reading, layout: Layout) -> Reading:
    """Take what tells more of a source after the cue into it, and no relative before it."""
    source = list(reading.source)
    while len(source) > 1 and layout.forms[source[0]].lower() in (*RELATIVE, "by"):
        source.pop(0)
    if source and source[0] > reading.cue[0]:
        content = set(reading.content)
        stop = sentence_end(source[-1], layout)
        follows = min(content, default=stop) < reading.cue[0]
        stop = min(stop, source[0] + LONGEST)
        while _tells_more(source[-1] + 1, stop, follows, layout):
            end = source[-1] + 2
            if not content.isdisjoint((end - 1, end)):
                break
            while end < stop and layout.forms[end] not in CLAUSE_END and end not in content:
                end += 1
            source += range(source[-1] + 1, end)
    told = tuple(source)
    return reading if told == reading.source else replace(reading, source=told)


def _tells_more(comma: int, stop: int, follows: bool, layout: Layout) -> bool:
    """Tell whether *who …* comes, or an apposition after a comma: *, 34, a nurse from Texas*.

    Where the source does not follow the claim, the claim may be what comes.
    """
    if comma + 1 >= stop or layout.forms[comma] != ",":
        return comma < stop and layout.forms[comma] == "who"
    word = layout.forms[comma + 1]
    apposed = word in APPOSED or word[0].isdigit() or word[0].isupper()
    return word == "who" or (follows and apposed)
