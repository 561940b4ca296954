"""What the light encoder makes of a word by itself: computed once a form, then remembered."""

import numpy as np

from attribcheck.extract.heads import Floats
from attribcheck.extract.layout import Ints
from attribcheck.extract.pieces import Pieces

REST = 3
"""Pieces after the first that count; few words have more."""

SHAPES = 8
KEPT = 60_000
"""Forms remembered, 30 MB at a width of 128; beyond it all are forgotten."""


class FormVectors:
    """Vectors of word forms."""

    def __init__(self, pieces: Pieces, weights: dict[str, Floats]) -> None:
        """Take the vocabulary and the model's weights, whose table of pieces stays as it is."""
        self.pieces = pieces
        self.weights = weights
        self.rows: dict[str, int] = {}
        # Not filled, so that only the rows in use take up memory.
        self.met = np.empty((KEPT, weights["enter.bias"].size), np.float32)

    def of(self, forms: tuple[str, ...]) -> Floats:
        """Return the vectors (words, width) of ``forms``: at least one, at most ``KEPT``."""
        new = [form for form in dict.fromkeys(forms) if form not in self.rows]
        if new:
            if len(self.rows) + len(new) > KEPT:
                self.rows.clear()
                new = list(dict.fromkeys(forms))
            start = len(self.rows)
            self.met[start : start + len(new)] = self._embed(new)
            self.rows.update(zip(new, range(start, start + len(new)), strict=True))
        return self.met.take([self.rows[form] for form in forms], 0)

    def _embed(self, forms: list[str]) -> Floats:
        w = self.weights
        first, rest = piece_columns([self.pieces.of(form) for form in forms])
        table = w["pieces.weight"]
        more = np.zeros((len(forms), table.shape[1]), np.float32)
        for column in rest.T:
            held = np.flatnonzero(column)
            more[held] += table[column[held]]
        vectors: Floats = table[first].astype(np.float32) @ w["enter.weight"] + w["enter.bias"]
        vectors += more @ w["rest.weight"]
        vectors += w["shapes.weight"][[shape(form) for form in forms]]
        return vectors


def piece_columns(pieces: list[tuple[int, ...]]) -> tuple[Ints, Ints]:
    """Return each word's first piece, and (words, REST) its next ones, 0 for none."""
    rest = np.zeros((len(pieces), REST), dtype=np.int32)
    for i, ids in enumerate(pieces):
        if len(ids) > 1:
            kept = ids[1 : REST + 1]
            rest[i, : len(kept)] = kept
    return np.array([ids[0] for ids in pieces], dtype=np.int32), rest


def shape(form: str) -> int:
    """Return a word's shape: 0 lower case, 1 Capitalised, 2 CAPITALS, 3 a lone capital, 4 mIxed,
    5 digits first, 6 marks, 7 hyphenated."""
    head = form[0]
    if not head.isalnum():
        return 6
    if head.isdigit():
        return 5
    if form.islower():
        return 7 if "-" in form else 0
    if len(form) == 1:
        return 3
    if form.isupper():
        return 2
    return 1 if form[1:].islower() else 4
