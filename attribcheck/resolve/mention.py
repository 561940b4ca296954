"""Reading the words that stand for a source: its form, head, number and names."""

import re
from dataclasses import dataclass

from attribcheck.language.fold import fold
from attribcheck.language.nouns import (
    NounClass,
    class_of,
    is_measure,
    is_plural,
    listed_class,
    singular,
)
from attribcheck.language.wordlists import wordlist
from attribcheck.model.span import Span
from attribcheck.resolve.census import Census, Occurrence, Sort
from attribcheck.resolve.determiners import BARE, NUMBERS, count_of, is_determiner, pointing_of
from attribcheck.resolve.reading import Form, Reading
from attribcheck.resolve.roles import modifier

TOKEN = re.compile(r"\S+")
CLOSERS = ",;:—–)"
DASHES = frozenset({"-", "--", "–", "—", "---"})
POSSESSIVES = frozenset({"his", "her", "their", "its"})


@dataclass(frozen=True, slots=True)
class Word:
    """A printed word of a mention and where it stands."""

    start: int
    text: str
    plain: str
    owner: bool
    """It ends in a possessive."""

    name: Occurrence | None
    """The name that it is part of."""

    @property
    def ends_name(self) -> bool:
        """Tell whether no more of its name follows."""
        return self.name is None or self.name.span.end <= self.start + len(self.text)

    @property
    def stops(self) -> bool:
        """Tell whether a comma or bracket follows, which ends the core."""
        return self.text[-1] in CLOSERS and self.ends_name


def read_mention(text: str, span: Span, census: Census) -> Reading:
    """Read the words of ``span``; a name in apposition outdoes the noun that it explains."""
    occurrences = census.within(span.start, span.end)
    words = _words(text, span, occurrences)
    if not words:
        return Reading(span, Form.EMPTY)
    if len(words) == 1 and words[0].plain in wordlist("mentions")["pronoun"]:
        return Reading(span, Form.PRONOUN, words[0].plain, words[0].plain)
    core = _core(words)
    named = _named(text, words, core, occurrences)
    if named:
        return _name_reading(text, span, named, occurrences)
    return _nominal(span, words, core)


def _words(text: str, span: Span, occurrences: list[Occurrence]) -> list[Word]:
    found = []
    for match in TOKEN.finditer(text, span.start, span.end):
        raw, start = match[0], match.start()
        name = next((one for one in occurrences if one.span.start <= start < one.span.end), None)
        owner = raw.rstrip(",.").endswith(("’s", "'s", "s’", "s'"))
        plain = raw if raw in DASHES else fold(raw)
        if plain:
            found.append(Word(start, raw, plain, owner, name))
    return found


def _core(words: list[Word]) -> int:
    """Return how many words the core has, at least one."""
    cut = wordlist("mentions")["cut"]
    for index, word in enumerate(words):
        if index and (word.text.startswith("(") or word.plain in DASHES):
            return index
        inside = word.name is not None and word.name.span.start < word.start
        if index and word.plain in cut and not inside and not _goes_on(words, index):
            return index
        if word.stops:
            return index + 1
    return len(words)


def _goes_on(words: list[Word], index: int) -> bool:
    """Tell whether the core goes on over a word that mostly ends it.

    Over *of* in *a number of voters*, and over *and* in *federal and state officials*.
    """
    before = words[index - 1]
    if index + 1 == len(words):
        return False
    if words[index].plain == "of":
        plain = before.plain
        return is_measure(plain) or plain in BARE or plain in NUMBERS or plain.isdigit()
    loose = before.name is None or before.name.name.sort is Sort.UNKNOWN
    no_noun = listed_class(before.plain) is NounClass.OTHER and not is_plural(before.plain)
    return words[index].plain == "and" and loose and no_noun and not is_determiner(before.plain)


def _named(
    text: str, words: list[Word], core: int, occurrences: list[Occurrence]
) -> Occurrence | None:
    """Return the name that the core is, or that stands in apposition to it."""
    last = words[core - 1]
    own = last.name
    if own and not _is_common(last, own) and not (last.owner and core < len(words)):
        return own
    single = not is_plural(last.plain) or words[0].plain in ("one", "another", "a")
    if class_of(last.plain).is_person and single:
        return next((one for one in occurrences if _is_apposed(text, words, one)), None)
    return None


def _is_apposed(text: str, words: list[Word], item: Occurrence) -> bool:
    """Tell whether a name follows a comma and ends its phrase: *an aide, Ada Okafor,*."""
    if item.name.sort is Sort.BODY or len(item.name.words) < 2:
        return False
    before = [word for word in words if word.start < item.span.start]
    while before and before[-1].text.islower() and before[-1].text.isalpha():
        before.pop()
    follows = text[item.span.end : item.span.end + 2]
    ends = item.span.end >= words[-1].start + len(words[-1].text.rstrip(",")) or (
        follows[:1] == "," or follows == " ("
    )
    return bool(before) and before[-1].text.endswith((",", "—", "–", "-")) and ends


def _is_common(word: Word, occurrence: Occurrence) -> bool:
    """Tell whether a name is only a common noun with a capital: *Critics*, *House Republicans*."""
    name = occurrence.name
    noun = listed_class(word.plain)
    if name.sort is Sort.PERSON or noun is NounClass.OTHER:
        return False
    if len(name.words) > 1:
        return noun.is_person
    lists = wordlist("names")
    return not any(word.plain in lists[section] for section in ("place", "outlet"))


def _name_reading(
    text: str, span: Span, named: Occurrence, occurrences: list[Occurrence]
) -> Reading:
    """Read a mention that is a name, or names joined by *and*."""
    names = [named.name]
    last = named
    for item in occurrences:
        if item.span.start >= last.span.end:
            between = text[last.span.end : item.span.start].strip(" ,\n")
            if between in ("and", "&") or (not between and len(names) > 1):
                names.append(item.name)
                last = item
    joint = len(names) > 1 and len(set(map(id, names))) == len(names)
    if joint and len({name.sort is Sort.BODY for name in names}) == 1:
        return Reading(span, Form.JOINT, plural=True, names=tuple(names))
    return Reading(span, Form.NAME, names=(named.name,), rival=named.rival)


def _nominal(span: Span, words: list[Word], core: int) -> Reading:
    """Read a mention that is a noun with what belongs to it."""
    kept = words[:core]
    while len(kept) > 1 and kept[-1].plain.isdigit():
        kept.pop()
    plain = kept[-1].plain
    bare = [word.plain for word in kept]
    count = count_of(bare)
    if len(kept) == 1 and plain in BARE:
        plural, pointing = BARE[plain]
        return Reading(span, Form.NOMINAL, plain, plain, NounClass.HUMAN, plural, count, pointing)
    parted = _parted(kept)
    single = bare[0] in ("one", "another", "a", "each") and parted and not is_measure(bare[1])
    plural = (is_plural(plain) or plain == "police") and not single
    owner = next((word.plain for word in kept[:-1] if word.owner), "")
    owner = owner or next((word for word in bare[:-1] if word in POSSESSIVES), "")
    owner = owner or _served(words, core)
    owned = bool(owner) and (kept[0].owner or bare[0] == owner or _led_by_name(kept))
    rest = frozenset(
        modifier(word) for word in bare[:-1] if not is_determiner(word) and word != owner
    )
    return Reading(
        span,
        Form.NOMINAL,
        " ".join(bare),
        singular(plain),
        class_of(plain),
        plural,
        count if count or plural else 1,
        pointing_of(bare, plural=plural, owned=owned),
        rest,
        owner,
        partitive=parted,
    )


def _led_by_name(kept: list[Word]) -> bool:
    """Tell whether a name's possessive opens the core: *Ada Okafor's aides*."""
    return kept[0].name is not None and any(word.owner for word in kept[:-1])


def _served(words: list[Word], core: int) -> str:
    """Return the surname of whom people serve: *advisers to Mr. Okafor*, *allies of Okafor*."""
    if core + 1 < len(words) and words[core].plain in ("to", "of", "for"):
        item = words[core + 1].name
        if item and item.name.sort is Sort.PERSON:
            return item.name.words[-1]
    return ""


def _parted(kept: list[Word]) -> bool:
    """Tell whether some are taken out of those met: *one of the officials*, *of his aides*."""
    for index in range(len(kept) - 2, 0, -1):
        if kept[index].plain == "of":
            after = kept[index + 1]
            definite = after.plain in wordlist("mentions")["definite"]
            return definite or after.owner or any(word.owner for word in kept[index + 1 :])
    return False
