"""Number and newness of a nominal, by its small words."""

from attribcheck.language.wordlists import wordlist
from attribcheck.resolve.reading import Pointing

POSSESSIVES = frozenset({"his", "her", "their", "its", "my", "our", "your"})

TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
NUMBERS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    **dict(zip(TENS, range(20, 100, 10), strict=True)),
}
PAIRS = {"a dozen": 12, "a pair": 2, "a couple": 2, "a trio": 3, "both": 2}
BARE = {
    "someone": (False, Pointing.NEW),
    "somebody": (False, Pointing.NEW),
    "others": (True, Pointing.CLASS),
    "some": (True, Pointing.CLASS),
    "those": (True, Pointing.CLASS),
    "many": (True, Pointing.CLASS),
    "few": (True, Pointing.CLASS),
    "most": (True, Pointing.CLASS),
    "several": (True, Pointing.NEW),
    "all": (True, Pointing.DEFINITE),
    "both": (True, Pointing.DEFINITE),
    "another": (False, Pointing.NEW),
    "one": (False, Pointing.NEW),
    "everyone": (True, Pointing.NOBODY),
    "everybody": (True, Pointing.NOBODY),
    "anyone": (False, Pointing.NOBODY),
    "anybody": (False, Pointing.NOBODY),
    "nobody": (False, Pointing.NOBODY),
    "none": (True, Pointing.NOBODY),
    "each": (False, Pointing.DEFINITE),
    "neither": (False, Pointing.DEFINITE),
}
"""Words that stand alone for people: plural or not, and how new."""


def count_of(words: list[str]) -> int | None:
    """Return how many the folded words count out: *at least two people* gives 2."""
    for index, word in enumerate(words[:6]):
        phrase = " ".join(words[index : index + 2])
        if words[index : index + 3] == ["half", "a", "dozen"]:
            return 6
        if phrase in PAIRS and (index == 0 or phrase != "both"):
            return PAIRS[phrase]
        if word in NUMBERS:
            return NUMBERS[word] * (12 if "dozen" in words[index + 1 : index + 2] else 1)
        figure = word.replace(",", "")
        if figure.isdigit() and len(figure) < 6:
            return int(figure)
    return None


def is_determiner(word: str) -> bool:
    """Tell whether a folded word only points, counts or quantifies."""
    lists = wordlist("mentions")
    small = ("definite", "new", "class", "nobody", "ordinal", "filler")
    return word in NUMBERS or word == "of" or any(word in lists[section] for section in small)


def pointing_of(words: list[str], *, plural: bool, owned: bool) -> Pointing:
    """Tell whether folded words point back, bring in somebody new, or name a class.

    ``words`` are the core's, head last; ``owned`` tells that a possessive opens them.
    """
    lists = wordlist("mentions")
    lead = words[:-1]
    first = next((word for word in words if word not in lists["filler"]), words[0])
    if lead and (lead[0] in ("not", "no") or any(word in lists["nobody"] for word in lead[:3])):
        return Pointing.NOBODY
    if "another" in lead or first in ("a", "an", "one"):
        return _measured(words) if plural else Pointing.NEW
    if first in lists["definite"] or owned:
        return Pointing.DEFINITE
    counted = count_of(lead) is not None or "several" in lead or "dozen" in lead
    if counted or (not plural and any(word in lists["ordinal"] for word in lead)):
        return Pointing.NEW
    return Pointing.CLASS


def _measured(words: list[str]) -> Pointing:
    """Judge *a number of voters* (a class) and *a group of doctors* (certain people)."""
    groups = wordlist("mentions")["group"]
    new = "of" not in words or words[0] == "one" or any(word in groups for word in words)
    return Pointing.NEW if new or count_of(words) else Pointing.CLASS
