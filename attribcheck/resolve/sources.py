"""Attributions → Sources: every attribution tied to exactly one."""

from collections.abc import Iterator

from attribcheck.language.wordlists import wordlist
from attribcheck.model.article import Article
from attribcheck.model.attribution import Attribution
from attribcheck.model.quotation import Quotation
from attribcheck.model.source import Candidate, Mention, Source, SourceType
from attribcheck.model.span import Span, hull
from attribcheck.resolve.anonymity import anonymity_of
from attribcheck.resolve.census import Name
from attribcheck.resolve.chain import Chain, Link, Story, open_story
from attribcheck.resolve.enrol import take_census
from attribcheck.resolve.epithets import find_epithets
from attribcheck.resolve.grants import assign_grants
from attribcheck.resolve.mention import read_mention
from attribcheck.resolve.nominal import link_nominal
from attribcheck.resolve.pronouns import link_pronoun
from attribcheck.resolve.reading import Form, Reading
from attribcheck.resolve.secondhand import find_secondhand
from attribcheck.resolve.terms import Grant
from attribcheck.resolve.types import type_of

NAMELESS = (SourceType.COLLECTIVE, SourceType.SPOKESPERSON, SourceType.NONE)
"""Types that terms of anonymity turn into anonymous sources."""


def resolve(
    article: Article,
    quotations: tuple[Quotation, ...],
    attributions: tuple[Attribution, ...],
) -> tuple[Source, ...]:
    """Tie each attribution to exactly one source, in order of first mention.

    Looks back a bounded way from each mention, so time grows with length alone.
    """
    mentions = [hull(attribution.source) for attribution in attributions if attribution.source]
    story = open_story(article, take_census(article, mentions), quotations, attributions)
    story.epithets = find_epithets(story)
    nobody = Chain(Form.EMPTY, Reading(Span(0, 0), Form.EMPTY))
    for late, start, attribution in _in_order(story, attributions):
        chain = _link(story, attribution, nobody)
        chain.attributions.append(attribution)
        if chain is not nobody:
            story.previous = chain
            if not late:
                story.credited.append((start, chain))
    grants = assign_grants(story)
    find_secondhand(story)
    chains = [chain for chain in story.chains if chain.attributions]
    chains.sort(key=lambda chain: min(span.start for span in chain.links))
    if nobody.attributions:
        chains.append(nobody)
    ids = {id(chain): f"s{number}" for number, chain in enumerate(chains, 1)}
    return tuple(_source(story, chain, ids, _granted(chain, grants)) for chain in chains)


def _granted(chain: Chain, grants: dict[int, list[Grant]]) -> list[Grant]:
    """Return the terms and reasons of a chain, or else of the people of whom it is some."""
    own = grants.get(id(chain), [])
    return own or (grants.get(id(chain.whole), []) if chain.whole else [])


def _in_order(
    story: Story, attributions: tuple[Attribution, ...]
) -> list[tuple[bool, int, Attribution]]:
    """Return when each attribution is linked, and where its mention starts."""
    ordered = [(*_order(story, attribution), attribution) for attribution in attributions]
    return sorted(ordered, key=lambda item: item[:2])


def _order(story: Story, attribution: Attribution) -> tuple[bool, int]:
    """Sort by mention; first persons in quotation marks wait for their speakers."""
    if not attribution.source:
        return False, attribution.content[0].start
    span = hull(attribution.source)
    first = span.of(story.text).lower() in wordlist("mentions")["first"] and story.quoted(
        span.start
    )
    return first, span.start


def _link(story: Story, attribution: Attribution, nobody: Chain) -> Chain:
    """Find or open the chain of an attribution's source and enter the mention."""
    if not attribution.source:
        return nobody
    span = hull(attribution.source)
    known = story.by_span.get(span)
    if known is not None:
        return known
    reading = read_mention(story.text, span, story.census)
    if reading.form is Form.EMPTY:
        return nobody
    link = _find(story, reading, attribution)
    link.chain.add(reading, link)
    story.by_span[span] = link.chain
    story.by_start[span.start] = link.chain
    return link.chain


def _find(story: Story, reading: Reading, attribution: Attribution) -> Link:
    if reading.form in (Form.NAME, Form.JOINT):
        chain = story.chain_of(reading.names, reading)
        full = " and ".join(name.full for name in reading.names)
        return Link(chain, f"names {full}", (reading.rival,) if reading.rival else ())
    if reading.form is Form.PRONOUN:
        found = link_pronoun(story, reading, attribution)
        return found or Link(story.open(Chain(Form.PRONOUN, reading)), "nobody before it fits")
    return link_nominal(story, reading)


def _source(story: Story, chain: Chain, ids: dict[int, str], grants: list[Grant]) -> Source:
    """Freeze a chain; ``ids`` are those of the credited chains, by the chain's ``id``."""
    kind, why = type_of(story, chain)
    if kind in NAMELESS and any(grant.terms for grant in grants):
        kind, why = SourceType.ANONYMOUS, "they ask not to be named"
    nobody = kind is SourceType.NONE
    return Source(
        ids[id(chain)],
        kind,
        "" if nobody else _name(story, chain),
        () if nobody else tuple(_mentions(story, chain, ids)),
        tuple(attribution.id for attribution in sorted(chain.attributions, key=_place)),
        anonymity_of(story, chain, grants) if kind is SourceType.ANONYMOUS else None,
        why,
        tuple(chain.cites),
    )


def _mentions(story: Story, chain: Chain, ids: dict[int, str]) -> Iterator[Mention]:
    for span, link in sorted(chain.links.items()):
        fitting = (chain, *link.rivals) if link.rivals else ()
        yield Mention(span, link.why, tuple(_candidate(story, one, ids) for one in fitting))


def _candidate(story: Story, fitting: Chain | Name, ids: dict[int, str]) -> Candidate:
    if isinstance(fitting, Chain):
        return Candidate(_name(story, fitting), ids.get(id(fitting)))
    chain = story.by_name.get((id(fitting),))
    return Candidate(fitting.full, ids.get(id(chain)))


def _place(attribution: Attribution) -> tuple[Span, ...]:
    return attribution.content


def _name(story: Story, chain: Chain) -> str:
    """Return the fullest name, or the introducing words on one line."""
    if chain.names:
        return " and ".join(name.full for name in chain.names)
    return " ".join(chain.reading.span.of(story.text).split())
