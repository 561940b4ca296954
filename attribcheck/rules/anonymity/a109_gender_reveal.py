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

from attribcheck.language.wordlists import wordlist
from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.report import Analysis
from attribcheck.model.span import Span
from attribcheck.rules.anonymity.heads import is_private
from attribcheck.rules.anonymity.unnamed import Unnamed, unnamed
from attribcheck.rules.credit import sentence_index
from attribcheck.rules.named import Roll, call_roll, is_person
from attribcheck.rules.rule import Rule
from attribcheck.rules.wording import quoted

SHE = frozenset(("her", "hers", "herself", "she"))


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the first word that tells the sex of each unnamed source; others are related places."""
    text = analysis.article.text
    gendered = [somebody for somebody in unnamed(analysis) if _is_of_one_sex(text, somebody)]
    roll = call_roll(analysis) if gendered else Roll((), {})
    for somebody in gendered:
        telling = () if somebody.second_hand else _telling(analysis, roll, somebody)
        if telling and somebody.masked and not is_private(somebody.introduced.of(text)):
            first, *others = telling
            message = f"“{first.of(text)}” tells the sex of {quoted(text, somebody.introduced)}"
            related = tuple(Place(other, "told again") for other in others)
            yield Flag(first, message, somebody.source.id, somebody.sure, related=related)


def _is_of_one_sex(text: str, somebody: Unnamed) -> bool:
    """Tell whether words tell the sex, and not both: then the mentions are of two people."""
    words = [span.of(text).lower() for span in somebody.anonymity.gendered]
    female = [word in SHE or word in wordlist("gendered")["f"] for word in words]
    return bool(words) and (all(female) or not any(female))


def _telling(analysis: Analysis, roll: Roll, somebody: Unnamed) -> tuple[Span, ...]:
    """Return the words that tell, less those that may be somebody else’s.

    Sure are the words of description, terms and reason; a pronoun elsewhere has to be credited,
    and nobody may be named between the description and it.
    """
    granted, mentions = somebody.anonymity, [one.span for one in somebody.source.mentions]
    sure = [span for span in (mentions[0], granted.terms, granted.reason) if span]
    return tuple(
        span
        for span in granted.gendered
        if any(place.covers(span) for place in sure)
        or (span in mentions and not _is_between(analysis, roll, mentions, span))
    )


def _is_between(analysis: Analysis, roll: Roll, mentions: list[Span], pronoun: Span) -> bool:
    """Tell whether somebody is named between a pronoun and the mention before it."""
    before = max((span.end for span in mentions if span < pronoun), default=pronoun.start)
    first, last = (sentence_index(analysis.article, at) for at in (before, pronoun.start))
    return any(
        before <= name.span.start < pronoun.start and is_person(roll, name)
        for names in roll.names[max(first, 0) : last + 1]
        for name in names
    )


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
