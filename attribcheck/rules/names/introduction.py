"""Whether the copy around a name says who bears it."""

import re

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
    r",[”\"’']{0,2} (?:who|whose|an?|one of|\d|formerly|himself|herself|D-|R-|prosecuting"
    r"|defending|representing|appearing for|mitigating|presiding)",
    r",[”\"’']{0,2} (?P<phrase>[^.;:,“”\"]{2,90})",
)
EQUATED = (
    r"\b(?P<who>[Hh]e|[Ss]he|[A-Z][\w’'-]{1,30}),? (?:works?|worked"
    r"|serves?|served|runs?|ran|leads?|led|teaches|taught|heads?|headed|owns?|owned"
    r"|chairs?|chaired|founded|joined|represents?"
    r"|lives?|lived|manages?|directs?|studies|studied|plays?|coaches|writes"
    r"|resigned|retired|graduated)\b",
    r"\b(?P<who>[Hh]e|[Ss]he|[A-Z][\w’'-]{1,30}),? (?:is|was|has been|had been)"
    r" (?:also |now |then |once )?(?P<what>[\w’'-]+)",
)
NOMINAL = frozenset(("a", "an", "the", "one", "its", "his", "her", "their", "in", "from", "among"))
"""Words after *she is* that open what she is, where *she is tired* does not say it."""

DETERMINED = re.compile(r"\b(?:an?|the|his|her|their|its)\b|['’]s?\b|s[’'] ", re.IGNORECASE)
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
        or any(
            _is_pointed_at(article.text, each)
            for each in after
            if each.paragraph == sentence.paragraph
        )
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
    aged = before[-1].lower().endswith("-old")
    if owned or acting or aged or any(class_of(fold(word)).is_person for word in before[-BACK:]):
        return True
    return before[-1] == "," and _is_apposed(text, sentence, name)


def _is_apposed(text: str, sentence: Sentence, name: Span) -> bool:
    """Tell whether the name explains a noun before it: *the tester assigned to her, Ada Voss,*."""
    comma = text.rfind(",", sentence.span.start, name.start)
    opens = max(text.rfind(mark, sentence.span.start, comma) for mark in (",", "”", '"', ";"))
    phrase = text[max(opens + 1, sentence.span.start) : comma]
    return DETERMINED.search(phrase) is not None and text[name.end : name.end + 1] in tuple(",.;:)")


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


def _is_nominal(word: str) -> bool:
    """Tell whether a word after *she is* opens a description of who she is."""
    plain = fold(word)
    return plain in NOMINAL or not word[0].islower() or class_of(plain).is_person


def _is_equated(text: str, sentence: Sentence, name: Span) -> bool:
    """Tell whether a sentence says what the bearer is or does."""
    span = Span(max(sentence.span.start, name.end), sentence.span.end)
    surname = fold(name.of(text).split()[-1])
    for pattern in EQUATED:
        for found in phrases(pattern).finditer(text, span.start, span.end):
            what = found.groupdict().get("what")
            if fold(found["who"]) in ("he", "she", surname) and (not what or _is_nominal(what)):
                return True
    return False


def _is_pointed_at(text: str, sentence: Sentence) -> bool:
    """Tell whether a sentence opens with a person noun that points back: *The farmer said*."""
    pointed = phrases(*POINTED).match(text[sentence.span.start : sentence.span.start + 160])
    return pointed is not None and any(
        class_of(fold(word)).is_person for word in pointed["words"].split()
    )
