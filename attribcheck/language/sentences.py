"""Sentences, as spans: where one may end, and whether it does.

Marks and letters around a stop settle most cases; nltk's Punkt, with parameters trained on news
copy (``training/language``), says whether a full stop ends a sentence or an abbreviation.
"""

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from attribcheck.language.abbreviations import COUNTED, TITLES
from attribcheck.language.parameters import load
from attribcheck.language.words import INVISIBLE
from attribcheck.model.span import Span

if TYPE_CHECKING:
    from nltk.tokenize.punkt import PunktSentenceTokenizer

_CANDIDATE = re.compile(
    rf"""
    (?P<stop> [.!?…]++ (?:[ \u00a0]\.)*+ )
    (?P<closers> (?: ['"”’»«“)\]}}] | [ \u00a0\u202f]» )*+ )
    [{INVISIBLE}]*+ (?=\s)
    [\s{INVISIBLE}]*+ (?P<openers> ["'“‘”„«»(\[{{`¿¡]*+ )
    (?=(?P<next> \S ))
    """,
    re.VERBOSE,
)

_WORD_BEFORE = re.compile(r"[^\s\"“”„«»(\[{‘`—–]*\Z")
_WORD_AFTER = re.compile(r"[^\s\"“”«»)\]}—–,;:]*")

LONGEST = 40
"""Characters of a word that are looked at; longer ones are no abbreviations."""


def sentences(text: str, span: Span) -> list[Span]:
    """Cut what ``span`` covers of ``text``, a paragraph, into sentences without blanks around.

    Only blanks lie between them. A closing mark belongs to the sentence that it ends. Takes
    time in proportion to the length.
    """
    found: list[Span] = []
    start = _skip(text, span.start, span.end)
    for match in _CANDIDATE.finditer(text, start, span.end):
        if _ends(match, text, start):
            found.append(Span(start, match.end("closers")))
            start = match.start("openers")
    end = span.end
    while end > start and _blank(text[end - 1]):
        end -= 1
    if start < end:
        found.append(Span(start, end))
    return found


def _blank(character: str) -> bool:
    return character.isspace() or character in _UNSEEN


_UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"


def _skip(text: str, start: int, end: int) -> int:
    while start < end and _blank(text[start]):
        start += 1
    return start


def _ends(match: re.Match[str], text: str, start: int) -> bool:
    """Tell whether the candidate ends the sentence that began at ``start``."""
    following = match["next"]
    if following.islower() or following in ",;:.!?—–-":
        return False
    stop = match["stop"]
    at = match.start()
    if stop == ".":
        before = _WORD_BEFORE.search(text, max(start, at - LONGEST), at)
        after = _WORD_AFTER.match(text, match.start("next"), match.start("next") + LONGEST)
        return _full_stop(before[0] if before else "", match["closers"], after[0] if after else "")
    return True


def _full_stop(before: str, closers: str, after: str) -> bool:
    if closers:
        return True
    if before in TITLES or (before in COUNTED and after[:1].isdigit()):
        return False
    return _punkt_ends(before + ".", after or "“")


@lru_cache(maxsize=16384)
def _punkt_ends(word: str, after: str) -> bool:
    return bool(_punkt().text_contains_sentbreak(f"{word} {after}"))


@cache
def _punkt() -> "PunktSentenceTokenizer":
    """Fill nltk's tokenizer with the shipped parameters."""
    from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer

    shipped = load("sentences.json")
    parameters = PunktParameters()
    parameters.abbrev_types = set(shipped["abbreviations"])
    parameters.sent_starters = set(shipped["starters"])
    parameters.ortho_context.update(shipped["orthography"])
    tokenizer = PunktSentenceTokenizer()
    tokenizer._params = parameters
    return tokenizer
