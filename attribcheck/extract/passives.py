"""Who is spoken of or to is not who speaks: *Quill was accused*, *Quill was told*."""

from dataclasses import replace

from attribcheck.extract.decode import Reading
from attribcheck.extract.frames import CLAUSE_END, speaks
from attribcheck.extract.layout import Layout
from attribcheck.extract.verbs import BEING, is_auxiliary

HEARING = frozenset({"told", "informed", "warned", "advised", "asked", "questioned", "reminded"})
SAID_OF = frozenset(["accused", "alleged", "believed", "blamed", "called", "considered"])
SAID_OF |= {"criticized", "described", "expected", "known", "reported", "rumored", "said", "seen"}
SAID_OF |= {"thought", "viewed"}
"""Participles whose subject is not who says so: *Quill was told*, *Quill was accused of*. In
PolNeAR's train part it is the source 4 times, and nobody or whoever *by* names 206 times."""

NAMING = frozenset({"called", "considered", "criticized", "described", "thought", "viewed"})
"""Of these, those whose *by* names who says so; *accused of being paid by* names somebody else."""

NEAR = 15
"""Words after such a cue in which *by* names who says so."""

AFTER = frozenset({"for", "who", "as", "in", "on", "after", "when", "because", "and"})
"""Words that end its name."""

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
        claim = {*reading.content, *reading.source}
        agent = _agent(reading, layout) if verb in NAMING else range(0)
        claim.difference_update(range(agent.start - 1, agent.stop))
        return replace(reading, source=tuple(agent), content=tuple(sorted(claim)))
    return reading


def _agent(reading: Reading, layout: Layout) -> range:
    """Return who *by* names after the cue: *Quill was called “a hero” by the governor*."""
    last = reading.cue[1]
    for row in range(last + 1, min(layout.closes[last], last + NEAR)):
        if layout.quoted[row]:
            continue
        if layout.forms[row] in CLAUSE_END or layout.forms[row].endswith("ed"):
            return range(0)
        if layout.forms[row] == "by":
            stop = row + 1
            while stop < layout.closes[last] and layout.forms[stop] not in CLAUSE_END | AFTER:
                stop += 1
            agent = range(row + 1, stop)
            return agent if speaks(agent, layout) else range(0)
    return range(0)
