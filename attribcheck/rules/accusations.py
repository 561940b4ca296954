"""Accusations: which words put a wrong on whom, wherever in the story they stand.

::

    Finch bribed two inspectors.              DEED     “bribed”
    alleged arsonist Dale Finch               LABEL    “alleged arsonist”
    The suit accuses Finch of billing twice.  CHARGE   “accuses”
    Finch was convicted of bribery.           VERDICT  “convicted”

Only people and bodies with a name count as accused; pronouns, classes, states and cities do not.
What stands in quotation marks is found as well, for somebody says it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from attribcheck.model.report import Analysis
from attribcheck.model.span import Span
from attribcheck.rules.accusing import Frame, Wrong, find_wrongs
from attribcheck.rules.credit import WORD
from attribcheck.rules.named import Roll, call_roll
from attribcheck.rules.once import once_a_story
from attribcheck.rules.subjects import Polarity
from attribcheck.rules.words import small_words_of
from attribcheck.rules.wrongs import Line, line_of, plain, triggers

__all__ = ["Accusation", "Frame", "Polarity", "find_accusations"]

LONGEST = 400
"""Words of a sentence that are read; a longer one is a table or a list."""


@dataclass(frozen=True, slots=True)
class Accusation:
    """Words that say that somebody named did wrong."""

    accused: Span
    """The name, without title, where it is accused."""

    name: str
    """The longest form in which the story gives that name: *Dale Finch* for *Finch*."""

    predicate: Span
    """The words that accuse: *took bribes*, *alleged arsonist*, *accuses*."""

    frame: Frame
    polarity: Polarity
    sentence: int
    """Index into ``Article.sentences``."""

    sure: bool
    """False: the name is a single word that opens its sentence and is nowhere else in the story."""


@once_a_story
def find_accusations(analysis: Analysis) -> tuple[Accusation, ...]:
    """Return every accusation of somebody named, in reading order, denied and open ones too.

    Takes time in proportion to the story's length.
    """
    text, wanted = analysis.article.text, triggers()
    small = small_words_of(analysis.article)
    telling = _accusing(frozenset().union(*small))
    roll: Roll | None = None
    found: list[Accusation] = []
    for index, sentence in enumerate(analysis.article.sentences):
        if len(sentence.words) > LONGEST or telling.isdisjoint(small[index]):
            continue
        if wanted.isdisjoint(WORD.findall(sentence.span.of(text).lower())):
            continue
        roll = roll or call_roll(analysis)
        line = line_of(text, sentence, roll.names[index])
        found.extend(_accusations(line, index, roll))
    return tuple(found)


def _accusing(words: frozenset[str]) -> frozenset[str]:
    """Return those among lower-case words that may accuse; letters alone need no folding."""
    wanted = triggers()
    marked = (word for word in words if not (word.isalpha() and word.isascii()))
    return (words & wanted).union(word for word in marked if plain(word) in wanted)


def _accusations(line: Line, index: int, roll: Roll) -> Iterator[Accusation]:
    for wrong in find_wrongs(line):
        yield _accusation(line, index, roll, wrong)


def _accusation(line: Line, index: int, roll: Roll, wrong: Wrong) -> Accusation:
    return Accusation(
        wrong.name.span,
        roll.full(wrong.name),
        line.span(wrong.first, wrong.last),
        wrong.frame,
        wrong.polarity,
        index,
        wrong.name.known,
    )
