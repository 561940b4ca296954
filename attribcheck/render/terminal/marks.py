"""Where the page changes style and where it puts marks, for the whole text at once."""

from collections import defaultdict
from dataclasses import dataclass, field

from attribcheck.model.article import Article
from attribcheck.model.finding import Finding
from attribcheck.model.report import Report
from attribcheck.model.span import Span
from attribcheck.render.terminal.claims import Claim, claims
from attribcheck.render.terminal.palette import BRACKETS, DIM, STYLES
from attribcheck.render.voices import Voice

VOICE, SOURCE, CUE, ASIDE, FOUND, UNNAMED = 0b11, 1 << 2, 1 << 3, 1 << 4, 1 << 5, 1 << 6
CLOSING = "”’»“\"'"


@dataclass(frozen=True, slots=True)
class Marks:
    """What the page adds to the text."""

    looks: bytearray
    """For each character its voice and, as bits, what else it is part of."""

    before: dict[int, list[tuple[str, str]]] = field(default_factory=lambda: defaultdict(list))
    """Marks to set before the character at an offset, in order, with their styles."""

    claims: dict[int, list[Claim]] = field(default_factory=lambda: defaultdict(list))
    """Claims whose content begins at an offset."""

    findings: dict[int, list[Finding]] = field(default_factory=lambda: defaultdict(list))
    """Findings whose words begin at an offset."""

    offsets: list[int] = field(default_factory=list)
    """Every offset at which one of these has something, sorted."""


def marks(report: Report, voices: bytes) -> Marks:
    """Lay out every mark of the page; ``voices`` is the tally's."""
    article = report.analysis.article
    found = Marks(bytearray(voices))
    _asides(found, article)
    closings, openings = [], []
    for claim in claims(report.analysis):
        _roles(found, claim)
        found.claims[claim.attribution.content[0].start].append(claim)
        for piece in claim.attribution.content:
            openings.append((piece.start, -piece.end, claim))
            closings.append((_end(article.text, piece, claim.voice), -piece.start, claim))
    for finding in report.findings:
        found.findings[finding.flag.span.start].append(finding)
        _add(found.looks, finding.flag.span, FOUND)
    _set(found, closings, openings)
    return found


def _set(
    found: Marks, closings: list[tuple[int, int, Claim]], openings: list[tuple[int, int, Claim]]
) -> None:
    for offset, _, claim in sorted(closings, key=lambda closing: closing[:2]):
        mark = BRACKETS[claim.voice][1] + claim.raised
        found.before[offset].append((mark, _style(claim.voice)))
    for offset, _, claim in sorted(openings, key=lambda opening: opening[:2]):
        if mark := BRACKETS[claim.voice][0]:
            found.before[offset].append((mark, _style(claim.voice)))
    found.offsets.extend(sorted({*found.before, *found.claims, *found.findings}))


def _style(voice: Voice) -> str:
    return f"bold {STYLES[voice]}"


def _end(text: str, piece: Span, voice: Voice) -> int:
    """Return where a claim's number goes: after the closing mark, where it has no bracket."""
    outside = voice is Voice.DIRECT and piece.end < len(text) and text[piece.end] in CLOSING
    return piece.end + outside


def _asides(found: Marks, article: Article) -> None:
    for item in article.metadata:
        _add(found.looks, item.span, ASIDE)
    if article.dateline:
        _add(found.looks, article.dateline.span, ASIDE)


def _roles(found: Marks, claim: Claim) -> None:
    unnamed = UNNAMED if claim.voice is Voice.ANONYMOUS else 0
    for span in claim.attribution.source:
        _add(found.looks, span, SOURCE | unnamed)
    for span in claim.attribution.cue:
        _add(found.looks, span, CUE)


def _add(looks: bytearray, span: Span, bits: int) -> None:
    for offset in range(span.start, span.end):
        looks[offset] |= bits


def style(look: int) -> str:
    """Return rich's style for a character that looks like ``look``."""
    parts = [DIM if look & ASIDE else STYLES[Voice(look & VOICE)]]
    if look & SOURCE:
        parts.append("bold " + (STYLES[Voice.ANONYMOUS] if look & UNNAMED else ""))
    if look & CUE:
        parts.append("italic")
    if look & FOUND:
        parts.append("underline")
    return " ".join(part for part in parts if part)
