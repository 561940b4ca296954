"""The story with its claims marked: a margin, the copy, and notes where there is room."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar

from rich.text import Text

from attribcheck.model.article import Segment
from attribcheck.model.finding import Finding
from attribcheck.model.part import Part
from attribcheck.render.terminal.claims import Claim
from attribcheck.render.terminal.lines import fit, indent, wrap
from attribcheck.render.terminal.marks import VOICE, Marks, style
from attribcheck.render.terminal.palette import BARS, DIM, MARKS, SEVERITIES, STYLES
from attribcheck.render.visible import one_line, visible
from attribcheck.render.voices import Voice

RUN = re.compile(rb"(.)\1*", re.DOTALL)
BLANKS = re.compile(r" {2,}")
Item = TypeVar("Item")

MARGIN = 8
GAP = 3

LOOKS = {
    Part.HEADLINE: "bold",
    Part.CROSSHEAD: "bold",
    Part.BYLINE: f"italic {DIM}",
}
"""Of the parts that are no paragraph; the others are dimmed."""


@dataclass(frozen=True, slots=True)
class Measure:
    """Widths in cells."""

    page: int
    copy: int
    notes: int
    """0: no room; findings stand below their paragraph instead."""


def measure(width: int) -> Measure:
    """Share out ``width`` cells, leaving lines of copy that are pleasant to read."""
    page = min(width, 148)
    if page < 116:
        return Measure(page, max(min(page - MARGIN, 84), 12), 0)
    copy = min(84, (page - MARGIN - GAP) * 2 // 3)
    return Measure(page, copy, page - MARGIN - GAP - copy)


def segment_lines(text: str, segment: Segment, found: Marks, widths: Measure) -> Iterator[Text]:
    """Yield the lines of one segment, a blank one after it."""
    if segment.part is Part.PARAGRAPH:
        yield from _paragraph(text, segment, found, widths)
    else:
        yield from _aside(text, segment, widths)
    yield Text()


def _aside(text: str, segment: Segment, widths: Measure) -> Iterator[Text]:
    look = LOOKS.get(segment.part, DIM)
    copy = Text(one_line(segment.span.of(text)), look)
    label = Text(f"{segment.part.value:>{MARGIN + 2}}  ", DIM)
    yield from indent(copy, label, MARGIN + widths.copy)


def _paragraph(text: str, segment: Segment, found: Marks, widths: Measure) -> Iterator[Text]:
    marked = _mark(text, segment, found)
    lines, begins = wrap(marked.copy, widths.copy)
    opening = _by_line(begins, marked.claims)
    flagged = _by_line(begins, marked.findings)
    margins = map(_margin, opening, _loudest(begins, marked.voices))
    if widths.notes:
        yield from _beside(list(margins), lines, _notes(opening, flagged), widths)
    else:
        yield from map(Text.assemble, margins, lines)
        yield from (Text.assemble(" " * MARGIN, _flag(item)) for _, item in marked.findings)


def _beside(
    margins: list[Text], lines: list[Text], notes: list[Text], widths: Measure
) -> Iterator[Text]:
    for at in range(max(len(lines), len(notes))):
        margin = margins[at] if at < len(lines) else Text(" " * MARGIN)
        line = lines[at] if at < len(lines) else Text()
        if at < len(notes) and notes[at]:
            line = Text.assemble(fit(line, widths.copy + GAP), fit(notes[at], widths.notes))
            line.rstrip()
        yield Text.assemble(margin, line)


@dataclass(frozen=True, slots=True)
class Marked:
    """A paragraph as shown; the offsets beside the rest are into ``copy``."""

    copy: Text
    voices: list[tuple[int, int, Voice]]
    claims: list[tuple[int, Claim]]
    findings: list[tuple[int, Finding]]


def _mark(text: str, segment: Segment, found: Marks) -> Marked:
    parts: list[tuple[str, str]] = []
    marked = Marked(Text(), [], [], [])
    length, blank = 0, True
    for start, end in _cuts(segment, found):
        marked.claims.extend((length, claim) for claim in found.claims.get(start, ()))
        marked.findings.extend((length, item) for item in found.findings.get(start, ()))
        for mark in found.before.get(start, ()):
            parts.append(mark)
            length += len(mark[0])
        piece = _squeezed(text[start:end], blank)
        if piece:
            voice = Voice(found.looks[start] & VOICE)
            parts.append((piece, style(found.looks[start])))
            marked.voices.append((length, length + len(piece), voice))
            length += len(piece)
            blank = piece[-1] == " "
    marked.copy.append_text(Text.assemble(*parts))
    return marked


def _squeezed(piece: str, after_blank: bool) -> str:
    """Return ``piece`` made visible, with single blanks, as wrapped lines of copy need."""
    shown = BLANKS.sub(" ", visible(piece))
    return shown[1:] if after_blank and shown.startswith(" ") else shown


def _cuts(segment: Segment, found: Marks) -> Iterator[tuple[int, int]]:
    """Yield the stretches of ``segment`` that look alike and hold no mark; the last is empty."""
    start, end = segment.span.start, segment.span.end
    low, high = bisect_left(found.offsets, start), bisect_left(found.offsets, end)
    runs = RUN.finditer(found.looks, start, end)
    offsets = sorted({start, end, *found.offsets[low:high], *(run.start() for run in runs)})
    yield from pairwise(offsets)
    yield end, end


def _by_line(begins: list[int], items: list[tuple[int, Item]]) -> list[list[Item]]:
    """Sort ``items`` into the lines that begin at ``begins``."""
    lines: list[list[Item]] = [[] for _ in begins]
    for offset, item in items:
        lines[bisect_right(begins, offset) - 1].append(item)
    return lines


def _loudest(begins: list[int], pieces: list[tuple[int, int, Voice]]) -> list[Voice]:
    """Return the greatest voice of each of the lines that begin at ``begins``."""
    voices = [Voice.UNATTRIBUTED] * len(begins)
    for start, end, voice in pieces:
        first, last = bisect_right(begins, start) - 1, bisect_left(begins, end)
        voices[first:last] = [max(voice, other) for other in voices[first:last]]
    return voices


def _margin(opening: list[Claim], voice: Voice) -> Text:
    """Return the labels of the claims that begin in a line, and the line's bar."""
    labels = list(dict.fromkeys(claim.label for claim in opening))
    label = " ".join(labels)
    if len(label) > MARGIN - 3:
        label = f"{labels[0]}+"
    look = STYLES[max((claim.voice for claim in opening), default=voice)]
    return Text.assemble(
        (f"{label:>{MARGIN - 3}} ", f"bold {look}"), (BARS[voice], STYLES[voice]), " "
    )


def _notes(opening: list[list[Claim]], flagged: list[list[Finding]]) -> list[Text]:
    """Return a note a line: who begins to speak there, and what was found there."""
    notes: list[Text] = []
    speaking = None
    for at, (begun, found) in enumerate(zip(opening, flagged, strict=True)):
        fresh = []
        for claim in begun:
            if claim.source.id != speaking:
                speaking = claim.source.id
                fresh.append(_speaker(claim))
        fresh += [_flag(item) for item in found]
        if fresh:
            notes += [Text()] * (at - len(notes))
            notes += fresh
    return notes


def _speaker(claim: Claim) -> Text:
    name = one_line(claim.source.name) or "nobody credited"
    return Text.assemble((f"{claim.number} ", f"bold {STYLES[claim.voice]}"), (name, DIM))


def _flag(finding: Finding) -> Text:
    label = f"{MARKS[finding.severity]} {finding.code} {finding.name}"
    return Text(label, SEVERITIES[finding.severity])
