"""Given names, and the gender that readers take from them."""

from functools import lru_cache

from attribcheck.language.fold import fold
from attribcheck.language.wordlists import wordlist


@lru_cache(maxsize=4096)
def is_given(name: str) -> bool:
    """Tell whether ``name`` is a listed given name."""
    names = wordlist("given_names")
    word = fold(name)
    return any(word in listed for listed in names.values())


def gender_of(name: str) -> str:
    """Return ``f`` or ``m``, or an empty string where the name does not tell.

    Readers' guess, not a fact about anybody: it decides which name a ``he`` or ``she``
    can stand for, and an unlisted name can stand for either.
    """
    names = wordlist("given_names")
    word = fold(name)
    if word in names["either"]:
        return ""
    female, male = word in names["female"], word in names["male"]
    return "" if female == male else "f" if female else "m"
