"""What the copy says somebody is: offices and trades in titles and appositions."""

from dataclasses import dataclass
from functools import cache, lru_cache

from attribcheck.language.fold import fold
from attribcheck.language.nouns import class_of, is_plural, singular
from attribcheck.language.wordlists import wordlist

REACH = 80
"""Characters looked at before a name."""

PARTIES = {
    "d": "democrat", "r": "republican", "i": "independent",
    "democrat": "democrat", "democratic": "democrat",
    "republican": "republican", "gop": "republican",
}  # fmt: skip
# Nouns that may stand for one holder of an office, or for one text; the wider ones last.
KIN = (
    frozenset({"representative", "congressman", "congresswoman", "lawmaker", "legislator"}),
    frozenset({"senator", "lawmaker", "legislator"}),
    frozenset({"nominee", "candidate", "contender", "standard-bearer", "hopeful", "front-runner"}),
    frozenset({"chairman", "chairwoman", "chair", "chairperson"}),
    frozenset({"lawyer", "attorney", "counsel"}),
    frozenset({"adviser", "advisor", "aide"}),
    frozenset({"premier", "minister"}),
    frozenset({"businessman", "mogul", "billionaire", "tycoon", "developer", "magnate"}),
    frozenset({"mother", "parent"}),
    frozenset({"father", "parent"}),
    frozenset({"scholar", "professor", "researcher", "academic"}),
    frozenset({"physician", "doctor", "doc", "surgeon"}),
    frozenset({"chief", "commissioner", "superintendent"}),
    frozenset({"spokesman", "spokeswoman", "spokesperson", "representative"}),
    frozenset({"official", "aide", "staffer"}),
    frozenset({"lawsuit", "suit", "complaint"}),
    frozenset({"poll", "survey"}),
    frozenset({"report", "study"}),
    frozenset({"e-mail", "email", "message"}),
    frozenset({"video", "footage", "recording", "clip"}),
    frozenset({"tweet", "post"}),
)


@dataclass(frozen=True, slots=True)
class Role:
    """An office or trade: *law professor* is the noun *professor* with *law*."""

    noun: str
    """Folded, singular."""

    modifiers: frozenset[str] = frozenset()
    """Folded; party names as *democrat* and *republican*."""


@cache
def short_titles() -> dict[str, str]:
    """Return the nouns that abbreviated titles stand for, both folded."""
    return dict(pair.split("=") for pair in wordlist("names")["short"])


def modifier(word: str) -> str:
    """Return a folded modifier, a party's adjectives and letters as its noun."""
    plain = fold(word)
    return PARTIES.get(plain, plain)


def akin(one: str, other: str) -> int:
    """Score whether two nouns can name one holder: 2 the same, 1 related, 0 neither."""
    if one == other:
        return 2
    return int(other in kin_of(one))


def opposed(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether modifiers rule each other out: a Republican aide is not a Democratic one."""
    lists = wordlist("mentions")
    for section in ("party", "standing", "rank", "chamber"):
        left, right = one & lists[section], other & lists[section]
        if left and right and left != right:
            return True
    return False


UNDER = frozenset({"vice", "deputy", "assistant", "associate", "lieutenant"})


def outranks(role: Role, modifiers: frozenset[str]) -> bool:
    """Tell whether a role and the one described are a chief's and a deputy's, or the reverse."""
    return bool((role.modifiers ^ modifiers) & UNDER)


@lru_cache(maxsize=4096)
def kin_of(noun: str) -> frozenset[str]:
    """Return the nouns that can name a holder of ``noun``'s office, itself among them."""
    return frozenset({noun}).union(*(group for group in KIN if noun in group))


def read_role(words: list[str]) -> Role | None:
    """Return the role that the words end in, or None: *former law professor at Yale*."""
    plain = [short_titles().get(fold(word), fold(word)) for word in words]
    for index in range(len(plain) - 1, -1, -1):
        noun = plain[index]
        if class_of(noun).is_person:
            around = [word for place, word in enumerate(words) if place != index]
            return Role(singular(noun), frozenset(modifier(word) for word in around if word))
    return None


def roles_in_title(title: tuple[str, ...]) -> Role | None:
    """Return the role in the words before a name: *Treasury Secretary*, *Sen.*"""
    return read_role(list(title)) if title else None


def role_before(text: str, start: int, floor: int) -> Role | None:
    """Return the role in the words right before a name: *campaign manager Ada Okafor*.

    ``floor`` is where the paragraph begins. After a comma a determiner must open the
    words: *the mayor, Ada Okafor,*.
    """
    window = text[max(floor, start - REACH) : start].rstrip(' \n\t“"')
    comma = window.endswith(",")
    words = window.rstrip(",").split()[-7:]
    if not words or not words[-1][-1].isalpha():
        return None
    last = fold(words[-1])
    if not class_of(last).is_person or is_plural(last):
        return None
    first = next((i for i in range(len(words) - 1, -1, -1) if begins(words[i])), None)
    if comma and first is None:
        return None
    return read_role(words[(first + 1 if first is not None else _phrase(words)) :])


def begins(word: str) -> bool:
    return fold(word) in {"the", "a", "an", "his", "her", "their", "its", "another", "one", "and"}


def _phrase(words: list[str]) -> int:
    """Return the index from which ``words`` can be one phrase: after verbs' and prepositions'."""
    opening = wordlist("names")["opening"]
    telling = wordlist("telling")[""]
    for index in range(len(words) - 1, -1, -1):
        word = fold(words[index])
        if word in opening or word in telling or words[index].endswith((",", ".")):
            return index + 1
    return 0
