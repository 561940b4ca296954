"""Where in the record runs of a quotation’s words stand: an index of word pairs."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from attribcheck.notes.tokens import Ints, Tokens, Vocabulary, tokens

Floats = NDArray[np.float64]

COMMON_WORD, COMMON_PAIR = 400, 5_000
"""Places of one word, and of one pair, that are looked at; what stands oftener tells too little."""

SLACK = 12
"""Words around a likely place that are read with it."""

CANDIDATES = 6


@dataclass(frozen=True, slots=True)
class Window:
    """Rows of the record in which a quotation may stand."""

    start: int
    end: int
    """Exclusive."""


class Index:
    """The words of all records in one row, searchable by word and by pair of words.

    Memory is about 60 bytes a word; building takes time in proportion to n log n.
    """

    def __init__(self, texts: list[str]) -> None:
        """Read and index the texts; a pair never spans two of them."""
        self.vocabulary = Vocabulary()
        self.texts = [tokens(text, self.vocabulary) for text in texts]
        apart = np.full(1, -1, dtype=np.int64)
        parts = [part for text in self.texts for part in (text.ids, apart)]
        self.ids: Ints = np.concatenate(parts) if parts else apart[:0]
        self.offsets = np.cumsum([0, *(len(text.ids) + 1 for text in self.texts)])
        self.size = len(self.vocabulary.known) + 1
        self.words = _Postings(self.ids)
        self.pairs = _Postings(self._paired(self.ids))

    def _paired(self, ids: Ints) -> Ints:
        paired = ids[:-1] * self.size + ids[1:]
        paired[(ids[:-1] < 0) | (ids[1:] < 0)] = -1
        return paired

    def ids_of(self, keys: list[str]) -> Ints:
        """Return the numbers of words already made alike; -2 for what the record never has."""
        known = self.vocabulary.known
        return np.array([known.get(key, -2) for key in keys], dtype=np.int64)

    def text_of(self, row: int) -> int:
        """Return which text a row belongs to."""
        return int(np.searchsorted(self.offsets, row, side="right")) - 1

    def tokens_of(self, row: int) -> tuple[Tokens, int]:
        """Return the tokens of a row’s text, and the row that they start at."""
        text = self.text_of(row)
        return self.texts[text], int(self.offsets[text])

    def windows(self, ids: Ints, room: int = 0) -> list[Window]:
        """Return likely places of ``ids``, the likeliest first, at most six.

        Args:
            room: words that may have been left out between the first and the last.
        """
        diagonals, weights = self._votes(ids)
        if not len(diagonals):
            return []
        order = np.argsort(diagonals, kind="stable")
        diagonals, summed = diagonals[order], np.cumsum(weights[order])
        wide = max(SLACK, len(ids) // 2) + room
        last = np.searchsorted(diagonals, diagonals + wide, side="right") - 1
        total = summed[last] - np.concatenate([[0.0], summed[:-1]])
        found: list[Window] = []
        for first in np.argsort(-total, kind="stable").tolist():
            low, high = int(diagonals[first]), int(diagonals[last[first]])
            if any(low <= item.end and item.start <= high for item in found):
                continue
            found.append(self._window(low, high, len(ids)))
            if len(found) == CANDIDATES:
                break
        return found

    def _window(self, low: int, high: int, length: int) -> Window:
        text = self.text_of(max(low, 0))
        start = max(int(self.offsets[text]), low - SLACK)
        end = min(int(self.offsets[text + 1]) - 1, high + length + SLACK)
        return Window(start, max(end, start))

    def _votes(self, ids: Ints) -> tuple[Ints, Floats]:
        """Return where the quotation would start by each word and pair that it shares."""
        places, weights = [], []
        pairs = self._paired(ids) if len(ids) > 1 else ids[:0]
        pairs[(ids[:-1] < 0) | (ids[1:] < 0)] = -2
        kinds = (
            (self.pairs, pairs, 2.0, COMMON_PAIR),
            (self.words, ids, 0.5, COMMON_WORD),
        )
        for postings, sought, weight, most in kinds:
            for at, item in enumerate(sought.tolist()):
                found = postings.of(item)
                if 0 < len(found) <= most:
                    places.append(found - at)
                    weights.append(np.full(len(found), weight / (1 + np.log(len(found)))))
        if not places:
            return ids[:0], np.zeros(0)
        return np.concatenate(places), np.concatenate(weights)


class _Postings:
    """Where each number stands in a long row."""

    def __init__(self, row: Ints) -> None:
        self.order = np.argsort(row, kind="stable")
        self.sorted = row[self.order]

    def of(self, item: int) -> Ints:
        """Return the places of ``item``, in order."""
        if item < 0:
            return self.order[:0]
        low, high = np.searchsorted(self.sorted, [item, item + 1])
        return self.order[low:high]
