"""Whom *the official*, *the mayor* or *officials* stand for."""

from dataclasses import replace

from attribcheck.language.nouns import NounClass
from attribcheck.language.wordlists import wordlist
from attribcheck.resolve.appositions import apposed_to, fronted
from attribcheck.resolve.chain import Chain, Link, Story
from attribcheck.resolve.delayed import named_later
from attribcheck.resolve.determiners import BARE, NUMBERS, POSSESSIVES
from attribcheck.resolve.offices import body_of, holder_of, is_told_apart
from attribcheck.resolve.ordinals import is_ordered, ordered
from attribcheck.resolve.reading import Form, Pointing, Reading
from attribcheck.resolve.redescriptions import described_again, is_political
from attribcheck.resolve.roles import akin, kin_of, opposed
from attribcheck.resolve.salience import groups, people
from attribcheck.resolve.together import is_whole, pair_described, those_before, whole_of

LOOK_BACK = 40
"""Chains looked at, the latest first."""


def link_nominal(story: Story, reading: Reading) -> Link:
    """Return the chain a nominal belongs to, why, and whom else it fits."""
    begun = story.by_start.get(reading.span.start)
    if begun and begun.form is Form.NOMINAL:
        return Link(begun, "the same words with more or less after them")
    apposed = apposed_to(story, reading) or fronted(story, reading)
    if apposed:
        return apposed
    if reading.owner in GENDERS:
        reading = _with_owner(story, reading)
    if reading.partitive and reading.head in BARE.keys() | NUMBERS.keys():
        reading = _out_of(story, reading)
    if is_whole(reading):
        return those_before(story, reading) or _introduced(story, reading)
    if reading.pointing is Pointing.NEW and not (reading.partitive and reading.plural):
        return named_later(story, reading) or _introduced(story, reading)
    if is_ordered(reading):
        found = ordered(story, reading) or _definite(story, reading)
    elif reading.pointing is Pointing.DEFINITE:
        found = _definite(story, reading)
    else:
        found = _same_class(story, reading)
    return found or _introduced(story, reading)


def _introduced(story: Story, reading: Reading) -> Link:
    whole = whole_of(story, reading)
    chain = story.open(Chain(Form.NOMINAL, reading, whole=whole))
    return Link(chain, f"introduces, out of {whole.label}" if whole else "introduces")


GENDERS = {"his": "m", "her": "f"}


def _with_owner(story: Story, reading: Reading) -> Reading:
    """Put the likely bearer's surname for *his* in *his aides*."""
    place = reading.span.start
    owner = next(iter(people(story, place, GENDERS[reading.owner], None)), None)
    if owner is None or owner.name is None:
        return reading
    return replace(reading, owner=owner.name.words[-1])


def _out_of(story: Story, reading: Reading) -> Reading:
    """Let *two of them* be of the kind of those before: officials, banks, reports."""
    whole = next(iter(groups(story, reading.span.start, None)), None)
    if whole is None or whole.chain is None or whole.chain.form is not Form.NOMINAL:
        return reading
    return replace(reading, noun=whole.chain.reading.noun)


def _recent(story: Story) -> list[Chain]:
    return [
        chain
        for chain in reversed(story.chains[-LOOK_BACK:])
        if not chain.narrator and chain.places
    ]


def _same_class(story: Story, reading: Reading) -> Link | None:
    """Link *officials* back to *Charlotte officials*; more words than before are a new class."""
    words = reading.span.of(story.text).lower().split()
    if "other" in words:
        return None
    wanted = _marks(reading)
    best: Chain | None = None
    for chain in _recent(story):
        known = chain.reading
        if chain.form is not Form.NOMINAL or known.head != reading.head:
            continue
        if known.span.of(story.text).lower().split() == words:
            return Link(chain, f"the same words as {chain.label}")
        if _is_same(known, reading) and not _hangs(story, reading):
            if wanted == _marks(known):
                return Link(chain, f"the same class as {chain.label}")
            best = best or chain
    return Link(best, f"part of the class of {best.label}") if best else None


def _is_same(known: Reading, reading: Reading) -> bool:
    """Tell whether a class may come back in fewer words, none of them new."""
    one, other = _marks(known), _marks(reading)
    if known.plural != reading.plural or known.pointing in (Pointing.NOBODY, Pointing.NEW):
        return False
    counted = known.count is not None or "other" in known.core.split()
    return not counted and other <= one and not opposed(one, other)


def _marks(reading: Reading) -> frozenset[str]:
    """Return the words that tell this class from others, the owner's among them."""
    owner = reading.owner if reading.owner not in POSSESSIVES else ""
    return reading.modifiers | ({owner} if owner else frozenset())


def _hangs(story: Story, reading: Reading) -> bool:
    """Tell whether words after the core narrow the class: *officials at the agency*."""
    rest = reading.span.of(story.text).split()[len(reading.core.split()) :]
    return bool(rest) and rest[0] not in ("and", "or", "but", "--", "–", "—", "including")


def _owners_fit(chain: Chain, reading: Reading) -> bool:
    """Tell whether both are the same body's or person's, as far as the words say."""
    one, other = chain.reading.owner, reading.owner
    if not other or one == other or other in chain.reading.modifiers:
        return True
    return bool(one) and (one in POSSESSIVES or other in POSSESSIVES)


def _definite(story: Story, reading: Reading) -> Link | None:
    """Link *the official* to whoever was introduced in words that fit."""
    scored = [
        (points, chain) for chain in _alike(story, reading) if (points := _fit(chain, reading))
    ]
    best = max((points for points, _ in scored), default=0.0)
    holder = _holder(story, reading, best)
    if holder:
        return holder
    if scored:
        fitting = [chain for points, chain in scored if points == best]
        return Link(fitting[0], f"refers back to {fitting[0].label}", tuple(fitting[1:]))
    bodily = reading.noun is NounClass.BODY or reading.core == "the paper"
    body = body_of(story, reading) if bodily else None
    if body:
        return Link(story.chain_of((body,), reading), f"the {reading.head} is {body.full}")
    return pair_described(story, reading) or described_again(story, reading)


def _alike(story: Story, reading: Reading) -> list[Chain]:
    """Return the recent chains whose noun may come back as another."""
    broad = reading.head in wordlist("mentions")["broad"]
    kin = kin_of(reading.head)
    return [
        chain
        for chain in _recent(story)
        if chain.form is Form.JOINT
        or (chain.form is not Form.NAME and (broad or chain.reading.head in kin))
    ]


def _holder(story: Story, reading: Reading, least: float) -> Link | None:
    """Link *the mayor* to the named mayor, if that fits no worse than ``least``."""
    if not reading.noun.is_person or reading.plural:
        return None
    place = reading.span.start
    holder = holder_of(story, reading.head, reading.modifiers, reading.owner, place)
    if not holder or holder[0] < least:
        return None
    _, name, rival = holder
    if is_told_apart(name, reading.proper):
        mind = described_again(story, reading)
        if mind or is_political(reading.head):
            return mind
    rivals = (rival,) if rival else ()
    return Link(story.chain_of((name,), reading), f"the {reading.head} is {name.full}", rivals)


def _fit(chain: Chain, reading: Reading) -> float:
    """Score how well a chain fits a definite nominal; 0: it does not."""
    if chain.form is Form.JOINT:
        return 2.0 * _joint_fit(chain, reading)
    known = chain.reading
    points = _heads_fit(known, reading)
    if not points or opposed(known.modifiers, reading.modifiers):
        return 0
    if _is_elsewhere(known, reading) or not _owners_fit(chain, reading):
        return 0
    if reading.count and known.count and reading.count != known.count:
        return 0
    unheard = reading.modifiers - chain.heard - {"senior"}
    return max(0.0, points + len(reading.modifiers & chain.heard) - 1.5 * len(unheard))


def _heads_fit(known: Reading, reading: Reading) -> float:
    """Score how well two nouns fit, alike in number: 0 not."""
    if known.plural != reading.plural:
        return 0
    if known.head == reading.head:
        return 3.0
    if akin(known.head, reading.head):
        return 2.0
    broad = reading.head in wordlist("mentions")["broad"] and known.noun.is_person
    return 1.5 if broad and known.pointing is Pointing.NEW else 0


RANKS = frozenset({"senior", "top", "former", "current"})


def _is_elsewhere(known: Reading, reading: Reading) -> bool:
    """Tell whether names keep two apart: *the Marsh campaign* is not the Okafor campaign.

    *The Western official* is not *a prison official*, and may be *an official*.
    """
    if not reading.proper or not known.proper.isdisjoint(reading.proper):
        return False
    told = known.modifiers - RANKS
    return bool(known.proper) or bool(told and not told & reading.modifiers)


def _joint_fit(chain: Chain, reading: Reading) -> int:
    """Tell whether joint names can come back so: *the senators*, *both men*."""
    if not reading.plural:
        return 0
    if reading.head in ("man", "woman", "person", "pair", "candidate"):
        return 1
    roles = [role for name in chain.names for role in name.roles]
    return int(any(akin(role.noun, reading.head) for role in roles))
