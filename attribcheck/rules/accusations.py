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

from attribcheck.model.article import Article
from attribcheck.model.report import Analysis
from attribcheck.model.span import Span
from attribcheck.rules.accusing import Frame, find_wrongs
from attribcheck.rules.named import names_met
from attribcheck.rules.once import once_a_story
from attribcheck.rules.roll import Roll, call_roll
from attribcheck.rules.subjects import Polarity
from attribcheck.rules.words import small_words_of
from attribcheck.rules.wrongs import line_of, triggers

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
    article, wanted = analysis.article, triggers()
    return tuple(
        accusation
        for at, words in enumerate(small_words_of(article))
        if len(words) <= LONGEST and not wanted.isdisjoint(words)
        # Few sentences with such a word accuse anybody, and the roll takes the whole story.
        if _puts_wrong(article, at)
        for accusation in _accusations(article, at, call_roll(analysis))
    )


def _puts_wrong(article: Article, at: int) -> bool:
    """Tell whether a sentence accuses somebody, if all that it may name are people or bodies."""
    names = names_met(article, at)
    return bool(names) and next(find_wrongs(line_of(article, at, names)), None) is not None


def _accusations(article: Article, at: int, roll: Roll) -> Iterator[Accusation]:
    line = line_of(article, at, roll.names[at])
    for wrong in find_wrongs(line):
        yield Accusation(
            wrong.name.span,
            roll.full(wrong.name),
            line.span(wrong.first, wrong.last),
            wrong.frame,
            wrong.polarity,
            at,
            wrong.name.known,
        )
