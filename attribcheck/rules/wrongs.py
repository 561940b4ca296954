"""Words that say that somebody did wrong, and a sentence as its words and names."""

from dataclasses import dataclass
from functools import cache

from attribcheck.language.fold import fold
from attribcheck.language.nouns import NounClass, class_of
from attribcheck.language.wordlists import wordlist
from attribcheck.model.article import Article, Sentence
from attribcheck.model.span import Span
from attribcheck.rules.named import Name
from attribcheck.rules.words import words_of

REACH = 6
"""Words after a verb in which its object stands."""

WITH_OBJECT = {
    "taking": "spoil",
    "pocketing": "money",
    "hiding": "secret",
    "dealing": "illegal",
    "breaking": "rule",
    "lying": "about",
}
"""Verbs that tell a wrong where one of these objects follows."""

BOUNDS = frozenset(("about", "by", "for", "of", "that", "to", "who", "with"))
"""Words that an object does not reach over: *ignored the issue of tax*."""

STOPS = frozenset('.,;:?!()—–"“”')
ARTICLES = frozenset(("a", "an"))


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence as frames look at it."""

    sentence: Sentence
    words: tuple[str, ...]
    """Folded, marks and contractions lower-case."""

    printed: tuple[str, ...]
    """The same as printed."""

    ends: dict[int, Name]
    """Its names by the index of their last word."""

    opens: dict[int, Name]
    """Its names by the index of their first word, and of their title's."""

    def span(self, first: int, last: int) -> Span:
        """Return the copy from one word to another."""
        return Span(self.sentence.words[first].start, self.sentence.words[last].end)

    def word(self, at: int) -> str:
        """Return the word at an index; nothing beyond the sentence's ends."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def clause_from(self, at: int, reach: int = REACH) -> range:
        """Return the indices from ``at`` to the next mark, ``reach`` words at most."""
        end = at
        while end < min(at + reach, len(self.words)) and self.words[end] not in STOPS:
            end += 1
        return range(at, end)

    def object_from(self, at: int) -> range:
        """Return the indices from ``at`` in which the object of a verb before them stands."""
        clause = self.clause_from(at)
        bound = self.first_of(BOUNDS, clause[1:])
        return range(at, bound) if bound >= 0 else clause

    def first_of(self, wanted: frozenset[str], among: range) -> int:
        """Return the first index among some that holds one of the words; -1 if none does."""
        return next((at for at in among if self.words[at] in wanted), -1)

    def name_reach(self, name: Name, reach: int) -> range:
        """Return the indices of the words after a name, ``reach`` at most, marks or not."""
        return range(name.last + 1, min(name.last + 1 + reach, len(self.words)))

    def name_from(self, at: int, reach: int) -> Name | None:
        """Return the first name that opens at ``at`` or up to ``reach`` words later."""
        found = (self.opens.get(place) for place in range(at, at + reach + 1))
        return next((name for name in found if name), None)


def line_of(article: Article, at: int, names: tuple[Name, ...]) -> Line:
    """Return the sentence at ``at`` as frames look at it, with those of its names that count."""
    opens = {place: name for name in names for place in (name.opening, name.first)}
    ends, printed = {name.last: name for name in names}, words_of(article)[at]
    return Line(article.sentences[at], tuple(map(plain, printed)), printed, ends, opens)


def plain(word: str) -> str:
    """Return a word as frames look at it."""
    return word.lower() if len(word) < 4 or not word[0].isalnum() else fold(word)


@cache
def triggers() -> frozenset[str]:
    """Return the words of which an accusing sentence has at least one."""
    lists = wordlist("accusations")
    sections = (
        *(
            "act",
            "taking",
            "pocketing",
            "hiding",
            "dealing",
            "breaking",
            "harming",
            "lying",
            "up",
            "label",
            "only",
        ),
        *("charging", "suing", "verdict", "clearing", "complaint"),
    )
    return frozenset().union({"guilty", "alleged"}, *(lists[section] for section in sections))


def wrong_at(line: Line, at: int) -> int:
    """Return the index of the last word of the wrong that the verb at ``at`` tells; -1 if none."""
    lists, word, after = wordlist("accusations"), line.words[at], line.object_from(at + 1)
    if word in lists["act"]:
        near = range(after.start, min(after.stop, after.start + 3))
        return at if line.first_of(lists["harmless"], near) < 0 else -1
    if word in lists["up"] and line.word(at + 1) == "up":
        return at + 1
    for verbs, objects in WITH_OBJECT.items():
        found = line.first_of(lists[objects], after) if word in lists[verbs] else -1
        if found >= 0:
            return found
    if word.startswith(("hid", "conceal")) and word in lists["hiding"]:
        return _kept_from(line, at)
    if word in lists["harming"] or word in lists["lying"]:
        if line.word(at + 1) == "to":
            return -1  # threatened to leave
        return next((place for place in after if is_somebody(line.words[place])), -1)
    return -1


def _kept_from(line: Line, at: int) -> int:
    """*Hid it from the governors*: those from whom it was kept had a right to know."""
    clause = line.clause_from(at + 1)
    source = line.first_of(frozenset(("from",)), clause)
    if source <= at + 1:
        return -1
    return line.first_of(wordlist("accusations")["keeping"], range(source, clause.stop))


def is_somebody(word: str) -> bool:
    """Tell whether a folded word stands for people or a body: *investors*, *her*, *the board*."""
    noun = class_of(word)
    somebody = noun.is_person or noun is NounClass.BODY or word in ("him", "her", "them")
    return somebody and word != "one"
