"""Reports drawn by hand, so that renderers are tested without the stages before them."""

import re
from dataclasses import dataclass, replace
from datetime import date

from attribcheck.model.article import Article, Segment
from attribcheck.model.attribution import Attribution, Kind
from attribcheck.model.finding import Finding, Flag, Severity
from attribcheck.model.fingerprint import fingerprints
from attribcheck.model.manuscript import Block, Manuscript
from attribcheck.model.part import Part
from attribcheck.model.quotation import Extent, Quotation, Use
from attribcheck.model.report import Analysis, Engine, Report
from attribcheck.model.source import Anonymity, Mention, Source, SourceType
from attribcheck.model.span import Span
from attribcheck.model.waiver import Waived, Waiver

PARAGRAPH = re.compile(r"[^\n]+(?:\n[^\n]+)*")
QUOTED = re.compile(r"“[^”]*”")


@dataclass(frozen=True)
class Said:
    """One claim, by its words in the copy; ``name`` says which claims share a source."""

    content: str
    cue: str = ""
    source: str = ""
    kind: Kind = Kind.INDIRECT
    type: SourceType = SourceType.PERSON
    name: str = ""
    anonymity: Anonymity | None = None
    confidence: float = 0.9


def draw(text: str, *said: Said, parts: tuple[Part, ...] = (), name: str = "story.txt") -> Report:
    """Return a report without findings; paragraphs are told apart by blank lines."""
    spans = [Span(*match.span()) for match in PARAGRAPH.finditer(text)]
    kinds = parts or (Part.PARAGRAPH,) * len(spans)
    segments = tuple(
        Segment(part, span, f"p[{at}]")
        for at, (part, span) in enumerate(zip(kinds, spans, strict=True), 1)
    )
    blocks = tuple(Block(segment.span, segment.locator) for segment in segments)
    article = Article(Manuscript(name, text, blocks), segments, ())
    attributions = tuple(_attribution(text, at, item) for at, item in enumerate(said, 1))
    quotations = tuple(_quotation(segments, match) for match in QUOTED.finditer(text))
    sources = _sources(said, attributions)
    return Report(Analysis(article, quotations, attributions, sources, Engine("light", "7")), ())


def with_finding(
    report: Report, words: str, severity: Severity, message: str, near: int = 0
) -> Report:
    """Add a finding about the occurrence of ``words`` that begins nearest to ``near``."""
    article = report.analysis.article
    flag = Flag(find(article.text, words, near)[0], message)
    (known,) = fingerprints(article, [("Q999", flag.span)])
    finding = Finding(
        code="Q999",
        name="invented-rule",
        severity=severity,
        flag=flag,
        why="why it matters",
        fix="a way out",
        standard="A Standard (1999)",
        fingerprint=known,
    )
    return replace(report, findings=(*report.findings, finding))


def with_settled() -> Report:
    """Return a report of one finding that is waived, one that is known, and a stale waiver."""
    report = with_finding(draw("Critics moan."), "Critics", Severity.ERROR, "“Critics” are nobody")
    report = with_finding(report, "moan", Severity.ERROR, "“moan” is loaded")
    waived, known = report.findings
    waiver = Waiver(
        code="Q999",
        words="Critics",
        who="J. Ortiz",
        when=date(2026, 6, 26),
        reason="named below",
        where="story.txt.waivers.toml, waiver 1",
    )
    stale = replace(waiver, words="Experts", where="story.txt.waivers.toml, waiver 2")
    waivers = (Waived(waived, waiver),)
    return replace(report, findings=(), waived=waivers, stale=(stale,), known=(known,))


def find(text: str, words: str, near: int = 0) -> tuple[Span, ...]:
    """Return the occurrence of ``words`` that begins nearest to ``near``; none for no words."""
    if not words:
        return ()
    starts = [match.start() for match in re.finditer(re.escape(words), text)]
    start = min(starts, key=lambda start: abs(start - near))
    return (Span(start, start + len(words)),)


def _attribution(text: str, number: int, said: Said) -> Attribution:
    pieces = tuple(find(text, piece)[0] for piece in said.content.split(" … "))
    return Attribution(
        f"a{number}",
        said.kind,
        pieces,
        find(text, said.cue, pieces[0].end),
        find(text, said.source, pieces[0].end),
        said.confidence,
        f"made by “{said.cue}”",
    )


def _quotation(segments: tuple[Segment, ...], match: re.Match[str]) -> Quotation:
    span = Span(*match.span())
    paragraph = next(at for at, segment in enumerate(segments) if segment.span.covers(span))
    words = Span(span.start + 1, span.end - 1)
    return Quotation(span, words, Extent.COMPLETE, Use.SPEECH, paragraph)


def _sources(said: tuple[Said, ...], attributions: tuple[Attribution, ...]) -> tuple[Source, ...]:
    names = list(dict.fromkeys(item.name or item.source for item in said))
    sources = []
    for number, name in enumerate(names, 1):
        pairs = [
            (item, attribution)
            for item, attribution in zip(said, attributions, strict=True)
            if (item.name or item.source) == name
        ]
        mentions = (Mention(span, "named") for _, made in pairs for span in made.source)
        sources.append(
            Source(
                f"s{number}",
                pairs[0][0].type,
                name,
                tuple(sorted(mentions, key=lambda mention: mention.span)),
                tuple(attribution.id for _, attribution in pairs),
                pairs[0][0].anonymity,
                "drawn",
            )
        )
    return tuple(sources)


def set_aside(report: Report) -> Report:
    """Waive the second finding, and put the first into the baseline; a third waiver is stale."""
    first, second, *rest = report.findings
    waiver = Waiver("Q999", "moan", "Ada", date(2026, 1, 2), "a [joke](x)", where="waivers, 1")
    return replace(
        report,
        findings=tuple(rest),
        known=(first,),
        waived=(Waived(second, waiver),),
        stale=(waiver,),
    )


def unlined(report: Report) -> Report:
    """Read the story from a file that has no such lines, as a Word document has not."""
    article = report.analysis.article
    manuscript = replace(article.manuscript, lined=False)
    article = replace(article, manuscript=manuscript)
    return replace(report, analysis=replace(report.analysis, article=article))
