"""Best paths and cues, against trying every path."""

import itertools

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from attribcheck.extract.decode import CUE_STEPS, best_path, find_cues

SCORES = st.lists(
    st.tuples(*[st.floats(-3, 3, allow_nan=False, width=16)] * 3), min_size=1, max_size=6
)


def worth(path: tuple[int, ...], scores: np.ndarray, step: np.ndarray) -> float:
    own = sum(scores[i, label] for i, label in enumerate(path))
    return float(own + sum(step[a, b] for a, b in itertools.pairwise(path)))


@given(SCORES, st.lists(st.floats(-2, 2, width=16), min_size=9, max_size=9))
@settings(max_examples=60, deadline=None)
def test_best_path_is_the_best_of_all(rows: list[tuple[float, ...]], steps: list[float]) -> None:
    scores, step = np.array(rows, np.float32), np.array(steps, np.float32).reshape(3, 3)
    found = worth(tuple(best_path(scores, step).tolist()), scores, step)
    every = itertools.product(range(3), repeat=len(rows))
    assert abs(found - max(worth(path, scores, step) for path in every)) < 1e-3


@given(SCORES)
@settings(max_examples=60, deadline=None)
def test_cues_begin_with_a_start(rows: list[tuple[float, ...]]) -> None:
    scores = np.array(rows, np.float32)
    for first, last in find_cues(scores, 0.0):
        path = [1, *[2] * (last - first)]
        assert worth(tuple(path), scores[first : last + 1], CUE_STEPS) > -100


def test_leaning_finds_more_cues() -> None:
    scores = np.array([[1, 0, -9], [4, 0, -9], [0, 1, -9], [0, -9, 1]], np.float32)
    assert find_cues(scores, 0.0) == [(2, 3)]
    assert find_cues(scores, 2.0) == [(0, 0), (2, 3)]


def test_nothing_to_read_has_no_cues() -> None:
    assert find_cues(np.zeros((0, 3), np.float32), 0.0) == []
