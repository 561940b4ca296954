"""What a story's sourcing comes to: shares of its words, its lead, its anonymous sources."""

import re
from bisect import bisect_left
from dataclasses import dataclass

from attribcheck.model.finding import Severity
from attribcheck.model.report import Analysis, Report
from attribcheck.model.source import Source, SourceType
from attribcheck.model.span import Span
from attribcheck.render.voices import Voice, sources_by_attribution, voices

WORD = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Lead:
    """The story's first paragraph and who stands behind it."""

    span: Span
    source_ids: tuple[str, ...]
    """In order of first claim; empty when nothing in the lead is attributed."""

    anonymous_only: bool
    """Every claim of the lead, of which there is one or more, hangs on anonymous sources."""


@dataclass(frozen=True, slots=True)
class Tally:
    """The figures that a report opens with."""

    voices: bytes
    """A ``Voice`` for each character of the text."""

    told: bytes
    """A ``Voice`` for each counted word, in reading order."""

    words: dict[Voice, int]
    """Words of the story's paragraphs by voice. Words that only say who says so, sources and
    cues outside every claim, and the dateline count nowhere."""

    starts: tuple[int, ...]
    """Where the counted words of claims begin, in order."""

    lead: Lead | None
    """None: the story has no paragraph."""

    anonymous_sources: int
    anonymous_attributions: int
    severities: dict[Severity, int]

    def share(self, voice: Voice) -> float:
        """Return the part of the counted words that ``voice`` has, 0 to 1; 0 if there are none."""
        total = sum(self.words.values())
        return self.words[voice] / total if total else 0.0

    def carried(self, spans: tuple[Span, ...]) -> int:
        """Count the words of claims that lie in ``spans``."""
        return sum(
            bisect_left(self.starts, span.end) - bisect_left(self.starts, span.start)
            for span in spans
        )


def tally(report: Report) -> Tally:
    """Count what ``report`` holds, in time linear in the text and the claims."""
    analysis = report.analysis
    painted = voices(analysis)
    told, starts = _words(analysis, painted)
    anonymous = [source for source in analysis.sources if source.type is SourceType.ANONYMOUS]
    return Tally(
        bytes(painted),
        told,
        {voice: told.count(voice) for voice in Voice},
        starts,
        _lead(analysis),
        len(anonymous),
        sum(len(source.attributions) for source in anonymous),
        {severity: _count(report, severity) for severity in reversed(Severity)},
    )


def _count(report: Report, severity: Severity) -> int:
    return sum(finding.severity is severity for finding in (*report.findings, *report.untold))


def _words(analysis: Analysis, painted: bytearray) -> tuple[bytes, tuple[int, ...]]:
    article = analysis.article
    saying = bytearray(len(article.text))
    for attribution in analysis.attributions:
        for span in attribution.source + attribution.cue:
            saying[span.start : span.end] = b"\x01" * len(span)
    told = bytearray()
    starts = []
    for paragraph in article.paragraphs:
        body = article.body(paragraph)
        for word in WORD.finditer(article.text, body.start, body.end):
            voice = painted[word.start()]
            if voice != Voice.UNATTRIBUTED:
                starts.append(word.start())
            elif saying[word.start()]:
                continue
            told.append(voice)
    return bytes(told), tuple(starts)


def _lead(analysis: Analysis) -> Lead | None:
    paragraphs = analysis.article.paragraphs
    if not paragraphs:
        return None
    span = paragraphs[0].span
    behind = sources_by_attribution(analysis)
    credited: dict[str, Source] = {
        behind[attribution.id].id: behind[attribution.id]
        for attribution in analysis.attributions
        if span.overlaps(attribution.content[0])
    }
    anonymous = [source.type is SourceType.ANONYMOUS for source in credited.values()]
    named = tuple(name for name, source in credited.items() if source.type is not SourceType.NONE)
    return Lead(span, named, bool(anonymous) and all(anonymous))
