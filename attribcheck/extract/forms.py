"""What the light encoder makes of a word by itself: computed once a form, then remembered."""

from dataclasses import dataclass, field

import numpy as np

from attribcheck.extract.heads import Floats
from attribcheck.extract.layout import Ints
from attribcheck.extract.pieces import Pieces

REST = 3
"""Pieces after the first that count; few words have more."""

SHAPES = 8
KEPT = 60_000
"""Forms remembered, 30 MB at a width of 128; beyond it all are forgotten."""


@dataclass(frozen=True, slots=True)
class FormVectors:
    """Vectors of word forms."""

    pieces: Pieces
    weights: dict[str, Floats]
    met: dict[str, Floats] = field(default_factory=dict)

    def of(self, forms: tuple[str, ...]) -> Floats:
        """Return the vectors (words, width) of ``forms``, of which there is at least one."""
        new = [form for form in dict.fromkeys(forms) if form not in self.met]
        if new:
            if len(self.met) + len(new) > KEPT:
                self.met.clear()
                new = list(dict.fromkeys(forms))
            self.met.update(zip(new, self._embed(new), strict=True))
        met = self.met
        return np.array([met[form] for form in forms])

    def _embed(self, forms: list[str]) -> Floats:
        w = self.weights
        first, rest = piece_columns([self.pieces.of(form) for form in forms])
        table = w["pieces.weight"]
        more = (table[rest] * (rest > 0)[:, :, None]).sum(1)
        vectors: Floats = table[first] @ w["enter.weight"] + w["enter.bias"]
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
