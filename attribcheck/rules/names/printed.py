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

    opens: bool = False
    """It opens its sentence."""


@dataclass(frozen=True, slots=True)
class Print:
    """The capitalised words of some copy."""

    text: str
    words: dict[str, tuple[Printed, ...]]
    """By the folded word, each in reading order."""

    leads: frozenset[str]
    """Folded words that stand before another: *castellan* of *Castellan Partners*."""

    def of(self, word: str) -> tuple[Printed, ...]:
        """Return where a folded word is printed with a capital."""
        return self.words.get(word, ())

    def first_full(self, given: str, surname: str) -> Span | None:
        """Return where a given name and a surname, both folded, first stand together."""
        for printed in self.of(surname):
            for span in printed.before:
                if fold(span.of(self.text)) == given:
                    return Span(span.start, printed.span.end)
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
    found: dict[str, list[Printed]] = defaultdict(list)
    leads: set[str] = set()
    for spans, words, capitals in pieces:
        run: list[Span] = []
        seen = -1
        for at in capitals:
            for small in range(seen + 1, at if run else 0):
                run = _run_on(text, run, spans[small], words[small])
                if not run:
                    break
            run, seen = run and _reaching(text, run, spans[at]), at
            if len(words[at]) > LONGEST:
                run = []
                continue
            word, before = fold(words[at]), tuple(run[-BEFORE:]) if run else ()
            found[word].append(Printed(spans[at], word, before, at == 0))
            if before:
                leads.add(fold(before[-1].of(text)))
            run = [*before, spans[at]]
    words_found = {word: tuple(places) for word, places in found.items()}
    return Print(text, words_found, frozenset(leads))


def _reaching(text: str, run: list[Span], word: Span) -> list[Span]:
    """Return the run of capitals if ``word`` stands close enough after it to belong to it."""
    between = text[run[-1].end : word.start] if run else ""
    near = between == " " or (len(between) <= GAP and not between.strip(". \n\t\r"))
    return run if near else []


def _run_on(text: str, run: list[Span], span: Span, word: str) -> list[Span]:
    """Return the run of capitals after a small word or a mark: *van* goes on with it."""
    if word in (".", "-"):
        return _reaching(text, run, span)
    on = word.lower() in wordlist("names")["particle"] and _reaching(text, run, span)
    return [*run[-BEFORE:], span] if on else []
