"""A pronoun or a noun gives away the sex of a source whose name is withheld.

Why: every detail narrows the field of suspects, and this one halves it.

Limits: advice on protecting sources, which no newsroom standard read for this catalogue states.
Pronouns count in the terms and the reason, up to the first word for somebody else, and as the one
credited where they fit nobody else. Passers-by, victims and children pass.

Source:
    BBC-ANON, derived: agree precisely how the source will be described, and protect identity.
    BBC-JIG, derived: beware of details that identify a person when they are put together.
"""

from collections.abc import Iterator

from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.report import Analysis
from attribcheck.rules.anonymity.unnamed import is_private, unnamed
from attribcheck.rules.rule import Rule
from attribcheck.rules.wording import quoted


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the first word that tells the sex of each unnamed source; others are related places."""
    text = analysis.article.text
    for somebody in unnamed(analysis):
        telling = () if somebody.second_hand else somebody.anonymity.gendered
        if telling and somebody.particular and not is_private(somebody.introduced.of(text)):
            first, *others = telling
            message = f"“{first.of(text)}” tells the sex of {quoted(text, somebody.introduced)}"
            related = tuple(Place(other, "told again") for other in others)
            yield Flag(first, message, somebody.source.id, somebody.sure, related=related)


RULE = Rule(
    code="A109",
    name="gender-reveal",
    severity=Severity.WARNING,
    check=check,
    doc=__doc__,
    fix="Repeat the noun, write “they”, or leave the word out.",
    flagged=(
        "The books were altered, said a council aide, who spoke on condition of anonymity because "
        "⟦she⟧ feared dismissal.",
        "A ⟦female⟧ prosecutor in the fraud unit said the books were altered.",
        "An engineer at the plant, who declined to give ⟦his⟧ name, said the valve had failed.",
        "A council aide said the books were altered. ⟦He⟧ said the mayor knew.",
    ),
    allowed=(
        "The books were altered, said a council aide, who spoke on condition of anonymity because "
        "the aide feared dismissal.",
        "A council aide said the mayor had not told his deputy.",
        "Ines Park, an aide, said she feared dismissal.",
    ),
)
