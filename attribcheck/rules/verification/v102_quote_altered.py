"""Words in quotation marks are not quite those that were said.

Why: whoever reads a quotation takes every word of it for the speaker’s.

Limits: a transcript that a machine made mishears; what sounds or is spelt alike passes, and so do
brackets, and ellipses that hide no negation, no condition, no sentence’s end and few words.
Houses differ on fillers and on grammar; the profile says how much each weighs.

Source:
    AP-QUOT: quotations are never altered, not even to mend grammar.
    NYT-INT: exact words; stray syllables may go.
    R-QUOT: nothing is altered; words may be left out where the sense stays, and it is shown.
    GAM: quotation marks are the warranty of exact words.
    G-STYLE: exact words, though hesitation may go and bad grammar may be mended.
"""

from collections.abc import Iterator

from attribcheck.language.discretion import where, words_of
from attribcheck.model.check import Change, Check
from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.report import Analysis
from attribcheck.model.span import Span
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.verification.record import bare, checked, credited
from attribcheck.rules.wording import quoted


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag what differs in each quotation, by its gravest change."""
    for found, span in checked(analysis):
        edits = [edit for edit in found.edits if edit.change > Change.MARKED]
        if found.found and edits:
            yield _flag(analysis, found, span)


def _flag(analysis: Analysis, found: Check, span: Span) -> Flag:
    text, place = analysis.article.text, found.places[0]
    gravest = max(found.edits, key=lambda edit: edit.change)
    source = credited(analysis, span)
    told = quoted(text, gravest.quoted) if len(gravest.quoted) else ""
    said = words_of(analysis, place, gravest.recorded) if len(gravest.recorded) else ""
    at = where(analysis, place)
    if gravest.change is Change.STITCHED:
        whole = quoted(text, bare(analysis, found))
        says = f"{whole} joins words from two places of the record: {at}"
    elif not told:
        says = f"{said} was said here, and the quotation leaves it out: {at}"
    elif not said:
        says = f"{told} stands in the quotation, and was not said: {at}"
    else:
        says = f"{told} stands in the quotation where {said} was said: {at}"
    others = [edit for edit in found.edits if edit is not gravest and len(edit.quoted)]
    related = tuple(Place(edit.quoted, f"also changed: {edit.change}") for edit in others)
    shown = gravest.quoted if told else span
    source_id = source.id if source else None
    return Flag(shown, says, source_id, variant=str(gravest.change), related=related)


RULE = Rule(
    code="V102",
    name="quote-altered",
    severity=Severity.ERROR,
    check=check,
    doc=__doc__,
    fix="Quote what was said, show what is left out by an ellipsis, or report it without marks.",
    notes=(
        "FINCH: We never really approved the loan. The tests that we ran were not clean.\n"
        "\nFINCH: He signed it because, um, the board asked him to. They was told all.\n"
        "\nFINCH: The bridge is safe at the north end. Cars go over it.\n"
        "\nITO: Nobody has ever seen the accounts of the trust.\n"
    ),
    flagged=(
        "⟦“We never approved the loan,”⟧ Finch said.",
        "“We never really ⟦refused⟧ the loan,” Finch said.",
        "⟦“The tests … were clean,”⟧ Finch said.",
        "“They ⟦were⟧ told all,” Finch said.",
        "“The bridge is ⟦not⟧ safe at the north end,” Finch said.",
    ),
    allowed=(
        "“We never really approved the loan,” Finch said.",
        "“[Harlow] signed it because … the board asked him to,” Finch said.",
        "Finch said the loan was never approved.",
    ),
    variants=(
        Variant("filler", "a pause or a false start is left out", Severity.INFO),
        Variant("grammar", "agreement, tense or a short form is changed", Severity.WARNING),
        Variant("function", "articles, prepositions or pronouns are changed", Severity.WARNING),
        Variant("elision-silent", "words are left out, and nothing shows it"),
        Variant("stitched", "words from two places stand in one pair of marks"),
        Variant("elision-meaning", "an ellipsis hides a negation, a condition or too much"),
        Variant("content", "another word, name or number"),
        Variant("negation", "a word is changed that turns the sentence round"),
    ),
)
