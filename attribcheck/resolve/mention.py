"""Reading the words that stand for a source: its form, head, number and names."""

from attribcheck.language.nouns import (
    NounClass,
    class_of,
    is_measure,
    is_plural,
    singular,
)
from attribcheck.language.wordlists import wordlist
from attribcheck.model.span import Span
from attribcheck.resolve.census import Census, Occurrence, Sort
from attribcheck.resolve.determiners import (
    BARE,
    NUMBERS,
    POSSESSIVES,
    count_of,
    is_determiner,
    pointing_of,
)
from attribcheck.resolve.mention_names import THEM, listed_in, named_by, speaker_of
from attribcheck.resolve.mention_words import Word, core_length, split_words
from attribcheck.resolve.reading import Form, Pointing, Reading
from attribcheck.resolve.roles import modifier
from attribcheck.resolve.widening import SUBJECTS, phrase_of

FLOATING = frozenset(
    {"neither", "either", "both", "each", "also", "all"}
    | {"himself", "herself", "itself", "themselves"}
)
"""What may stand between a name and its verb: *Brightwater neither confirmed nor denied*."""


def read_mention(text: str, span: Span, census: Census) -> Reading:
    """Read the words of ``span``; a name in apposition outdoes the noun that it explains."""
    phrase = phrase_of(text, span, census)
    occurrences = census.touching(phrase)
    words = split_words(text, phrase, occurrences)
    if not words:
        return Reading(span, Form.EMPTY)
    joined = len(words) > 2 and words[0].plain in SUBJECTS and words[1].plain == "and"
    joined = joined and not any(one.name.sort is Sort.PERSON for one in occurrences)
    if joined or (len(words) == 1 and _is_pronoun(words[0])):
        return Reading(span, Form.PRONOUN, words[0].plain, words[0].plain)
    while len(words) > 1 and words[-1].plain in FLOATING and words[-2].name:
        words.pop()
    core = core_length(words)
    if core == 1 and words[0].plain in wordlist("mentions")["apart"]:
        return Reading(span, Form.PRONOUN, words[0].plain, words[0].plain)
    named = named_by(text, words, core, occurrences)
    if named:
        return _name_reading(text, span, named, occurrences)
    listed = listed_in(words, core, occurrences)
    if listed:
        return _name_reading(text, span, listed, occurrences)
    speaker = speaker_of(words, core)
    if speaker and speaker.name:
        return Reading(span, Form.NAME, names=(speaker.name.name,), rival=speaker.name.rival)
    if speaker:
        return Reading(span, Form.PRONOUN, speaker.plain, speaker.plain)
    return _nominal(span, words, core)


def _is_pronoun(word: Word) -> bool:
    """Tell *us* from *U.S.* and *US*."""
    country = word.plain == "us" and word.text[:2] != "us" and word.text[1:2] != "s"
    return word.plain in wordlist("mentions")["pronoun"] and not country


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
    quantified = _quantified(span, bare, count)
    if quantified:
        return quantified
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
        frozenset(modifier(word.plain) for word in kept[1:-1] if word.text[0].isupper()),
        owner,
        partitive=parted,
    )


def _quantified(span: Span, bare: list[str], count: int | None) -> Reading | None:
    """Read a quantity that stands for people: *two*, *some of them*, *two of the four*."""
    lead = bare
    if bare[-2:-1] == ["of"] and bare[-1] in THEM:
        lead = bare[:-2]
    elif bare[-3:-1] == ["of", "the"] and bare[-1] in NUMBERS:
        lead = bare[:-3]
    measured = lead is not bare and is_measure(lead[-1])
    if not lead or not (lead[-1] in BARE or lead[-1] in NUMBERS or measured):
        return None
    plural, pointing = BARE.get(lead[-1], (True, Pointing.CLASS if measured else Pointing.NEW))
    lists = wordlist("mentions")
    if any(word in lists["nobody"] for word in lead[:-1]):
        pointing = Pointing.NOBODY
    elif lead[0] in lists["definite"] and lead[-1] == "one":
        pointing = Pointing.DEFINITE
    return Reading(
        span,
        Form.NOMINAL,
        " ".join(bare),
        lead[-1],
        NounClass.HUMAN,
        plural,
        count,
        pointing,
        partitive=lead is not bare,
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
