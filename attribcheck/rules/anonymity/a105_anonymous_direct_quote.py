"""The exact words of an unnamed source stand in quotation marks.

Why: a direct quotation gives a hidden speaker a voice that nobody can answer.

Limits: quoted words of one to three pass, and so do passers-by, victims, children and the unnamed
spokespersons of named bodies. Each source is told of once, at its first quotation.

Source:
    NYT-2016: direct quotation of an unnamed source is rare and approved by an editor.
    BBG: no quotation without a name.
    GAM: the words of an unnamed source are normally paraphrased.
"""

from collections.abc import Iterator

from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.quotation import Extent, Quotation, Use
from attribcheck.model.report import Analysis
from attribcheck.model.source import Source, SourceType
from attribcheck.rules.anonymity.describing import (
    confidence_in,
    introduction,
    is_introduced,
    is_private,
)
from attribcheck.rules.credit import credited_with, sources_by_attribution
from attribcheck.rules.rule import Rule
from attribcheck.rules.wording import quoted


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the first quotation of each unnamed source; its others are the related places."""
    text, sure = analysis.article.text, confidence_in(analysis)
    for source, quotations in _quoted_sources(analysis):
        introduced = introduction(text, source)
        if is_private(introduced.of(text)):
            continue
        first, *others = quotations
        message = f"{quoted(text, introduced)} is quoted word for word and is not named"
        related = tuple(Place(other.span, "quoted again") for other in others)
        yield Flag(first.span, message, source.id, sure[source.id], related=related)


def _quoted_sources(analysis: Analysis) -> Iterator[tuple[Source, list[Quotation]]]:
    """Yield the unnamed sources that are quoted, with their quotations in reading order."""
    quotations: dict[str, list[Quotation]] = {}
    sources = sources_by_attribution(analysis)
    for quotation, attributions in zip(analysis.quotations, credited_with(analysis), strict=True):
        if quotation.extent is not Extent.FRAGMENT and quotation.use is Use.SPEECH:
            for source_id in {sources[item.id].id for item in attributions}:
                quotations.setdefault(source_id, []).append(quotation)
    for source in analysis.sources:
        unnamed = source.type is SourceType.ANONYMOUS and is_introduced(
            analysis.article.text, source
        )
        if unnamed and source.id in quotations:
            yield source, quotations[source.id]


RULE = Rule(
    code="A105",
    name="anonymous-direct-quote",
    severity=Severity.WARNING,
    check=check,
    doc=__doc__,
    fix="Give the words in the reporter’s own, or get them on the record.",
    flagged=(
        "⟦“We are nowhere near a deal,”⟧ a union negotiator said.",
        "A player on the team called the trip ⟦“a week nobody will forget.”⟧",
    ),
    allowed=(
        "A union negotiator said the two sides were far from a deal.",
        "“We are nowhere near a deal,” said Ute Lang, the union’s chief negotiator.",
        "A union negotiator called the offer “too little.”",
    ),
)
