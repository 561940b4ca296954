"""Whether the copy around a name says who bears it."""

from attribcheck.language.fold import fold
from attribcheck.language.nouns import class_of
from attribcheck.language.wordlists import wordlist
from attribcheck.model.article import Article, Sentence
from attribcheck.model.span import Span
from attribcheck.rules.credit import sentences_around
from attribcheck.rules.narration import phrases

BACK = 8
"""Words before a name among which its bearer may be described: *the mayor of Leeds, Ada Voss*."""

AHEAD = 2
"""Sentences after a name that may still say who bears it."""

TIED = (
    r"(?:['’]s\b| \(| ?[-–—]| (?:of|at|from|for|with|in|who|whose|is|was|as)\b)",
    r" (?:leads|led|runs|ran|heads|headed|owns|chairs)\b",
)
"""What ties a description to the name before it."""

APPOSED = (
    r",[”\"’']{0,2} (?:who|whose|an?|one of|\d|formerly|himself|herself|D-|R-)",
    r",[”\"’']{0,2} (?P<phrase>[^.;:,“”\"]{2,90})",
)
EQUATED = (
    r"\b(?P<who>[Hh]e|[Ss]he|[A-Z][\w’'-]{1,30}),? (?:is|was|has been|had been|works?|worked"
    r"|serves?|served|runs?|ran|leads?|led|teaches|taught|heads?|headed|owns?|owned"
    r"|chairs?|chaired|founded|joined|represents?"
    r"|lives?|lived|manages?|directs?|studies|studied|plays?|coaches|writes"
    r"|resigned|retired|graduated)\b",
)
POINTED = (r"\A[Tt]he (?P<words>(?:[\w’'-]{1,30} ){1,4})",)


def is_introduced(article: Article, name: Span, apart: int) -> bool:
    """Tell whether the words around ``name`` say what its bearer is.

    ``apart`` counts the capitalised words before it that may be title or employer. Looks at the
    sentence of the name and the two after it.
    """
    around = sentences_around(article, name)
    if not around:
        return True
    sentence = article.sentences[around.start]
    after = article.sentences[around.stop : around.stop + AHEAD]
    return (
        apart > 0
        or _is_described_before(article.text, sentence, name)
        or _is_described_after(article.text, sentence, name)
        or any(_is_equated(article.text, each, name) for each in (sentence, *after))
    )


def _is_described_before(text: str, sentence: Sentence, name: Span) -> bool:
    """Tell whether a person noun, an owner or what the bearer was doing comes before the name."""
    before = [word.of(text) for word in sentence.words if word.end <= name.start]
    if not before:
        return False
    plain = fold(before[-1])
    if plain.isalpha() and plain not in _no_nouns():
        return True
    owned = before[-1].lower() in ("’s", "'s")
    acting = before[-1] == "," and before[0].lower().endswith(("ing", "as"))
    return owned or acting or any(class_of(fold(word)).is_person for word in before[-BACK:])


def _no_nouns() -> frozenset[str]:
    """Return verbs of telling and small words, after which a name stands on its own."""
    return wordlist("telling")[""] | wordlist("names")["opening"] | wordlist("showing")[""]


def _is_described_after(text: str, sentence: Sentence, name: Span) -> bool:
    if phrases(*TIED).match(text, name.end, sentence.span.end):
        return True
    apposed = phrases(*APPOSED).match(text, name.end, sentence.span.end)
    if apposed is None:
        return False
    phrase = apposed["phrase"]
    return phrase is None or _describes(phrase)


def _describes(phrase: str) -> bool:
    """Tell whether words after a name and a comma can say who bears it."""
    words = phrase.split()
    named = words[0][0].isupper() or (fold(words[0]) in ("the", "its", "his", "her", "their", "of"))
    return (named and any(word[0].isupper() for word in words)) or any(
        class_of(fold(word)).is_person for word in words
    )


def _is_equated(text: str, sentence: Sentence, name: Span) -> bool:
    """Tell whether a sentence says what the bearer is or does, or points back by a person noun."""
    span = Span(max(sentence.span.start, name.end), sentence.span.end)
    surname = fold(name.of(text).split()[-1])
    for found in phrases(*EQUATED).finditer(text, span.start, span.end):
        if fold(found["who"]) in ("he", "she", surname):
            return True
    pointed = phrases(*POINTED).match(text[span.start : span.start + 160])
    return pointed is not None and any(
        class_of(fold(word)).is_person for word in pointed["words"].split()
    )
