"""Whom or what *the mayor* and *the agency* name, by what the copy says of them."""

from bisect import bisect_left

from attribcheck.language.wordlists import wordlist
from attribcheck.resolve.census import Name, Sort
from attribcheck.resolve.chain import Story
from attribcheck.resolve.reading import Reading
from attribcheck.resolve.roles import Role, akin, opposed, outranks

NAMES_BACK = 60
"""Names looked at for *the agency*, the nearest first."""


def holder_of(
    story: Story, head: str, modifiers: frozenset[str], owner: str, place: int
) -> tuple[float, Name, Name | None] | None:
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


def _role_fit(role: Role, head: str, modifiers: frozenset[str], owner: str) -> float:
    likeness = akin(role.noun, head)
    if not likeness or opposed(role.modifiers, modifiers) or outranks(role, modifiers):
        return 0
    if owner and owner not in role.modifiers:
        return 0
    unheard = modifiers - role.modifiers
    return max(0.1, likeness + len(modifiers & role.modifiers) - 0.5 * len(unheard))


def _last_use(story: Story, name: Name, before: int) -> int:
    """Return the sentence of the last occurrence before ``before``; later ones count as far."""
    index = bisect_left(name.places, before)
    if index:
        return story.sentence_at(name.places[index - 1])
    return -story.sentence_at(name.places[0]) - 1 if name.places else -(10**6)


def body_of(story: Story, reading: Reading) -> Name | None:
    """Return the nearest named body of the kind: *the agency*, *the union*."""
    kinds = wordlist("body_kinds").get(reading.head, frozenset())
    start = reading.span.start
    near = story.census.before(start, NAMES_BACK)
    for item in (*reversed(near), *story.census.after(start, NAMES_BACK)):
        name = item.name
        if name.sort is not Sort.BODY and name.sort is not Sort.UNKNOWN:
            continue
        if any(word in kinds for word in name.words):
            return name
    return None
