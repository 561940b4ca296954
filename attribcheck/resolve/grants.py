"""Which source the terms and reasons of an article belong to."""

from bisect import bisect_left

from attribcheck.model.span import Span
from attribcheck.resolve.chain import Story
from attribcheck.resolve.reading import Form
from attribcheck.resolve.terms import Grant, find_grant, hints_at


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
    for place in hints_at(story.text):
        index = story.sentence_at(place)
        if index <= asked:
            continue
        asked = index
        sentence = story.article.sentences[index].span
        here = _between(places, sentence)
        earlier = _between(places, story.article.sentences[index - 1].span) if index else []
        grant = find_grant(story.text, sentence) if here or earlier else None
        if grant and not story.quoted(grant.place):
            chain = story.chains[_owner(here, earlier, grant)]
            assigned.setdefault(id(chain), []).append(grant)
    return assigned


def _owner(here: list[tuple[int, int]], earlier: list[tuple[int, int]], grant: Grant) -> int:
    """Return the chain nearest before the terms in their sentence, after, or one sentence back.

    Both lists hold places and numbers of chains, in reading order; one is not empty.
    """
    before = [number for at, number in here if at <= grant.place]
    return before[-1] if before else here[0][1] if here else earlier[-1][1]


def _between(places: list[tuple[int, int]], span: Span) -> list[tuple[int, int]]:
    low = bisect_left(places, (span.start, -1))
    high = bisect_left(places, (span.end, -1))
    return places[low:high]
