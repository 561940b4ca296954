"""Who is spoken of or to is not who speaks: *Quill was accused*, *Quill was told*."""

from dataclasses import replace

from attribcheck.extract.decode import Reading
from attribcheck.extract.layout import Layout
from attribcheck.extract.verbs import BEING, is_auxiliary

HEARING = frozenset({"told", "informed", "warned", "advised", "asked", "questioned", "reminded"})
SAID_OF = frozenset(["accused", "alleged", "believed", "blamed", "called", "considered"])
SAID_OF |= {"criticized", "described", "expected", "known", "reported", "rumored", "said", "seen"}
SAID_OF |= {"thought", "viewed"}
"""Participles whose subject is not who says so: *Quill was told*, *Quill was accused of*. In
PolNeAR's train part it is the source 4 times, and nobody or whoever *by* names 206 times."""

SPEAKING = frozenset({"say", "said", "saying", "tell", "told", "telling"})
"""Words after such a participle with which its subject speaks: *Quill is reported to have said*."""


def no_patient(reading: Reading, layout: Layout) -> Reading:
    """Let nobody speak who only *was told*; whoever *was accused of it* is part of the claim."""
    first, last = reading.cue
    if not reading.source or reading.source[0] > first:
        return reading
    words = [layout.forms[row].lower() for row in range(first, last + 1)]
    being = max((i for i, word in enumerate(words) if word in BEING), default=len(words))
    verb, *more = [word for word in words[being + 1 :] if not is_auxiliary(word)] or [""]
    if not SPEAKING.isdisjoint(more):
        return reading
    if verb in HEARING:
        return replace(reading, source=())
    if verb in SAID_OF:
        content = tuple(sorted({*reading.content, *reading.source}))
        return replace(reading, source=(), content=content)
    return reading
