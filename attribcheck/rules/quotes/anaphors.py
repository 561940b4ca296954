"""*The aide*, *that person*: mentions that point back, and the words that they may point to."""

import re

from attribcheck.model.report import Analysis
from attribcheck.model.source import Source, SourceType
from attribcheck.rules.narration import phrases

ANAPHOR = r"(?i:the|that|those) (?:same )?(?P<head>[a-z]{4,12})\Z"
"""A whole mention that says no more than what somebody is."""

STAFF = r"advis[eo]rs?|assistants?|staffers?|staff members?|secretar\w+|deput\w+|spokes\w+"
OFFICES = (
    r"officials?|officers?|ministers?|ministry|commissioner\w*|directors?|chiefs?|heads?|president"
    r"|chair\w*|governors?|mayors?|managers?|inspectors?|superintendent|administrat\w+|registrar"
    r"|referees?|umpires?|judges?|clerks?|sheriffs?|engineers?|treasurers?|ambassadors?|envoys?"
    r"|diplomats?|leaders?|founders?|authorit\w+|police|prosecutors?|bosses|boss"
)
FORERUNNERS = {
    "aide": rf"aides?|{STAFF}",
    "diplomat": r"diplomats?|ambassadors?|envoys?|consuls?|attach\w+|ministers?|officials?",
    "executive": rf"executives?|partners?|{OFFICES}",
    "lawmaker": (
        r"lawmakers?|legislat\w+|senat\w+|sen|representatives?|reps?|congress\w+|deput\w+|mps?"
        r"|members? of|council\w+|assembly\w+|delegates?|backbench\w*|whips?"
    ),
    "official": rf"{OFFICES}|{STAFF}",
    "associate": r"associates?|friends?|colleagues?|partners?|all(?:y|ies)|aides?|relatives?",
    "source": r"sources?|persons?|people|insiders?",
}
"""By head, the words after which it has somebody to point to."""

ANYBODY = r"\b(?i:persons?|people|sources?|insiders?|members?)\b"


def has_no_forerunner(analysis: Analysis, source: Source) -> bool:
    """Tell whether a source is only ever pointed back at, and nobody before it can be meant.

    *A person close to the mayor*, told of earlier, can be meant by any of these mentions.
    """
    text = analysis.article.text
    if source.type not in (SourceType.ANONYMOUS, SourceType.COLLECTIVE) or not source.mentions:
        return False
    heads = [phrases(ANAPHOR).match(mention.span.of(text)) for mention in source.mentions]
    singular = {match["head"].removesuffix("s") if match else "" for match in heads}
    if "" in singular or not singular <= FORERUNNERS.keys():
        return False
    start = source.mentions[0].span.start
    return not _is_unnamed_before(analysis, start) and not any(
        _forerunner(head).search(text, 0, start) for head in singular
    )


def _is_unnamed_before(analysis: Analysis, start: int) -> bool:
    """Tell whether somebody is introduced before ``start`` by a word that fits anybody.

    Nobody is by *sources* alone, of whom the copy says nothing.
    """
    anybody, text = phrases(ANYBODY), analysis.article.text
    return any(
        mention.span.end <= start
        and " " in mention.span.of(text)
        and anybody.search(mention.span.of(text))
        for source in analysis.sources
        if source.type is SourceType.ANONYMOUS
        for mention in source.mentions[:1]
    )


def _forerunner(head: str) -> re.Pattern[str]:
    return phrases(rf"\b(?i:{FORERUNNERS[head]})\b")
