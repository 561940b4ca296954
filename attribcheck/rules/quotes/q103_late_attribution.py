"""A new speaker’s words run on for sentences before the copy says whose they are.

Why: a reader who does not know who is speaking cannot weigh what is said.

Limits: one long sentence before the cue passes, two short ones do, and so does a speaker who was
quoted last, is named just before the quotation or is only called by a pronoun. Three short
sentences are told as info. Answers pass, and voices that are each credited below their words,
after a dash.

Source:
    R-SRC: say who is speaking after the first sentence.
    G-STYLE: introduce the speaker at the start of a quotation or after its first sentence.
    AP-ATTR: attribution stands just before or just after the information.
"""

from collections.abc import Iterator

from attribcheck.model.attribution import Attribution
from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.quotation import Extent, Quotation, Use
from attribcheck.model.report import Analysis
from attribcheck.model.source import Source
from attribcheck.model.span import Span
from attribcheck.rules.credit import (
    SURE,
    WORD,
    credited_with,
    sentences_around,
    sources_by_attribution,
    spoken_together,
)
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted

FEWEST_WORDS = 12
"""Shorter openings are answers: *“No. Never. Not once,” she said.*"""

SHORT = 20
"""Words below which two sentences are no longer than one, and three are soon read."""

REACH = 300
"""Characters before a quotation, two sentences or so, in which its speaker may be named."""

PRONOUNS = frozenset(("he", "she", "they", "who"))


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag each quotation of a new speaker that runs for sentences before its cue or its source."""
    credited, sources = credited_with(analysis), sources_by_attribution(analysis)
    before = ""
    for together in spoken_together(analysis.quotations):
        first = analysis.quotations[together.start]
        attributions = [item for index in together for item in credited[index] if item.source]
        if not attributions:
            continue
        speaker, told = sources[attributions[0].id], attributions[0].source[0]
        going_on, before = speaker.id == before, speaker.id
        variant = None if going_on else _late(analysis, first, attributions[0])
        if variant and not _is_known(analysis, speaker, told, first):
            message = f"{quoted(analysis.article.text, first.words)}: who is speaking comes late"
            sure = attributions[0].confidence >= SURE
            related = (Place(told, "told here"),)
            yield Flag(first.span, message, speaker.id, sure, variant, related)


def _is_known(analysis: Analysis, speaker: Source, told: Span, first: Quotation) -> bool:
    """Tell whether the copy just before the quotation has its speaker."""
    text = analysis.article.text
    if told.of(text).lower() in PRONOUNS:
        return True
    before = text[max(first.span.start - REACH, 0) : first.span.start]
    surname = "".join(speaker.name.split()[-1:])
    if not surname or surname not in before:
        return False
    words = {word.removesuffix("’s").removesuffix("'s") for word in WORD.findall(before)}
    return surname in words


def _late(analysis: Analysis, first: Quotation, attribution: Attribution) -> str | None:
    """Return the variant in which the first cue comes late; None if it is in time."""
    told = min(span.start for span in (*attribution.cue, *attribution.source))
    if first.extent is not Extent.COMPLETE or first.use is not Use.SPEECH or told < first.span.end:
        return None
    if not any(WORD.search(cue.of(analysis.article.text)) for cue in attribution.cue):
        return None
    words = first.words.of(analysis.article.text).split()
    sentences = sentences_around(analysis.article, first.words)
    if len(words) >= SHORT:
        return "long" if len(sentences) > 1 else None
    return "short" if len(sentences) > 2 and len(words) >= FEWEST_WORDS else None


RULE = Rule(
    code="Q103",
    name="late-attribution",
    severity=Severity.WARNING,
    check=check,
    doc=__doc__,
    fix="Move the cue up: before the quotation, or after its first sentence.",
    flagged=(
        "⟦“We checked the valves before noon. We checked them again at four. Then the alarm "
        "stopped,”⟧ said shift leader Omar Reyes.",
        "⟦“We checked the valves before noon, when the crew came in, and they held. We checked "
        "them again at four,”⟧ said shift leader Omar Reyes.",
    ),
    allowed=(
        "“We checked the valves,” said shift leader Omar Reyes. “We checked them again at four. "
        "Then the alarm stopped.”",
        "Shift leader Omar Reyes said: “We checked the valves before noon. We checked them again "
        "at four.”",
        "“No. Never. Not once,” said shift leader Omar Reyes.",
        "“We checked the valves twice that day. They had been replaced in May,” said shift leader "
        "Omar Reyes.",
        "“We checked the valves before noon. We checked them again at four. Then the alarm "
        "stopped.” — Omar Reyes",
    ),
    variants=(
        Variant("long", "sentences of twenty words or more before the cue"),
        Variant("short", "three short sentences before the cue", Severity.INFO),
    ),
    yields_to=("Q101", "Q102"),
)
