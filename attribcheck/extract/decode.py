"""From scores to spans of words: the cues, and for each the source's and the content's words."""

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from attribcheck.extract.heads import CONTENT, NOBODY, SOURCE, Floats, Heads, Pairs, States, pair_up
from attribcheck.extract.layout import Ints, Layout
from attribcheck.extract.paths import best_paths

OUTSIDE, START, INSIDE = range(3)
FORBIDDEN = -1e4
FAR = 4.0
"""A word whose cue scores are this much below OUTSIDE is in no cue (odds of 1 to 55)."""

SPOKEN = 2.0
"""By how much (log odds) a word is likelier the source's where words are quoted and nobody speaks:
chosen on the tenth of PolNeAR's train part that training leaves out."""

LONGEST = 15
"""Words of a source that is found so: in PolNeAR's train part, 98 % have no more."""

CUE_STEPS = np.zeros((3, 3), dtype=np.float32)
CUE_STEPS[OUTSIDE, INSIDE] = FORBIDDEN


Cue = tuple[int, int]
"""First and last row."""


class Lean(NamedTuple):
    """What is added to the scores of words as parts of a cue; chosen on held-out copy."""

    start: float
    """To start one: below 0, fewer are found, and surer ones."""

    on: float
    """To go on with one: above 0, they are longer."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One cue with what it hands out, as rows of the layout."""

    cue: Cue

    source: tuple[int, ...]
    content: tuple[int, ...]
    likely: float
    """Chance that the cue is one, 0 to 1."""

    sure: float
    """Mean chance of the words' roles, 0 to 1."""

    trails: bool = False
    """Source and cue close the sentence, and so speak for all of it."""

    quotes: bool = False
    """The claim begins with a quotation right after the cue."""


def read_roles(layout: Layout, states: States, heads: Heads, cues: list[Cue]) -> list[Reading]:
    """Return what each cue hands out, by the best path through its words; some share words."""
    if not cues:
        return []
    firsts, lasts = np.array(cues, dtype=np.int32).T
    pairs = pair_up(layout, cues)
    scores = heads.roles(states, pairs, cues)
    sure = _softmax(scores)
    own = (pairs.word >= firsts[pairs.cue]) & (pairs.word <= lasts[pairs.cue])
    scores[own] = [0, FORBIDDEN, FORBIDDEN]
    role = best_paths(scores, pairs.lengths, heads.step)
    role = _with_speakers(role, scores, pairs, layout, heads)
    held = np.flatnonzero(role != NOBODY)
    cue, count = pairs.cue[held], len(cues)
    total = np.bincount(cue, sure[held, role[held]], count)
    mean = total / np.maximum(np.bincount(cue, minlength=count), 1)
    likely = (1 - _softmax(states.cue)[:, OUTSIDE]).tolist()
    sources, contents = (
        _by_cue(pairs.word[rows], pairs.cue[rows], count)
        for rows in (held[role[held] == kind] for kind in (SOURCE, CONTENT))
    )
    return [
        Reading(each, source, content, max(likely[each[0] : each[1] + 1]), chance)
        for each, source, content, chance in zip(
            cues, sources, contents, mean.tolist(), strict=True
        )
    ]


def _with_speakers(role: Ints, scores: Floats, pairs: Pairs, layout: Layout, heads: Heads) -> Ints:
    """Look again, and more readily, for the source of cues whose words are quoted: who spoke."""
    count = len(pairs.lengths)
    content, quoted = role == CONTENT, layout.quote[pairs.word] != 0
    told = np.bincount(pairs.cue[content], minlength=count)
    marked = np.bincount(pairs.cue[content & quoted], minlength=count)
    spoken = np.bincount(pairs.cue[role == SOURCE], minlength=count)
    asked = (2 * marked >= told) & (told > 0) & (spoken == 0)
    rows = np.flatnonzero(asked[pairs.cue])
    if not len(rows):
        return role
    again = scores[rows]
    again[:, SOURCE] += SPOKEN
    again[quoted[rows], SOURCE] = FORBIDDEN
    again[content[rows]] = [FORBIDDEN, FORBIDDEN, 0]
    found = best_paths(again, pairs.lengths[asked], heads.step)
    size = np.bincount(pairs.cue[rows[found == SOURCE]], minlength=count)
    short = size[pairs.cue[rows]] <= LONGEST
    role[rows[short]] = found[short]
    return role


def _by_cue(words: Ints, cue: Ints, count: int) -> list[tuple[int, ...]]:
    """Return each cue's words; ``cue`` says whose each of ``words`` is, in ascending order."""
    ends = np.searchsorted(cue, np.arange(count), side="right").tolist()
    rows = words.tolist()
    return [tuple(rows[start:end]) for start, end in zip([0, *ends[:-1]], ends, strict=True)]


def settle(readings: list[Reading]) -> list[Reading]:
    """Leave each word to one claim, the surest first, and drop claims that lose too much.

    In PolNeAR no claim lies within another, and no cue within a claim or a source.
    """
    taken: set[int] = set()
    sources: set[int] = set()
    cues: set[int] = set()
    kept = []
    for reading in sorted(_outermost(readings), key=_weight, reverse=True):
        cue = range(reading.cue[0], reading.cue[1] + 1)
        content = tuple(row for row in reading.content if row not in taken and row not in cues)
        free = taken.isdisjoint(cue) and sources.isdisjoint(cue)
        if free and content and _holds(reading, content):
            whole = len(content) == len(reading.content)
            kept.append(reading if whole else replace(reading, content=content))
            sources.update(reading.source)
            taken.update(content)
            cues.update(cue)
    return sorted(kept, key=lambda item: item.cue)


def _outermost(readings: list[Reading]) -> list[Reading]:
    """Drop what lies within the claim of one as likely, cue and claim and all.

    A quotation right after its own cue is kept: *went on, shouting “Dry!” at them*.
    """
    within: dict[int, list[Reading]] = {reading.cue[0]: [] for reading in readings}
    for reading in readings:
        for row in within.keys() & reading.content:
            within[row].append(reading)
    return [
        reading
        for reading in readings
        if reading.quotes or not any(_is_part(reading, other) for other in within[reading.cue[0]])
    ]


def _is_part(reading: Reading, other: Reading) -> bool:
    claim = set(other.content)
    return other.likely >= reading.likely and claim.issuperset((*reading.content, *reading.cue))


def _holds(reading: Reading, left: tuple[int, ...]) -> bool:
    """Tell whether half of the claim is ``left``, or all of the piece that is next to the cue."""
    if 2 * len(left) >= len(reading.content):
        return True
    return set(nearest(runs(reading.content), reading.cue)).issubset(left)


def runs(rows: tuple[int, ...], hole: int = 1) -> list[tuple[int, ...]]:
    """Cut ascending rows where more than ``hole`` lie between one and the next, holes filled."""
    cuts = [0, *(i for i in range(1, len(rows)) if rows[i] - rows[i - 1] > hole), len(rows)]
    return [tuple(range(rows[a], rows[b - 1] + 1)) for a, b in pairwise(cuts) if a < b]


def nearest(pieces: list[tuple[int, ...]], cue: Cue) -> tuple[int, ...]:
    """Return the piece with the fewest rows between it and the cue; empty if there are none."""
    return min(pieces, key=lambda rows: max(cue[0] - rows[-1], rows[0] - cue[1]), default=())


def _weight(reading: Reading) -> float:
    return reading.likely * reading.sure + reading.trails + 0.5 * reading.quotes


def find_cues(scores: Floats, lean: Lean) -> list[Cue]:
    """Return first and last row of each cue, by the best path through ``scores`` (words, 3).

    Only stretches where a cue is at all likely are searched: elsewhere the path is OUTSIDE.
    """
    leaning = scores + np.array([0, *lean], dtype=np.float32)
    likely = leaning[:, 1:].max(1, initial=FORBIDDEN) > leaning[:, OUTSIDE] - FAR
    edges = np.flatnonzero(np.diff(likely, prepend=False, append=False))
    leaning[edges[::2], INSIDE] = FORBIDDEN
    rows = np.flatnonzero(likely)
    path = best_paths(leaning[rows], edges[1::2] - edges[::2], CUE_STEPS)
    starts = rows[path == START]
    inside = set(rows[path == INSIDE].tolist())
    cues = []
    for first in starts.tolist():
        last = first
        while last + 1 in inside:
            last += 1
        cues.append((first, last))
    return cues


def best_cue(scores: Floats, rows: list[int], least: float) -> Cue | None:
    """Return the likeliest cue that starts in one of ``rows``; None below ``least``."""
    lead = scores[rows, START] - scores[rows, OUTSIDE]
    if not len(lead) or lead.max() < least:
        return None
    first = last = rows[int(lead.argmax())]
    while last + 1 in rows and scores[last + 1, INSIDE] > scores[last + 1, OUTSIDE]:
        last += 1
    return first, last


def _softmax(scores: Floats) -> Floats:
    raised = np.exp(scores - scores.max(1, keepdims=True))
    chances: Floats = raised / raised.sum(1, keepdims=True)
    return chances
