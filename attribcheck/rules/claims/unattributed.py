"""Accusations that the copy makes in its own voice."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from attribcheck.model.report import Analysis
from attribcheck.model.span import Span
from attribcheck.rules.accusations import Accusation, Frame, Polarity, find_accusations
from attribcheck.rules.credit import SURE, telling_attributions
from attribcheck.rules.narration import is_in_sentence, is_quoted, phrases

POWERS = frozenset(("Islamic State", "Taliban", "Hamas", "Hezbollah"))
"""Who wages war, which nobody has to prove."""

FRAMES = (Frame.DEED, Frame.LABEL)
"""What is said to be so; a charge names, or should name, who brings it."""

SOURCED = (
    r"\b(?i:according to|per|citing|prosecutors?|police|investigators?|authorities|detectives"
    r"|indictments?|lawsuits?|suit|complaint|affidavits?|filings?|records|court|courts|judges?"
    r"|jury|jurors|charges?|charged|accused|accusations?|claims?|claimed|alleges?|allegations?|hearing|trial"
    r"|inquiry|audit|testified|testimony)\b"
)
"""Words of a sentence that tell of who says so, or of a case about it."""

CALLED = r"\b(?:call|label|labell|brand)(?:s|ed|ing) (?:[A-Z][\w.’'-]{0,30} ){1,5}an?\b"
"""Somebody calls somebody named a name, and the copy does not: *calling Dale Finch a thief*."""

TRAILING = r", [^,.;“”\"]{2,80}(?:, [^,.;“”\"]{2,60},)? (?:said|says|told|tells|testified|wrote)\b"
"""Who says so, after a comma that closes the accusation."""

LONGEST_TRAIL = 260
"""Characters after an accusation in which its source is looked for."""


@dataclass(frozen=True, slots=True)
class Unattributed:
    """An accusation and what speaks against flagging it."""

    accusation: Accusation
    sure: bool
    """False: the sentence before is credited to somebody, or a charge is told of elsewhere."""


def unattributed(analysis: Analysis) -> Iterator[Unattributed]:
    """Yield each deed and label put on somebody named for which the sentence names no source.

    Whoever the story calls convicted is left out.
    """
    accusations = find_accusations(analysis)
    if not accusations:
        return
    told = read_told(analysis, accusations)
    settled = {item.name for item in accusations if item.frame is Frame.VERDICT}
    charged = {item.name for item in accusations if item.frame is Frame.CHARGE}
    for item in accusations:
        own = item.frame in FRAMES and item.polarity is Polarity.ASSERTED
        own = own and item.name not in POWERS and not _is_figure(analysis.article.text, item)
        if own and item.name not in settled and not _is_sourced(analysis, told, item):
            follows = _follows_credit(analysis, told, item)
            yield Unattributed(item, item.sure and item.name not in charged and not follows)


def _is_figure(text: str, item: Accusation) -> bool:
    """Tell whether nothing that a court would hear is meant: *a traitor to the cause*."""
    last = item.predicate.of(text).split()[-1].lower()
    led = text[item.predicate.end : item.predicate.end + 4].split()[:1] == ["to"]
    return last in ("rules", "rule") or (item.frame is Frame.LABEL and led)


@dataclass(frozen=True, slots=True)
class Told:
    """Where somebody is credited with something."""

    sources: tuple[int, ...]
    """Where the mentions credited start."""

    claims: tuple[Span, ...]
    """What they are credited with, cues included, in reading order."""

    ends: tuple[int, ...]
    """The farthest end of each claim and those before it."""

    def by_somebody(self, span: Span) -> bool:
        """Tell whether a mention that is credited starts within ``span``."""
        return bisect_left(self.sources, span.start) < bisect_left(self.sources, span.end)

    def holds(self, span: Span) -> bool:
        """Tell whether ``span`` shares a character with a claim."""
        before = bisect_left(self.claims, Span(span.end, span.end))
        return before > 0 and self.ends[before - 1] > span.start


def read_told(analysis: Analysis, accusations: tuple[Accusation, ...]) -> Told:
    """Find where somebody tells something; a deed that was read as a cue is none."""
    deeds = {item.predicate.start for item in accusations}
    telling = telling_attributions(analysis)
    credited = [
        item
        for item in analysis.attributions
        if item.source and (item.id in telling or item.confidence >= SURE)
        if not any(cue.start in deeds for cue in item.cue)
    ]
    claims = sorted(piece for item in credited for piece in (*item.content, *item.cue))
    return Told(
        tuple(sorted(place.start for item in credited for place in item.source)),
        tuple(claims),
        tuple(accumulate((claim.end for claim in claims), max)),
    )


def _is_sourced(analysis: Analysis, told: Told, item: Accusation) -> bool:
    sentence, text = analysis.article.sentences[item.sentence].span, analysis.article.text
    end = min(sentence.end, item.predicate.end + LONGEST_TRAIL)
    return (
        told.holds(item.predicate)
        or told.by_somebody(sentence)
        or phrases(TRAILING).search(text, item.predicate.end, end) is not None
        or is_quoted(analysis, item.predicate)
        or is_in_sentence(analysis, item.predicate.start, SOURCED, CALLED)
    )


def _follows_credit(analysis: Analysis, told: Told, item: Accusation) -> bool:
    """Tell whether the sentence before, in the same paragraph, credits somebody."""
    sentences = analysis.article.sentences
    if not item.sentence:
        return False
    before, own = sentences[item.sentence - 1], sentences[item.sentence]
    return before.paragraph == own.paragraph and told.by_somebody(before.span)
