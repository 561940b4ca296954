"""What a block looks like: its stops and capitals, whatever it says."""

import re

from attribcheck.language.wordlists import wordlist

_STOP = re.compile(r"[.!?…:;,]['\"”’»)\]]*$")
_WORD = re.compile(r"[^\W\d_][\w.’'-]*")

_LOOKED_AT = 300
"""Characters of a block by which its capitals are judged."""


def is_stopped(copy: str) -> bool:
    """Tell whether ``copy`` ends as sentences do, or announces something with a colon."""
    return _STOP.search(copy, max(0, len(copy) - 8)) is not None


def is_longer(copy: str, limit: int) -> bool:
    """Tell whether ``copy`` has more than ``limit`` words, as blanks part them."""
    return len(copy.split(maxsplit=limit)) > limit


def is_capitals(copy: str) -> bool:
    """Tell whether all letters are capitals, of which there are three or more."""
    return copy.isupper() and sum(letter.isalpha() for letter in copy[:_LOOKED_AT]) > 2


def is_title_case(copy: str) -> bool:
    """Tell whether Nearly All of the Words Begin with a Capital, of which there are two or more."""
    small = wordlist("headings")["small"]
    words: list[str] = _WORD.findall(copy[:_LOOKED_AT])
    large = [word for word in words if word.lower() not in small]
    return len(large) > 1 and sum(word[0].isupper() for word in large) >= 0.85 * len(large)


def is_names(copy: str) -> bool:
    """Tell whether ``copy`` holds names and what joins them, and nothing that is told of them."""
    joining = wordlist("headings")["joining"]
    words: list[str] = _WORD.findall(copy[:_LOOKED_AT])
    return all(word[0].isupper() or word in joining for word in words)
