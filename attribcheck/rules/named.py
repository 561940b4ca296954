"""Who the copy names: the people and bodies in a sentence, as runs of capitalised words."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from attribcheck.language.fold import fold
from attribcheck.language.given import is_given
from attribcheck.language.nouns import NounClass, class_of, is_plural
from attribcheck.language.wordlists import wordlist
from attribcheck.model.article import Sentence
from attribcheck.model.report import Analysis
from attribcheck.model.source import Source, SourceType
from attribcheck.model.span import Span
from attribcheck.rules.once import once_a_story
from attribcheck.rules.words import capitals_of, words_of

NAMED_TYPES = frozenset((SourceType.PERSON, SourceType.ORGANISATION))

PEOPLES = ("ans", "ims", "crats", "ese", "ists")
"""Endings of peoples, creeds and camps, which name nobody in particular."""

WHERE = frozenset(("across", "in", "near", "outside", "throughout"))
"""Words before a single name that make it a place: *in Merrow*."""

MARKS = frozenset("“”\"'‘’`.,;:!?()[]—–-…")


@dataclass(frozen=True, slots=True)
class Name:
    """Words of a sentence that name somebody, without the title before them."""

    span: Span
    opening: int
    """Index of the first word, or of the title's: *Treasurer* in *Treasurer Dale Finch*."""

    first: int
    last: int
    """Indices of the name's first and last word in ``Sentence.words``."""

    words: tuple[str, ...]
    known: bool
    """False: a single word that opens its sentence, and may be an ordinary noun."""


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
    runs = [
        tuple(_runs(sentence, words, capitals))
        for sentence, words, capitals in zip(
            article.sentences, words_of(article), capitals_of(article), strict=True
        )
    ]
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


def sources_named(analysis: Analysis, name: str) -> tuple[Source, ...]:
    """Return the named sources that bear a name's last word: *Finch* finds *Dale Finch*."""
    wanted = fold(name.split()[-1])
    return tuple(
        source
        for source in analysis.sources
        if source.type in NAMED_TYPES and wanted in map(fold, source.name.split())
    )


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


def _runs(sentence: Sentence, words: tuple[str, ...], capitals: tuple[int, ...]) -> Iterator[Name]:
    end = -1
    for at in capitals:
        if at > end:
            end = _end_of_run(words, at)
            name = _name(sentence, words, at, end)
            if name:
                yield name


def _end_of_run(words: tuple[str, ...], at: int) -> int:
    """Return the index of the last word of the run of capitals that starts at ``at``."""
    end = at
    while end + 1 < len(words):
        if words[end + 1][0].isupper():
            end += 1
        elif end + 2 < len(words) and _joins(words[end], words[end + 1], words[end + 2]):
            end += 2
        else:
            break
    return end


def _joins(before: str, word: str, after: str) -> bool:
    """Tell whether a small word is part of a name: *van der Berg*, *Bank of Tarn*, *Park & Co.*"""
    if not after[0].isupper():
        return False
    linked = word in ("of", "for") and fold(before) in wordlist("names")["link"]
    return word == "&" or linked or word in wordlist("names")["particle"]


def _name(sentence: Sentence, words: tuple[str, ...], at: int, end: int) -> Name | None:
    """Return the name in a run, without what only opens a sentence and without the title."""
    names, opening = wordlist("names"), at
    while opening <= end and fold(words[opening]) in names["opening"]:
        opening += 1
    first = opening
    while first < end and (is_title(words[first]) or _is_portfolio(words, first)):
        first += 1
    if first == end > opening and fold(words[end]) in names["body"]:
        first = opening  # the Justice | Department
    if first > end or _is_place(words, first, end, titled=first > opening):
        return None
    if fold(words[end]) in names["peoples"] or _is_any(words, at) or _is_where(words, at, end):
        return None
    if first > opening and _is_portfolio(words, opening):
        opening -= 2
    lone = first == end and (is_title(words[end]) or all(word in MARKS for word in words[:first]))
    span = Span(sentence.words[first].start, sentence.words[end].end)
    return Name(span, opening, first, end, words[first : end + 1], known=not lone)


def _is_any(words: tuple[str, ...], at: int) -> bool:
    """Tell whether a run is of one of many: *a Corvane truck*, *a masked Islamist*."""
    if at and words[at - 1].lower() in ("a", "an"):
        return True
    return at > 1 and words[at - 2].lower() in ("a", "an") and words[at - 1][0].isalpha()


def _is_where(words: tuple[str, ...], at: int, end: int) -> bool:
    """Tell whether a run is one word after *in*, with nothing that it owns."""
    if at != end or not at or words[at - 1].lower() not in WHERE:
        return False
    return "".join(words[end + 1 : end + 2]) not in ("’s", "'s")


def _is_portfolio(words: tuple[str, ...], at: int) -> bool:
    """*Secretary of* | *State Ada Voss*."""
    return words[at - 1 : at] == ("of",) and fold(words[at]) in wordlist("names")["portfolio"]


def _is_place(words: tuple[str, ...], first: int, end: int, *, titled: bool) -> bool:
    """Tell whether a run ends as places and things do; *Dr. Linus Park* is none of them."""
    last, names = fold(words[end]), wordlist("names")
    placed = last in names["place"] and not (first < end and is_given(words[first]))
    thing = last in names["thing"] and not (titled and first < end)
    return len(last) < 2 or thing or placed


@lru_cache(maxsize=4096)
def _is_common(word: str) -> bool:
    plain = fold(word)
    listed = class_of(plain) is not NounClass.OTHER or is_title(word)
    return listed or is_plural(plain) or plain.endswith(("ly", "ing"))


@lru_cache(maxsize=4096)
def is_title(word: str) -> bool:
    """Tell whether a printed word may stand before a name: *Sen.*, *Treasurer*, *Fraudster*."""
    plain, names, accusing = fold(word), wordlist("names"), wordlist("accusations")
    return class_of(plain).is_person or any(
        plain in words
        for words in (
            *(names[section] for section in ("title", "he", "she")),
            *(accusing[section] for section in ("label", "alleged", "settled")),
        )
    )
