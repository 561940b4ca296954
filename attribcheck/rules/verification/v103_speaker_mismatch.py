"""A quotation is credited to somebody else than the speaker whom the record names.

Why: right words with the wrong name wrong two people at once.

Limits: labels that name nobody (*Speaker 1*, *A*) tell nothing, and neither do sources whose name
the story withholds. A recogniser mixes voices up; where the same words are two people’s, one of
whom is credited, the rule is silent. Labels are named only where the story prints the name.

Source:
    CHECK: compare quotations and names with notes, recording or transcript.
    R-SRC: a source is identified, and nothing misleads about who it is.
    SPJ: sources are identified clearly.
"""

from collections.abc import Iterator

from attribcheck.language.discretion import label_of, where
from attribcheck.model.finding import Flag, Severity
from attribcheck.model.report import Analysis
from attribcheck.rules.rule import Rule
from attribcheck.rules.verification.record import bare, checked, credited
from attribcheck.rules.wording import quoted


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag each quotation whose words another speaker said."""
    text = analysis.article.text
    for found, span in checked(analysis):
        source = credited(analysis, span)
        if found.found and found.other_speaker and source:
            place = found.places[0]
            whose = label_of(analysis, place) or "another speaker’s"
            words = quoted(text, bare(analysis, found))
            says = f"{words} is credited to {source.name}, and {whose} in the record"
            yield Flag(span, f"{says}: {where(analysis, place)}", source.id)


RULE = Rule(
    code="V103",
    name="speaker-mismatch",
    severity=Severity.ERROR,
    check=check,
    doc=__doc__,
    fix="Credit whoever said it, or mend the record’s label.",
    notes="SAM FINCH: We approved it in May.\n\nITO: The accounts were never shown to the board.\n",
    flagged=(
        "Rosa Ito met Sam Finch. ⟦“We approved it in May,”⟧ Rosa Ito said.",
        "⟦“The accounts were never shown to the board,”⟧ treasurer Sam Finch said.",
    ),
    allowed=(
        "“We approved it in May,” said Sam Finch. “The accounts were never shown to the board,” "
        "Rosa Ito said.",
        "“The accounts were never shown to the board,” an official said.",
    ),
)
