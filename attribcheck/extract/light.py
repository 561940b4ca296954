"""The light engine: dilated convolutions over words, in numpy."""

from dataclasses import dataclass
from functools import cache

import numpy as np

from attribcheck.extract.decode import Lean
from attribcheck.extract.forms import AFTER, BEFORE, SELF, WORD, form_vectors, normalise
from attribcheck.extract.heads import Floats, Heads, Projection, States, rectify
from attribcheck.extract.layout import Ints, Layout
from attribcheck.extract.tagger import Calibration
from attribcheck.extract.threads import warm_up
from attribcheck.extract.weights import read_model
from attribcheck.model.report import Engine

CHUNK = 2048
"""Words encoded at a time: what keeps memory bounded and the arrays in the cache."""


@dataclass(frozen=True, slots=True)
class Light:
    """The light engine, ready to read."""

    engine: Engine
    heads: Heads
    lean: Lean
    calibration: Calibration
    weights: dict[str, Floats]
    dilations: tuple[int, ...]

    def states(self, layout: Layout) -> States:
        """Score every word; words further apart than the dilations' sum do not see each other."""
        edge, count, w = layout.edge, len(layout.spans), self.weights
        context = sum(self.dilations)
        hidden = np.empty((count, w["norm0.bias"].size), np.float32)
        for start in range(0, count, CHUNK):
            low = max(0, start - context)
            seen = slice(low, start + CHUNK + context)
            read = self._encode(layout.forms[seen], layout.quote[seen], edge[seen])
            hidden[start : start + CHUNK] = read[start - low : start - low + CHUNK]
        return States(
            hidden @ w["cue.weight"] + w["cue.bias"],
            hidden @ w["key.weight"] + w["key.bias"],
            Projection(hidden, w["first.weight"]),
            Projection(hidden, w["last.weight"]),
        )

    def _encode(self, forms: tuple[str, ...], quote: Ints, edge: Ints) -> Floats:
        w, dilation = self.weights, self.dilations[0]
        looked = form_vectors(forms, quote, edge, w)
        x, y = looked[:, WORD], looked[:, SELF] + w["convs.0.bias"]
        y[dilation:] += looked[:-dilation, BEFORE]
        y[:-dilation] += looked[dilation:, AFTER]
        self._settle(y, x, 0)
        x, y, given = y, np.empty_like(y), np.empty_like(y)
        for i, dilation in enumerate(self.dilations[1:], 1):
            before, own, after = w[f"convs.{i}.weight"]
            np.matmul(x, own, out=y)
            y += w[f"convs.{i}.bias"]
            y[dilation:] += np.matmul(x[:-dilation], before, out=given[dilation:])
            y[:-dilation] += np.matmul(x[dilation:], after, out=given[dilation:])
            self._settle(y, x, i)
            x, y = y, x
        return x

    def _settle(self, y: Floats, x: Floats, layer: int) -> None:
        """Turn what a convolution gave into what the next one takes, in place of ``y``."""
        rectify(y)
        y += x
        normalise(y, self.weights[f"norms.{layer}.weight"], self.weights[f"norms.{layer}.bias"])


@cache
def load_light() -> Light:
    """Return the light engine, read once from the package; AttribcheckError if it is damaged."""
    card, weights = read_model("light")
    warm_up()
    return Light(
        Engine("light", card["version"]),
        Heads(**{name: weights.pop(f"heads.{name}") for name in Heads.__slots__}),
        Lean(**card["lean"]),
        Calibration(**card["calibration"]),
        weights,
        tuple(card["dilations"]),
    )
