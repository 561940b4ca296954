"""The people who tell something under their own names."""

from collections.abc import Iterator
from dataclasses import dataclass

from attribcheck.language.fold import fold
from attribcheck.language.wordlists import wordlist
from attribcheck.model.report import Analysis
from attribcheck.model.source import Source, SourceType
from attribcheck.rules.credit import SURE, telling_attributions


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


def people(analysis: Analysis) -> Iterator[Person]:
    """Yield the named people whom the copy credits with telling something, in order of mention.

    Two who speak as one are left out.
    """
    told = telling_attributions(analysis)
    suffixes = wordlist("names")["suffix"]
    for source in analysis.sources:
        credible = told.keys() & set(source.attributions)
        if source.type is not SourceType.PERSON or not credible or " and " in source.name:
            continue
        folded = (fold(word) for word in source.name.split())
        words = tuple(word for word in folded if word and word not in suffixes)
        if words and any(
            mention.span.of(analysis.article.text)[0].isupper() for mention in source.mentions
        ):
            first = source.mentions[0].span
            sure = max(told[item] for item in credible) >= SURE and first not in source.ambiguous
            yield Person(source, words, frozenset(credible), sure)
