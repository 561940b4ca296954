"""Reading the words that stand for a source: its form, head, number and names."""

import re
from dataclasses import dataclass
from enum import StrEnum

from attribcheck.language.fold import fold
from attribcheck.language.nouns import NounClass, class_of, is_measure, is_plural, singular
from attribcheck.language.wordlists import wordlist
from attribcheck.model.span import Span
from attribcheck.resolve.census import Census, Name, Occurrence, Sort
from attribcheck.resolve.roles import modifier


class Form(StrEnum):
    """How a source is put into words."""

    EMPTY = "empty"
    PRONOUN = "pronoun"
    NAME = "name"
    JOINT = "joint"
    NOMINAL = "nominal"


class Pointing(StrEnum):
    """Whether a nominal is new to the reader."""

    DEFINITE = "definite"
    """*the official*, *that source*, *his aides*."""

    NEW = "new"
    """*an official*, *two people*, *another source*."""

    CLASS = "class"
    """*officials*, *many voters*, *critics of the plan*."""

    NOBODY = "nobody"
    """*no voter*, *any taxpayer*, *everyone*."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a mention's words say."""

    span: Span
    form: Form
    core: str = ""
    """The words up to the first clause, phrase or apposition that hangs on them, folded."""

    head: str = ""
    """Folded, singular; of a pronoun, the pronoun."""

    noun: NounClass = NounClass.OTHER
    plural: bool = False
    count: int | None = None
    """How many the words count. None: they do not."""

    pointing: Pointing = Pointing.CLASS
    modifiers: frozenset[str] = frozenset()
    """Folded words before the head, determiners left out."""

    owner: str = ""
    """Folded: *obama* of *Obama's aides*, *his* of *his aides*."""

    names: tuple[Name, ...] = ()
    """Bearers of the name, or of the joint names."""

    rival: Name | None = None
    partitive: bool = False
    """One or some out of others: *one of the officials*."""


PRONOUNS = frozenset(
    ["he", "she", "they", "it", "we", "i", "you", "him", "her", "them", "us", "me", "his", "hers", "their", "theirs", "its", "our", "ours", "my", "mine", "your", "yours", "who", "whom", "whose", "which", "that", "this", "these", "those", "himself", "herself", "themselves", "itself", "ourselves", "myself"]
)
BARE = {
    "someone": (False, Pointing.NEW), "somebody": (False, Pointing.NEW),
    "others": (True, Pointing.CLASS), "some": (True, Pointing.CLASS),
    "many": (True, Pointing.CLASS), "few": (True, Pointing.CLASS),
    "most": (True, Pointing.CLASS), "several": (True, Pointing.NEW),
    "all": (True, Pointing.DEFINITE), "both": (True, Pointing.DEFINITE),
    "another": (False, Pointing.NEW), "one": (False, Pointing.NEW),
    "everyone": (True, Pointing.NOBODY), "everybody": (True, Pointing.NOBODY),
    "anyone": (False, Pointing.NOBODY), "anybody": (False, Pointing.NOBODY),
    "nobody": (False, Pointing.NOBODY), "none": (True, Pointing.NOBODY),
    "each": (False, Pointing.DEFINITE), "neither": (False, Pointing.DEFINITE),
}  # fmt: skip
NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "a dozen": 12, "a pair": 2, "a couple": 2,
}  # fmt: skip
ORDINALS = frozenset({"second", "third", "fourth", "fifth", "sixth", "different", "separate"})
DEFINITE = frozenset(
    {
        "the",
        "that",
        "this",
        "these",
        "those",
        "his",
        "her",
        "their",
        "its",
        "my",
        "our",
        "your",
        "both",
        "same",
    }
)
NEW = frozenset({"a", "an", "another", "one", "several"})
CLASS = frozenset(
    {"some", "many", "most", "few", "other", "certain", "various", "numerous", "all", "more"}
)
NOBODY = frozenset({"no", "any", "every", "each", "neither", "either"})
DETERMINERS = (
    DEFINITE
    | NEW
    | CLASS
    | NOBODY
    | frozenset(NUMBERS)
    | ORDINALS
    | frozenset(
        {
            "at",
            "least",
            "about",
            "nearly",
            "only",
            "not",
            "even",
            "half",
            "dozen",
            "dozens",
            "hundreds",
            "of",
        }
    )
)
CUT = frozenset(
    ["of", "for", "at", "in", "on", "from", "with", "to", "by", "who", "whom", "whose", "which", "that", "close", "familiar", "involved", "briefed", "speaking", "working", "like", "including", "such", "as", "said", "say", "says", "and", "or", "but", "about", "on", "near", "inside", "within", "under", "over", "among", "between", "during", "against", "involved", "interviewed", "present", "knowledgeable", "surveyed", "is", "was", "were", "are", "has", "have", "had", "after", "before", "when", "released", "conducted", "published", "based", "whose", "where", "while,", "--", "-", "–", "—", "outside", "aligned", "opposed", "allied", "close"]
)
TOKEN = re.compile(r"\S+")
CLOSERS = ",;:—–)"


@dataclass(frozen=True, slots=True)
class Word:
    """A printed word of a mention and where it stands."""

    start: int
    text: str
    plain: str
    owner: bool
    """It ends in a possessive."""

    stops: bool
    """A comma or bracket follows: the core ends here."""


def _words(text: str, span: Span) -> list[Word]:
    found = []
    for match in TOKEN.finditer(text, span.start, span.end):
        raw = match[0]
        plain = fold(raw)
        owner = raw.rstrip(",.").endswith(("’s", "'s", "s’", "s'"))
        if plain or raw in "--–—":
            found.append(Word(match.start(), raw, plain or raw, owner, raw[-1] in CLOSERS))
    return found


def read_mention(text: str, span: Span, census: Census) -> Reading:
    """Read the words of ``span``; a name anywhere in apposition outdoes the noun it explains."""
    words = _words(text, span)
    if not words:
        return Reading(span, Form.EMPTY)
    if len(words) == 1 and words[0].plain in PRONOUNS and not words[0].owner:
        return Reading(span, Form.PRONOUN, words[0].plain, words[0].plain)
    occurrences = census.within(span.start, span.end)
    core = _core(words, occurrences)
    named = _named(words, core, occurrences)
    if named:
        return _name_reading(text, span, named, occurrences)
    return _nominal(span, words, core, occurrences)


def _covering(start: int, occurrences: list[Occurrence]) -> Occurrence | None:
    return next((item for item in occurrences if item.span.start <= start < item.span.end), None)


def _core(words: list[Word], occurrences: list[Occurrence]) -> int:
    """Return how many words the core has, at least one."""
    for index, word in enumerate(words):
        inside = _covering(word.start, occurrences)
        goes_on = inside is not None and inside.span.end > word.start + len(word.text)
        if index and word.plain in CUT and not inside and not _partitive(words, index):
            return index
        if word.stops and not goes_on:
            return index + 1
        if word.text.startswith("(") and index:
            return index
    return len(words)


def _partitive(words: list[Word], index: int) -> bool:
    """Tell whether the ``of`` at ``index`` only counts what follows: *a number of voters*."""
    if words[index].plain != "of" or index + 1 == len(words):
        return False
    before = words[index - 1].plain
    return is_measure(before) or before in BARE or before in NUMBERS or before.isdigit()


def _named(words: list[Word], core: int, occurrences: list[Occurrence]) -> Occurrence | None:
    """Return the name that the core is, or that stands in apposition to it."""
    last = words[core - 1]
    own = _covering(last.start, occurrences)
    if own and not _is_common(last, own) and not _owns(words, core):
        return own
    if class_of(last.plain).is_person and core < len(words):
        rest = words[core]
        beside = _covering(rest.start, occurrences)
        begins = beside is not None and beside.span.start == rest.start
        if begins and beside and beside.name.sort is not Sort.BODY and words[core - 1].stops:
            return beside
    return None


def _owns(words: list[Word], core: int) -> bool:
    return words[core - 1].owner and core < len(words)


def _is_common(word: Word, occurrence: Occurrence) -> bool:
    """Tell whether a one-word name is only a common noun at a sentence's start: *Critics*."""
    if occurrence.name.sort is Sort.PERSON or len(occurrence.name.words) > 1:
        return False
    listed = wordlist("names")
    known = word.plain in listed["place"] or word.plain in listed["outlet"]
    return class_of(word.plain) is not NounClass.OTHER and not known


def _name_reading(
    text: str, span: Span, named: Occurrence, occurrences: list[Occurrence]
) -> Reading:
    """Read a mention that is a name, or names joined by *and*."""
    names = [named.name]
    last = named
    for item in occurrences:
        if item.span.start >= last.span.end:
            between = text[last.span.end : item.span.start]
            if between.strip(" ,\n") in ("and", "&") or (between.strip() == "," and len(names) > 1):
                names.append(item.name)
                last = item
    if len(names) > 1 and all(name.sort is not Sort.BODY for name in names):
        return Reading(span, Form.JOINT, plural=True, names=tuple(names))
    return Reading(span, Form.NAME, names=(named.name,), rival=named.rival)


def _nominal(span: Span, words: list[Word], core: int, occurrences: list[Occurrence]) -> Reading:
    """Read a mention that is a noun with what belongs to it."""
    kept = words[:core]
    partitive = False
    for index in range(len(kept) - 2, 0, -1):
        if kept[index].plain == "of" and _partitive(kept, index):
            partitive = kept[index + 1].plain in DEFINITE or kept[index + 1].owner
            break
    head_word = kept[-1]
    plain = head_word.plain
    bare = [word.plain for word in kept]
    count = _count(bare)
    if len(kept) == 1 and plain in BARE:
        plural, pointing = BARE[plain]
        return Reading(span, Form.NOMINAL, plain, plain, NounClass.HUMAN, plural, count, pointing)
    plural = is_plural(plain) and not (partitive and bare[0] in ("one", "another", "a", "each"))
    noun = class_of(plain)
    owner = next((word.plain for word in kept[:-1] if word.owner), "")
    owner = owner or next(
        (word for word in bare[:-1] if word in ("his", "her", "their", "its")), ""
    )
    return Reading(
        span,
        Form.NOMINAL,
        " ".join(bare),
        singular(plain),
        noun,
        plural or (plain == "police"),
        count if count or plural else 1,
        _pointing(bare, plural, owner),
        frozenset(
            modifier(word) for word in bare[:-1] if word not in DETERMINERS and word != owner
        ),
        owner,
        partitive=partitive,
    )


def _count(bare: list[str]) -> int | None:
    for size in (2, 1):
        for index in range(min(3, len(bare) - size + 1)):
            phrase = " ".join(bare[index : index + size])
            if phrase in NUMBERS:
                return NUMBERS[phrase]
            if size == 1 and phrase.isdigit() and len(phrase) < 4:
                return int(phrase)
    return None


def _pointing(bare: list[str], plural: bool, owner: str) -> Pointing:
    """Tell whether the words point back, bring in somebody new, or name a class."""
    first = bare[0] if bare[0] not in ("at", "about", "nearly", "only", "not", "even") else bare[-2]
    lead = set(bare[:-1])
    if lead & NOBODY or first in ("not", "no"):
        return Pointing.NOBODY
    if "another" in lead or first in ("a", "an", "one"):
        return Pointing.NEW
    if lead & ORDINALS:
        return Pointing.NEW if first not in DEFINITE else Pointing.DEFINITE
    if _count(bare) or "several" in lead or "dozen" in lead:
        return Pointing.DEFINITE if first in DEFINITE else Pointing.NEW
    if first in DEFINITE or (owner and first == owner):
        return Pointing.DEFINITE
    if plural or lead & CLASS:
        return Pointing.CLASS
    return Pointing.DEFINITE if owner else Pointing.CLASS
