"""Whether a claim was made to the paper: not supposed, not refused, not told to somebody else."""

import re

from attribcheck.model.attribution import Attribution
from attribcheck.model.span import Span

SUPPOSED_BEFORE = re.compile(r"(?i:\b(?:might|may|could)\s(?:\w+\s)?\Z)")
"""*A winner might claim*: nobody has said it."""

SUPPOSED = re.compile(r"(?i:(?:might|may|could)\s)")
"""The same as part of a cue."""

GENERAL_BEFORE = re.compile(r"(?i:\b(?:when|whenever|if)\s\Z)")
PRESENT = frozenset(("say", "says", "tell", "tells"))
"""*It matters when a leader says*: no one leader in particular."""

SILENT = frozenset(("declined", "declines", "refused", "refuses"))
"""Words of a cue by which somebody tells nothing."""

LONGEST_BEFORE = 24
"""Characters before a cue or a description in which that stands."""

TOLD_TO = re.compile(
    r"(?i:(?:had\s)?(?:told|tells?|informed|warned|advised|assured)\s(?:him|her|them)\b)"
)
"""How a claim begins that was made to somebody of whom the story tells, and not to a reporter."""


def is_overheard(text: str, first: Attribution) -> bool:
    """Tell whether somebody of the story was told it: *a partner told him and his colleagues*."""
    spans = (Span(cue.start, cue.end + LONGEST_BEFORE) for cue in first.cue)
    return any(TOLD_TO.match(text, span.start, span.end) for span in spans)


def is_supposed(text: str, attribution: Attribution) -> bool:
    """Tell whether nothing is told: *a winner might claim*, *if an aide says*, *declined*."""

    def before(span: Span) -> str:
        return text[max(span.start - LONGEST_BEFORE, 0) : span.start]

    cues = attribution.cue
    if any(SUPPOSED.match(text, cue.start, cue.end) for cue in cues):
        return True
    if any(word in SILENT for cue in cues for word in cue.of(text).lower().split()):
        return True
    if cues and SUPPOSED_BEFORE.search(before(cues[0])):
        return True
    present = any(cue.of(text).lower() in PRESENT for cue in cues)
    return present and any(GENERAL_BEFORE.search(before(span)) for span in attribution.source)


def is_relative(text: str, attribution: Attribution) -> bool:
    """*An architect who said he was not paid*: the story need not have it from the architect."""
    return bool(attribution.source) and attribution.source[0].of(text).lower() in ("who", "whom")
