"""The story from lead to end in one line: taller the more somebody hides, not by colour alone."""

from array import array
from collections.abc import Iterator
from itertools import groupby

from attribcheck.model.span import Span
from attribcheck.render.html.markup import Markup, tag
from attribcheck.render.html.names import CLASSES
from attribcheck.render.tally import Tally
from attribcheck.render.terminal.claims import Claim
from attribcheck.render.voices import Voice

HEIGHTS = {Voice.ANONYMOUS: 24, Voice.DIRECT: 17, Voice.REPORTED: 10, Voice.UNATTRIBUTED: 2}
"""Of a bar of the strip, of 24."""

QUARTERS = ("first", "second", "third", "last")
FULL = 24


def strip(figures: Tally, claims: tuple[Claim, ...]) -> Markup:
    """Return the picture: a bar a claim, or a stretch of none, as wide as its words are many."""
    bars, at = [], 0
    for (voice, number), run in groupby(_words(figures, claims)):
        width = len(list(run))
        bars.append(_bar(at, width, voice, number))
        at += width
    return tag(
        "svg",
        *bars,
        class_="strip",
        viewBox=f"0 0 {max(at, 1)} {FULL}",
        preserveAspectRatio="none",
        role="img",
        aria_label=_in_words(figures.told),
    )


def _words(figures: Tally, claims: tuple[Claim, ...]) -> Iterator[tuple[Voice, int]]:
    """Yield the voice of each counted word and the number of its claim, 0 where there is none."""
    owners = array("l", [0]) * len(figures.voices)
    for number, claim in sorted(enumerate(claims, 1), key=lambda pair: pair[1].voice):
        for span in claim.attribution.content:
            owners[span.start : span.end] = array("l", [number]) * len(span)
    starts = iter(figures.starts)
    for value in figures.told:
        voice = Voice(value)
        yield voice, owners[next(starts)] if voice is not Voice.UNATTRIBUTED else 0


def _bar(at: int, width: int, voice: Voice, number: int) -> Markup:
    height = HEIGHTS[voice]
    return tag(
        "rect",
        x=str(at),
        y=str(FULL - height),
        width=str(width),
        height=str(height),
        class_=f"{CLASSES[voice]}-bar",
        data_bar=str(number) if number else None,
    )


def _in_words(told: bytes) -> str:
    shares = []
    for number, name in enumerate(QUARTERS):
        part = told[len(told) * number // 4 : len(told) * (number + 1) // 4]
        anonymous = part.count(Voice.ANONYMOUS) / max(len(part), 1)
        credited = 1 - part.count(Voice.UNATTRIBUTED) / max(len(part), 1)
        shares.append(f"{name} quarter {credited:.0%} claims, {anonymous:.0%} anonymous")
    return f"The story’s words from lead to end: {'; '.join(shares)}"


def spots(spans: tuple[Span, ...], voice: Voice, length: int) -> Markup:
    """Return a small strip of where in a text of ``length`` characters ``spans`` stand."""
    bars = [
        tag(
            "rect",
            x=str(span.start),
            y="0",
            width=str(max(len(span), length // 150)),
            height="6",
            class_=f"{CLASSES[voice]}-bar",
        )
        for span in spans
    ]
    return tag(
        "svg",
        *bars,
        class_="spots",
        viewBox=f"0 0 {max(length, 1)} 6",
        preserveAspectRatio="none",
        aria_hidden="true",
    )
