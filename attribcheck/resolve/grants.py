"""Which source the terms and reasons of an article belong to."""

from bisect import bisect_left

from attribcheck.model.span import Span
from attribcheck.resolve.chain import Chain, Story
from attribcheck.resolve.reading import Form
from attribcheck.resolve.terms import HINTS, Grant, find_grant


def assign_grants(story: Story) -> dict[int, list[Grant]]:
    """Return the terms and reasons of each unnamed chain, by the chain's ``id``."""
    assigned: dict[int, list[Grant]] = {}
    places = sorted(
        (at, number)
        for number, chain in enumerate(story.chains)
        if chain.form is Form.NOMINAL
        for at in chain.places
    )
    asked = -1
    for match in HINTS.finditer(story.text):
        index = story.sentence_at(match.start())
        if index <= asked:
            continue
        asked = index
        grant = _grant_at(story, index)
        chain = _owner(story, places, index, grant) if grant else None
        if grant and chain:
            assigned.setdefault(id(chain), []).append(grant)
    return assigned


def _grant_at(story: Story, index: int) -> Grant | None:
    if index < 0:
        return None
    sentence = story.article.sentences[index].span
    grant = find_grant(story.text, sentence)
    return None if grant is None or story.quoted(grant.place) else grant


def _owner(story: Story, places: list[tuple[int, int]], index: int, grant: Grant) -> Chain | None:
    """Return the unnamed chain nearest before the terms in their sentence, after, or just before it."""
    sentence = story.article.sentences[index].span
    here = _between(places, sentence)
    before = [number for at, number in here if at <= grant.place]
    if before:
        return story.chains[before[-1]]
    if here:
        return story.chains[here[0][1]]
    if index:
        earlier = _between(places, story.article.sentences[index - 1].span)
        if earlier:
            return story.chains[earlier[-1][1]]
    return None


def _between(places: list[tuple[int, int]], span: Span) -> list[tuple[int, int]]:
    low = bisect_left(places, (span.start, -1))
    high = bisect_left(places, (span.end, -1))
    return places[low:high]
