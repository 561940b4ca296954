"""Who is on the reader's mind where a pronoun stands: candidates and their weight."""

from dataclasses import dataclass

from attribcheck.language.fold import fold
from attribcheck.language.nouns import NounClass
from attribcheck.language.wordlists import wordlist
from attribcheck.model.attribution import Attribution
from attribcheck.resolve.census import Name, Occurrence, Sort
from attribcheck.resolve.chain import Chain, Story
from attribcheck.resolve.reading import Form, Pointing

WINDOW = 1200
"""Characters looked back."""

CHAINS_BACK = 40
"""Chains looked at, the latest first."""

# Set by hand on PolNeAR's train and dev parts, where links came to an F1 of .948 on gold spans.
DECAY = 0.68
"""Weight kept for each sentence between."""

PARAGRAPH = 0.7
"""Weight kept for the paragraph before, and all that are earlier."""

SUBJECT = 1.4
"""What opens a sentence counts for so much more."""

OPENING = 100
"""Characters in which two words fit that may open a sentence before its subject."""

CREDITED = 1.4
"""What is credited with a claim counts for so much more."""

LATEST = 1.2
"""The last one credited counts for so much more."""

REPEATED = 0.1
"""Share that each further mention in reach adds."""

UNDER = 0.65
"""Weight of what stands under a preposition or is done something to."""

OWNING = 0.75
QUOTED = 0.35
"""Weight of what only a quotation names."""

CLAIMED = 0.5
"""Weight of what the pronoun's own claim names: few speak of themselves by name."""


THEY_ONE = 0.5
THEY_THINGS = 0.3
"""Weight of one body, and of polls or plans, for *they*."""


@dataclass(slots=True)
class Candidate:
    """Somebody or something a pronoun may stand for."""

    chain: Chain | None
    name: Name | None
    best: float = 0.0
    place: int = -1
    """Where its weightiest mention starts."""

    total: float = 0.0

    def weigh(self, score: float, place: int) -> None:
        """Count one more mention."""
        self.total += score
        if score > self.best:
            self.best, self.place = score, place

    @property
    def label(self) -> str:
        """Return the name, or the words that introduced it, for people to read."""
        if self.name:
            return self.name.full
        return self.chain.label if self.chain else ""

    @property
    def score(self) -> float:
        """Return the weight: that of the best mention, and a share of the rest."""
        return self.best + REPEATED * (self.total - self.best)


def _salience(story: Story, place: int, at: int, own: Attribution | None) -> float:
    """Weigh a mention that starts at ``at`` for a pronoun at ``place``."""
    index = story.sentence_at(at)
    score = DECAY ** (story.sentence_at(place) - index)
    if index < 0:
        return 0.0
    if story.paragraph_at(place) != story.paragraph_at(at):
        score *= PARAGRAPH
    start = story.starts[index]
    if at - start < OPENING and len(story.text[start:at].split()) <= 2:
        score *= SUBJECT
    if story.quoted(at) and not story.quoted(place):
        score *= QUOTED
    if own and any(piece.start <= at < piece.end for piece in own.content):
        score *= CLAIMED
    return score


def _weigh_name(story: Story, place: int, item: Occurrence, own: Attribution | None) -> float:
    """Weigh one occurrence of a name, or of an office that stands for it."""
    at = item.span.start
    score = _salience(story, place, at, own)
    before = story.text[max(0, at - 24) : at].split()
    if before and fold(before[-1]) in wordlist("mentions")["under"]:
        score *= UNDER
    if story.text.startswith(("’s", "'s", "’ ", "' "), item.span.end):
        score *= OWNING
    return score


def _add_chains(
    story: Story,
    place: int,
    own: Attribution | None,
    chains: list[Chain],
    found: dict[int, Candidate],
) -> None:
    """Weigh the mentions of credited sources."""
    for chain in chains:
        name = chain.names[0] if len(chain.names) == 1 else None
        candidate = found.setdefault(id(name or chain), Candidate(chain, name))
        candidate.chain = chain
        factor = CREDITED * (LATEST if chain is story.previous else 1.0)
        factor *= 1.0 if chain.names else 0.85
        for at in chain.places[-8:]:
            if at < place <= at + WINDOW:
                candidate.weigh(factor * _salience(story, place, at, own), at)


def _ranked(found: dict[int, Candidate]) -> list[Candidate]:
    heard = [candidate for candidate in found.values() if candidate.best > 0]
    return sorted(heard, key=lambda item: (-item.score, -item.place))


def people(story: Story, place: int, gender: str, own: Attribution | None) -> list[Candidate]:
    """Return the people named or credited before ``place`` whose gender fits, best first.

    An empty ``gender`` fits everybody.
    """
    found: dict[int, Candidate] = {}
    for item in story.named_before(place, WINDOW):
        name = item.name
        if name.sort is Sort.BODY or (gender and name.gender and name.gender != gender):
            continue
        candidate = found.setdefault(id(name), Candidate(story.by_name.get((id(name),)), name))
        score = _weigh_name(story, place, item, own) * (1.0 if name.gender else 0.8)
        candidate.weigh(score * (1.0 if name.sort is Sort.PERSON else 0.4), item.span.start)
    speaker = story.speaker_at(place, own)
    chains = [chain for chain in story.chains[-CHAINS_BACK:] if _is_one(chain, gender)]
    _add_chains(story, place, own, chains, found)
    return [item for item in _ranked(found) if speaker is None or item.chain is not speaker]


def _is_one(chain: Chain, gender: str) -> bool:
    """Tell whether a chain is one person who can be *he* or *she*."""
    clash = bool(gender and chain.known_gender and chain.known_gender != gender)
    if chain.narrator or chain.plural or clash:
        return False
    if chain.names:
        return chain.names[0].sort is not Sort.BODY
    if chain.form is Form.PRONOUN:
        return chain.reading.head not in ("who", "whom", "whose")
    known = chain.reading.pointing in (Pointing.NEW, Pointing.DEFINITE)
    return known and chain.reading.noun.is_person


def groups(story: Story, place: int, own: Attribution | None) -> list[Candidate]:
    """Return the plural sources, and the bodies, credited before ``place``, best first.

    *They* are sooner people than polls, or one body.
    """
    found: dict[int, Candidate] = {}
    late = [chain for chain in story.chains[-CHAINS_BACK:] if not chain.narrator]
    _add_chains(story, place, own, [chain for chain in late if chain.plural], found)
    _add_chains(story, place, own, [chain for chain in late if _is_body(chain)], found)
    for candidate in found.values():
        chain = candidate.chain
        share = THEY_THINGS if chain and _is_thing(chain) else THEY_ONE
        if chain and (not chain.plural or _is_thing(chain)):
            candidate.best *= share
            candidate.total *= share
    return _ranked(found)


def _is_text(chain: Chain) -> bool:
    return not chain.names and chain.reading.noun is NounClass.DOCUMENT


def _is_thing(chain: Chain) -> bool:
    """Tell whether a chain is of texts, or of what is neither people nor bodies."""
    return _is_text(chain) or (not chain.names and chain.reading.noun is NounClass.OTHER)


def _is_body(chain: Chain) -> bool:
    named = len(chain.names) == 1 and chain.names[0].sort is Sort.BODY
    return named or (not chain.names and chain.reading.noun is NounClass.BODY)


def _may_be_body(name: Name) -> bool:
    """Tell whether a name is a body's, or one word that nothing explains."""
    unknown = name.sort is Sort.UNKNOWN and len(name.words) == 1 and not name.gender
    return name.sort is Sort.BODY or unknown


def _is_adjective(story: Story, item: Occurrence) -> bool:
    """Tell whether a country only tells whose something is: *a U.S. citizen*, not *the U.S.*"""
    short = story.text.startswith(("U.S.", "US"), item.span.start) and len(item.span) <= 4
    return short and story.text[max(0, item.span.start - 4) : item.span.start].lower() != "the "


def things(story: Story, place: int, own: Attribution | None) -> list[Candidate]:
    """Return the bodies and documents named or credited before ``place``, best first."""
    found: dict[int, Candidate] = {}
    for item in story.census.within(place - WINDOW // 2, place):
        if _may_be_body(item.name) and not _is_adjective(story, item):
            candidate = found.setdefault(id(item.name), Candidate(None, item.name))
            factor = 1.0 if item.name.sort is Sort.BODY else 0.4
            candidate.weigh(factor * _weigh_name(story, place, item, own), item.span.start)
    late = [chain for chain in story.chains[-CHAINS_BACK:] if not chain.narrator]
    texts = [chain for chain in late if _is_text(chain)]
    bodies = [chain for chain in late if _is_body(chain)]
    _add_chains(story, place, own, [item for item in texts + bodies if not item.plural], found)
    return _ranked(found)
