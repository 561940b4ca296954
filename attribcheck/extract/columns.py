"""What the light encoder sees of each word: its pieces, its shape, its quotation, its place."""

from dataclasses import dataclass

import numpy as np

from attribcheck.extract.layout import Ints, Layout

REST = 3
"""Pieces after the first that count; few words have more."""

SHAPES = 8


@dataclass(frozen=True, slots=True)
class Columns:
    """One row a word."""

    first: Ints
    """Id of the word's first piece."""

    rest: Ints
    """(words, REST) ids of the next ones, 0 for none."""

    shape: Ints
    quote: Ints
    edge: Ints
    """1 starts a sentence, 2 starts a paragraph, otherwise 0."""

    def rows(self, start: int, end: int) -> "Columns":
        """Return the rows from ``start`` up to, not including, ``end``."""
        cut = slice(start, end)
        return Columns(
            self.first[cut], self.rest[cut], self.shape[cut], self.quote[cut], self.edge[cut]
        )


def columns(layout: Layout, pieces: list[tuple[int, ...]]) -> Columns:
    """Return the columns of ``layout``, whose words have these ``pieces``."""
    rest = np.zeros((len(pieces), REST), dtype=np.int32)
    for i, ids in enumerate(pieces):
        if len(ids) > 1:
            rest[i, : len(ids) - 1] = ids[1 : REST + 1]
    edge = np.zeros(len(pieces), dtype=np.int32)
    edge[1:] = layout.sentence[1:] != layout.sentence[:-1]
    edge[layout.first] = 2
    return Columns(
        np.array([ids[0] for ids in pieces], dtype=np.int32),
        rest,
        np.array([shape(form) for form in layout.forms], dtype=np.int32),
        layout.quote,
        edge,
    )


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
