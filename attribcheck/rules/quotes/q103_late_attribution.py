"""A new speaker’s words run on for sentences before the copy says whose they are.

Why: a reader who does not know who is speaking cannot weigh what is said.

Limits: one long sentence before the cue passes, and so does a speaker whom the paragraph before
quoted. Answers of a few words count as one sentence.

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
from attribcheck.rules.credit import (
    SURE,
    credited_with,
    sentences_around,
    sources_by_attribution,
    spoken_together,
)
from attribcheck.rules.rule import Rule
from attribcheck.rules.wording import quoted

FEWEST_WORDS = 12
"""Shorter openings are answers: *“No. Never. Not once,” she said.*"""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag each quotation of a new speaker that runs for sentences before its cue or its source."""
    credited, sources = credited_with(analysis), sources_by_attribution(analysis)
    before = ""
    for together in spoken_together(analysis.quotations):
        first = analysis.quotations[together.start]
        attributions = [item for index in together for item in credited[index] if item.source]
        if not attributions:
            continue
        speaker = sources[attributions[0].id].id
        if speaker != before and _is_late(analysis, first, attributions[0]):
            told = attributions[0].source[0]
            message = f"{quoted(analysis.article.text, first.words)}: who is speaking comes late"
            sure = attributions[0].confidence >= SURE
            yield Flag(first.span, message, speaker, sure, related=(Place(told, "told here"),))
        before = speaker


def _is_late(analysis: Analysis, first: Quotation, attribution: Attribution) -> bool:
    told = min(span.start for span in (*attribution.cue, *attribution.source))
    if first.extent is not Extent.COMPLETE or first.use is not Use.SPEECH or told < first.span.end:
        return False
    words = first.words.of(analysis.article.text).split()
    sentences = sentences_around(analysis.article, first.words)
    return len(sentences) > 1 and len(words) >= FEWEST_WORDS


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
    ),
    allowed=(
        "“We checked the valves,” said shift leader Omar Reyes. “We checked them again at four. "
        "Then the alarm stopped.”",
        "Shift leader Omar Reyes said: “We checked the valves before noon. We checked them again "
        "at four.”",
        "“No. Never. Not once,” said shift leader Omar Reyes.",
    ),
    yields_to=("Q101", "Q102"),
)
