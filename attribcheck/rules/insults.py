"""Insults: which words run down whom, in a sentence."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from attribcheck.language.nouns import NounClass, class_of, is_plural, singular
from attribcheck.language.wordlists import wordlist
from attribcheck.model.span import Span
from attribcheck.rules.named import MARKS, Name
from attribcheck.rules.subjects import (
    BE,
    NEGATIONS,
    OPENING_CLAUSES,
    Polarity,
    Subject,
    standing_of,
    subject_of,
)
from attribcheck.rules.wrongs import ARTICLES, BOUNDS, STOPS, Line

PRONOUNS = frozenset(("he", "she"))
OBJECTS = frozenset(("him", "her"))

LABELS = frozenset(("crook", "liar", "thief", "traitor"))

DEFINITE = frozenset(("the", "this", "that", "our", "their"))

OFFICE_BACK = 4
"""Words from an office back to its article: *the deputy forestry minister*."""

LIKE_BACK = 4
"""Words from what somebody is likened to back to *like*: *like a spoiled child*."""

BACK = 6
"""Words from a form of *be* and what it says somebody is: *is completely out of his depth*."""


@dataclass(frozen=True, slots=True)
class Insult:
    """Words that run somebody down."""

    span: Span
    target: Name | None
    """None: a pronoun or an office is the target, such as *he* and *the minister*."""

    office: bool = False
    """*The minister*, of whom there is one at a time, and the reader knows which."""


def find_insults(line: Line) -> Iterator[Insult]:
    """Yield the insults of a sentence that it says and does not deny, in reading order.

    Targets are people and bodies with a name, pronouns of one person, and those who hold an
    office: *the forestry minister*. Takes time in proportion to the sentence's length.
    """
    past = -1
    for at in range(len(line.words)):
        last = _attack_at(line, at) if at > past else -1
        if last < 0:
            continue
        past = last
        found = (
            _before_name(line, at, last)
            or _said_of(line, at, last)
            or _likened(line, at)
            or _called(line, at)
        )
        if isinstance(found, Name):
            yield Insult(line.span(at, last), found)
        elif found:
            yield Insult(line.span(at, last), None, _is_office(line, found.place))


def _attack_at(line: Line, at: int) -> int:
    """Return the index of the last word of the attack that starts at ``at``; -1 if none does."""
    for phrase in phrases().get(line.words[at], ()):
        stop = at + len(phrase)
        words = line.words[at:stop]
        if len(words) == len(phrase) and all(
            wanted in ("*", word) for wanted, word in zip(phrase, words, strict=True)
        ):
            return stop - 1
    lists, word = wordlist("attacks"), line.words[at]
    if word in lists["tame"] and line.word(at + 1) in ("about", "for"):
        return -1
    if word in lists["like"]:
        return at if _likening(line, at) >= 0 else -1
    return at if word in _plain() or singular(word) in lists["epithet"] else -1


@cache
def _plain() -> frozenset[str]:
    """Return the words that insult by themselves."""
    lists, labels = wordlist("attacks"), wordlist("accusations")["only"] | LABELS
    return lists["quality"] | lists["epithet"] | lists["verb"] | labels


@cache
def phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return the phrases that insult, as words, by their first word."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(wordlist("attacks")["phrase"]):
        words = tuple(phrase.split("-"))
        found.setdefault(words[0], []).append(words)
    return {first: tuple(several) for first, several in found.items()}


def _before_name(line: Line, at: int, last: int) -> Name | None:
    """*That clown Marsh*; *the incompetent Gwen Marsh*."""
    name = line.opens.get(last + 1)
    apart = line.word(at - 1) in ("the", "that", "this")
    return name if name and apart and name.opening == last + 1 else None


def _said_of(line: Line, at: int, last: int) -> Name | Subject | None:
    """*Marsh is completely out of his depth*; *he has lost the plot*."""
    link = _link_before(line, at)
    if link >= 0 and last == at and not _is_said(line, link, at):
        return None
    subject = subject_of(line, link + 1 if link >= 0 else at)
    name = subject.name or _owner_of(line, subject.place)
    office = not name and _is_office(line, subject.place)
    if not name and not office and line.word(subject.place) not in PRONOUNS:
        return None
    if link < 0 and not (line.words[at] == "lost" or line.words[at] in wordlist("attacks")["verb"]):
        return None
    said = standing_of(line, subject, name) if name else _standing(subject)
    negated = any(line.words[place] in ("not", "n’t", "n't", "hardly") for place in range(link, at))
    return (name or subject) if said is Polarity.ASSERTED and not negated else None


def _likening(line: Line, at: int) -> int:
    """Return the index of the *like* that leads to the word at ``at``; -1 if none does."""
    places = range(at - 1, max(at - LIKE_BACK, -1), -1)
    return next((place for place in places if line.words[place] == "like"), -1)


def _likened(line: Line, at: int) -> Name | Subject | None:
    """*Marsh runs the place like a circus*: whoever opens the clause of the verb."""
    like = _likening(line, at)
    for place in range(like - 1, max(like - BACK, 0) - 1, -1):
        word, name = line.words[place], line.ends.get(place)
        if word in NEGATIONS or word in STOPS or word in OPENING_CLAUSES or word in BOUNDS:
            return None
        if name and line.word(name.opening - 1) not in wordlist("accusations")["under"]:
            return name if place < like - 1 else None
        if word in PRONOUNS and place < like - 1:
            return Subject(place=place)
    return None


def _is_office(line: Line, place: int) -> bool:
    """*The forestry minister*: an office that one person holds, and no other word’s."""
    if class_of(line.word(place)) is not NounClass.OFFICE or is_plural(line.word(place)):
        return False
    for opening in range(place - 1, max(place - OFFICE_BACK, -1), -1):
        if line.words[opening] in DEFINITE:
            return line.word(opening - 1) not in wordlist("accusations")["under"]
        if not line.words[opening].replace("-", "").isalpha():
            return False
    return False


def _owner_of(line: Line, place: int) -> Name | None:
    """Return the name whose people the subject is: *Corvane’s managers*."""
    owned = class_of(line.word(place)).is_person and line.word(place - 1) in ("’s", "'s")
    return line.ends.get(place - 2) if owned else None


def _is_said(line: Line, link: int, at: int) -> bool:
    """Tell *is lazy* and *is the laziest man* from *is loved and lazy people …*."""
    bare = not any(word in ARTICLES or word == "the" for word in line.words[link:at])
    after = line.word(at + 1)
    return not (bare and after[:1].isalpha() and after not in wordlist("attacks")["after"])


def _standing(subject: Subject) -> Polarity:
    return Polarity.DENIED if subject.denied else Polarity.ASSERTED


def _link_before(line: Line, at: int) -> int:
    """Return the index of the verb that says that somebody is so; -1 if none is near."""
    links = wordlist("attacks")["link"]
    for place in range(at - 1, max(at - BACK, 0) - 1, -1):
        word = line.words[place]
        if word in BE or word in links:
            return place
        if word in MARKS or word in BOUNDS or word in ("in", "on", "at", "when", "but"):
            return -1
    return -1


def _called(line: Line, at: int) -> Name | Subject | None:
    """*Called Marsh a disgrace*; *described her as “completely useless”*."""
    place = at - 1
    while place > max(at - BACK, 0) and (
        line.words[place] in ARTICLES
        or line.words[place] in MARKS
        or line.words[place] == "as"
        or (line.words[place].endswith("ly") and place not in line.ends)
    ):
        place -= 1
    name = line.ends.get(place)
    before = name.opening - 1 if name else place - 1
    if line.word(before) not in wordlist("naming")[""]:
        return None
    return name or (Subject() if line.word(place) in OBJECTS else None)
