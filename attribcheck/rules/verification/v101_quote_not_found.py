"""Words in quotation marks stand nowhere in the record.

Why: quotation marks are a warranty that somebody said exactly these words.

Limits: only what was handed in is searched; a quotation taken from a document, a post or another
interview is not in it. Where every speaker of the record is named and the source is none of them,
the story is only told that there is no record of that source. Of three words or fewer, chance
finds and loses too many to be sure.

Source:
    NYT-INT: every word between quotation marks is what was said.
    GAM: quotation marks are the warranty of exact words.
    CHECK: compare quotations with notes, recording or transcript.
"""

from collections.abc import Iterator

from attribcheck.language.discretion import where
from attribcheck.model.finding import Flag, Severity
from attribcheck.model.report import Analysis
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.verification.record import bare, checked, credited, has_no_record
from attribcheck.rules.wording import quoted

BRIEF = 3
"""Words up to which a quotation may stand anywhere, or be heard otherwise."""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag each quotation that the record does not hold; once a source that it lacks."""
    text, told = analysis.article.text, set()
    for found, span in checked(analysis):
        if found.found:
            continue
        source = credited(analysis, span)
        words = quoted(text, bare(analysis, found))
        source_id = source.id if source else None
        if source and has_no_record(analysis, source):
            if source.id not in told:
                told.add(source.id)
                says = f"the record has no words of whoever is credited with {words}"
                yield Flag(span, says, source_id, variant="no-record")
            continue
        if found.asked:
            place = where(analysis, found.places[0])
            says = f"{words} stands only in a question of the record: {place}"
            yield Flag(span, says, source_id, variant="question")
            continue
        near = f"; nearest: {where(analysis, found.places[0])}" if found.places else ""
        sure = len(span.of(text).split()) > BRIEF
        yield Flag(span, f"{words} stands nowhere in the record{near}", source_id, sure, "missing")


RULE = Rule(
    code="V101",
    name="quote-not-found",
    severity=Severity.ERROR,
    check=check,
    doc=__doc__,
    fix="Find where it was said, quote what was, or take the marks off.",
    notes="Q: Did you close the gate in April?\n\nFINCH: We approved the loan in 4 days.\n",
    flagged=(
        "⟦“We lost the keys to the vault,”⟧ Sam Finch said.",
        "⟦“You closed the gate in April,”⟧ Sam Finch said.",
        "⟦“It rained all week in Dell,”⟧ farmer Ana Ruiz said. “It never stopped,” she said.",
    ),
    allowed=(
        "“We approved the loan in four days,” Sam Finch said.",
        "Sam Finch said the vault was empty.",
    ),
    variants=(
        Variant("missing", "the words stand nowhere in the record"),
        Variant("question", "only a reporter’s question has the words"),
        Variant("no-record", "the record has no words of this source", Severity.INFO),
    ),
)
