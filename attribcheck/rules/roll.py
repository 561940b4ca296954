"""Everybody whom a story names, under their longest names."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from attribcheck.language.fold import fold
from attribcheck.language.given import is_given
from attribcheck.language.nouns import NounClass, class_of, is_plural
from attribcheck.model.report import Analysis
from attribcheck.model.source import SourceType
from attribcheck.rules.named import Name, is_title, names_met
from attribcheck.rules.once import once_a_story

NAMED_TYPES = frozenset((SourceType.PERSON, SourceType.ORGANISATION))

PEOPLES = ("ans", "ims", "crats", "ese", "ists")
"""Endings of peoples, creeds and camps, which name nobody in particular."""


@dataclass(frozen=True, slots=True)
class Roll:
    """The names of a story."""

    names: tuple[tuple[Name, ...], ...]
    """Of each sentence in turn, in reading order."""

    fullest: dict[str, str]
    """The longest form of each name, by its folded first word and by its last."""

    def full(self, name: Name) -> str:
        """Return the longest form in which the story gives a name: *Dale Finch* for *Finch*."""
        own = " ".join(name.words)
        return self.fullest.get(fold(own), own) if len(name.words) == 1 else own


@once_a_story
def call_roll(analysis: Analysis) -> Roll:
    """Find everybody whom the story names; takes time in proportion to its length.

    Places, days, parties and offices are not among them.
    """
    article = analysis.article
    runs = [names_met(article, at) for at in range(len(article.sentences))]
    credited = (
        tuple(source.name.split()) for source in analysis.sources if source.type in NAMED_TYPES
    )
    sure = (name.words for names in runs for name in names if name.known)
    fullest = _fullest(tuple(dict.fromkeys(credited)), tuple(dict.fromkeys(sure)))
    return Roll(tuple(tuple(_settled(names, fullest)) for names in runs), fullest)


def is_person(roll: Roll, name: Name) -> bool:
    """Tell whether a name is surely a person’s: it has a title, or its full form a given name."""
    full = roll.full(name).split()
    return name.opening < name.first or (len(full) > 1 and is_given(full[0]))


def _fullest(*kinds: tuple[tuple[str, ...], ...]) -> dict[str, str]:
    """Return the longest form of each name, by its last word, or else by its first.

    Those of the first kind go before those of the next: a source before a building.
    """
    found: dict[str, str] = {}
    for place in (-1, 0):
        for names in kinds:
            longest: dict[str, str] = {}
            for words in filter(None, names):
                full = " ".join(words)
                if len(full) > len(longest.get(fold(words[place]), "")):
                    longest[fold(words[place])] = full
            for word, full in longest.items():
                known = found.get(word, "")
                found[word] = known if " " in known else full
    return found


def _settled(names: tuple[Name, ...], fullest: dict[str, str]) -> Iterator[Name]:
    """Yield the names, now that those of the whole story are known."""
    for name in names:
        lone = len(name.words) == 1 and " " not in fullest.get(fold(name.words[0]), "")
        if lone and name.words[0].endswith(PEOPLES):
            continue
        if name.known:
            yield name
        elif fold(name.words[-1]) in fullest:
            yield replace(name, known=True)
        elif not _is_common(name.words[-1]):
            yield name


@lru_cache(maxsize=4096)
def _is_common(word: str) -> bool:
    plain = fold(word)
    listed = class_of(plain) is not NounClass.OTHER or is_title(word)
    return listed or is_plural(plain) or plain.endswith(("ly", "ing"))
