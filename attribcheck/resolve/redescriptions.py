"""Somebody named who comes back by a description nobody gave: *the New York businessman*."""

import re
from functools import lru_cache

from attribcheck.language.fold import fold
from attribcheck.language.nouns import NounClass
from attribcheck.language.wordlists import wordlist
from attribcheck.resolve.census import Name, Sort
from attribcheck.resolve.chain import Link, Story
from attribcheck.resolve.reading import Reading
from attribcheck.resolve.roles import Role, akin, opposed, outranks
from attribcheck.resolve.salience import Candidate, people

NEVER = frozenset({"campaign", "camp", "administration", "government", "party", "police"})
"""Bodies that go by their own names, not as an epithet of another."""

LAWMAKERS = frozenset({"lawmaker", "legislator", "mp", "councilman", "councilwoman", "councillor"})

RUNNING = frozenset({"candidate", "nominee", "front-runner", "frontrunner", "contender"})
"""What the holder of any office may be besides."""

ANY = frozenset({"company", "firm", "group", "organization", "website", "network", "paper"})
"""Bodies whose names need not tell what they are."""

REACH = 700
"""Characters from the last mention of somebody to an epithet that still means them."""

LOOK_BACK = 3000
"""Characters before a description in which the copy may have introduced somebody by its noun."""

COMING = frozenset({"next", "future", "eventual", "only", "average", "typical"})
"""Who is so described is nobody yet, or nobody in particular."""

CLEAR = 0.5
"""A runner-up with this share of the winner's weight fits as well: nothing tells them apart."""


def described_again(story: Story, reading: Reading) -> Link | None:
    """Link *the Vermont senator* or *the retired surgeon* to somebody named before, or None.

    Only where nothing that the article says of them speaks against it, and where no *a surgeon*
    came before, who would be somebody else.
    """
    return _body_before(story, reading) or _on_the_mind(story, reading)


def _body_before(story: Story, reading: Reading) -> Link | None:
    """Link *the website*, with nothing more said, to the body that was credited just before."""
    chain = story.previous
    near = chain and chain.places and reading.span.start - chain.places[-1] <= REACH
    if not chain or not near or reading.owner or len(chain.names) != 1:
        return None
    name = chain.names[0]
    plain = reading.noun is NounClass.BODY and not reading.plural and not reading.modifiers
    body = name.sort is Sort.BODY or (name.sort is Sort.UNKNOWN and len(name.words) == 1)
    fits = plain and body and _is_of_kind(name, reading.head)
    fits = fits and not _comes_between(story, name, chain.places[-1], reading)
    return Link(chain, f"an epithet of {name.full}, credited just before") if fits else None


def _comes_between(story: Story, name: Name, since: int, reading: Reading) -> bool:
    """Tell whether another body that the noun fits is named after the last mention of a body."""
    between = [item.name for item in story.census.within(since + 1, reading.span.start)]
    return any(
        other is not name and other.sort is Sort.BODY and _is_of_kind(other, reading.head)
        for other in between
    )


def _is_of_kind(name: Name, head: str) -> bool:
    """Tell whether a body's name allows that it is *the union*, *the company*."""
    kinds = wordlist("body_kinds").get(head)
    telling = kinds is None or head in ANY or not kinds.isdisjoint(name.words)
    return telling and head not in NEVER


def _on_the_mind(story: Story, reading: Reading) -> Link | None:
    """Link *the New York businessman* to the named person who is nearest and fits."""
    if not is_redescription(story, reading):
        return None
    gendered = wordlist("gendered")
    gender = next((key for key in ("f", "m") if reading.head in gendered[key]), "")
    found = [
        item
        for item in people(story, reading.span.start, gender, None)
        if item.name is None or _can_be(item.name, reading)
    ]
    best = next((item for item in found if _is_somebody(item)), None)
    if not best or not best.name or not found[0].name:
        return None
    if is_political(reading.head) and not reading.modifiers and best.chain is not story.previous:
        return None
    name = best.name
    close = [item.name for item in found if item.score >= CLEAR * best.score]
    rivals = tuple(rival for rival in close if rival and rival is not name)
    chain = best.chain or story.chain_of((name,), reading)
    if not rivals and reading.modifiers:
        story.census.give(name, Role(reading.head, reading.modifiers))
    return Link(chain, f"a second description of {name.full}", rivals)


def is_redescription(story: Story, reading: Reading) -> bool:
    """Tell whether a definite description can only be of somebody whom the copy named before.

    Not *the woman* or *the aide*, whom nobody need have named; not *the owner of the shop* or *the
    designer, who left in May*, which say who is meant; and nobody whom an *a* brought in. But
    *Okafor’s former aide*, as only somebody named is called.
    """
    lists, private = wordlist("mentions"), wordlist("private_people")
    words = reading.span.of(story.text).split()
    owned = bool(reading.owner) and "former" in reading.modifiers
    if reading.plural or not (owned or (words[0].lower() == "the" and not reading.owner)):
        return False
    if reading.modifiers & COMING:
        return False
    known = reading.noun is NounClass.HUMAN or reading.head in lists["unique"] or owned
    unlike = [private[section] for section in ("bystanders", "protected")]
    unlike += [lists[section] for section in ("broad", "kin", "mass", "scene", "vague")]
    if not known or any(reading.head in heads for heads in unlike):
        return False
    return _is_bare(words[len(reading.core.split()) :]) and not _introduced(story, reading)


def _is_bare(rest: list[str]) -> bool:
    """Tell whether the words after the core tell nobody apart: *secretary of state*."""
    return not rest or rest[0] == "and" or rest == ["of", "state"]


def _introduced(story: Story, reading: Reading) -> bool:
    """Tell whether an indefinite phrase with the same noun stands before."""
    place = reading.span.start
    found = _introduction(reading.head).finditer(story.text, max(0, place - LOOK_BACK), place)
    adjective = reading.head in wordlist("mentions")["party"]
    return any(not adjective or _is_noun_before(match["next"]) for match in found)


def _is_noun_before(word: str | None) -> bool:
    """Tell whether *a Republican* is somebody before ``word``: not before *debate*."""
    plain = fold(word or "")
    return not plain or plain in wordlist("mentions")["cut"] or plain in wordlist("telling")[""]


@lru_cache(maxsize=512)
def _introduction(head: str) -> re.Pattern[str]:
    """Return what brings somebody in by a noun, and the word after it."""
    return re.compile(
        rf"\b(?:an?|one|another|unnamed|unidentified)\s+(?:[\w’'-]+\s+){{0,5}}?{re.escape(head)}\b"
        r"(?:\s(?P<next>\w+))?",
        re.I,
    )


def _can_be(name: Name, reading: Reading) -> bool:
    """Tell whether a description can be of a person, as far as offices and party are known."""
    said = reading.modifiers | {reading.head}
    return reading.owner not in name.words and not any(
        opposed(role.modifiers | {role.noun}, said) or _is_another(role, reading)
        for role in name.roles
    )


def _is_another(role: Role, reading: Reading) -> bool:
    """Tell whether the holder of an office cannot hold the one described: a senator, president."""
    if akin(role.noun, reading.head):
        return outranks(role, reading.modifiers)
    return is_political(reading.head) and role.noun not in RUNNING


def is_political(head: str) -> bool:
    """Tell whether a noun is of an office to which one is elected or appointed."""
    lists = wordlist("mentions")
    return head in lists["unique"] - RUNNING or head in LAWMAKERS


def _is_somebody(item: Candidate) -> bool:
    return item.name is not None and item.name.sort is Sort.PERSON
