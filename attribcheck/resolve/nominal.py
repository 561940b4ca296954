"""Whom *the official*, *the mayor* or *officials* stand for."""

from bisect import bisect_left

from attribcheck.language.nouns import NounClass
from attribcheck.language.wordlists import wordlist
from attribcheck.resolve.census import Name, Sort
from attribcheck.resolve.chain import Chain, Story
from attribcheck.resolve.reading import Form, Pointing, Reading
from attribcheck.resolve.roles import Role, akin

LOOK_BACK = 40
"""Chains looked at, the latest first."""

POSSESSIVES = ("his", "her", "their", "its")
Linked = tuple[Chain, str, bool]

NAMES_BACK = 60
"""Names looked at for *the agency*, the nearest first."""

BODY_KINDS = {
    "agency": "agency administration bureau service department commission board office authority investigations services",
    "department": "department ministry", "ministry": "ministry",
    "company": "inc corp co company corporation llc ltd group holdings technologies energy airlines motors",
    "firm": "inc llc llp group associates partners capital firm", "bank": "bank bancorp group",
    "union": "union workers teamsters brotherhood association federation", "court": "court",
    "committee": "committee", "panel": "committee commission panel board", "commission": "commission",
    "council": "council", "party": "party republicans democrats", "newspaper": "times post journal tribune news herald",
    "paper": "times post journal tribune herald", "network": "network news cnn fox nbc abc cbs broadcasting",
    "university": "university college", "school": "university college school",
    "foundation": "foundation", "institute": "institute", "center": "center institute",
    "campaign": "campaign", "group": "association society union league coalition council foundation federation group",
    "organization": "association society union league coalition council foundation federation organization",
    "board": "board", "bureau": "bureau", "magazine": "magazine", "website": "website",
    "alliance": "nato alliance", "bloc": "eu union", "journal": "journal", "agreement": "", "government": "", "country": "", "state": "", "city": "", "police": "police",
    "senate": "senate", "house": "house", "office": "office", "military": "army navy force",
}  # fmt: skip


def opposed(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether modifiers rule each other out: a Republican aide is not a Democratic one."""
    lists = wordlist("mentions")
    for section in ("party", "standing", "rank", "chamber"):
        left, right = one & lists[section], other & lists[section]
        if left and right and left != right:
            return True
    return False


def link_nominal(story: Story, reading: Reading) -> Linked:
    """Return the chain a nominal belongs to, why, and whether another fits as well."""
    if reading.pointing is Pointing.NEW and not (reading.partitive and reading.plural):
        return story.open(Chain(Form.NOMINAL, reading)), "introduces", False
    if reading.core in ("all", "both", "each", "neither"):
        found = _those_before(story)
    elif reading.pointing is Pointing.DEFINITE:
        found = _definite(story, reading)
    else:
        found = _same_class(story, reading)
    return found or (story.open(Chain(Form.NOMINAL, reading)), "introduces", False)


def _those_before(story: Story) -> Linked | None:
    """Link *all* and *both* to the last plural source."""
    found = next((chain for chain in _recent(story) if chain.plural), None)
    return (found, f"refers back to {_words(found)}", False) if found else None


def _recent(story: Story) -> list[Chain]:
    return [
        chain
        for chain in reversed(story.chains[-LOOK_BACK:])
        if not chain.narrator and chain.places
    ]


def _same_class(story: Story, reading: Reading) -> Linked | None:
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
            return chain, f"the same words as {_words(chain)}", False
        if _is_same(known, reading) and not _hangs(story, reading):
            if wanted == _marks(known):
                return chain, f"the same class as {_words(chain)}", False
            best = best or chain
    return (best, f"part of the class of {_words(best)}", False) if best else None


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
    if not other or one == other:
        return True
    return bool(one) and (one in POSSESSIVES or other in POSSESSIVES)


def _words(chain: Chain) -> str:
    return chain.reading.core or (chain.names[0].full if chain.names else "")


def _definite(story: Story, reading: Reading) -> Linked | None:
    """Link *the official* to whoever was introduced in words that fit."""
    scored = [(points, chain) for chain in _recent(story) if (points := _fit(chain, reading))]
    if reading.noun.is_person and not reading.plural:
        place = reading.span.start
        holder = holder_of(story, reading.head, reading.modifiers, reading.owner, place)
        if holder:
            points, name, rival = holder
            if not scored or points >= max(scored, key=lambda pair: pair[0])[0]:
                chain = story.chain_of((name,), reading)
                return chain, f"the {reading.head} is {name.full}", rival is not None
    if reading.noun is NounClass.BODY and not scored:
        body = _body(story, reading)
        if body:
            return story.chain_of((body,), reading), f"the {reading.head} is {body.full}", False
    if not scored:
        return _epithet(story, reading)
    best = max(points for points, _ in scored)
    fitting = [chain for points, chain in scored if points == best]
    return fitting[0], f"refers back to {_words(fitting[0])}", len(fitting) > 1


EPITHET_REACH = 700
"""Characters from the last mention of somebody to an epithet that still means them."""


def _epithet(story: Story, reading: Reading) -> Linked | None:
    """Link *the Vermont senator* or *the website* to who or what was credited just before.

    Only where the article says nothing else of them, so that nothing speaks against it.
    """
    chain = story.previous
    near = chain and chain.places and reading.span.start - chain.places[-1] <= EPITHET_REACH
    if not chain or not near or reading.owner or len(chain.names) != 1:
        return None
    name = chain.names[0]
    if reading.head in wordlist("mentions")["unique"] and not reading.plural:
        fits = name.sort is Sort.PERSON and not name.roles
        if fits:
            story.census.give(name, Role(reading.head, reading.modifiers))
    else:
        fits = (
            name.sort is not Sort.PERSON and reading.noun is NounClass.BODY and not reading.plural
        )
    return (chain, f"an epithet of {name.full}, credited just before", False) if fits else None


def _fit(chain: Chain, reading: Reading) -> float:
    """Score how well a chain fits a definite nominal; 0: it does not."""
    if chain.form is Form.NAME:
        return 0
    if chain.form is Form.JOINT:
        return 2.0 * _joint_fit(chain, reading)
    known = chain.reading
    if known.plural != reading.plural or opposed(known.modifiers, reading.modifiers):
        return 0
    if not _owners_fit(chain, reading) or (
        reading.count and known.count and reading.count != known.count
    ):
        return 0
    if known.head == reading.head:
        points = 3.0
    elif akin(known.head, reading.head):
        points = 2.0
    elif (
        reading.head in wordlist("mentions")["broad"]
        and known.noun.is_person
        and known.pointing is Pointing.NEW
    ):
        points = 1.5
    else:
        return 0
    heard = frozenset().union(*(item.modifiers for item in chain.readings))
    unheard = reading.modifiers - heard - {"senior"}
    return max(0.0, points + len(reading.modifiers & heard) - 1.5 * len(unheard))


def _joint_fit(chain: Chain, reading: Reading) -> int:
    """Tell whether every one of joint names has the role: *the senators*, *both men*."""
    if not reading.plural:
        return 0
    if reading.head in ("man", "woman", "person", "pair", "candidate"):
        return 1
    return int(
        all(any(akin(role.noun, reading.head) for role in name.roles) for name in chain.names)
    )


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
    if not likeness or opposed(role.modifiers, modifiers):
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


def _body(story: Story, reading: Reading) -> Name | None:
    """Return the nearest named body of the kind: *the agency*, *the union*."""
    kinds = BODY_KINDS.get(reading.head, "").split()
    start = reading.span.start
    near = story.census.before(start, NAMES_BACK)
    for item in (*reversed(near), *story.census.after(start, NAMES_BACK)):
        name = item.name
        if name.sort is not Sort.BODY and name.sort is not Sort.UNKNOWN:
            continue
        if kinds and any(word in kinds for word in name.words):
            return name
    return None
