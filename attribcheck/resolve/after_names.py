"""What the words right after a name tell: a role, an age, a party, a state."""

import re
from dataclasses import dataclass
from functools import cache

from attribcheck.language.fold import fold
from attribcheck.language.nouns import NounClass, class_of, is_plural
from attribcheck.language.wordlists import wordlist
from attribcheck.resolve.roles import PARTIES, Role, begins, read_role

REACH = 160
"""Characters looked at after a name."""

PARTY = re.compile(
    r"(?:\s\(|,\s)(?P<party>[DRI])"
    r"(?:[-–—.](?P<state>[A-Z][A-Za-z.]*(?:\s[A-Z][A-Za-z.]*)?))?[-–—.,)]"
)
OF_STATE = re.compile(r"\s(?:of|from)\s(?P<state>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)")
APPOSITION = re.compile(
    r"(?:\s\([^()]{1,40}\))?(?:,|\s[-–—]+)\s(?:who\b|whose\b|(?P<age>\d{1,3})\b,?"
    r"(?:\s(?P<aged>[^,.;:()“”\"–—]{3,90}))?|(?P<phrase>[^,.;:()“”\"–—]{3,90}))"
)
STOP = re.compile(r"\s(?:of|for|at|in|on|from|with|to|by|who|whose|that|which|and|under|during)\b")


CLAUSES = frozenset({"and", "but", "or", "as", "while", "because", "after", "before", "when", "if"})
PRONOUNS = frozenset({"he", "she", "they", "it", "i", "we", "you", "are", "is", "was", "were"})
"""Words with which a clause goes on after a comma, and that a description never has."""


@dataclass(frozen=True, slots=True)
class After:
    """What the words right after a name tell."""

    is_person: bool = False
    is_body: bool = False
    role: Role | None = None
    known: frozenset[str] = frozenset()
    """Party, as ``democrat``, ``republican`` or ``independent``, and the words of a state."""


@cache
def _states() -> dict[str, frozenset[str]]:
    """Return the words of each state's name by the folded name and its abbreviations."""
    pairs = [pair.split("=") for pair in wordlist("states")[""]]
    found = {short: frozenset(state.split("-")) for short, state in pairs}
    found.update((state.replace("-", " "), frozenset(state.split("-"))) for _, state in pairs)
    return found


def _state(match: re.Match[str] | None) -> frozenset[str]:
    """Return the words of the state that a match names, none if it names no state."""
    words = fold(match["state"] or "").split() if match else []
    states = _states()
    return states.get(" ".join(words)) or states.get("".join(words[:1]), frozenset())


def read_after(text: str, end: int) -> After:
    """Read the words after a name that ends at ``end``.

    ``, a law professor at Yale,`` · ``, 45, of Leeds`` · ``(D-Ohio)`` · ``of Ohio`` · ``, who`` ·
    ``, a bank``.
    """
    window = text[end : end + REACH]
    letter = PARTY.match(window)
    party = frozenset({PARTIES[letter["party"].lower()]}) if letter else frozenset()
    known = party | _state(letter or OF_STATE.match(window))
    match = APPOSITION.match(window)
    if not match:
        return After(bool(letter), known=known)
    role, noun = None, NounClass.OTHER
    phrase = match["phrase"] or match["aged"]
    if phrase:
        known |= _state(OF_STATE.search(phrase))
        head = STOP.split(phrase, maxsplit=1)[0].split()
        if head and _is_description(head):
            noun = class_of(fold(head[-1]))
            role = _role(head) if noun.is_person else None
    is_person = bool(letter or role or match["age"] or "who" in match[0][:7])
    return After(is_person, noun is NounClass.BODY and not is_person, role, known)


def _role(head: list[str]) -> Role | None:
    return read_role([word for word in head if not begins(word)])


def _is_description(head: list[str]) -> bool:
    """Tell a description from a name in a list: it has a determiner or lower-case noun.

    *Ada Okafor, and he railed against moderators* goes on with a clause.
    """
    if fold(head[0]) in CLAUSES or any(fold(word) in PRONOUNS for word in head):
        return False
    if is_plural(fold(head[-1])):
        return False
    return head[-1][:1].islower() or begins(head[0]) or class_of(fold(head[-1])) is NounClass.OFFICE
