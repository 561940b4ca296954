"""Two people side by side in a sentence, either of whom a pronoun after it may be."""

from dataclasses import dataclass
from itertools import combinations

from attribcheck.language.fold import fold
from attribcheck.language.given import gender_of
from attribcheck.language.wordlists import wordlist
from attribcheck.model.report import Analysis
from attribcheck.rules.named import Name, names_met
from attribcheck.rules.roll import Roll, call_roll
from attribcheck.rules.words import words_of

APART = 12
"""Words between the two names that leave both in one clause."""

MOST = 6
"""Names of a sentence that are looked at; when the story is known, two of them may be left."""

OWNS = frozenset(("’s", "'s", "’", "'"))
OPENING = frozenset(("a", "an", "the", "his", "her", "their", "’s", "'s", "s"))
OFFICE = 5
"""Words of an office before a name, its article among them: *the league’s new registrar,*."""

MARKS = frozenset(';:()—–“”"-')


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people, by the longest forms of their names."""

    names: tuple[str, str]
    genders: frozenset[str]
    """``f``, ``m``, and an empty string where a name does not tell."""


def pair_in(analysis: Analysis, at: int) -> Pair | None:
    """Return the two people whom sentence ``at`` names and no others: *Finch met Sam Ito*.

    Owners do not count: of *Voss’s lawyer, Sam Ito*, Voss is out of the way.
    """
    words = words_of(analysis.article)[at]
    # The roll takes the whole story, and few sentences have two names that go together.
    met = _owning_nothing(words, names_met(analysis.article, at))[:MOST]
    if not any(_are_together(words, one, other) for one, other in combinations(met, 2)):
        return None
    roll = call_roll(analysis)
    names = _owning_nothing(words, roll.names[at])
    if len(names) != 2 or any(_is_body(roll.full(name)) for name in names):
        return None
    one, other = names
    if not _are_together(words, one, other):
        return None
    full = (roll.full(one), roll.full(other))
    genders = frozenset(_gender(words, roll, name) for name in names)
    return Pair(full, genders) if full[0] != full[1] else None


def _owning_nothing(words: tuple[str, ...], names: tuple[Name, ...]) -> list[Name]:
    return [name for name in names if OWNS.isdisjoint(words[name.last + 1 : name.last + 2])]


def _is_body(full: str) -> bool:
    return fold(full.split()[-1]) in wordlist("names")["body"]


def _are_together(words: tuple[str, ...], one: Name, other: Name) -> bool:
    """Tell whether the words between two names have them do something together.

    Commas may stand around the name of somebody whose office is told: *the clerk, Sam Ito,*.
    """
    plain = [word.lower() for word in words[one.last + 1 : other.opening]]
    if plain == ["and"]:
        return True
    if len(plain) > APART or not wordlist("meeting")[""].intersection(plain):
        return False
    if not wordlist("meeting")["part"].isdisjoint(plain) or not MARKS.isdisjoint(plain):
        return False
    commas = [place for place, word in enumerate(plain) if word == ","]
    last = len(plain) - 1
    told = not OPENING.isdisjoint(plain[max(last - OFFICE, 0) :])
    return all(place == 0 or (place == last and told) for place in commas)


def _gender(words: tuple[str, ...], roll: Roll, name: Name) -> str:
    lists, titles = wordlist("names"), [fold(word) for word in words[name.opening : name.first]]
    for section, gender in (("he", "m"), ("she", "f")):
        if not lists[section].isdisjoint(titles):
            return gender
    return gender_of(roll.full(name).split()[0])
