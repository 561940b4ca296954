"""The words that give away the sex of somebody unnamed."""

import re
from collections.abc import Iterator
from itertools import islice

from attribcheck.language.fold import fold
from attribcheck.language.nouns import class_of, singular
from attribcheck.language.wordlists import wordlist
from attribcheck.model.span import Span
from attribcheck.resolve.chain import Chain
from attribcheck.resolve.reading import Reading
from attribcheck.resolve.terms import Grant

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
PIECE = re.compile(r"\S+")

PRONOUNS = {
    "he": "m", "him": "m", "his": "m", "himself": "m",
    "she": "f", "her": "f", "hers": "f", "herself": "f",
}  # fmt: skip

SUBJECT = re.compile(r"\b(?P<pronoun>[Ss]?[Hh]e)\s\Z")
"""Who asks not to be named."""

REPORTED = frozenset(("that", "whether", "if", "how", "when"))
"""What opens a clause in which *she* may be whom the source talks about."""


def find_giveaways(text: str, chain: Chain, grants: list[Grant]) -> tuple[tuple[Span, ...], str]:
    """Return the words that tell the sex of one unnamed person, and ``f``, ``m`` or nothing.

    Nothing where they contradict one another, or where the source is more than one.
    """
    if chain.plural:
        return (), ""
    told = dict(_by_description(text, chain))
    told.update(_by_mention(text, chain))
    for grant in grants:
        for clause in (grant.terms, grant.reason):
            told.update(_by_clause(text, clause) if clause else ())
    genders = set(told.values())
    return tuple(sorted(told)), genders.pop() if len(genders) == 1 else ""


def _by_description(text: str, chain: Chain) -> Iterator[tuple[Span, str]]:
    """Yield the gendered nouns and adjectives of each description's core, owners left out."""
    lists = wordlist("gendered")
    for reading in chain.readings:
        for word in _core_words(text, reading):
            plain = singular(fold(word[0]))
            gender = next((key for key in ("f", "m") if plain in lists[key]), "")
            if gender and not text.startswith(("’", "'"), word.end()):
                yield Span(*word.span()), gender


def _core_words(text: str, reading: Reading) -> Iterator[re.Match[str]]:
    pieces = islice(
        PIECE.finditer(text, reading.span.start, reading.span.end), len(reading.core.split())
    )
    for piece in pieces:
        yield from WORD.finditer(text, *piece.span())


def _by_mention(text: str, chain: Chain) -> Iterator[tuple[Span, str]]:
    """Yield the pronouns that are credited with something and fit nobody else."""
    for span, link in chain.links.items():
        gender = PRONOUNS.get(fold(span.of(text)))
        if gender and not link.rivals:
            yield span, gender


def _by_clause(text: str, clause: Span) -> Iterator[tuple[Span, str]]:
    """Yield the pronouns in terms or a reason up to the first that may be somebody else's.

    *Because she feared for her job*, *declined to give his name*, *she asked not to be named*; not
    *because the mayor had threatened his staff*.
    """
    subject = SUBJECT.search(text, max(0, clause.start - 4), clause.start)
    if subject:
        yield Span(*subject.span("pronoun")), PRONOUNS[fold(subject["pronoun"])]
    for word in WORD.finditer(text, clause.start, clause.end):
        plain = fold(word[0])
        if plain in PRONOUNS:
            yield Span(*word.span()), PRONOUNS[plain]
        elif plain in REPORTED or word[0][0].isupper() or class_of(plain).is_person:
            return
