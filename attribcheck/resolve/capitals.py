"""Runs of capitalised words, and what in them is title, name and opening."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from attribcheck.language.fold import fold
from attribcheck.language.given import is_given
from attribcheck.language.nouns import listed_class
from attribcheck.language.wordlists import wordlist
from attribcheck.model.span import Span

LONGEST = 9
"""Words; a longer run is a headline, a list or shouting."""


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised words in a row, the words that only open a sentence left out."""

    span: Span
    title: tuple[str, ...]
    """Words before the name, such as *Treasury Secretary*, as printed."""

    words: tuple[str, ...]
    """The name itself, as printed; empty when all of it is title."""

    name: Span
    """Where the words of the name stand; empty at the end of ``span`` when there are none."""


WORD = re.compile(r"\S+")
PARTY = re.compile(r"[DRIL](?:[-–.]|$)")


PARTIES = frozenset(
    {"republican", "democratic", "democrat", "labour", "conservative", "liberal", "libertarian"}
)

ADVERBS = ("cally", "nally", "ngly", "tely", "ntly", "edly", "usly", "ably", "ibly", "vely")
"""Endings of what opens a sentence before a comma and names nobody: *Ironically,*."""

DAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
HOLY = frozenset({"super", "black", "good", "bloody", "palm", "easter", "ash", "cyber", "ruby"})
"""What makes a name of the day after it; else it only tells when: *Okafor Tuesday said*."""

COUNTRY = frozenset({"U.S.", "US"})
"""What folds to *us*, and never is."""

HONORIFICS = frozenset({"mr", "mrs", "ms", "miss"})
"""What always has a surname after it, if only *King* or *Justice*."""


@cache
def _pattern() -> re.Pattern[str]:
    upper = "A-ZÀ-ÖØ-Þ" + "".join(chr(code) for code in range(0x100, 0x180) if chr(code).isupper())
    short = (
        r"(?:Mrs?|Ms|Dr|Sens?|Reps?|Govs?|Gen|Lt|Col|Sgt|Capt|Maj|Adm|Prof|Rev|Fr|Del|Hon|St|"
        r"Jr|Sr)\."
    )
    word = rf"(?:{short}|(?:[{upper}]\.)+(?![a-z])|[{upper}]\w*+(?:(?:-|[’'](?!s\b))\w++)*+)"
    particles = "|".join(sorted(wordlist("names")["particle"]))
    gap = r"[^\S\n]++(?:\n[^\S\n]*+)?|\n[^\S\n]*+"
    prefixed = rf"(?:al|el|ul|ibn|bin)-{word}"
    inner = rf"{prefixed}|(?:(?:{particles})(?:{gap}))*{word}|&(?:{gap}){word}|[“\"]{word}[”\"]"
    joined = rf"(?:{gap})(?:{inner})"
    # Without the look ahead, which fails faster, each alternative is tried at every letter.
    return re.compile(rf"(?=[{upper}])\b{word}(?:{joined})*")


@cache
def _title_words() -> frozenset[str]:
    names = wordlist("names")
    return names["title"] | names["she"] | names["he"]


@lru_cache(maxsize=4096)
def is_title(word: str) -> bool:
    """Tell whether a printed word may stand before a person's name: *Sen.*, *Commissioner*."""
    plain = fold(word)
    if word.isupper() and "." in word:
        return False
    return plain in _title_words() or listed_class(plain).is_person


CAPITAL = re.compile(r"[^\W\d_][\w’'-]*+")


def is_title_case(text: str, span: Span) -> bool:
    """Tell whether a short paragraph is written like a headline: most words with a capital."""
    if not 12 <= len(span) <= 200:
        return False
    words = CAPITAL.findall(text, span.start, span.end)
    large = sum(word[0].isupper() for word in words)
    return len(words) >= 4 and large >= 0.7 * len(words)


def find_runs(text: str, start: int, end: int) -> Iterator[Run]:
    """Yield the capitalised runs of ``text[start:end]`` in reading order."""
    opening = wordlist("names")["opening"]
    for match in _pattern().finditer(text, start, end):
        words = match[0]
        opens = fold(words) in opening and words not in COUNTRY
        if opens or (text[match.start() - 1] == "(" and PARTY.match(words)):
            continue
        if words.endswith(ADVERBS) and text.startswith(",", match.end()):
            continue
        if words.isalpha():
            yield _single(text, match.start(), words)
            continue
        places = [(piece.start(), piece[0]) for piece in WORD.finditer(text, *match.span())]
        places = places[_opening_words(places, opening) :]
        while len(places) > 1 and fold(places[-1][1]) in DAYS and fold(places[-2][1]) not in HOLY:
            places.pop()
        if len(places) == 1 and places[0][1].isalpha():
            yield _single(text, *places[0])
        elif places and len(places) <= LONGEST and not _is_shouted(places, opening):
            yield _split(places)


def _single(text: str, start: int, word: str) -> Run:
    """Return the run of one word; *the Advocate* is a newspaper and no title."""
    span = Span(start, start + len(word))
    articled = text[max(0, start - 4) : start].lower() == "the "
    if is_title(word) and not (articled and fold(word) in wordlist("outlets")["name"]):
        return Run(span, (word,), (), Span(span.end, span.end))
    return Run(span, (), (word,), span)


def _opening_words(places: list[tuple[int, str]], opening: frozenset[str]) -> int:
    """Return how many words at the start of a run only open the sentence.

    An initial, as in *A. J. Cole*, and *U.S.* are of the name.
    """
    for index, (_, word) in enumerate(places):
        initial = "." in word and index + 1 < len(places)
        if fold(word) not in opening or word in COUNTRY or initial:
            return index
    return len(places)


def _is_shouted(places: list[tuple[int, str]], opening: frozenset[str]) -> bool:
    """Tell whether small words stand in capitals, too: *WHO IS FEELING THE HEAT*."""
    body = wordlist("names")["body"]
    small = (fold(word) for _, word in places if word.isupper() and word.isalpha())
    return any(word in opening and word not in body for word in small)


def _is_party(words: list[str]) -> bool:
    """Tell whether a seeming title only says which party’s: *Republican National Committee*."""
    return all(modifier in PARTIES for modifier in map(fold, words))


def _split(places: list[tuple[int, str]]) -> Run:
    """Tell title and name apart: the name follows the last title word that has words after it."""
    words = [word for _, word in places]
    cut = 0
    for index, word in enumerate(words):
        last = index == len(words) - 1
        if is_title(word) and not (last and index and is_given(words[cut])):
            cut = index + 1
    head = fold(words[-1])
    masthead = head in wordlist("names")["masthead"] or head in wordlist("outlets")["name"]
    if cut == len(words) > 1 and masthead:
        cut = 0
    if cut and head in wordlist("names")["body"] and _is_party(words[:cut]):
        cut = 0
    if cut < len(words) and fold(words[cut]) in wordlist("names")["suffix"]:
        cut = 0
    if cut == len(words) > 1 and fold(words[0]) in HONORIFICS:
        cut -= 1
    end = places[-1][0] + len(places[-1][1])
    name_start = places[cut][0] if cut < len(words) else end
    span = Span(places[0][0], end)
    return Run(span, tuple(words[:cut]), tuple(words[cut:]), Span(name_start, end))
