"""Abbreviations that news copy writes with a full stop."""

import re
from functools import cache

from attribcheck.language.wordlists import wordlist

_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]\Z")


@cache
def abbreviations() -> frozenset[str]:
    """Return those that keep their full stop wherever they stand, as printed, without it."""
    lists = wordlist("abbreviations")
    return frozenset().union(*(words for name, words in lists.items() if name != "counted"))


def is_bound(word: str) -> bool:
    """Tell whether ``word`` cannot end a sentence: ``Mr``, ``then-Sen``, ``vs``."""
    lists = wordlist("abbreviations")
    return word.rpartition("-")[2] in lists["titles"] or word in lists["between"]


def is_counted(word: str) -> bool:
    """Tell whether ``word`` is an abbreviation if a number follows, such as ``No``."""
    return word in wordlist("abbreviations")["counted"]


def is_dotted(word: str) -> bool:
    """Tell whether ``word``, its last stop left off, is letters with stops: ``U.S``, ``p.m``."""
    return len(word) < 16 and _DOTTED.match(word) is not None
