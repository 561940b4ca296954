"""nltk's Punkt, with the parameters that ``training.language.sentences`` wrote."""

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from attribcheck.language.abbreviations import is_dotted
from attribcheck.language.parameters import load

if TYPE_CHECKING:
    from nltk.tokenize.punkt import PunktSentenceTokenizer


@dataclass(frozen=True, slots=True)
class _Parameters:
    """What Punkt learned, words in small letters and without their stop."""

    abbreviations: frozenset[str]
    starters: frozenset[str]
    """Words that often open sentences."""

    orthography: dict[str, int]
    """Punkt's flags for words that have a capital only where they open a sentence."""


DOTTED = "u.s"
"""Stands for every abbreviation of letters with stops: Punkt learns of them all as of one."""

UNKNOWN = "Xx"
"""Stands for every word that Punkt has not learned of, with a capital."""


def ends_sentence(word: str, after: str) -> bool:
    """Tell whether the full stop after ``word`` ends a sentence, if ``after`` comes next.

    ``after`` begins with a capital, a figure or a mark.
    """
    word = word.lower()
    if is_dotted(word):
        word = DOTTED
    if len(word) > 1 and word.rpartition("-")[2] not in _shipped().abbreviations:
        return True  # by Punkt's first rule; asking it takes forty times as long
    return _ask(f"{word}.", after)


def ellipsis_ends_sentence(after: str) -> bool:
    """Tell whether three dots end a sentence, if ``after`` comes next."""
    return _ask("...", after)


def _ask(word: str, after: str) -> bool:
    """Ask Punkt; all words that it knows nothing of are one to it."""
    if after[0].isalpha() and after.lower() not in _shipped().orthography:
        after = UNKNOWN
    return _answer(f"{word} {after}")


@lru_cache(maxsize=8192)
def _answer(words: str) -> bool:
    return bool(_punkt().text_contains_sentbreak(words))


@cache
def _punkt() -> "PunktSentenceTokenizer":
    from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer

    parameters = PunktParameters()
    parameters.abbrev_types = set(_shipped().abbreviations)
    parameters.sent_starters = set(_shipped().starters)
    parameters.ortho_context.update(_shipped().orthography)
    return PunktSentenceTokenizer(parameters)


@cache
def _shipped() -> _Parameters:
    shipped = load("sentences.json")
    return _Parameters(
        frozenset(shipped["abbreviations"]), frozenset(shipped["starters"]), shipped["orthography"]
    )
