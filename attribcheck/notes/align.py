"""Which word of a quotation is which word of the record: the best alignment, ends free."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from attribcheck.notes.alike import is_filler, is_function, stem

Floats = NDArray[np.float64]

CONTENT, FUNCTION, FILLER = 2.0, 1.0, 0.4
"""What a word is worth where it stands in both."""

OTHER_FORM = 0.6
"""Share of its worth for another form of the word."""

REPLACED, PUT_IN = -0.7, -0.8
LEFT_OUT, LEFT_OUT_FILLER = 0.3, 0.05
AT_ELLIPSIS, AT_BRACKET = 0.02, 0.3
"""Share of the cost of leaving words out where an ellipsis or a bracket shows it."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Pairs of rows, one of the quotation and one of the window, both rising."""

    pairs: tuple[tuple[int, int], ...]
    """The same word, another form of it, or one put in another’s place."""

    score: float


def worth(key: str) -> float:
    """Return what a word weighs."""
    if is_filler(key):
        return FILLER
    return FUNCTION if is_function(key) else CONTENT


def align(quoted: Sequence[str], window: Sequence[str], ease: Sequence[float]) -> Alignment:
    """Align the keys of a quotation with those of a window of the record.

    Args:
        ease: for each word of the quotation, the share of the cost of leaving out what
            the window has after it: 1, or less at an ellipsis or a bracket.

    Takes time and memory in proportion to the product of the lengths.
    """
    likeness = _likeness(quoted, window)
    gap = np.array([LEFT_OUT_FILLER if is_filler(key) else LEFT_OUT for key in window])
    costs = np.concatenate([[0.0], np.cumsum(gap)])
    columns = np.arange(len(window) + 1)
    above = np.zeros(len(window) + 1)
    came, diagonal = [], []
    for row, share in enumerate(ease):
        stepped = np.concatenate([[-np.inf], above[:-1] + likeness[row]])
        reached = np.maximum(stepped, above + PUT_IN)
        diagonal.append(stepped >= above + PUT_IN)
        # The last word’s right is free; elsewhere words left out cost, by where they are.
        raised = reached + share * costs
        best = np.maximum.accumulate(raised)
        came.append(np.maximum.accumulate(np.where(raised >= best, columns, 0)))
        above = best - share * costs
    column = int(reached.argmax()) if len(quoted) else 0
    score = float(reached[column]) if len(quoted) else 0.0
    pairs = []
    for row in range(len(quoted) - 1, -1, -1):
        if row < len(quoted) - 1:
            column = int(came[row][column])
        if diagonal[row][column]:
            column -= 1
            pairs.append((row, column))
    return Alignment(tuple(reversed(pairs)), score)


def _likeness(quoted: Sequence[str], window: Sequence[str]) -> Floats:
    """Return what each word of the one is worth beside each of the other, by row and column."""
    same = _equal(quoted, window)
    related = _equal([stem(key) for key in quoted], [stem(key) for key in window])
    weights = np.array([worth(key) for key in quoted])[:, None]
    found: Floats = np.where(same, weights, np.where(related, OTHER_FORM * weights, REPLACED))
    return found


def _equal(one: Sequence[str], other: Sequence[str]) -> NDArray[np.bool_]:
    numbers: dict[str, int] = {}
    rows, columns = (
        np.array([numbers.setdefault(key, len(numbers)) for key in keys], dtype=np.int64)
        for keys in (one, other)
    )
    equal: NDArray[np.bool_] = rows[:, None] == columns[None, :]
    return equal
