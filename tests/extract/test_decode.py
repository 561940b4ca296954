"""Best paths and cues, against trying every path."""

import itertools

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from attribcheck.extract.decode import CUE_STEPS, Lean, Reading, find_cues, settle
from attribcheck.extract.paths import best_paths

SCORES = st.lists(
    st.tuples(*[st.floats(-3, 3, allow_nan=False, width=16)] * 3), min_size=1, max_size=6
)


def worth(path: tuple[int, ...], scores: np.ndarray, step: np.ndarray) -> float:
    own = sum(scores[i, label] for i, label in enumerate(path))
    return float(own + sum(step[a, b] for a, b in itertools.pairwise(path)))


@given(st.lists(SCORES, max_size=5), st.lists(st.floats(-2, 2, width=16), min_size=9, max_size=9))
@settings(max_examples=100, deadline=None)
def test_best_paths_are_the_best_of_all(
    sequences: list[list[tuple[float, ...]]], steps: list[float]
) -> None:
    step = np.array(steps, np.float32).reshape(3, 3)
    rows = np.array([row for sequence in sequences for row in sequence], np.float32)
    lengths = np.array([len(sequence) for sequence in sequences], np.int32)
    found = best_paths(rows.reshape(-1, 3), lengths, step).tolist()
    for end, sequence in zip(np.cumsum(lengths).tolist(), sequences, strict=True):
        scores = np.array(sequence, np.float32)
        own = worth(tuple(found[end - len(sequence) : end]), scores, step)
        every = itertools.product(range(3), repeat=len(sequence))
        assert abs(own - max(worth(path, scores, step) for path in every)) < 1e-3
    assert len(found) == sum(lengths.tolist())


@given(SCORES)
@settings(max_examples=60, deadline=None)
def test_cues_begin_with_a_start(rows: list[tuple[float, ...]]) -> None:
    scores = np.array(rows, np.float32)
    for first, last in find_cues(scores, Lean(0, 0)):
        path = [1, *[2] * (last - first)]
        assert worth(tuple(path), scores[first : last + 1], CUE_STEPS) > -100


def test_leaning_finds_more_cues() -> None:
    scores = np.array([[1, 0, -9], [4, 0, -9], [0, 1, -9], [0, -9, 1]], np.float32)
    assert find_cues(scores, Lean(0, 0)) == [(2, 3)]
    assert find_cues(scores, Lean(2, 2)) == [(0, 0), (2, 3)]


def test_leaning_on_makes_cues_longer() -> None:
    scores = np.array([[0, 1, -9], [1, 0, 0.9], [0, 1, -9]], np.float32)
    assert find_cues(scores, Lean(0, 0)) == [(0, 0), (2, 2)]
    assert find_cues(scores, Lean(0, 0.2)) == [(0, 1), (2, 2)]


def test_nothing_to_read_has_no_cues() -> None:
    assert find_cues(np.zeros((0, 3), np.float32), Lean(0, 0)) == []


def test_a_surer_claim_within_a_likelier_one_is_part_of_it() -> None:
    # The Times reported that the mayor knew: “that” is not what the mayor knew.
    outer = Reading((2, 2), (0, 1), (3, 4, 5, 6), likely=0.9, sure=0.6)
    inner = Reading((6, 6), (4, 5), (3,), likely=0.6, sure=0.99)
    assert settle([outer, inner]) == [outer]


def test_a_claim_that_loses_a_quotation_keeps_its_own() -> None:
    first = Reading((3, 3), (2,), (0, 1, 5, 6, 7, 8), likely=0.9, sure=0.6)
    second = Reading((10, 10), (9,), (5, 6, 7, 8), likely=0.9, sure=0.9, trails=True)
    assert [reading.content for reading in settle([first, second])] == [(0, 1), (5, 6, 7, 8)]
