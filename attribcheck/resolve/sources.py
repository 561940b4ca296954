"""Attributions → Sources: every attribution tied to exactly one."""

from attribcheck.language.wordlists import wordlist
from attribcheck.model.article import Article
from attribcheck.model.attribution import Attribution
from attribcheck.model.quotation import Quotation
from attribcheck.model.source import Source, SourceType
from attribcheck.model.span import Span, hull
from attribcheck.resolve.anonymity import anonymity_of
from attribcheck.resolve.chain import Chain, Story, open_story
from attribcheck.resolve.enrol import take_census
from attribcheck.resolve.epithets import find_epithets
from attribcheck.resolve.grants import assign_grants
from attribcheck.resolve.mention import read_mention
from attribcheck.resolve.nominal import link_nominal
from attribcheck.resolve.pronouns import link_pronoun
from attribcheck.resolve.reading import Form, Reading
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
    for attribution in sorted(attributions, key=lambda item: _order(story, item)):
        chain = _link(story, attribution, nobody)
        chain.attributions.append(attribution)
        if chain is not nobody:
            story.previous = chain
    grants = assign_grants(story)
    chains = [chain for chain in story.chains if chain.attributions]
    chains.sort(key=lambda chain: min(mention.span.start for mention in chain.mentions))
    if nobody.attributions:
        chains.append(nobody)
    return tuple(
        _source(story, chain, f"s{number}", grants.get(id(chain), []))
        for number, chain in enumerate(chains, 1)
    )


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
    chain, why, ambiguous = _find(story, reading, attribution, nobody)
    if chain is nobody:
        return nobody
    chain.add(reading, why, ambiguous=ambiguous)
    story.by_span[span] = chain
    return chain


def _find(
    story: Story, reading: Reading, attribution: Attribution, nobody: Chain
) -> tuple[Chain, str, bool]:
    if reading.form is Form.EMPTY:
        return nobody, "", False
    if reading.form in (Form.NAME, Form.JOINT):
        chain = story.chain_of(reading.names, reading)
        full = " and ".join(name.full for name in reading.names)
        return chain, f"names {full}", reading.rival is not None
    if reading.form is Form.PRONOUN:
        found = link_pronoun(story, reading, attribution)
        return found or (story.open(Chain(Form.PRONOUN, reading)), "nobody before it fits", False)
    return link_nominal(story, reading)


def _source(story: Story, chain: Chain, id_: str, grants: list[Grant]) -> Source:
    """Freeze a chain."""
    kind, why = type_of(story, chain)
    if kind in NAMELESS and any(grant.terms for grant in grants):
        kind, why = SourceType.ANONYMOUS, "they ask not to be named"
    mentions = sorted(chain.mentions, key=lambda mention: mention.span)
    return Source(
        id_,
        kind,
        _name(story, chain, kind),
        tuple(mentions) if kind is not SourceType.NONE else (),
        tuple(attribution.id for attribution in sorted(chain.attributions, key=_place)),
        anonymity_of(story, chain, grants) if kind is SourceType.ANONYMOUS else None,
        why,
        tuple(sorted(chain.ambiguous)),
    )


def _place(attribution: Attribution) -> tuple[Span, ...]:
    return attribution.content


def _name(story: Story, chain: Chain, kind: SourceType) -> str:
    """Return the fullest name, or the introducing words on one line."""
    if kind is SourceType.NONE:
        return ""
    if chain.names:
        return " and ".join(name.full for name in chain.names)
    return " ".join(chain.reading.span.of(story.text).split())
