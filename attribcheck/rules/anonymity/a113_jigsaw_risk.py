"""The description of an unnamed source fits almost nobody else.

Why: who was there, and the source’s employer, can put the pieces together.

Limits: off by default. Only set words are known (“the only”, “one of the two”, “the last person
to”); whether a title and a place together fit one person, an editor must know.

Source:
    BBC-JIG: beware of details that identify a person when they are put together.
"""

import re
from collections.abc import Iterator

from attribcheck.language.fold import fold
from attribcheck.language.nouns import class_of
from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.report import Analysis
from attribcheck.model.span import Span
from attribcheck.rules.anonymity.heads import is_private
from attribcheck.rules.anonymity.unnamed import unnamed
from attribcheck.rules.credit import sentence_index
from attribcheck.rules.narration import phrases
from attribcheck.rules.rule import Rule
from attribcheck.rules.wording import quoted

NARROW = (
    r"\b(?:the|its|their|his|her) (?:only|sole|lone) (?P<sole>[\w’'-]{1,20})",
    r"\bone of (?:the )?(?:only )?(?:two|three|four) (?P<few>[\w’'-]{1,20})",
    r"\bthe (?:first|last|youngest|oldest|newest|longest-serving) "
    r"(?:person|man|woman|member|employee|official|aide|officer|one) (?:to|who|in|at|of)\b",
    r"\b(?:was|were) (?:alone|the only other (?:person|one)) (?:in|with|at)\b",
)
REACH = 200
"""Characters from the start of a description in which it and its clause stand."""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the words that narrow an unnamed source to very few."""
    text = analysis.article.text
    for somebody in unnamed(analysis):
        start = somebody.source.mentions[0].span.start
        index = sentence_index(analysis.article, start)
        if index < 0 or not (somebody.particular or somebody.anonymity.terms):
            continue
        if is_private(somebody.introduced.of(text)) and not somebody.anonymity.terms:
            continue
        told = (piece.start for claim in somebody.claims for piece in claim.content)
        claimed = min((at for at in told if at > start), default=len(text))
        end = min(analysis.article.sentences[index].span.end, start + REACH, claimed)
        match = next(_narrowing(text, start, end), None)
        if match and not any(mark in text[start : match.start()] for mark in '“";:'):
            span, who = Span(*match.span()), quoted(text, somebody.introduced)
            message = f"{quoted(text, span)} leaves few who can be {who}"
            related = (Place(somebody.introduced, "the source"),)
            yield Flag(span, message, somebody.source.id, somebody.sure, related=related)


def _narrowing(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield where a description narrows to few people; *the only valve* is none of them."""
    for match in phrases(*NARROW).finditer(text, start, end):
        noun = match["sole"] or match["few"]
        if noun is None or class_of(fold(noun)).is_person:
            yield match


RULE = Rule(
    code="A113",
    name="jigsaw-risk",
    severity=Severity.INFO,
    check=check,
    doc=__doc__,
    fix="Describe the source as one of more people, and agree the words with the source.",
    flagged=(
        "The minister wept, said an aide who was ⟦one of the two people⟧ in the room.",
        "An engineer, ⟦the only woman⟧ on the night shift, said the valve had failed.",
    ),
    allowed=(
        "The minister wept, said an aide who was in the room.",
        "An engineer at the plant said the only valve had failed.",
    ),
    on=False,
)
