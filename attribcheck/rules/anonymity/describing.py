"""How the copy describes somebody whom it does not name."""

import re

from attribcheck.language.wordlists import wordlist
from attribcheck.model.report import Analysis
from attribcheck.model.source import Source
from attribcheck.model.span import Span
from attribcheck.rules.credit import SURE

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")

UNCOUNTED = frozenset(("sources", "people", "persons", "insiders"))
"""Heads that stand for particular people though nobody counts them: *people close to the talks*.
*Officials* and *aides* in the plural may be a body speaking."""

POINTS_BACK = re.compile(
    r"(?i:(?:\w+\s+of\s+)?(?:the|that|this|these|those|them|both|each|neither|all"
    r"|his|her|its|their|our|my|your)\b)"
)
"""*Its leader*, *both executives*, *two of the people*: somebody else introduced them."""

CLAUSE = re.compile(r",|\s(?=who\b|whose\b|speaking\b|citing\b)")
"""What ends a description: *a council aide, who spoke on condition of anonymity*."""

NAMED = re.compile(r"(?:,|\bnamed|\bcalled)\s[A-Z][a-z’'-]{1,30}\s(?:[A-Z]\.\s)?[A-Z][\w’'-]{1,30}")
"""*members, Ada Voss*: a name that follows a description, or ends it."""


def head_of(description: str) -> str:
    """Return the word that says what the source is, in lower case: *aide* of *an aide to Marsh*.

    Empty where the description has no word. Takes time in proportion to the length.
    """
    after_head = wordlist("after_head")[""]
    head = ""
    for word in WORD.finditer(description.partition(",")[0]):
        if head and word[0].lower() in after_head:
            break
        head = word[0].lower()
    return head.removesuffix("’s").removesuffix("'s")


def is_introduced(text: str, source: Source) -> bool:
    """Tell whether the copy introduces particular people as this source, and names none of them.

    *Prosecutors* may be a body speaking, *its leader* and *two of the people* point back, and
    *two members, Ada Voss and Sam Pell* are named.
    """
    if not source.mentions or source.anonymity is None:
        return False
    span = source.mentions[0].span
    introduced = span.of(text)
    named = NAMED.search(introduced) or NAMED.match(text, span.end)
    if named or POINTS_BACK.match(introduced):
        return False
    return source.anonymity.count is not None or head_of(introduced) in UNCOUNTED


def introduction(text: str, source: Source) -> Span:
    """Return the words that introduce a source, without a clause that follows them."""
    span = source.mentions[0].span
    clause = CLAUSE.search(text, span.start, span.end)
    return Span(span.start, clause.start()) if clause and clause.start() > span.start else span


def goes_on(text: str, source: Source) -> bool:
    """Tell whether the description that introduces a source goes on after what was read of it."""
    after = WORD.match(text, source.mentions[0].span.end + 1)
    return after is not None and after[0].lower() in wordlist("after_head")[""]


def is_private(description: str) -> bool:
    """Tell whether somebody is a private person: met in the scene, or protected."""
    return is_bystander(description) or is_protected(description)


def is_bystander(description: str) -> bool:
    """Tell whether somebody was met in the scene: a resident, a passenger."""
    return head_of(description) in wordlist("private_people")["bystanders"]


def is_protected(description: str) -> bool:
    """Tell whether law or policy keeps somebody's name: a victim, a child."""
    return head_of(description) in wordlist("private_people")["protected"]


def confidence_in(analysis: Analysis) -> dict[str, bool]:
    """Tell of each source whether the copy surely credits it with something, by the source's id."""
    confidence = {item.id: item.confidence for item in analysis.attributions}
    return {
        source.id: max(confidence[item] for item in source.attributions) >= SURE
        and not (source.mentions and source.mentions[0].span in source.ambiguous)
        for source in analysis.sources
    }
