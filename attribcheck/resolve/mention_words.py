"""The words of a mention, and how many of them are its core."""

import re
from dataclasses import dataclass

from attribcheck.language.fold import fold
from attribcheck.language.nouns import NounClass, is_measure, is_plural, listed_class
from attribcheck.language.wordlists import wordlist
from attribcheck.model.span import Span
from attribcheck.resolve.census import Occurrence, Sort
from attribcheck.resolve.determiners import BARE, NUMBERS, is_determiner

TOKEN = re.compile(r"\S+")
CLOSERS = ",;:—–)"
DASHES = frozenset({"-", "--", "–", "—", "---"})


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
    def closes_name(self) -> bool:
        """Tell whether it is the last word of a name, and no possessive."""
        return self.name is not None and self.ends_name and not self.owner

    @property
    def stops(self) -> bool:
        """Tell whether a comma or bracket follows, which ends the core."""
        return self.text[-1] in CLOSERS and self.ends_name


def split_words(text: str, span: Span, occurrences: list[Occurrence]) -> list[Word]:
    """Return the words of ``span``, each with the name that it is part of."""
    found = []
    for match in TOKEN.finditer(text, span.start, span.end):
        raw, start = match[0], match.start()
        name = next((one for one in occurrences if one.span.start <= start < one.span.end), None)
        owner = raw.rstrip(",.").endswith(("’s", "'s", "s’", "s'"))
        plain = raw if raw in DASHES else fold(raw)
        if plain:
            found.append(Word(start, raw, plain, owner, name))
    return found


TITLED = (NounClass.DOCUMENT, NounClass.BODY)
"""Nouns after which a title stands in marks: *his book “Backfire”*."""


def core_length(words: list[Word]) -> int:
    """Return how many words the core has, at least one."""
    cut = wordlist("mentions")["cut"]
    for index, word in enumerate(words):
        titled = word.text[0] in '“"' and listed_class(words[index - 1].plain) in TITLED
        if index and (word.text.startswith("(") or word.plain in DASHES or titled):
            return index
        inside = word.name is not None and word.name.span.start < word.start
        hangs = index and not inside and (word.plain in cut or _hangs(words, index))
        if hangs and not (_goes_on(words, index) or _is_led(words, index)):
            return index
        if word.stops:
            return index + 1
    return len(words)


TIMES = frozenset({"this", "last", "next", "earlier", "late"})
ADVERBS = frozenset({"just", "still", "then", "later", "also", "even", "once", "again", "soon"})


def _hangs(words: list[Word], index: int) -> bool:
    """Tell whether a clause or a time hangs on the noun before.

    *voters leaving the hall*, *a video posted online*, *a poll this month*, *cities such as Leeds*.
    """
    word, before = words[index].plain, words[index - 1].plain
    adverb = word in TIMES or word in ADVERBS or word.endswith("ly")
    if words[index - 1].closes_name and listed_class(word) is NounClass.OTHER and adverb:
        return True
    if index + 1 == len(words) or words[index].name:
        return False
    if word == "such" and words[index + 1].plain == "as":
        return True
    adjective = before in wordlist("mentions")["party"]
    if adjective or (listed_class(before) is NounClass.OTHER and before != "those"):
        return False
    return word in TIMES or (
        word.endswith(("ed", "ing", "ly")) and listed_class(word) is NounClass.OTHER
    )


ARTICLES = frozenset({"the", "a", "an", "his", "her", "their", "its", "our", "my", "your"})
COMPARED = frozenset({"more", "less", "fewer"})


def _is_led(words: list[Word], index: int) -> bool:
    """Tell whether the core only begins before a word that mostly ends it.

    *The leading candidates*, *the mayor’s running mate*, *more than a dozen aides*.
    """
    before = words[index - 1]
    if words[index].plain in ("whom", "you", "us"):
        return before.plain == "of"
    if index + 1 == len(words):
        return False
    if words[index].plain == "than":
        return before.plain in COMPARED
    counted = before.plain in NUMBERS and index > 1 and words[index - 2].plain in ARTICLES
    return before.plain in ARTICLES or before.owner or counted


def _goes_on(words: list[Word], index: int) -> bool:
    """Tell whether the core goes on over a word that mostly ends it.

    Over *of* in *a number of voters*, and over *and* in *federal and state officials*.
    """
    before = words[index - 1]
    if index + 1 == len(words):
        return False
    if words[index].plain == "of":
        if words[index + 1].plain == "state" and words[index + 1].owner:
            return index + 2 < len(words)
        plain = before.plain
        return is_measure(plain) or plain in BARE or plain in NUMBERS or plain.isdigit()
    loose = before.name is None or before.name.name.sort is Sort.UNKNOWN
    no_noun = listed_class(before.plain) is NounClass.OTHER and not is_plural(before.plain)
    return words[index].plain == "and" and loose and no_noun and not is_determiner(before.plain)
