"""The light engine: dilated convolutions over words, in numpy."""

from dataclasses import dataclass
from functools import cache

import numpy as np

from attribcheck.extract.forms import FormVectors
from attribcheck.extract.heads import Floats, Heads, States
from attribcheck.extract.layout import Ints, Layout
from attribcheck.extract.pieces import load_pieces
from attribcheck.extract.tagger import Calibration
from attribcheck.extract.weights import read_model
from attribcheck.model.report import Engine

CHUNK = 2048
"""Words encoded at a time: what keeps memory bounded and the arrays in the cache."""

EPSILON = 1e-5


@dataclass(frozen=True, slots=True)
class Light:
    """The light engine, ready to read."""

    engine: Engine
    heads: Heads
    lean: float
    calibration: Calibration
    vectors: FormVectors
    weights: dict[str, Floats]
    dilations: tuple[int, ...]

    def states(self, layout: Layout) -> States:
        """Score every word; words further apart than the dilations' sum do not see each other."""
        edge = layout.edge
        context = sum(self.dilations)
        parts = [self._project(np.zeros((0, self.weights["norm0.bias"].size), np.float32))]
        for start in range(0, len(layout.spans), CHUNK):
            low = max(0, start - context)
            seen = slice(low, start + CHUNK + context)
            hidden = self._encode(layout.forms[seen], layout.quote[seen], edge[seen])
            parts.append(self._project(hidden[start - low : start - low + CHUNK]))
        return States(*(np.concatenate(column) for column in zip(*parts, strict=True)))

    def _encode(self, forms: tuple[str, ...], quote: Ints, edge: Ints) -> Floats:
        w = self.weights
        x = self.vectors.of(forms)
        x += w["quotes.weight"][quote]
        x += w["edges.weight"][edge]
        x = _normal(x, w["norm0.weight"], w["norm0.bias"])
        for i, dilation in enumerate(self.dilations):
            kernel = w[f"convs.{i}.weight"]
            y: Floats = x @ kernel[1] + w[f"convs.{i}.bias"]
            y[dilation:] += x[:-dilation] @ kernel[0]
            y[:-dilation] += x[dilation:] @ kernel[2]
            np.maximum(y, 0, out=y)
            y += x
            x = _normal(y, w[f"norms.{i}.weight"], w[f"norms.{i}.bias"])
        return x

    def _project(self, hidden: Floats) -> tuple[Floats, Floats, Floats, Floats]:
        w = self.weights
        return (
            hidden @ w["cue.weight"] + w["cue.bias"],
            hidden @ w["key.weight"] + w["key.bias"],
            hidden @ w["first.weight"],
            hidden @ w["last.weight"],
        )


def _normal(x: Floats, weight: Floats, bias: Floats) -> Floats:
    x -= x.mean(1, keepdims=True)
    x *= 1 / np.sqrt(np.einsum("ij,ij->i", x, x)[:, None] / x.shape[1] + EPSILON)
    x *= weight
    x += bias
    return x


@cache
def load_light() -> Light:
    """Return the light engine, read once from the package; AttribcheckError if it is damaged."""
    card, weights = read_model("light")
    return Light(
        Engine("light", card["version"]),
        Heads(**{name: weights.pop(f"heads.{name}") for name in Heads.__slots__}),
        card["lean"],
        Calibration(**card["calibration"]),
        FormVectors(load_pieces(), weights),
        weights,
        tuple(card["dilations"]),
    )
