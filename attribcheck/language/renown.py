"""Who needs no introduction: people whom a reader knows, and people who go by one name."""

from collections.abc import Collection
from functools import cache

from attribcheck.language.fold import fold
from attribcheck.language.wordlists import wordlist


def is_household(name: str, also: Collection[str] = ()) -> bool:
    """Tell whether a full name is one that every reader knows, titles left out.

    ``also`` are a newsroom's own names, as printed: ``Ada Okafor``. Case, accents, full stops and
    middle names between the first and the last are put aside.
    """
    words = [fold(word) for word in name.split()]
    forms = {"-".join(words), "-".join((*words[:1], *words[-1:]))}
    listed = wordlist("household")
    return any(
        form in names for form in forms for names in listed.values()
    ) or not forms.isdisjoint(_joined(other) for other in also)


@cache
def _surnames() -> frozenset[str]:
    return frozenset(
        name.rpartition("-")[2] for names in wordlist("household").values() for name in names
    )


def has_household_surname(surname: str, also: Collection[str] = ()) -> bool:
    """Tell whether a surname is that of a household name, listed or a newsroom’s own."""
    return fold(surname) in _surnames() or any(
        fold(surname) == fold(name.split()[-1]) for name in also if name.strip()
    )


def is_mononym(name: str, also: Collection[str] = ()) -> bool:
    """Tell whether somebody is known by this one word; ``also`` are a newsroom's own."""
    return fold(name) in wordlist("mononyms")[""] or fold(name) in map(fold, also)


def _joined(name: str) -> str:
    return "-".join(map(fold, name.split()))
