"""Whose voice each character of a story is: quoted, reported, anonymous or the paper's own."""

from collections.abc import Iterator
from enum import IntEnum

from attribcheck.model.attribution import Attribution, Kind
from attribcheck.model.quotation import Use
from attribcheck.model.report import Analysis
from attribcheck.model.source import Source, SourceType
from attribcheck.model.span import Span


class Voice(IntEnum):
    """Whose voice; where claims lie within one another, the greatest is shown."""

    UNATTRIBUTED = 0
    """The paper's own: no claim covers it."""

    REPORTED = 1
    """A source's claim in the reporter's words."""

    DIRECT = 2
    """Between quotation marks, from a source that is not anonymous, or from nobody at all."""

    ANONYMOUS = 3
    """An anonymous source's, quoted or reported."""


def sources_by_attribution(analysis: Analysis) -> dict[str, Source]:
    """Return the source behind each attribution's id."""
    return {name: source for source in analysis.sources for name in source.attributions}


def voice_of(attribution: Attribution, source: Source) -> Voice:
    """Return the voice of one claim as a whole; a partly quoted one is reported."""
    if source.type is SourceType.ANONYMOUS:
        return Voice.ANONYMOUS
    direct = attribution.kind in (Kind.DIRECT, Kind.ORPHAN)
    return Voice.DIRECT if direct else Voice.REPORTED


def voices(analysis: Analysis) -> bytearray:
    """Return a ``Voice`` for each character of the text."""
    painted = bytearray(len(analysis.article.text))
    _paint(painted, _claims(analysis, Voice.REPORTED), Voice.REPORTED)
    for quotation in analysis.quotations:
        if quotation.use is Use.SPEECH:
            start, end = quotation.span.start, quotation.span.end
            within = painted[start:end]
            painted[start:end] = within.replace(bytes([Voice.REPORTED]), bytes([Voice.DIRECT]))
    _paint(painted, _claims(analysis, Voice.DIRECT), Voice.DIRECT)
    _paint(painted, _claims(analysis, Voice.ANONYMOUS), Voice.ANONYMOUS)
    return painted


def _claims(analysis: Analysis, voice: Voice) -> Iterator[Span]:
    behind = sources_by_attribution(analysis)
    for attribution in analysis.attributions:
        if voice_of(attribution, behind[attribution.id]) is voice:
            yield from attribution.content


def _paint(painted: bytearray, spans: Iterator[Span], voice: Voice) -> None:
    for span in spans:
        painted[span.start : span.end] = bytes([voice]) * len(span)
