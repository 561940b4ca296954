"""The best path of labels through scores: Viterbi as a tree, so that numpy does the walking.

Two neighbouring stretches make a longer one whose worth, for each label before it and at its end,
is that of the best label between them. Joined pair by pair, all stretches of a story take a step
for each doubling, where Viterbi from word to word takes one for each word.
"""

import numpy as np
from numpy.typing import NDArray

from attribcheck.extract.heads import Floats
from attribcheck.extract.layout import Ints

Worth = NDArray[np.float64]
"""(3, 3, stretches): of the best path through each, by the label before it and its last."""


def best_paths(scores: Floats, lengths: Ints, step: Floats) -> Ints:
    """Return the labels (rows,) of the best path through each of several sequences.

    ``scores`` (rows, 3) holds them one after the other, ``lengths`` says how many rows each has;
    ``step`` (3, 3) is the score of going from one label to the next. Takes time in proportion to
    the rows.
    """
    if not len(scores):
        return np.zeros(0, dtype=np.int32)
    own = scores.T.astype(np.float64)
    worth = step.astype(np.float64)[:, :, None] + own
    starts = (np.cumsum(lengths) - lengths)[lengths > 0]
    worth[:, :, starts] = own[:, starts]
    levels = [worth]
    while levels[-1].shape[2] > 1:
        levels.append(_joined(levels[-1]))
    return _labels(levels)


def _joined(worth: Worth) -> Worth:
    """Join the stretches two by two; one left over stays as it is."""
    count = worth.shape[2]
    joined = np.empty((3, 3, (count + 1) // 2))
    joined[:, :, count // 2 :] = worth[:, :, count // 2 * 2 :]
    left, right = worth[:, :, : count - 1 : 2], worth[:, :, 1::2]
    pairs = joined[:, :, : count // 2]
    np.add(left[:, 0, None], right[0], out=pairs)
    for label in (1, 2):
        np.maximum(pairs, left[:, label, None] + right[label], out=pairs)
    return joined


def _labels(levels: list[Worth]) -> Ints:
    """Return each row's label, from the whole story's last label down to every row's own."""
    ends = levels[-1][0].argmax(0)
    for worth in reversed(levels[:-1]):
        count = worth.shape[2]
        last = ends[: count // 2]
        before = np.concatenate([[0], ends[:-1]])[: count // 2]
        at = np.arange(0, count - 1, 2)
        below = np.empty(count, dtype=np.intp)
        below[1::2] = last
        below[: count - 1 : 2] = (worth[before, :, at] + worth[:, last, at + 1].T).argmax(1)
        below[-1] = ends[-1]
        ends = below
    labels: Ints = ends.astype(np.int32)
    return labels
