"""Paragraph after paragraph of claims follows a sourced one, and none says whose they are.

Why: a reader takes what follows a source for more of what it said, and cannot tell where it ends.

Limits: three paragraphs or more in a row count, each of a dozen words or more, in which nobody is
credited and nothing stands in quotation marks. Background that the paper knows looks the same, so
the rule runs only where settings select it.

Source:
    AP-ATTR: restate the attribution later on, unless it is perfectly clear.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.report import Analysis
from attribcheck.model.span import Span
from attribcheck.rules.rule import Rule

FEWEST = 3
"""Paragraphs in a row."""

FEWEST_WORDS = 12
"""Of a paragraph that claims something."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph."""

    first: Span
    """Its first sentence."""

    credited: bool
    """Somebody is credited or quoted in it."""

    claims: bool
    """Long enough to claim something, and nobody is credited."""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the first sentence of each run of paragraphs that leaves its source behind."""
    sourced = False
    for claims, group in groupby(_passages(analysis), key=lambda passage: passage.claims):
        run = tuple(group)
        if claims and sourced and len(run) >= FEWEST:
            message = f"{len(run)} paragraphs from here on name no source"
            last = Place(run[-1].first, "the last of them")
            yield Flag(run[0].first, message, related=(last,))
        sourced = sourced or any(passage.credited for passage in run)


def _passages(analysis: Analysis) -> Iterator[Passage]:
    starts = sorted(
        [item.source[0].start for item in analysis.attributions if item.source]
        + [quotation.span.start for quotation in analysis.quotations]
    )
    for _, group in groupby(analysis.article.sentences, key=lambda item: item.paragraph):
        sentences = tuple(group)
        start, end = sentences[0].span.start, sentences[-1].span.end
        credited = bisect_left(starts, start) < bisect_left(starts, end)
        words = sum(len(sentence.words) for sentence in sentences)
        yield Passage(sentences[0].span, credited, not credited and words >= FEWEST_WORDS)


RULE = Rule(
    code="C107",
    name="attribution-gap",
    severity=Severity.INFO,
    check=check,
    doc=__doc__,
    fix="Say again whose account it is, or that the paper knows it.",
    flagged=(
        "Ruth Odell, the mayor, said that the levee would hold for nine hours.\n\n"
        "⟦The levee was built in 1962 by two firms from the valley and a third.⟧\n\n"
        "The water rose by nine feet on Monday and by another two on Tuesday night.\n\n"
        "The pumps ran until noon, and then the larger one of the two stopped.",
    ),
    allowed=(
        "Ruth Odell, the mayor, said that the levee would hold for nine hours.\n\n"
        "The levee was built in 1962 by two firms from the valley and a third.\n\n"
        "The water rose by nine feet on Monday, Ruth Odell said.\n\n"
        "The pumps ran until noon, and then the larger one of the two stopped.",
    ),
    on=False,
)
