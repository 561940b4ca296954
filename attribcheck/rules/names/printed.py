"""Where the copy prints capitalised words, and which of them stand together."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from attribcheck.language.fold import fold
from attribcheck.language.nouns import listed_class
from attribcheck.language.wordlists import wordlist
from attribcheck.model.part import Part
from attribcheck.model.report import Analysis
from attribcheck.model.span import Span
from attribcheck.rules.credit import WORD
from attribcheck.rules.once import once_a_story
from attribcheck.rules.words import capitals_of, words_of

LONGEST = 40
"""Letters of a word that may be part of a name."""

BEFORE = 4
"""Capitalised words before a surname that may belong to its name or title."""

GAP = 6
"""Characters between two words of a name: a wrapped line, or an initial's full stop and a blank."""

MARKS = (".", "-")
"""What may stand between two words of a name."""

Words = tuple[tuple[Span, ...], tuple[str, ...], tuple[int, ...]]
"""Words that follow one another, as printed, and the indices of those with a capital."""


@dataclass(frozen=True, slots=True)
class Printed:
    """One capitalised word."""

    span: Span
    word: str
    """Folded."""

    before: tuple[Span, ...] = ()
    """Capitalised words and particles right before it, at most four, in reading order."""


@dataclass(frozen=True, slots=True)
class Print:
    """The capitalised words of some copy."""

    text: str
    words: dict[str, list[tuple[Span, tuple[Span, ...]]]]
    """Where each folded word stands and what goes before it there, in reading order."""

    led: tuple[Printed, ...]
    """The words before which something stands, in reading order."""

    leads: frozenset[str]
    """Folded words that stand before another: *castellan* of *Castellan Partners*."""

    def of(self, word: str) -> tuple[Printed, ...]:
        """Return where a folded word is printed with a capital."""
        return tuple(Printed(span, word, before) for span, before in self.words.get(word, ()))

    def first_full(self, given: str, surname: str) -> Span | None:
        """Return where a given name and a surname, both folded, first stand together."""
        for last, before in self.words.get(surname, ()):
            for span in before:
                if fold(span.of(self.text)) == given:
                    return Span(span.start, last.end)
        return None


def given_before(text: str, printed: Printed) -> Span | None:
    """Return the word before a surname that may be the given name, over an initial or particle.

    None where nothing or only a title stands there.
    """
    names = wordlist("names")
    for span in reversed(printed.before):
        word = fold(span.of(text))
        if len(word) < 2 or word in names["particle"]:
            continue
        return None if word in _no_given() or listed_class(word).is_person else span
    return None


@cache
def _no_given() -> frozenset[str]:
    """Return the words that stand before a name and are no given name."""
    names = wordlist("names")
    return frozenset().union(*(names[section] for section in ("title", "she", "he", "opening")))


@once_a_story
def print_of_body(analysis: Analysis) -> Print:
    """Return the capitalised words of the story's paragraphs, quotations included."""
    article = analysis.article
    sentences = (sentence.words for sentence in article.sentences)
    pieces = zip(sentences, words_of(article), capitals_of(article), strict=True)
    return _collect(article.text, pieces)


@once_a_story
def print_of_rest(analysis: Analysis) -> Print:
    """Return the capitalised words of headlines, decks and captions."""
    text = analysis.article.text
    parts = (
        segment.span
        for segment in analysis.article.segments
        if segment.part in (Part.HEADLINE, Part.CAPTION, Part.CROSSHEAD)
    )
    return _collect(text, (_words_in(text, span) for span in parts))


def _words_in(text: str, span: Span) -> Words:
    spans = tuple(Span(*match.span()) for match in WORD.finditer(text, span.start, span.end))
    words = tuple(span.of(text) for span in spans)
    return spans, words, tuple(at for at, word in enumerate(words) if word[0].isupper())


def _collect(text: str, pieces: Iterable[Words]) -> Print:
    found: dict[str, list[tuple[Span, tuple[Span, ...]]]] = defaultdict(list)
    led: list[Printed] = []
    leads: set[str] = set()
    links = wordlist("names")["particle"].union(MARKS)
    for spans, words, capitals in pieces:
        run: tuple[Span, ...] = ()
        last = -1
        for at in capitals:
            if run and at > last + 1:
                linked = words[last + 1].lower() in links
                run = (
                    _run_on(text, run, spans[last + 1 : at], words[last + 1 : at]) if linked else ()
                )
            last = at
            if run and not _is_near(text, run[-1], spans[at]):
                run = ()
            if len(words[at]) > LONGEST:
                run = ()
                continue
            word, before = fold(words[at]), run[-BEFORE:]
            found[word].append((spans[at], before))
            if before:
                led.append(Printed(spans[at], word, before))
                leads.add(fold(before[-1].of(text)))
            run = (*before, spans[at])
    return Print(text, dict(found), tuple(led), frozenset(leads))


def _is_near(text: str, one: Span, other: Span) -> bool:
    """Tell whether two words stand close enough to belong to one name."""
    between = text[one.end : other.start]
    return between == " " or (len(between) <= GAP and not between.strip(". \n\t\r"))


def _run_on(
    text: str, run: tuple[Span, ...], spans: tuple[Span, ...], words: tuple[str, ...]
) -> tuple[Span, ...]:
    """Return the run of capitals after small words and marks: *van* goes on with it."""
    for span, word in zip(spans, words, strict=True):
        if not _is_near(text, run[-1], span):
            return ()
        if word not in MARKS:
            if word.lower() not in wordlist("names")["particle"]:
                return ()
            run = (*run[-BEFORE:], span)
    return run
