"""From scores to spans of words: the cues, and for each the source's and the content's words."""

from dataclasses import dataclass, replace

import numpy as np

from attribcheck.extract.heads import CONTENT, NOBODY, SOURCE, Floats, Heads, States, pair_up
from attribcheck.extract.layout import Layout

OUTSIDE, START, INSIDE = range(3)
FORBIDDEN = -1e4
FAR = 4.0
"""A word whose cue scores are this much below OUTSIDE is in no cue (odds of 1 to 55)."""

CUE_STEPS = np.zeros((3, 3), dtype=np.float32)
CUE_STEPS[OUTSIDE, INSIDE] = FORBIDDEN


Cue = tuple[int, int]
"""First and last row."""


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


def read_roles(layout: Layout, states: States, heads: Heads, cues: list[Cue]) -> list[Reading]:
    """Return what each cue hands out, by the best path through its words; some share words."""
    if not cues:
        return []
    chances = _softmax(states.cue)
    pairs = pair_up(layout, cues)
    scores = heads.roles(states, pairs, cues)
    certain = _softmax(scores)
    readings = []
    start = 0
    for cue, length in zip(cues, pairs.lengths.tolist(), strict=True):
        row = slice(start, start + length)
        start += length
        words = pairs.word[row]
        scores[row][(words >= cue[0]) & (words <= cue[1])] = [0, FORBIDDEN, FORBIDDEN]
        role = best_path(scores[row], heads.step)
        held = role != NOBODY
        sure = float(certain[row][held, role[held]].mean()) if held.any() else 0.0
        likely = float(1 - chances[cue[0] : cue[1] + 1, OUTSIDE].min())
        source, content = (tuple(words[role == kind].tolist()) for kind in (SOURCE, CONTENT))
        readings.append(Reading(cue, source, content, likely, sure))
    return readings


def settle(readings: list[Reading]) -> list[Reading]:
    """Leave each word to one claim, the surest first, and drop claims that lose half or more.

    In PolNeAR no claim lies within another, and no cue within a claim or a source.
    """
    taken: set[int] = set()
    sources: set[int] = set()
    cues: set[int] = set()
    kept = []
    for reading in sorted(readings, key=_weight, reverse=True):
        cue = range(reading.cue[0], reading.cue[1] + 1)
        content = tuple(row for row in reading.content if row not in taken and row not in cues)
        free = taken.isdisjoint(cue) and sources.isdisjoint(cue)
        if free and content and 2 * len(content) >= len(reading.content):
            kept.append(replace(reading, content=content))
            sources.update(reading.source)
            taken.update(content)
            cues.update(cue)
    return sorted(kept, key=lambda item: item.cue)


def _weight(reading: Reading) -> float:
    return reading.likely * reading.sure + reading.trails


def find_cues(scores: Floats, lean: float) -> list[Cue]:
    """Return first and last row of each cue, by the best path through ``scores`` (words, 3).

    Only stretches where a cue is at all likely are searched: elsewhere the path is OUTSIDE.
    """
    leaning = scores + np.array([0, lean, lean], dtype=np.float32)
    likely = leaning[:, 1:].max(1, initial=FORBIDDEN) > leaning[:, OUTSIDE] - FAR
    edges = np.flatnonzero(np.diff(likely, prepend=False, append=False))
    cues = []
    for start, end in edges.reshape(-1, 2).tolist():
        stretch = leaning[start:end]
        stretch[0, INSIDE] = FORBIDDEN
        path = best_path(stretch, CUE_STEPS)
        for i in np.flatnonzero(path == START).tolist():
            last = i
            while last + 1 < len(path) and path[last + 1] == INSIDE:
                last += 1
            cues.append((start + i, start + last))
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


def best_path(scores: Floats, step: Floats) -> np.ndarray:
    """Return the labels (words,) of the best path: Viterbi over ``scores`` (words, 3)."""
    rows = scores.tolist()
    moves = list(zip(*step.tolist(), strict=True))
    best = rows[0]
    back = []
    for row in rows[1:]:
        came, new = [], []
        for move, score in zip(moves, row, strict=True):
            a, b, c = best[0] + move[0], best[1] + move[1], best[2] + move[2]
            if a >= b and a >= c:
                came.append(0)
                new.append(a + score)
            elif b >= c:
                came.append(1)
                new.append(b + score)
            else:
                came.append(2)
                new.append(c + score)
        back.append(came)
        best = new
    label = max(range(3), key=best.__getitem__)
    path = [label]
    for came in reversed(back):
        label = came[label]
        path.append(label)
    return np.array(path[::-1])


def _softmax(scores: Floats) -> Floats:
    raised = np.exp(scores - scores.max(1, keepdims=True))
    chances: Floats = raised / raised.sum(1, keepdims=True)
    return chances
