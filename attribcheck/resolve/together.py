"""Whom *both*, *all three*, *the two* and *they* stand for: one source of many, or two of one."""

from attribcheck.resolve.census import Sort
from attribcheck.resolve.chain import Chain, Link, Story
from attribcheck.resolve.determiners import BARE, NUMBERS
from attribcheck.resolve.reading import Reading

LOOK_BACK = 40
"""Sources looked at, the latest first."""

SENTENCES = 2
"""Sentences before in which two people are named who may be *both*."""

REACH = 500
"""Characters before in which these sentences lie."""

WHOLE = frozenset({"all", "both", "each", "neither", "all of them", "both of them"})


def is_whole(reading: Reading) -> bool:
    """Tell whether the words take all of those before: *both*, *all three*, *the two*."""
    words = reading.core.split()
    counted = len(words) == 2 and words[0] in ("all", "the", "these", "those")
    return reading.core in WHOLE or (counted and words[1] in NUMBERS)


def those_before(story: Story, reading: Reading) -> Link | None:
    """Link *all* and *both* to the last source of as many, else to two people named just before."""
    count = 2 if reading.core.split()[0] in ("both", "neither") else reading.count
    found = next((chain for chain in _many(story) if _counts(chain, count)), None)
    if found:
        return Link(found, f"refers back to {found.label}")
    return pair_before(story, reading, SENTENCES) if count in (None, 2) else None


def _many(story: Story) -> list[Chain]:
    recent = reversed(story.chains[-LOOK_BACK:])
    return [chain for chain in recent if chain.plural and chain.places and not chain.narrator]


def _counts(chain: Chain, count: int | None) -> bool:
    known = len(chain.names) if len(chain.names) > 1 else chain.reading.count
    return count is None or known is None or known == count


def pair_before(story: Story, reading: Reading, sentences: int) -> Link | None:
    """Link *they* to the two people named in so many sentences before, or None: not two."""
    place = reading.span.start
    earliest = story.sentence_at(place) - sentences
    people = [
        item.name
        for item in story.named_before(place, REACH)
        if item.name.sort is Sort.PERSON and story.sentence_at(item.span.start) >= earliest
    ]
    pair = tuple(dict.fromkeys(people))
    if len(pair) != 2:
        return None
    full = " and ".join(name.full for name in pair)
    return Link(story.chain_of(pair, reading), f"the two named just before, {full}")


def whole_of(story: Story, reading: Reading) -> Chain | None:
    """Return the people of whom *one of the officials* or *two of them* takes some, or None."""
    if not reading.partitive:
        return None
    loose = reading.head in BARE.keys() | NUMBERS.keys()
    fitting = (one for one in _many(story) if loose or one.reading.head == reading.head)
    return next(fitting, None)


def pair_described(story: Story, reading: Reading) -> Link | None:
    """Link *both men* and *the two lawmakers* to the two people named just before."""
    words = reading.core.split()
    two = words[0] == "both" or words[:2] == ["the", "two"]
    return pair_before(story, reading, SENTENCES) if two and reading.noun.is_person else None
