"""Where the copy prints capitalised words, and which of them stand together."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from attribcheck.language.fold import fold
from attribcheck.language.nouns import listed_class
from attribcheck.language.wordlists import wordlist
from attribcheck.model.part import Part
from attribcheck.model.report import Analysis
from attribcheck.model.span import Span
from attribcheck.rules.credit import WORD
from attribcheck.rules.once import once_a_story
from attribcheck.rules.words import words_of

LONGEST = 40
"""Letters of a word that may be part of a name."""

BEFORE = 4
"""Capitalised words before a surname that may belong to its name or title."""

GAP = 6
"""Characters between two words of a name: a wrapped line, or an initial's full stop and a blank."""


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
        is_title = any(word in names[section] for section in ("title", "she", "he", "opening"))
        return None if is_title or listed_class(word).is_person else span
    return None


@once_a_story
def print_of_body(analysis: Analysis) -> Print:
    """Return the capitalised words of the story's paragraphs, quotations included."""
    article = analysis.article
    sentences = zip(article.sentences, words_of(article), strict=True)
    return _collect(
        article.text, (zip(sentence.words, words, strict=True) for sentence, words in sentences)
    )


@once_a_story
def print_of_rest(analysis: Analysis) -> Print:
    """Return the capitalised words of headlines, decks and captions."""
    text = analysis.article.text
    parts = (
        segment.span
        for segment in analysis.article.segments
        if segment.part in (Part.HEADLINE, Part.CAPTION, Part.CROSSHEAD)
    )
    words = (
        ((Span(*match.span()), match[0]) for match in WORD.finditer(text, span.start, span.end))
        for span in parts
    )
    return _collect(text, words)


def _collect(text: str, pieces: Iterable[Iterable[tuple[Span, str]]]) -> Print:
    found: dict[str, list[Printed]] = defaultdict(list)
    for words in pieces:
        run: list[Span] = []
        for index, (word, printed) in enumerate(words):
            large = printed[0].isupper()
            if not (run or large):
                continue
            if run and (
                word.start - run[-1].end > GAP or text[run[-1].end : word.start].strip(". \n\t\r")
            ):
                run = []
            if large and len(printed) <= LONGEST:
                before = tuple(run[-BEFORE:])
                folded = fold(printed)
                found[folded].append(Printed(word, folded, before, index == 0))
                run = [*before, word]
            elif run and printed.lower() in wordlist("names")["particle"]:
                run = [*run[-BEFORE:], word]
            elif printed not in (".", "-"):
                run = []
    leads = {
        fold(span.of(text))
        for places in found.values()
        for printed in places
        for span in printed.before[-1:]
    }
    words_found = {word: tuple(places) for word, places in found.items()}
    return Print(text, words_found, frozenset(leads))
