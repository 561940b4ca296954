"""What the light encoder makes of a word before it looks around."""

import numpy as np

from attribcheck.extract.heads import Floats
from attribcheck.extract.layout import Ints
from attribcheck.extract.pieces import load_pieces

REST = 3
"""Pieces after the first that count; few words have more."""

SHAPES = 8

EDGES = 3
"""Kinds of edge that ``Layout.edge`` knows."""

WORD, BEFORE, SELF, AFTER = range(4)
"""A word's vector; what the first convolution takes from it when it stands before a word, is it,
and stands after it."""

EPSILON = 1e-5


Form = tuple[str, int]
"""A word's form, and its quotation state and edge in one number."""


def form_vectors(
    forms: tuple[str, ...], quote: Ints, edge: Ints, weights: dict[str, Floats]
) -> Floats:
    """Return (words, 4, width) of ``forms``, at least one; ``weights`` are the model's.

    ``quote`` and ``edge`` are columns of their layout. Each form is worked out once, and none is
    remembered: a product's last bits go by its other rows, and a story must read the same whatever
    was read before it.
    """
    placed = list(zip(forms, (EDGES * quote + edge).tolist(), strict=True))
    rows = {form: row for row, form in enumerate(dict.fromkeys(placed))}
    return _look(list(rows), weights).take([rows[form] for form in placed], 0)


def _look(placed: list[Form], w: dict[str, Floats]) -> Floats:
    quote, edge = np.divmod(np.array([place for _, place in placed]), EDGES)
    x = _embed([form for form, _ in placed], w)
    x += w["quotes.weight"][quote]
    x += w["edges.weight"][edge]
    normalise(x, w["norm0.weight"], w["norm0.bias"])
    kernels = w["convs.0.weight"].reshape(3, x.shape[1], -1)
    return np.stack([x, *(x @ kernel for kernel in kernels)], axis=1)


def _embed(forms: list[str], w: dict[str, Floats]) -> Floats:
    pieces = load_pieces()
    first, rest = piece_columns([pieces.of(form) for form in forms])
    table = w["pieces.weight"]
    more = np.zeros((len(forms), table.shape[1]), np.float32)
    for column in rest.T:
        held = np.flatnonzero(column)
        more[held] += table[column[held]]
    vectors: Floats = table[first].astype(np.float32) @ w["enter.weight"] + w["enter.bias"]
    vectors += more @ w["rest.weight"]
    vectors += w["shapes.weight"][[shape(form) for form in forms]]
    return vectors


def normalise(x: Floats, weight: Floats, bias: Floats) -> None:
    """Bring each row to mean 0 and variance 1, then to weight and bias, in place."""
    width = x.shape[1]
    x -= x @ np.full((width, 1), 1 / width, np.float32)
    variance = np.einsum("ij,ij->i", x, x) / width
    x *= (1 / np.sqrt(variance + EPSILON))[:, None]
    x *= weight
    x += bias


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
