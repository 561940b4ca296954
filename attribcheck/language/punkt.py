"""nltk's Punkt, with the parameters that ``training.language.sentences`` wrote."""

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from attribcheck.language.abbreviations import is_dotted
from attribcheck.language.parameters import load

if TYPE_CHECKING:
    from nltk.tokenize.punkt import PunktSentenceTokenizer

DOTTED = "u.s"
"""Stands for every abbreviation of letters with stops: Punkt learns of them all as of one."""


def ends_sentence(word: str, after: str) -> bool:
    """Tell whether the full stop after ``word`` ends a sentence, if ``after`` comes next.

    ``after`` begins with a capital, a figure or a mark.
    """
    word = word.lower()
    if is_dotted(word):
        word = DOTTED
    if len(word) > 1 and word.rpartition("-")[2] not in _abbreviations():
        return True  # by Punkt's first rule; asking it takes forty times as long
    return _ask(f"{word}. {after}")


def ellipsis_ends_sentence(after: str) -> bool:
    """Tell whether three dots end a sentence, if ``after`` comes next."""
    return _ask(f"... {after}")


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(load("sentences.json")["abbreviations"])


@lru_cache(maxsize=8192)
def _ask(words: str) -> bool:
    return bool(_punkt().text_contains_sentbreak(words))


@cache
def _punkt() -> "PunktSentenceTokenizer":
    from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer

    shipped = load("sentences.json")
    parameters = PunktParameters()
    parameters.abbrev_types = set(shipped["abbreviations"])
    parameters.sent_starters = set(shipped["starters"])
    parameters.ortho_context.update(shipped["orthography"])
    return PunktSentenceTokenizer(parameters)
