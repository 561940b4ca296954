"""From scores to spans of words: the cues, and for each the source's and the content's words."""

from dataclasses import dataclass

import numpy as np

from attribcheck.extract.heads import CONTENT, NOBODY, SOURCE, Floats, Heads, States, pair_up
from attribcheck.extract.layout import Layout

OUTSIDE, START, INSIDE = range(3)
FORBIDDEN = -1e4
FAR = 4.0
"""A word whose cue scores are this much below OUTSIDE is in no cue (odds of 1 to 55)."""

CUE_STEPS = np.zeros((3, 3), dtype=np.float32)
CUE_STEPS[OUTSIDE, INSIDE] = FORBIDDEN


@dataclass(frozen=True, slots=True)
class Reading:
    """One cue with what it hands out, as rows of the layout."""

    cue: tuple[int, int]
    """First and last row."""

    source: tuple[int, ...]
    content: tuple[int, ...]
    likely: float
    """Chance that the cue is one, 0 to 1."""

    sure: float
    """Mean chance of the words' roles, 0 to 1."""


def decode(layout: Layout, states: States, heads: Heads, lean: float) -> list[Reading]:
    """Read the attributions off the scores; ``lean`` is added to the score of starting a cue."""
    chances = _softmax(states.cue)
    cues = find_cues(states.cue, lean)
    if not cues:
        return []
    pairs = pair_up(layout, cues)
    scores = heads.roles(states, pairs, cues)
    ends = np.cumsum(pairs.lengths)
    rows = [slice(end - length, end) for end, length in zip(ends, pairs.lengths, strict=True)]
    paths = []
    for cue, row in zip(cues, rows, strict=True):
        words = pairs.word[row]
        own = (words >= cue[0]) & (words <= cue[1])
        scores[row][own] = [0, FORBIDDEN, FORBIDDEN]
        paths.append(best_path(scores[row], heads.step))
    margin = scores[:, CONTENT] - scores[:, NOBODY]
    path = np.concatenate(paths)
    _one_owner(path, pairs.word, margin, len(layout.spans))
    certain = _softmax(scores)[np.arange(len(path)), path]
    readings = []
    for cue, row in zip(cues, rows, strict=True):
        words, role = pairs.word[row], path[row]
        content = tuple(words[role == CONTENT].tolist())
        if content:
            likely = float(1 - chances[cue[0] : cue[1] + 1, OUTSIDE].min())
            sure = float(certain[row][role != NOBODY].mean())
            source = tuple(words[role == SOURCE].tolist())
            readings.append(Reading(cue, source, content, likely, sure))
    return readings


def find_cues(scores: Floats, lean: float) -> list[tuple[int, int]]:
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


def _one_owner(path: np.ndarray, word: np.ndarray, margin: np.ndarray, words: int) -> None:
    """Leave each content word to the cue that wants it most, in place."""
    rows = np.flatnonzero(path == CONTENT)
    top = np.full(words, -np.inf)
    np.maximum.at(top, word[rows], margin[rows])
    path[rows[margin[rows] < top[word[rows]]]] = NOBODY


def _softmax(scores: Floats) -> Floats:
    raised = np.exp(scores - scores.max(1, keepdims=True))
    chances: Floats = raised / raised.sum(1, keepdims=True)
    return chances
