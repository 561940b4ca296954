"""Whom *the second aide*, *the first* and *the other official* stand for."""

from attribcheck.resolve.chain import Chain, Link, Story
from attribcheck.resolve.reading import Form, Pointing, Reading
from attribcheck.resolve.roles import akin

ORDER = {"first": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "sixth": 5}

LOOK_BACK = 40
"""Sources looked at, the latest ones."""


def is_ordered(reading: Reading) -> bool:
    """Tell whether a definite singular says which of several unnamed people is meant."""
    definite = reading.pointing is Pointing.DEFINITE and reading.core.startswith("the ")
    return definite and not reading.plural and _place(reading) is not None


def _place(reading: Reading) -> int | None:
    """Return which of them in order of introduction, -1 for *the other*, None: it does not say."""
    words = reading.core.split()[1:2]
    if words == ["other"]:
        return -1
    return ORDER.get(words[0]) if words else None


def ordered(story: Story, reading: Reading) -> Link | None:
    """Link an ordinal to whom the same ordinal introduced, else to the one so many-eth."""
    if reading.head == "other":
        return _the_other(story)
    unnamed = [chain for chain in story.chains[-LOOK_BACK:] if _is_alike(chain, reading)]
    place = _place(reading)
    if place == -1:
        others = [chain for chain in unnamed[-2:] if chain is not story.previous]
        return Link(others[0], f"the other than {_label(story)}") if len(others) == 1 else None
    word = reading.core.split()[1]
    same = [chain for chain in unnamed if word in chain.reading.core.split()]
    if same:
        return Link(same[-1], f"refers back to {same[-1].label}")
    if place is not None and 1 < len(unnamed) > place:
        return Link(unnamed[place], f"the {word} of {len(unnamed)} introduced")
    return None


def _the_other(story: Story) -> Link | None:
    """Link *the other* to the one of two unnamed people who was not credited last."""
    two = [chain for chain in story.chains[-LOOK_BACK:] if _is_single(chain)][-2:]
    others = [chain for chain in two if chain is not story.previous]
    if len(two) == 2 and len(others) == 1 and two[1] is story.previous:
        return Link(others[0], f"the other than {_label(story)}")
    return None


def _is_single(chain: Chain) -> bool:
    unnamed = chain.form is Form.NOMINAL and chain.reading.pointing is Pointing.NEW
    return unnamed and not chain.plural


def _is_alike(chain: Chain, reading: Reading) -> bool:
    """Tell whether a chain is one unnamed person whom the same noun stands for."""
    return _is_single(chain) and akin(chain.reading.head, reading.head) == 2


def _label(story: Story) -> str:
    return story.previous.label if story.previous else ""
