"""A story rests on an unnamed source and bears no name of a writer.

Why: where a source cannot be asked, the reader has only the writer to hold to account.

Limits: plain copy often reaches the tool before its byline does, so the rule runs only where
settings select it. It tells of the first unnamed source that was asked for what it knows.

Source:
    AP-ANON05: a story with material from unnamed sources carries a byline.
"""

import re
from collections.abc import Iterator

from attribcheck.language.nouns import NounClass, class_of
from attribcheck.model.finding import Flag, Severity
from attribcheck.model.part import Part
from attribcheck.model.report import Analysis
from attribcheck.rules.anonymity.heads import head_of
from attribcheck.rules.anonymity.unnamed import Unnamed, unnamed
from attribcheck.rules.rule import Rule
from attribcheck.rules.wording import quoted

PEOPLE = frozenset(("people", "person", "persons"))
OWNED = re.compile(r"\w['’]s\s")
"""*Okafor’s lawyer* is somebody whom a reader could find."""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the first unnamed source of a story without a byline."""
    article = analysis.article
    if any(segment.part is Part.BYLINE for segment in article.segments) or any(
        item.key == "byline" for item in article.metadata
    ):
        return
    for somebody in unnamed(analysis):
        if _is_placed(article.text, somebody):
            who = quoted(article.text, somebody.introduced)
            message = f"{who} is not named, and neither is the writer"
            yield Flag(somebody.introduced, message, somebody.source.id, somebody.sure)
            return


def _is_placed(text: str, somebody: Unnamed) -> bool:
    """Tell whether a source was asked for what it knows, or struck terms: no judge in court."""
    description = somebody.introduced.of(text)
    head = head_of(description)
    placed = class_of(head) is NounClass.INSIDER or head in PEOPLE
    owned = OWNED.search(description) is not None
    return somebody.anonymity.terms is not None or (somebody.particular and placed and not owned)


RULE = Rule(
    code="S105",
    name="anonymous-without-byline",
    severity=Severity.WARNING,
    check=check,
    doc=__doc__,
    fix="Add the byline.",
    flagged=("The bank will close nine branches, according to ⟦two people briefed on the plan⟧.",),
    allowed=(
        "Bank to close branches\n\nBy Ada Voss\n\nThe bank will close nine branches, according to "
        "two people briefed on the plan.",
        "The bank will close nine branches, Ada Park, its chief executive, said.",
    ),
    on=False,
)
