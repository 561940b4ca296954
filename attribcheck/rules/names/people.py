"""The people who tell something under their own names."""

from collections.abc import Iterator
from dataclasses import dataclass

from attribcheck.language.fold import fold
from attribcheck.language.wordlists import wordlist
from attribcheck.model.report import Analysis
from attribcheck.model.source import Source, SourceType
from attribcheck.rules.credit import SURE, telling_attributions
from attribcheck.rules.once import once_a_story

PRONOUNS = frozenset(("he", "she"))


@dataclass(frozen=True, slots=True)
class Person:
    """One identified source that told something."""

    source: Source
    words: tuple[str, ...]
    """Of the fullest name, folded, without what follows a surname: *Jr.*"""

    told: frozenset[str]
    """Ids of the attributions by which it told something."""

    sure: bool

    @property
    def given(self) -> str:
        """The first word of the name."""
        return self.words[0]

    @property
    def surname(self) -> str:
        """The last word of the name, which is the first as well where there is only one."""
        return self.words[-1]

    def is_called_by_pronoun(self, text: str) -> bool:
        """Tell whether the copy calls the speaker *he* or *she*."""
        called = (mention.span.of(text).lower() for mention in self.source.mentions)
        return not PRONOUNS.isdisjoint(called)


def people(analysis: Analysis) -> Iterator[Person]:
    """Yield the named people whom the copy credits with telling something, in order of mention.

    Two who speak as one are left out.
    """
    text = analysis.article.text
    for person in named_people(analysis):
        mentions = person.source.mentions
        if person.told and any(mention.span.of(text)[0].isupper() for mention in mentions):
            yield person


@once_a_story
def named_people(analysis: Analysis) -> tuple[Person, ...]:
    """Return every named person of the story, those whom nothing is credited to included."""
    return tuple(_named_people(analysis))


def _named_people(analysis: Analysis) -> Iterator[Person]:
    told = telling_attributions(analysis)
    suffixes = wordlist("names")["suffix"]
    for source in analysis.sources:
        if source.type is not SourceType.PERSON or " and " in source.name:
            continue
        folded = (fold(word) for word in source.name.split())
        words = tuple(word for word in folded if word and word not in suffixes)
        if words and source.mentions:
            credible = frozenset(told.keys() & set(source.attributions))
            trust = max((told[item] for item in credible), default=SURE)
            first = source.mentions[0].span
            sure = trust >= SURE and first not in source.ambiguous
            yield Person(source, words, credible, sure)
