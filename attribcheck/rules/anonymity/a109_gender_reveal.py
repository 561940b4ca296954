"""A pronoun or a noun gives away the sex of a source whose name is withheld.

Why: every detail narrows the field of suspects, and this one halves it.

Limits: advice on protecting sources, which no newsroom standard read for this catalogue states.
Pronouns count as the subject of the reason, before a name that is kept back, and as the one
credited; others may be somebody else’s. Passers-by, victims and children pass.

Source:
    BBC-ANON, derived: agree precisely how the source will be described, and protect identity.
    BBC-JIG, derived: beware of details that identify a person when they are put together.
"""

import re
from collections.abc import Iterator

from attribcheck.language.wordlists import wordlist
from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.report import Analysis
from attribcheck.model.span import Span
from attribcheck.rules.anonymity.unnamed import Unnamed, is_private, unnamed
from attribcheck.rules.narration import phrases
from attribcheck.rules.rule import Rule
from attribcheck.rules.wording import quoted

SUBJECT = r"\A(?:because|since|as|in case|saying|lest) (?P<pronoun>he|she)\b"
OWNER = r"\b(?P<pronoun>his|her) (?:\w+ )?(?:names?|surname|identity)\b"
PRONOUNS = frozenset(("he", "she"))
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the first word that tells the sex of each unnamed source; others are related places."""
    text = analysis.article.text
    for somebody in unnamed(analysis):
        telling = sorted(set(_telling(text, somebody)))
        if telling and somebody.particular and not is_private(somebody.introduced.of(text)):
            first, *others = telling
            message = f"“{first.of(text)}” tells the sex of {quoted(text, somebody.introduced)}"
            related = tuple(Place(other, "told again") for other in others)
            yield Flag(first, message, somebody.source.id, somebody.sure, related=related)


def _telling(text: str, somebody: Unnamed) -> Iterator[Span]:
    """Yield the words that tell the sex of a source."""
    granted, source = somebody.anonymity, somebody.source
    for place, pattern in ((granted.reason, SUBJECT), (granted.terms, OWNER)):
        match = phrases(pattern).search(place.of(text)) if place else None
        if place and match:
            yield Span(place.start + match.start("pronoun"), place.start + match.end("pronoun"))
    for mention in source.mentions:
        if mention.span.of(text).lower() in PRONOUNS and mention.span not in source.ambiguous:
            yield mention.span
    yield from _gendered(text, somebody.introduced)


def _gendered(text: str, introduced: Span) -> Iterator[Span]:
    for word in WORD.finditer(text, introduced.start, introduced.end):
        if word[0].lower() in wordlist("gendered")[""]:
            yield Span(*word.span())


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
