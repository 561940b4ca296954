"""Whom *he*, *she*, *they*, *it*, *who* and *I* stand for."""

import re
from dataclasses import dataclass

from attribcheck.language.fold import fold
from attribcheck.language.nouns import NounClass, class_of, is_plural
from attribcheck.model.attribution import Attribution
from attribcheck.model.span import Span
from attribcheck.resolve.census import Name, Occurrence, Sort
from attribcheck.resolve.chain import Chain, Story
from attribcheck.resolve.mention import read_mention
from attribcheck.resolve.reading import Form, Pointing, Reading
from attribcheck.resolve.nominal import link_nominal

WINDOW = 1600
"""Characters looked back."""

CLOSE = 0.9
"""A runner-up with this share of the winner's score makes the reading ambiguous."""

MALE = frozenset({"he", "him", "his", "himself"})
FEMALE = frozenset({"she", "her", "hers", "herself"})
MANY = frozenset({"they", "them", "their", "theirs", "themselves", "these", "those"})
THING = frozenset({"it", "its", "itself", "this"})
RELATIVE = frozenset({"who", "whom", "whose", "which", "that"})
FIRST = frozenset({"i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves"})
SECOND = frozenset({"you", "your", "yours"})
PREPOSITIONS = frozenset(
    ["of", "to", "with", "for", "from", "by", "at", "on", "in", "about", "against", "over", "under", "between", "after", "before", "than", "like", "toward", "towards", "called", "told", "asked", "urged", "accused", "criticized", "praised", "attacked"]
)

Linked = tuple[Chain, str, bool]


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody a pronoun may stand for."""

    chain: Chain | None
    name: Name | None
    score: float
    place: int


def link_pronoun(story: Story, reading: Reading, own: Attribution) -> Linked | None:
    """Return the chain a pronoun belongs to, why, and whether another fits; None: nobody does."""
    word, place = reading.head, reading.span.start
    if word in FIRST | SECOND:
        return _first_person(story, reading)
    if word in RELATIVE:
        found = _relative(story, reading)
        if found:
            return found
    if word in MALE | FEMALE:
        gender = "m" if word in MALE else "f"
        return _choose(story, reading, _people(story, place, gender, own), gender)
    if word in MANY:
        return _choose(story, reading, _groups(story, place, own), "") or _nearest_plural(
            story, reading
        )
    return _choose(story, reading, _things(story, place, own), "")


def _first_person(story: Story, reading: Reading) -> Linked | None:
    """Link *I* in quotation marks to who is quoted, elsewhere to the author."""
    place = reading.span.start
    if story.quoted(place) and reading.head in FIRST:
        for attribution in story.attributions:
            covers = any(piece.start <= place < piece.end for piece in attribution.content)
            if covers and attribution.source and not reading.span.overlaps(attribution.source[0]):
                chain = story.by_span.get(attribution.source[0])
                if chain:
                    return chain, "first person in a quotation of that source", False
        return (story.previous, "first person in a quotation", False) if story.previous else None
    narrator = next((chain for chain in story.chains if chain.narrator), None)
    if narrator is None:
        narrator = story.open(Chain(Form.PRONOUN, reading, narrator=True))
    return narrator, "the author or the reader addressed", False


def _salience(
    story: Story, place: int, at: int, own: Attribution, preposed: str, after: str
) -> float:
    """Score an antecedent that starts at ``at`` for a pronoun at ``place``: nearness and weight."""
    gap = story.sentence_at(place) - story.sentence_at(at)
    score = 0.72**gap
    start = story.starts[story.sentence_at(at)] if story.sentence_at(at) >= 0 else 0
    lead = story.text[start:at]
    if len(lead.split()) <= 2:
        score *= 1.4
    if preposed in PREPOSITIONS:
        score *= 0.65
    if after.startswith(("’s", "'s", "’ ", "' ")):
        score *= 0.75
    if story.quoted(at) and not story.quoted(place):
        score *= 0.35
    if any(piece.start <= at < piece.end for piece in own.content):
        score *= 0.5
    return score


def _weigh(story: Story, place: int, item: Occurrence, own: Attribution) -> float:
    at = item.span.start
    before = story.text[max(0, at - 24) : at].split()
    after = story.text[item.span.end : item.span.end + 3]
    return _salience(story, place, at, own, fold(before[-1]) if before else "", after)


def _chain_weight(story: Story, place: int, chain: Chain, own: Attribution) -> tuple[float, int]:
    """Score a chain by its best mention before ``place``; being a source counts for it."""
    best, where = 0.0, -1
    for at in reversed(chain.places[-6:]):
        if at < place and place - at <= WINDOW:
            score = 1.6 * _salience(story, place, at, own, "", "")
            if score > best:
                best, where = score, at
    if chain is story.previous:
        best *= 1.35
    return best, where


def _people(story: Story, place: int, gender: str, own: Attribution) -> list[Candidate]:
    """Return the people named or credited before ``place`` whose gender may fit."""
    best: dict[int, Candidate] = {}
    speaker = _enclosing(story, place, own)
    for item in story.named_before(place, WINDOW):
        name = item.name
        if name.sort is Sort.BODY or (name.gender and name.gender != gender):
            continue
        score = _weigh(story, place, item, own)
        score *= 1.0 if name.gender else 0.8
        score *= 1.0 if name.sort is Sort.PERSON else 0.4
        known = best.get(id(name))
        if known is None or score > known.score:
            best[id(name)] = Candidate(story.by_name.get((id(name),)), name, score, item.span.start)
    for chain in story.chains[-40:]:
        if (
            chain is speaker
            or chain.narrator
            or chain.plural
            or chain.known_gender not in ("", gender)
        ):
            continue
        if chain.form is not Form.NAME and not chain.reading.noun.is_person:
            continue
        if chain.names and chain.names[0].sort is Sort.BODY:
            continue
        if not chain.names and chain.reading.pointing in (Pointing.CLASS, Pointing.NOBODY):
            continue
        score, at = _chain_weight(story, place, chain, own)
        score *= 1.0 if chain.names else 0.85
        key = id(chain.names[0]) if chain.names else id(chain)
        if score and (key not in best or score > best[key].score):
            best[key] = Candidate(chain, chain.names[0] if chain.names else None, score, at)
    return [item for item in best.values() if speaker is None or item.chain is not speaker]


def _enclosing(story: Story, place: int, own: Attribution) -> Chain | None:
    """Return the speaker of the quotation that holds ``place``: *he* in it is somebody else."""
    if not story.quoted(place):
        return None
    for attribution in story.attributions:
        if (
            attribution is not own
            and attribution.source
            and any(piece.start <= place < piece.end for piece in attribution.content)
        ):
            return story.by_span.get(attribution.source[0])
    return None


def _groups(story: Story, place: int, own: Attribution) -> list[Candidate]:
    """Return the plural sources, and the bodies, credited before ``place``."""
    found = []
    for chain in story.chains[-40:]:
        body = bool(chain.names) and chain.names[0].sort is Sort.BODY
        if chain.narrator or not (chain.plural or body or chain.reading.noun is NounClass.BODY):
            continue
        score, at = _chain_weight(story, place, chain, own)
        if score:
            found.append(Candidate(chain, None, score * (1.0 if chain.plural else 0.5), at))
    return found


def _things(story: Story, place: int, own: Attribution) -> list[Candidate]:
    """Return the bodies and documents named or credited before ``place``."""
    best: dict[int, Candidate] = {}
    for item in story.census.within(place - WINDOW // 2, place):
        if item.name.sort is Sort.BODY:
            score = _weigh(story, place, item, own)
            known = best.get(id(item.name))
            if known is None or score > known.score:
                best[id(item.name)] = Candidate(None, item.name, score, item.span.start)
    found = list(best.values())
    for chain in story.chains[-40:]:
        body = bool(chain.names) and chain.names[0].sort is Sort.BODY
        noun = chain.reading.noun in (NounClass.BODY, NounClass.DOCUMENT) and not chain.names
        if not chain.plural and (body or noun):
            score, at = _chain_weight(story, place, chain, own)
            if score:
                found.append(Candidate(chain, chain.names[0] if chain.names else None, score, at))
    return found


def _choose(story: Story, reading: Reading, found: list[Candidate], gender: str) -> Linked | None:
    """Return the best candidate's chain; a close second of another name makes it ambiguous."""
    if not found:
        return None
    found = sorted(found, key=lambda item: (-item.score, -item.place))
    best = found[0]
    chain = best.chain or story.chain_of((best.name,) if best.name else (), reading)
    rival = next(
        (
            item
            for item in found[1:]
            if item.score >= CLOSE * best.score and item.name is not best.name
        ),
        None,
    )
    if gender and not chain.known_gender:
        chain.learn(gender)
    if rival is None:
        return chain, f"“{reading.head}”: the nearest source that fits", False
    other = rival.name.full if rival.name else rival.chain.reading.core if rival.chain else ""
    return chain, f"“{reading.head}”: could also be {other}", True


WORDS = re.compile(r"[\w’'.-]+|[,;:—–()]")


def _before(story: Story, place: int, reach: int) -> list[re.Match[str]]:
    """Return the words of the sentence before ``place``, at most ``reach`` characters of it."""
    index = story.sentence_at(place)
    start = max(story.starts[index] if index >= 0 else 0, place - reach)
    return list(WORDS.finditer(story.text, start, place))


def _relative(story: Story, reading: Reading) -> Linked | None:
    """Link *who* or *which* to the words right before it."""
    place = reading.span.start
    person = reading.head in ("who", "whom") or reading.head == "whose"
    words = _before(story, place, 200)
    for index in range(len(words) - 1, -1, -1):
        at = words[index].start()
        item = next(
            (one for one in story.census.within(at - 60, at + 1) if at < one.span.end), None
        )
        if item and (_is_somebody(item.name) if person else item.name.sort is not Sort.PERSON):
            return (
                story.chain_of((item.name,), reading),
                f"“{reading.head}” follows {item.name.full}",
                False,
            )
        noun = class_of(fold(words[index][0]))
        fits = (
            noun.is_person
            if person
            else noun in (NounClass.BODY, NounClass.DOCUMENT) or noun.is_person
        )
        if fits and not item:
            phrase = _phrase(words, index)
            named = _apposed(story, phrase)
            if named:
                return (
                    story.chain_of((named,), reading),
                    f"“{reading.head}” follows {named.full}",
                    False,
                )
            inner = read_mention(story.text, phrase, story.census)
            chain, why, unsure = link_nominal(story, inner)
            if not chain.mentions:
                chain.add(inner, "introduces")
            return chain, f"“{reading.head}” follows “{inner.core}”; {why}", unsure
    return None


def _is_somebody(name: Name) -> bool:
    """Tell whether a name is a person's, or may be."""
    return name.sort is Sort.PERSON or (name.sort is Sort.UNKNOWN and len(name.words) > 1)


LEADS = frozenset(
    ["a", "an", "the", "his", "her", "their", "its", "our", "some", "many", "several", "two", "three", "four", "five", "most", "few", "another", "one", "this", "that"]
)
ADJECTIVE_STOPS = frozenset(
    [",", ";", ":", "—", "–", "(", ")", "of", "for", "to", "with", "by", "in", "on", "at", "from", "and", "or", "but", "is", "was", "were", "are", "be", "been", "than", "as", "about", "among", "said"]
)


def _phrase(words: list[re.Match[str]], head: int) -> Span:
    """Return the noun phrase that ends at ``words[head]``: back to its determiner."""
    start = head
    for index in range(head - 1, max(-1, head - 7), -1):
        word = fold(words[index][0]) or words[index][0]
        if word in ADJECTIVE_STOPS:
            break
        start = index
        if word in LEADS:
            break
    return Span(words[start].start(), words[head].end())


EXPLAINING = frozenset({",", "is", "was", "became", "is one of", "was one of", "is among", "was among", ", one of"})


def _apposed(story: Story, phrase: Span) -> Name | None:
    """Return the name that the phrase explains: *Ada Okafor, a professor*, *is a professor*."""
    for item in reversed(story.census.within(phrase.start - 60, phrase.start)):
        if (
            item.name.sort is Sort.PERSON
            and story.text[item.span.end : phrase.start].strip() == ","
        ):
            return item.name
    return None


def _nearest_plural(story: Story, reading: Reading) -> Linked | None:
    """Link *they* to the last plural noun for people, credited with something or not."""
    words = [
        match
        for match in WORDS.finditer(
            story.text, max(0, reading.span.start - 400), reading.span.start
        )
    ]
    for index in range(len(words) - 1, -1, -1):
        plain = fold(words[index][0])
        if is_plural(plain) and class_of(plain).is_person:
            inner = read_mention(story.text, _phrase(words, index), story.census)
            chain, why, unsure = link_nominal(story, inner)
            if not chain.mentions:
                chain.add(inner, "introduces")
            return chain, f"“{reading.head}”: the nearest people; {why}", unsure
    return None
