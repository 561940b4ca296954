"""Whom *he*, *she*, *they*, *it*, *who* and *I* stand for."""

from attribcheck.language.wordlists import wordlist
from attribcheck.model.attribution import Attribution
from attribcheck.resolve.chain import Chain, Link, Story
from attribcheck.resolve.reading import Form, Reading
from attribcheck.resolve.relatives import follows_figure, link_nearest_people, link_relative
from attribcheck.resolve.salience import Candidate, groups, people, things
from attribcheck.resolve.together import pair_before

CLOSE = 0.7
"""A runner-up with this share of the winner's score makes the reading ambiguous: to be the subject
of the sentence before, worth 1.4, does not settle it alone. On gold spans of PolNeAR's dev part
5 of 80 *he* and *she* are so, all of them tied rightly."""

CLOSER = 0.9
"""The same where the winner is who was credited last, in the same paragraph."""


def link_pronoun(story: Story, reading: Reading, own: Attribution) -> Link | None:
    """Return the chain a pronoun belongs to, why, and whom else it fits; None: nobody."""
    word, place, lists = reading.head, reading.span.start, wordlist("mentions")
    if word in lists["first"] or word in lists["second"]:
        return _first_person(story, reading, own)
    if word in lists["relative"]:
        found = link_relative(story, reading)
        if found or follows_figure(story, reading):
            return found
    if word in lists["male"]:
        return _choose(story, reading, people(story, place, "m", own), "m")
    if word in lists["female"]:
        return _choose(story, reading, people(story, place, "f", own), "f")
    if word in lists["many"]:
        found = _choose(story, reading, groups(story, place, own), "")
        found = found or link_nearest_people(story, reading)
        return found or (pair_before(story, reading, 1) if story.starts_sentence(place) else None)
    found = _choose(story, reading, things(story, place, own), "")
    if found and not found.rivals:
        found.chain.learn_body()
    return found


def _first_person(story: Story, reading: Reading, own: Attribution) -> Link | None:
    """Link *I* in quotation marks to who is quoted, elsewhere to the author."""
    place = reading.span.start
    if story.quoted(place) and reading.head in wordlist("mentions")["first"]:
        speaker = story.speaker_at(place, own) or story.credited_before(place)
        return Link(speaker, "first person in a quotation of that source") if speaker else None
    narrator = next((chain for chain in story.chains if chain.narrator), None)
    if narrator is None:
        narrator = story.open(Chain(Form.PRONOUN, reading, narrator=True))
    return Link(narrator, "the author or the reader addressed")


def _choose(story: Story, reading: Reading, found: list[Candidate], gender: str) -> Link | None:
    """Return the best candidate's chain; close ones make it ambiguous."""
    if not found:
        return None
    best = found[0]
    chain = best.chain or story.chain_of((best.name,) if best.name else (), reading)
    if gender and not chain.known_gender:
        chain.learn(gender)
    share = CLOSER if _goes_on(story, best, reading) else CLOSE
    near = [item for item in found[1:] if item.score >= share * best.score]
    if not near:
        return Link(chain, f"“{reading.head}”: the nearest source that fits")
    others = " or ".join(item.label for item in near)
    rivals = tuple(rival for item in near if (rival := item.chain or item.name))
    return Link(chain, f"“{reading.head}”: could also be {others}", rivals)


def _goes_on(story: Story, best: Candidate, reading: Reading) -> bool:
    """Tell whether the candidate is who was credited just before, in the pronoun's paragraph."""
    if best.chain is None or best.chain is not story.previous or best.place < 0:
        return False
    return story.paragraph_at(best.place) == story.paragraph_at(reading.span.start)
