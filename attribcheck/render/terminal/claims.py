"""A claim as the page shows it: its source's number and its voice."""

from dataclasses import dataclass

from attribcheck.model.attribution import Attribution
from attribcheck.model.report import Analysis
from attribcheck.model.source import Source, SourceType
from attribcheck.render.terminal.palette import LETTERS, UNSURE
from attribcheck.render.voices import Voice, sources_by_attribution, voice_of

RAISED = str.maketrans("0123456789?~", "⁰¹²³⁴⁵⁶⁷⁸⁹ˀ˜")


@dataclass(frozen=True, slots=True)
class Claim:
    """One attribution, ready to be marked."""

    attribution: Attribution
    source: Source
    voice: Voice

    @property
    def number(self) -> str:
        """The number that ties claim and source; ``?`` when nobody is credited."""
        return number_of(self.source)

    @property
    def label(self) -> str:
        """What stands in the margin: ``A1``."""
        return LETTERS[self.voice] + self.number

    @property
    def raised(self) -> str:
        """What stands after the claim: ``¹``, or ``¹˜`` when the reading is unsure."""
        return (self.number + "~" * (self.attribution.confidence < UNSURE)).translate(RAISED)


def number_of(source: Source) -> str:
    """Return the digits of the source's id, the same as in JSON; ``?`` for nobody."""
    return "?" if source.type is SourceType.NONE else source.id.removeprefix("s")


def claims(analysis: Analysis) -> tuple[Claim, ...]:
    """Return every attribution of ``analysis`` as a claim, in reading order."""
    behind = sources_by_attribution(analysis)
    return tuple(
        Claim(attribution, behind[attribution.id], voice_of(attribution, behind[attribution.id]))
        for attribution in analysis.attributions
    )
