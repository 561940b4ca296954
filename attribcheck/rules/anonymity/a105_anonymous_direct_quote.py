"""The exact words of an unnamed source stand in quotation marks.

Why: a direct quotation gives a hidden speaker a voice that nobody can answer.

Limits: quoted words of one to three pass, and so do passers-by, victims, children and the unnamed
spokespersons of named bodies. Each source is told of once, at its first quotation.

Source:
    NYT-2016: direct quotation of an unnamed source is rare and approved by an editor.
    BBG: no quotation without a name.
    GAM: the words of an unnamed source are normally paraphrased.
"""

from collections import defaultdict
from collections.abc import Iterator

from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.quotation import Quotation, Use
from attribcheck.model.report import Analysis
from attribcheck.rules.anonymity.heads import is_private
from attribcheck.rules.anonymity.unnamed import unnamed
from attribcheck.rules.credit import credited_with, sources_by_attribution
from attribcheck.rules.rule import Rule
from attribcheck.rules.wording import quoted

FEWEST_WORDS = 4
"""Shorter quotations are telling words, not somebody’s sentence."""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the first quotation of each unnamed source; its others are the related places."""
    text, quotations = analysis.article.text, _quotations_by_source(analysis)
    for somebody in unnamed(analysis):
        source_id, introduced = somebody.source.id, somebody.introduced
        if (
            source_id not in quotations
            or not somebody.masked
            or somebody.second_hand
            or is_private(introduced.of(text))
        ):
            continue
        first, *others = quotations[source_id]
        who, verb = quoted(text, introduced), somebody.verb
        message = f"{who} {verb} quoted word for word and {verb} not named"
        related = tuple(Place(other.span, "quoted again") for other in others)
        yield Flag(first.span, message, source_id, somebody.sure, related=related)


def _quotations_by_source(analysis: Analysis) -> dict[str, list[Quotation]]:
    """Return what each source is quoted with, in reading order, by the source's id."""
    text, sources = analysis.article.text, sources_by_attribution(analysis)
    found: dict[str, list[Quotation]] = defaultdict(list)
    for quotation, attributions in zip(analysis.quotations, credited_with(analysis), strict=True):
        long = len(quotation.words.of(text).split()) >= FEWEST_WORDS
        if long and quotation.use is Use.SPEECH:
            for source_id in {sources[item.id].id for item in attributions}:
                found[source_id].append(quotation)
    return found


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
    yields_to=("A104.first-quote", "A106.attack"),
)
