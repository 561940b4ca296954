"""Names of a story that may be one name in two spellings."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from attribcheck.language.fold import fold
from attribcheck.language.given import is_given
from attribcheck.model.report import Analysis
from attribcheck.model.source import SourceType
from attribcheck.model.span import Span
from attribcheck.rules.names.printed import Print, Printed, given_before
from attribcheck.rules.names.spelling import (
    is_misspelt,
    is_misspelt_given,
    name_of,
    near,
    spellings_of,
)
from attribcheck.rules.names.surnames import BRANDED, is_title
from attribcheck.rules.once import once_a_story

LOOKED_AT = 30
"""Places of a name, the first ones, that are compared, and names with a word in common."""

SETTLED = 2
"""Places of a full name from which its spelling is meant: two may be called nearly alike."""

Pair = tuple[str, str]
"""A given name and a surname, folded."""


@dataclass(frozen=True, slots=True)
class FullName:
    """Where one given name and one surname stand together."""

    words: Pair
    places: tuple[tuple[Span, Span], ...]
    """The given name and the surname, in reading order, at least one of each."""

    @property
    def first(self) -> Span:
        """Where it stands first, from the given name to the surname."""
        return Span(self.places[0][0].start, self.places[0][1].end)


@dataclass(frozen=True, slots=True)
class Misspelling:
    """A name that may be another name misspelt."""

    place: Span
    usual: Span
    """Where the other spelling stands first."""

    variant: str


@once_a_story
def full_names(body: Print) -> tuple[FullName, ...]:
    """Return the full names that the copy prints; many a *Supreme Court* is among them."""
    found: dict[Pair, list[tuple[Span, Span]]] = defaultdict(list)
    for printed, given in _led(body):
        word = printed.span.of(body.text) if given else ""
        if given and not (word.isupper() or BRANDED.match(word)):
            found[fold(given.of(body.text)), printed.word].append((given, printed.span))
    return tuple(FullName(words, tuple(places)) for words, places in found.items())


@once_a_story
def _led(body: Print) -> tuple[tuple[Printed, Span | None], ...]:
    """Return the words before which something stands, and the given name where it is one."""
    return tuple((printed, given_before(body.text, printed)) for printed in body.led)


def misspelt_in_full(
    body: Print, names: tuple[FullName, ...], spoken: Collection[Pair]
) -> Iterator[Misspelling]:
    """Yield full names that share one word with a speaker’s, and nearly share the other.

    The rarer of the two is told, or the later where they are as frequent.
    """
    sharing: dict[tuple[int, str], list[FullName]] = defaultdict(list)
    for name in names:
        for at, word in enumerate(name.words):
            sharing[at, word].append(name)
    for name in names:
        if name.words not in spoken and not is_given(name.words[0]):
            continue
        for at, is_slip in ((0, is_misspelt), (1, is_misspelt_given)):
            other_at = 1 - at
            for other in sharing[at, name.words[at]][:LOOKED_AT]:
                if other is name:
                    continue
                noted = _is_noted(body.text, name) or _is_noted(body.text, other)
                meant = noted or (at == 1 and min(len(name.places), len(other.places)) >= SETTLED)
                if not meant and is_slip(name.words[other_at], other.words[other_at]):
                    wrong, usual = sorted((name, other), key=_rarity)
                    variant = "given-name" if at else "full-name"
                    yield Misspelling(wrong.places[0][other_at], usual.first, variant)


def _is_noted(text: str, name: FullName) -> bool:
    """Tell whether the copy marks a spelling as another’s: *Correy [sic]*."""
    end = name.first.end
    return any(mark in text[end : end + 9] for mark in ("[sic]", "(sic)"))


def _rarity(name: FullName) -> tuple[int, int]:
    return len(name.places), -name.first.start


def without_accents(
    body: Print, names: tuple[FullName, ...], spoken: Collection[Pair]
) -> Iterator[Misspelling]:
    """Yield surnames of speakers printed without the accents that the full name has, or with."""
    for name in (name for name in names if name.words in spoken):
        usual = _plain(name.places[0][1].of(body.text))
        for printed in body.of(name.words[1])[:LOOKED_AT]:
            form = _plain(printed.span.of(body.text))
            if form.isascii() != usual.isascii():
                yield Misspelling(printed.span, name.first, "accent")


def _plain(printed: str) -> str:
    """Return a word without its possessive and with one kind of apostrophe, in lower case."""
    return printed.replace("’", "'").lower().removesuffix("'s")


def misspelt_alone(
    analysis: Analysis, body: Print, names: tuple[FullName, ...]
) -> Iterator[Misspelling]:
    """Yield surnames that stand alone, are nobody’s, and are a slip away from somebody’s."""
    bearers = {name.words[1]: name for name in reversed(names)}
    places = tuple(
        place
        for place in _standing_alone(analysis, body)
        if fold(place.of(body.text)) not in bearers and not place.of(body.text).isupper()
    )
    words = [fold(place.of(body.text)) for place in places]
    shapes = {shape for word in words for longer in (-1, 0, 1) for shape in _shapes(word, longer)}
    spellings = spellings_of(name for name in bearers if not shapes.isdisjoint(_shapes(name)))
    for place, word in zip(places, words, strict=True):
        for surname in near(spellings, word)[:1]:
            yield Misspelling(place, bearers[surname].first, "surname")


def _shapes(word: str, longer: int = 0) -> tuple[tuple[int, str], ...]:
    """Return a word's length, more some letters, beside its first letter, and beside its last.

    One slip leaves one of the two letters, and changes the length by one at most.
    """
    length = len(word) + longer
    return ((length, word[:1]), (-length, word[-1:]))


def _standing_alone(analysis: Analysis, body: Print) -> Iterator[Span]:
    """Yield what speaks as a surname, and what has a title and no given name."""
    for source in analysis.sources:
        if source.type is SourceType.PERSON:
            for mention in source.mentions:
                place = name_of(body.text, mention.span)
                if place is not None and fold(place.of(body.text)) in body.words:
                    yield place
    for printed, given in _led(body):
        last = given is None and printed.word not in body.leads and not is_title(printed.word)
        if last and any(is_title(fold(span.of(body.text))) for span in printed.before):
            yield printed.span
