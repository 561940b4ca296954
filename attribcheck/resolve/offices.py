"""Whom or what *the mayor* and *the agency* name, by what the copy says of them."""

from bisect import bisect_left

from attribcheck.language.fold import fold
from attribcheck.language.nouns import NounClass, class_of
from attribcheck.language.wordlists import wordlist
from attribcheck.resolve.census import Name, Sort
from attribcheck.resolve.chain import Story
from attribcheck.resolve.determiners import POSSESSIVES
from attribcheck.resolve.reading import Reading
from attribcheck.resolve.roles import Role, akin, opposed, outranks

NAMES_BACK = 60
"""Names looked at for *the agency*, the nearest first."""

NEAR = 300
"""Characters before *the gun group* in which a body is named that it may be, whatever its name."""

ALONE = frozenset({"pope", "pontiff"})
"""Offices of which there is one in the world, wherever its holder comes from."""

Holder = tuple[float, Name, Name | None]
"""The likeness, the named person, and a rival."""


def holder_of(
    story: Story, head: str, modifiers: frozenset[str], owner: str, place: int
) -> Holder | None:
    """Return the named person whose office the words name, the likeness, and a rival."""
    scored = []
    for name in story.census.holders(head):
        points = max(_role_fit(role, head, modifiers, owner) for role in name.roles)
        if points > 0:
            scored.append((points, _last_use(story, name, place), name))
    if not scored:
        return None
    scored.sort(key=lambda item: (-item[0], -item[1]))
    points, last, name = scored[0]
    rival = next((item[2] for item in scored[1:] if item[:2] == (points, last)), None)
    return points, name, rival


def is_told_apart(name: Name, proper: frozenset[str]) -> bool:
    """Tell whether no role of somebody has a name that the words have: *the Vermont senator*."""
    if any(role.noun in ALONE for role in name.roles):
        return False
    return bool(proper) and not any(proper & role.modifiers for role in name.roles)


def _role_fit(role: Role, head: str, modifiers: frozenset[str], owner: str) -> float:
    by_party = head in role.modifiers and bool(modifiers & role.modifiers)
    likeness = akin(role.noun, head) or int(by_party)
    if not likeness or opposed(role.modifiers, modifiers) or outranks(role, modifiers):
        return 0
    if _is_former(role, modifiers):
        return 0
    if owner and owner not in role.modifiers and not class_of(owner).is_person:
        return 0
    unheard = modifiers - role.modifiers
    return max(0.1, likeness + len(modifiers & role.modifiers) - 0.5 * len(unheard))


def _is_former(role: Role, modifiers: frozenset[str]) -> bool:
    """Tell whether one is of who was in office, and the other of who is: *the former president*."""
    political = role.noun in wordlist("mentions")["unique"]
    return political and ("former" in modifiers) is not ("former" in role.modifiers)


def _last_use(story: Story, name: Name, before: int) -> int:
    """Return the sentence of the last occurrence before ``before``; later ones count as far."""
    index = bisect_left(name.places, before)
    if index:
        return story.sentence_at(name.places[index - 1])
    return -story.sentence_at(name.places[0]) - 1 if name.places else -(10**6)


def body_of(story: Story, reading: Reading) -> Name | None:
    """Return the nearest named body of the kind: *the agency*, *the union*.

    Not of *the Carson campaign* or *Huckabee’s campaign*, unless its name has the word, nor of
    *the trade group for insurers*, which says what it is; *the gun group* must be near.
    """
    kinds = wordlist("body_kinds").get(reading.head, frozenset())
    start = reading.span.start
    if reading.plural or reading.owner in POSSESSIVES:
        return None
    rest = reading.span.of(story.text).split()[len(reading.core.split()) :]
    near = story.census.before(start, NAMES_BACK)
    for item in (*reversed(near), *story.census.after(start, NAMES_BACK)):
        name = item.name
        if name.sort is Sort.PERSON or not any(word in kinds for word in name.words):
            continue
        close = 0 < start - item.span.start <= NEAR
        if _is_said(name, reading, close=close) and _goes_with(name, rest):
            return name
    return None


def _goes_with(name: Name, rest: list[str]) -> bool:
    """Tell whether the phrase after the noun is the name’s own: *the board of elections*."""
    hangs = rest[:1] in (["of"], ["for"], ["to"], ["that"])
    return not hangs or any(fold(word) in name.words for word in rest[1:])


def _is_said(name: Name, reading: Reading, *, close: bool) -> bool:
    """Tell whether the words before the noun fit a body’s name."""
    said = {fold(word) for word in name.full.split()} | set(name.words)
    if reading.owner and class_of(reading.owner) is NounClass.OTHER:
        return reading.owner in said
    if reading.proper and not reading.proper & said:
        return False
    return close or not reading.modifiers or bool(reading.modifiers & said)
