"""Who else stands behind a claim: the sources credited near it with something like it."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from attribcheck.language.wordlists import wordlist
from attribcheck.model.attribution import Attribution
from attribcheck.model.report import Analysis
from attribcheck.model.source import Source, SourceType
from attribcheck.rules.credit import (
    WORD,
    cue_words,
    sentence_index,
    sources_by_attribution,
    telling_attributions,
)
from attribcheck.rules.once import once_a_story

VOUCHING = frozenset(
    (
        SourceType.PERSON,
        SourceType.ORGANISATION,
        SourceType.DOCUMENT,
        SourceType.SPOKESPERSON,
        SourceType.ANONYMOUS,
    )
)
"""Types that can stand behind a claim; a class of people and the author cannot."""

CONFIRMING = frozenset(
    ("confirm", "confirmed", "confirms", "confirming", "acknowledged", "corroborated", "announced")
)
SHORTEST = 4
"""Letters of a word that tells what a claim is about."""

STEM = 5
"""Letters of a word that are compared: *trading* and *trade* are about one thing."""

SHARED = 2
"""Stems that claims of two paragraphs share where they are about one thing; in one, half of it."""

REACH = 30
"""Claims looked at after and before one; no two paragraphs hold as many."""


@dataclass(frozen=True, slots=True)
class Told:
    """Something told, where, and what it is about."""

    attribution: Attribution
    source: Source
    paragraph: int
    """Place of its paragraph among those that hold sentences, from 0."""

    stems: frozenset[str]
    vouches: bool
    """False: it denies, or is told by a class of people."""

    confirms: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """All that is told in a story, in the order of paragraphs."""

    told: tuple[Told, ...]
    places: dict[str, int]
    """Where in it each attribution is, by its id."""

    def within(self, first: int, stop: int) -> tuple[Told, ...]:
        """Return what is told in some paragraphs, by their places, and not only denied."""
        start = bisect_left(self.told, first, key=lambda one: one.paragraph)
        end = bisect_left(self.told, stop, key=lambda one: one.paragraph)
        return tuple(one for one in self.told[start:end] if one.vouches)

    def supporters(self, claim: Attribution) -> Iterator[Source]:
        """Yield the other sources that stand behind a claim.

        They tell something that shares words with it, in its paragraph or the next, or confirm it;
        a document beside it stands behind it whatever it tells.
        """
        at = self.places.get(claim.id, -1)
        own = self.told[at]
        for one in self.told[max(at - REACH, 0) : at + REACH] if at >= 0 else ():
            if one.source.id != own.source.id and one.vouches and _supports(one, own):
                yield one.source


def _supports(one: Told, own: Told) -> bool:
    apart = one.paragraph - own.paragraph
    if apart not in (0, 1):
        return False
    shared = len(one.stems & own.stems)
    document = one.source.type is SourceType.DOCUMENT
    return document or one.confirms or shared >= (SHARED if apart else SHARED // 2)


@once_a_story
def read_standing(analysis: Analysis) -> Standing:
    """Find what is told in each paragraph, and by whom."""
    sources, told = sources_by_attribution(analysis), telling_attributions(analysis)
    sentences = analysis.article.sentences
    paragraphs = dict.fromkeys(sentence.paragraph for sentence in sentences)
    order = {paragraph: at for at, paragraph in enumerate(paragraphs)}
    found = []
    for item in analysis.attributions:
        source, index = sources[item.id], sentence_index(analysis.article, item.content[0].start)
        if index >= 0 and (item.id in told or source.type is SourceType.DOCUMENT):
            found.append(_told(analysis, item, source, order[sentences[index].paragraph]))
    found.sort(key=lambda one: one.paragraph)
    return Standing(tuple(found), {one.attribution.id: at for at, one in enumerate(found)})


def _told(analysis: Analysis, item: Attribution, source: Source, paragraph: int) -> Told:
    text = analysis.article.text
    words = {
        word.lower()
        for piece in item.content
        for word in WORD.findall(text, piece.start, piece.end)
    }
    common = wordlist("descriptions")["common"]
    cue = cue_words(analysis)[item.id]
    denied = not wordlist("accusations")["denying"].isdisjoint(cue)
    declined = not {"declined", "declines", "refused"}.isdisjoint(cue)
    return Told(
        item,
        source,
        paragraph,
        frozenset(word[:STEM] for word in words - common if len(word) >= SHORTEST),
        source.type in VOUCHING and not denied and not declined,
        not CONFIRMING.isdisjoint(cue),
    )
