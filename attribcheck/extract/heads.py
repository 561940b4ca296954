"""The features of a cue and a word, and the scores that the heads make of them.

One code for both engines and for training: an encoder gives every word a vector; what follows
from it is the same. A *cue* is a run of words such as *told reporters*; each cue hands every word
of its paragraph a role: none, the source's, or the content's.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from attribcheck.extract.layout import Ints, Layout

Floats = NDArray[np.float32]

NOBODY, SOURCE, CONTENT = range(3)
ROLES = 3
REACH = 120
"""Words on either side of a cue that it may reach. In PolNeAR's train part, 99.7 % of
attributions stay within 100 words of their cue."""

BLOCK = 64
"""Cues scored at a time."""

STEPS = np.array([1, 2, 3, 4, 5, 7, 10, 15, 22, 32, 48, 72], dtype=np.int32)
DISTANCES = 2 * len(STEPS) + 1
SENTENCES = 7
BETWEEN = 3


@dataclass(frozen=True, slots=True)
class Pairs:
    """Every cue with every word that it may reach, one row a pair, cue by cue."""

    lengths: Ints
    """Words per cue, in the order of the cues."""

    cue: Ints
    word: Ints
    distance: Ints
    """Signed words from the cue's nearer end, in ``DISTANCES`` steps that grow."""

    sentence: Ints
    """Sentences from the cue's, from three before (0) to three after (6)."""

    quote: Ints
    """Twice whether the word is quoted, and whether the cue is."""

    between: Ints
    """Cues that start after this one and up to the word, or before it and after the word:
    0, 1, 2 or more."""

    def blocks(self, cues: int) -> Iterator["Pairs"]:
        """Yield the pairs of so many cues at a time, in order."""
        ends = np.cumsum(self.lengths)
        for first in range(0, len(ends), cues):
            last = min(first + cues, len(ends))
            row = slice(ends[first] - self.lengths[first], ends[last - 1])
            columns = (self.cue, self.word, self.distance, self.sentence, self.quote, self.between)
            yield Pairs(self.lengths[first:last], *(column[row] for column in columns))


def pair_up(layout: Layout, cues: list[tuple[int, int]]) -> Pairs:
    """Pair each cue, given as first and last row, with the words of its paragraph in reach."""
    first = np.array([cue[0] for cue in cues], dtype=np.int32)
    last = np.array([cue[1] for cue in cues], dtype=np.int32)
    low = np.maximum(layout.first[first], first - REACH)
    high = np.minimum(layout.last[first], last + REACH + 1)
    lengths = (high - low).astype(np.int32)
    cue = np.repeat(np.arange(len(cues), dtype=np.int32), lengths)
    offset = np.repeat(np.cumsum(lengths) - lengths, lengths)
    word = (np.arange(len(cue), dtype=np.int32) - offset + np.repeat(low, lengths)).astype(np.int32)
    near_first, near_last = first[cue], last[cue]
    before = np.searchsorted(STEPS, near_first - word, side="right")
    after = np.searchsorted(STEPS, word - near_last, side="right")
    apart = layout.sentence[word] - layout.sentence[near_first]
    starts = np.sort(first)
    among = np.searchsorted(starts, word, side="right")
    own = np.searchsorted(starts, near_first, side="right")
    between = np.where(word > near_last, among - own, own - 1 - among)
    return Pairs(
        lengths,
        cue,
        word,
        (len(STEPS) - before + after).astype(np.int32),
        (np.clip(apart, -3, 3) + 3).astype(np.int32),
        (2 * layout.quote[word] + layout.quote[near_first]).astype(np.int32),
        np.clip(between, 0, BETWEEN - 1).astype(np.int32),
    )


@dataclass(frozen=True, slots=True)
class Projection:
    """Rows of a product, worked out when they are asked for: few words are in a cue."""

    hidden: Floats
    weight: Floats

    def __getitem__(self, rows: list[int]) -> Floats:
        """Return ``rows`` of the product."""
        product: Floats = self.hidden[rows] @ self.weight
        return product


@dataclass(frozen=True, slots=True)
class States:
    """What an encoder says of each word, already projected for the heads."""

    cue: Floats
    """(words, 3) scores for outside a cue, starting one, going on with one."""

    key: Floats
    """(words, k) the word as one that may be handed a role."""

    first: "Floats | Projection"
    """(words, k) the word as a cue's first."""

    last: "Floats | Projection"
    """(words, k) the word as a cue's last."""


@dataclass(frozen=True, slots=True)
class Heads:
    """The weights that turn pairs of states into roles."""

    distance: Floats
    """(DISTANCES, k), and so on for the next three."""

    sentence: Floats
    quote: Floats
    between: Floats
    near: Floats
    """(3, k, k): the word before, the word itself, the word after."""

    near_bias: Floats
    """(k,)"""

    out: Floats
    """(k, 3)"""

    bias: Floats
    """(3,)"""

    step: Floats
    """(3, 3) scores of going from one role to the next."""

    def roles(self, states: States, pairs: Pairs, cues: list[tuple[int, int]]) -> Floats:
        """Return the scores (pairs, 3) of each pair’s role; blocks keep memory bounded."""
        ask = states.first[[cue[0] for cue in cues]] + states.last[[cue[1] for cue in cues]]
        blocks = [self._score(states, ask, block) for block in pairs.blocks(BLOCK)]
        return np.concatenate(blocks)

    def _score(self, states: States, ask: Floats, pairs: Pairs) -> Floats:
        hidden = states.key.take(pairs.word, 0)
        hidden += ask.take(pairs.cue, 0)
        hidden += self.distance.take(pairs.distance, 0)
        hidden += self.sentence.take(pairs.sentence, 0)
        hidden += self.quote.take(pairs.quote, 0)
        hidden += self.between.take(pairs.between, 0)
        rectify(hidden)
        hidden += self._among_neighbours(hidden, pairs)
        scores: Floats = hidden @ self.out + self.bias
        return scores

    def _among_neighbours(self, hidden: Floats, pairs: Pairs) -> Floats:
        """Return what the words beside each word add to it; a cue's first has none before."""
        ends = np.cumsum(pairs.lengths)
        mixed: Floats = hidden @ self.near[1] + self.near_bias
        before = hidden[:-1] @ self.near[0]
        after = hidden[1:] @ self.near[2]
        before[ends[:-1] - 1] = 0
        after[ends[:-1] - 1] = 0
        mixed[1:] += before
        mixed[:-1] += after
        rectify(mixed)
        return mixed


def rectify(x: Floats) -> None:
    """Raise what is below 0 to 0, in place; beside a row numpy takes a third of its time."""
    np.maximum(x, np.zeros_like(x[0]), out=x)
