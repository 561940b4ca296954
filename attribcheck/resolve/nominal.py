"""Whom *the official*, *the mayor* or *officials* stand for."""

from bisect import bisect_left

from attribcheck.language.nouns import NounClass, class_of
from attribcheck.resolve.census import Name, Sort
from attribcheck.resolve.chain import Chain, Story
from attribcheck.resolve.mention import Form, Pointing, Reading
from attribcheck.resolve.roles import akin

LOOK_BACK = 40
"""Chains looked at, the latest first."""

NAMES_BACK = 60
"""Names looked at for *the agency*, the nearest first."""

OPPOSED = (
    frozenset({"republican", "democrat", "libertarian", "independent"}),
    frozenset({"former", "current"}),
    frozenset({"first", "second", "third", "fourth"}),
    frozenset({"senior", "junior"}),
    frozenset({"house", "senate"}),
)
# Nouns under which almost anybody may come back.
BROAD = frozenset({"person", "source", "man", "woman", "individual"})
PEOPLE = frozenset(
    {"official", "aide", "adviser", "staffer", "source", "person", "executive", "insider"}
)
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
    "government": "", "country": "", "state": "", "city": "", "police": "police",
    "senate": "senate", "house": "house", "office": "office", "military": "army navy force",
}  # fmt: skip


def opposed(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether modifiers rule each other out: a Republican aide is not a Democratic one."""
    for group in OPPOSED:
        left, right = one & group, other & group
        if left and right and left != right:
            return True
    return False


def link_nominal(story: Story, reading: Reading) -> tuple[Chain, str, bool]:
    """Return the chain a nominal belongs to, why, and whether another fits as well."""
    if reading.pointing is Pointing.NEW and not (reading.partitive and reading.plural):
        return story.open(Chain(Form.NOMINAL, reading)), "introduces", False
    if reading.pointing is Pointing.DEFINITE:
        found = _definite(story, reading)
    else:
        found = _same_class(story, reading)
    return found or (story.open(Chain(Form.NOMINAL, reading)), "introduces", False)


def _recent(story: Story) -> list[Chain]:
    return [
        chain
        for chain in reversed(story.chains[-LOOK_BACK:])
        if not chain.narrator and chain.places
    ]


def _same_class(story: Story, reading: Reading) -> tuple[Chain, str, bool] | None:
    """Link *officials* to *Charlotte officials*; a class named alike is one class."""
    if "other" in reading.core.split():
        return None
    best: tuple[int, Chain] | None = None
    for chain in _recent(story):
        known = chain.reading
        if (
            chain.form is not Form.NOMINAL
            or known.head != reading.head
            or not known.plural == reading.plural
        ):
            continue
        if (
            known.count is not None
            or known.pointing is Pointing.NEW
            or "other" in known.core.split()
        ):
            continue
        if opposed(known.modifiers, reading.modifiers) or not _owners_fit(chain, reading):
            continue
        if reading.modifiers <= known.modifiers or known.modifiers <= reading.modifiers:
            score = len(reading.modifiers & known.modifiers)
            if best is None or score > best[0]:
                best = (score, chain)
    return (best[1], f"the same class as {_words(best[1])}", False) if best else None


def _owners_fit(chain: Chain, reading: Reading) -> bool:
    """Tell whether both are the same body's or person's, as far as the words say."""
    one, other = chain.reading.owner, reading.owner
    pronouns = ("his", "her", "their", "its")
    return not one or not other or one == other or one in pronouns or other in pronouns


def _words(chain: Chain) -> str:
    return chain.reading.core or (chain.names[0].full if chain.names else "")


def _definite(story: Story, reading: Reading) -> tuple[Chain, str, bool] | None:
    """Link *the official* to whoever was introduced in words that fit."""
    scored = [(points, chain) for chain in _recent(story) if (points := _fit(chain, reading))]
    if reading.noun.is_person and not reading.plural:
        holder = _holder(story, reading)
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
        return None
    best = max(points for points, _ in scored)
    fitting = [chain for points, chain in scored if points == best]
    return fitting[0], f"refers back to {_words(fitting[0])}", len(fitting) > 1


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
    elif reading.head in BROAD and known.noun.is_person and known.pointing is Pointing.NEW:
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


def _holder(story: Story, reading: Reading) -> tuple[float, Name, Name | None] | None:
    """Return the named person who holds the office that the words name, and a rival."""
    scored = []
    for name in story.census.holders(reading.head):
        points = max(
            (_role_fit(role.noun, role.modifiers, reading) for role in name.roles), default=0.0
        )
        if points > 0:
            scored.append((points, _last_use(story, name, reading.span.start), name))
    if not scored:
        return None
    scored.sort(key=lambda item: (-item[0], -item[1]))
    best = scored[0]
    rival = next(
        (item for item in scored[1:] if item[0] == best[0] and abs(item[1] - best[1]) < 1), None
    )
    return best[0], best[2], rival[2] if rival else None


def _role_fit(noun: str, modifiers: frozenset[str], reading: Reading) -> float:
    likeness = akin(noun, reading.head)
    if not likeness or opposed(modifiers, reading.modifiers):
        return 0
    unheard = reading.modifiers - modifiers
    return max(0.1, likeness + len(reading.modifiers & modifiers) - 0.5 * len(unheard))


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
    for item in reversed(story.census.before(start, NAMES_BACK)):
        name = item.name
        if name.sort is not Sort.BODY and name.sort is not Sort.UNKNOWN:
            continue
        if kinds and any(word in kinds for word in name.words):
            return name
    return None


def is_broad(head: str) -> bool:
    """Tell whether the noun names nearly anybody."""
    return head in BROAD or class_of(head) is NounClass.OTHER
