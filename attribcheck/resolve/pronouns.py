"""Whom *he*, *she*, *they*, *it*, *who* and *I* stand for."""

from attribcheck.language.wordlists import wordlist
from attribcheck.model.attribution import Attribution
from attribcheck.resolve.chain import Chain, Link, Story
from attribcheck.resolve.reading import Form, Reading
from attribcheck.resolve.relatives import link_nearest_people, link_relative
from attribcheck.resolve.salience import Candidate, groups, people, things

CLOSE = 0.9
"""A runner-up with this share of the winner's score makes the reading ambiguous."""


def link_pronoun(story: Story, reading: Reading, own: Attribution) -> Link | None:
    """Return the chain a pronoun belongs to, why, and whom else it fits; None: nobody."""
    word, place, lists = reading.head, reading.span.start, wordlist("mentions")
    if word in lists["first"] or word in lists["second"]:
        return _first_person(story, reading, own)
    if word in lists["relative"]:
        found = link_relative(story, reading)
        if found:
            return found
    if word in lists["male"]:
        return _choose(story, reading, people(story, place, "m", own), "m")
    if word in lists["female"]:
        return _choose(story, reading, people(story, place, "f", own), "f")
    if word in lists["many"]:
        found = _choose(story, reading, groups(story, place, own), "")
        return found or link_nearest_people(story, reading)
    return _choose(story, reading, things(story, place, own), "")


def _first_person(story: Story, reading: Reading, own: Attribution) -> Link | None:
    """Link *I* in quotation marks to who is quoted, elsewhere to the author."""
    place = reading.span.start
    if story.quoted(place) and reading.head in wordlist("mentions")["first"]:
        speaker = story.speaker_at(place, own) or story.previous
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
    near = [item for item in found[1:] if item.score >= CLOSE * best.score]
    if not near:
        return Link(chain, f"“{reading.head}”: the nearest source that fits")
    others = " or ".join(item.label for item in near)
    rivals = tuple(rival for item in near if (rival := item.chain or item.name))
    return Link(chain, f"“{reading.head}”: could also be {others}", rivals)
