"""The story with its claims marked, and beside each paragraph who speaks and what was found."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from attribcheck.model.article import Segment
from attribcheck.model.part import Part
from attribcheck.model.report import Report
from attribcheck.model.span import Span
from attribcheck.render.html.layout import Item, Layout
from attribcheck.render.html.markup import Markup, joined, tag
from attribcheck.render.html.names import CLASSES, speaker, spoken
from attribcheck.render.terminal.claims import Claim
from attribcheck.render.terminal.palette import MARKS, UNSURE
from attribcheck.render.visible import one_line
from attribcheck.render.voices import Voice

TAGS = {Part.HEADLINE: "h4", Part.CROSSHEAD: "h4"}


def story(report: Report, layout: Layout) -> Markup:
    """Return every segment of the story, one below the other."""
    speaking = _Speaking()
    rows = [
        _row(segment, number, layout, speaking)
        for number, segment in enumerate(report.analysis.article.segments, 1)
    ]
    return joined(*rows)


@dataclass(slots=True)
class _Speaking:
    """Who spoke last, so that a note names a speaker once; and what is open at the offset."""

    source: str = ""
    open: list[Item] = field(default_factory=list)


def _row(segment: Segment, number: int, layout: Layout, speaking: _Speaking) -> Markup:
    begun: list[Item] = []
    copy = joined(*_pieces(segment.span, layout, speaking, begun))
    part = segment.part.value
    label = "" if segment.part is Part.PARAGRAPH else tag("span", f"{part} ", class_="part")
    element = tag(TAGS.get(segment.part, "p"), label, copy, class_=part)
    notes = list(_notes(begun, layout, speaking))
    beside = tag("ul", *notes, class_="notes") if notes else ""
    return tag("div", element, beside, class_="row", id=layout.names.of("part", number))


def _pieces(
    span: Span, layout: Layout, speaking: _Speaking, begun: list[Item]
) -> Iterator[Markup | str]:
    """Yield the words of a segment, cut where their look changes, and the marks between them."""
    low, high = bisect_left(layout.cuts, span.start), bisect_left(layout.cuts, span.end)
    offsets = [span.start, *(at for at in layout.cuts[low:high] if at > span.start), span.end]
    for start, end in pairwise(offsets):
        for item in layout.opens.get(start, ()):
            speaking.open.append(item)
            if item[0] in ("claim", "finding"):
                begun.append(item)
        yield _run(Span(start, end), layout, speaking.open)
        for item in layout.closes.get(end, ()):
            speaking.open.remove(item)
        yield from (_mark(item, layout) for item in layout.ends.get(end, ()))


def _run(span: Span, layout: Layout, covering: list[Item]) -> Markup | str:
    kinds = {kind for kind, _ in covering}
    voice = Voice(layout.voices[span.start])
    looks = [CLASSES[voice]] if voice is not Voice.UNATTRIBUTED else []
    looks += sorted(kinds - {"claim"})
    credited = [layout.claims[number - 1] for kind, number in covering if kind == "source"]
    if any(claim.voice is Voice.ANONYMOUS for claim in credited):
        looks.append("unnamed")
    words = span.of(layout.text)
    if not looks:
        return words
    within = [str(number) for kind, number in covering if kind == "claim"]
    return tag("span", words, class_=" ".join(looks), data_claims=" ".join(within) or None)


def _mark(item: Item, layout: Layout) -> Markup:
    kind, number = item
    return _number(number, layout) if kind == "claim" else _flag(number, layout)


def _number(number: int, layout: Layout) -> Markup:
    claim = layout.claims[number - 1]
    shown = claim.number + "˜" * (claim.attribution.confidence < UNSURE)
    source = claim.source.id.removeprefix("s")
    told = f"source {shown.rstrip('˜')}, {one_line(speaker(claim))}: {spoken(claim)}"
    link = tag(
        "a",
        shown,
        id=layout.names.of("claim", number),
        class_=f"number {CLASSES[claim.voice]}-mark",
        href=layout.names.to("source", source),
        data_claim=str(number),
        aria_label=told,
        aria_describedby=layout.names.of("why", number),
    )
    return tag("sup", link)


def _flag(number: int, layout: Layout) -> Markup:
    finding = layout.found[number - 1].finding
    link = tag(
        "a",
        MARKS[finding.severity],
        id=layout.names.of("words", number),
        class_=f"flag {finding.severity}",
        href=layout.names.to("finding", number),
        data_finding=str(number),
        aria_label=f"{finding.severity} {finding.code} {finding.name}",
    )
    return tag("sup", link)


def _notes(begun: list[Item], layout: Layout, speaking: _Speaking) -> Iterator[Markup]:
    told: set[Item] = set()
    for kind, number in begun:
        if (kind, number) in told:
            continue
        told.add((kind, number))
        if kind == "finding":
            yield _finding_note(number, layout)
        elif layout.claims[number - 1].source.id != speaking.source:
            speaking.source = layout.claims[number - 1].source.id
            yield _speaker_note(layout.claims[number - 1], layout)


def _speaker_note(claim: Claim, layout: Layout) -> Markup:
    source = claim.source.id.removeprefix("s")
    label = tag("b", claim.label, class_=f"{CLASSES[claim.voice]}-mark")
    link = tag("a", label, f" {one_line(speaker(claim))}", href=layout.names.to("source", source))
    return tag("li", link, class_="who", data_source=source)


def _finding_note(number: int, layout: Layout) -> Markup:
    finding = layout.found[number - 1].finding
    words = f"{MARKS[finding.severity]} {finding.code} {finding.name}"
    link = tag("a", words, href=layout.names.to("finding", number), class_=str(finding.severity))
    return tag("li", link, data_finding=str(number))
