"""Whether two names can be one person's or one body's."""

from functools import lru_cache

from rapidfuzz import fuzz

from attribcheck.language.fold import fold
from attribcheck.language.given import is_given
from attribcheck.language.wordlists import wordlist

ALIKE = 88.0
"""``fuzz.ratio`` from which two spellings of one surname pass: 92 for Yanukovich and
Yanukovych, 86 for Clinton and Linton."""


LONG = 6
"""Letters from which a surname may be spelt a little otherwise."""


@lru_cache(maxsize=4096)
def bare(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return a name's words folded, without initials, suffixes and particles."""
    names = wordlist("names")
    folded = [fold(word) for word in words if not _is_particle(word)]
    kept = tuple(word for word in folded if len(word) > 1 and word not in names["suffix"])
    return kept or tuple(fold(word) for word in words)


def _is_particle(word: str) -> bool:
    """Tell whether a printed word is a *de* or *van*, not an *Al* or *Ben*."""
    return fold(word) in wordlist("names")["particle"] and (word.islower() or not is_given(word))


def surname_fits(word: str, name: tuple[str, ...]) -> int:
    """Score how well one bare word names the bearer of the bare ``name``: 0 (not) to 3.

    3: the surname, or the last part of a double one. 2: the first word, a given name or,
    where the family name comes first, the surname. 1: spelt a little otherwise, or a
    middle word.
    """
    if not name:
        return 0
    if word == name[-1] or word in name[-1].split("-"):
        return 3
    if word == name[0]:
        return 2
    if word in name:
        return 1
    return int(len(word) >= LONG and fuzz.ratio(word, name[-1]) >= ALIKE)


def same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two bare names of two words or more can be one person's.

    *Hillary Clinton* and *Hillary Rodham Clinton* can; *Bill Clinton* and *Hillary
    Clinton* cannot; *Rob Ames* and *Robert Ames* can.
    """
    if one[-1] != other[-1] and fuzz.ratio(one[-1], other[-1]) < ALIKE:
        return False
    first, second = sorted((one[0], other[0]), key=len)
    if first == second:
        return True
    return len(first) >= 3 and second.startswith(first) and one[-1] == other[-1]


def same_body(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two bare names of two words or more can be one body's.

    *United Nations Security Council*, *U.N. Security Council* and *Security Council* can; *House
    Ways Committee* and *Senate Ways Committee* cannot.
    """
    shared = 0
    while shared < min(len(one), len(other)) and one[-shared - 1] == other[-shared - 1]:
        shared += 1
    if shared < 2:
        return False
    left, right = sorted((one[:-shared], other[:-shared]), key=len)
    return not left or "".join(left) == "".join(word[0] for word in right)


def initials(name: str) -> str:
    """Return the first letters of a printed name's capitalised words: its likely acronym."""
    return "".join(word[0] for word in name.split() if word[0].isupper())
