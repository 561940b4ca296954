"""Names that may be one name spelled in two ways."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from attribcheck.language.fold import fold
from attribcheck.language.given import is_given
from attribcheck.language.wordlists import wordlist
from attribcheck.model.span import Span
from attribcheck.rules.credit import WORD

FEWEST_LETTERS = 5
"""Shorter names differ by a letter because they are different names: *Bush*, *Rush*."""

FEWEST_IN_FULL = 4
"""The same of surnames after one given name."""

LONG = 7
"""Letters from which two slips still leave a name recognisable."""

FEWEST_GIVEN = 3
"""Letters of a given name that may be misspelt."""

LONG_GIVEN = 7

MOST_LETTERS = 30

CROWD = 8
"""Names kept for one signature."""

ENDINGS = ("s", "es", "y", "ian", "ism", "ist", "ite")
"""What makes another word of a name, not another spelling: *the Brandts*."""


Spellings = Mapping[str, list[str]]
"""Folded names by their signatures."""


def spellings_of(names: Iterable[str]) -> Spellings:
    """Index folded ``names``, so that other spellings one slip away find them.

    A slip is a letter more, less, another one, or two that changed places. Takes time in
    proportion to the number of names.
    """
    near: dict[str, list[str]] = defaultdict(list)
    for name in dict.fromkeys(names):
        for signature in _signatures(name):
            if len(near[signature]) < CROWD:
                near[signature].append(name)
    return near


def near(spellings: Spellings, word: str) -> list[str]:
    """Return the names that a folded ``word`` may misspell, none where it is one of them."""
    found = dict.fromkeys(
        name for signature in _signatures(word) for name in spellings.get(signature, ())
    )
    if word in found or len(word) < FEWEST_LETTERS:
        return []
    return [name for name in found if is_misspelt(word, name)]


def is_misspelt(word: str, name: str) -> bool:
    """Tell whether two folded surnames can be spellings of one.

    One slip apart, or two where both have seven letters or more. Source: the distance of Damerau
    and Levenshtein, as rapidfuzz counts it.
    """
    # It takes longer to import than the rules, and most stories have no such pair.
    from rapidfuzz.distance import DamerauLevenshtein

    short, long = sorted((word, name), key=len)
    if word == name or len(short) < FEWEST_IN_FULL or len(long) > MOST_LETTERS:
        return False
    if long.startswith(short) and long[len(short) :] in ENDINGS:
        return False
    most = 2 if len(short) >= LONG else 1
    return DamerauLevenshtein.distance(word, name, score_cutoff=most) <= most


def is_misspelt_given(word: str, name: str) -> bool:
    """Tell whether two folded given names can be spellings of one: *Jon*, *John*; not *Steve*."""
    from rapidfuzz.distance import DamerauLevenshtein

    short, long = sorted((word, name), key=len)
    if len(short) < FEWEST_GIVEN or len(long) > MOST_LETTERS or word[0] != name[0]:
        return False
    if word == name or _is_short_form(short, long):
        return False
    most = 2 if len(short) >= LONG_GIVEN else 1
    return DamerauLevenshtein.distance(word, name, score_cutoff=most) <= most


def _is_short_form(short: str, long: str) -> bool:
    """Tell whether both are given names of their own: *Pete*, *Peter*."""
    return long.startswith(short) and is_given(short) and is_given(long)


def _signatures(word: str) -> set[str]:
    """Return the word and what is left of it without one letter; words one slip apart share one."""
    if not FEWEST_LETTERS <= len(word) <= MOST_LETTERS:
        return set()
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


def name_of(text: str, mention: Span) -> Span | None:
    """Return the last capitalised word of a mention, before any comma; None if it has none."""
    words = WORD.finditer(text, mention.start, mention.end)
    last = None
    for word in words:
        if last is not None and "," in text[last.end : word.start()]:
            break
        if word[0][0].isupper() and fold(word[0]) not in wordlist("names")["suffix"]:
            last = Span(*word.span())
    return last
