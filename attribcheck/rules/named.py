"""Who the copy names: the people and bodies in a sentence, as runs of capitalised words."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from attribcheck.language.fold import fold
from attribcheck.language.given import is_given
from attribcheck.language.nouns import class_of
from attribcheck.language.wordlists import wordlist
from attribcheck.model.article import Article, Sentence
from attribcheck.model.span import Span
from attribcheck.rules.words import capitals_of, words_of

WHERE = frozenset(("across", "in", "near", "outside", "throughout"))
"""Words before a single name that make it a place: *in Merrow*."""

QUOTES = frozenset(("“", "”", '"', "‘", "’", "``", "''"))

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


def names_met(article: Article, at: int) -> tuple[Name, ...]:
    """Return the names in the sentence at ``at``, as somebody reads who has read nothing else.

    A lone word may turn out to be no name, so the roll of the story has these or fewer.
    """
    words, capitals = words_of(article)[at], capitals_of(article)[at]
    return tuple(_names(article.sentences[at], words, capitals)) if capitals else ()


def _names(sentence: Sentence, words: tuple[str, ...], capitals: tuple[int, ...]) -> Iterator[Name]:
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
    if at and words[at - 1] in QUOTES and _is_closed(words, end):
        return None
    if first > opening and _is_portfolio(words, opening):
        opening -= 2
    lone = first == end and (is_title(words[end]) or all(word in MARKS for word in words[:first]))
    span = Span(sentence.words[first].start, sentence.words[end].end)
    return Name(span, opening, first, end, words[first : end + 1], known=not lone)


def _is_closed(words: tuple[str, ...], end: int) -> bool:
    """Tell whether quotation marks close right after a run: *the ad, “Playing Finch,” ran*."""
    after = words[end + 1 : end + 3]
    return not QUOTES.isdisjoint(after[:1] if after[:1] != (",",) else after)


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
