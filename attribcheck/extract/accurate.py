"""The accurate engine: a fine-tuned transformer in eight bits, run by onnxruntime."""

from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from typing import Any

import numpy as np

from attribcheck.extract.decode import Lean
from attribcheck.extract.heads import Floats, Heads, States
from attribcheck.extract.layout import Layout
from attribcheck.extract.pieces import load_pieces
from attribcheck.extract.sequences import reaches, sequence
from attribcheck.extract.tagger import Calibration
from attribcheck.extract.threads import warm_up
from attribcheck.extract.weights import network, read_model
from attribcheck.model.errors import MissingExtraError
from attribcheck.model.report import Engine

LIMIT = 320
"""Word pieces read at a time; as many as in training."""

CONTEXT = 32
"""Of these, at most so many on either side are read again, for what they tell of the others."""

SLOWER = ["SkipLayerNormFusion"]
"""What onnxruntime fuses for processors at a loss: sum and norm in one take ten times as long."""


EXACT = ("session.x64quantprecision", "1")
"""Sums of products that cannot run over on processors without VNNI: without it, attribution on dev
falls from .74 to .51 there. On others it changes nothing."""


@dataclass(frozen=True, slots=True)
class Accurate:
    """The accurate engine, ready to read."""

    engine: Engine
    heads: Heads
    lean: Lean
    calibration: Calibration
    session: Any
    """An ``onnxruntime.InferenceSession``."""

    def states(self, layout: Layout) -> States:
        """Score every word, window by window."""
        k = self.heads.near_bias.size
        ids = [load_pieces().of(form) for form in layout.forms]
        parts: list[Floats] = [np.zeros((0, 3 + 3 * k), np.float32)]
        for reach in reaches(layout, ids, LIMIT, CONTEXT):
            columns = sequence(layout, ids, reach.start, reach.end)
            named = zip(("pieces", "quotes", "at"), columns, strict=True)
            feed = {name: np.array(column, dtype=np.int64) for name, column in named}
            scores = self.session.run(None, feed)[0]
            parts.append(scores[reach.core_start - reach.start : reach.core_end - reach.start])
        return States(*np.split(np.concatenate(parts), [3, 3 + k, 3 + 2 * k], axis=1))


def is_installed() -> bool:
    """Tell whether the packages that the engine needs are there; imports nothing."""
    return find_spec("onnxruntime") is not None


@cache
def load_accurate() -> Accurate:
    """Return the accurate engine, read once from the package.

    Raises MissingExtraError without onnxruntime, and AttribcheckError if a file is damaged.
    """
    if not is_installed():
        raise MissingExtraError(
            "the accurate engine needs onnxruntime",
            hint="pip install 'attribcheck[accurate]', or use --engine light",
        )
    import onnxruntime

    card, weights = read_model("accurate")
    warm_up()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.add_session_config_entry(*EXACT)
    with network("accurate", card) as path:
        session = onnxruntime.InferenceSession(
            str(path), options, providers=["CPUExecutionProvider"], disabled_optimizers=SLOWER
        )
    return Accurate(
        Engine("accurate", card["version"]),
        Heads(**{name: weights[f"heads.{name}"] for name in Heads.__slots__}),
        Lean(**card["lean"]),
        Calibration(**card["calibration"]),
        session,
    )
