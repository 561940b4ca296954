"""The accurate engine's network as an ONNX graph, written node by node."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import ModelProto, TensorProto, helper, numpy_helper

Weights = Mapping[str, NDArray[np.float32]]

FUSED = "com.microsoft"
"""onnxruntime's own operators, which its processor build has."""

SMALL = 1e-12
HEAD = 64
"""Width of one head of attention."""

PROJECTED = ("cue", "key", "first", "last")
"""The heads whose first layers are part of the graph, in the order of its output's columns."""


class Graph:
    """Nodes and constants, gathered in order."""

    def __init__(self) -> None:
        """Start empty."""
        self.nodes: list[Any] = []
        self.constants: list[Any] = []

    def constant(self, name: str, values: NDArray[Any]) -> str:
        """Keep an array and return its name."""
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def node(self, kind: str, inputs: list[str], *, outputs: int = 1, **fields: Any) -> str:
        """Add a node and return its (first) output's name; others end in ``:1``, ``:2``."""
        name = f"{kind}{len(self.nodes)}"
        made = [name, *(f"{name}:{i}" for i in range(1, outputs))]
        self.nodes.append(helper.make_node(kind, inputs, made, name=name, **fields))
        return name


def build(weights: Weights) -> ModelProto:
    """Return the network: ``pieces``, ``quotes`` (n,) and ``at`` (words,) to ``states``.

    ``states`` has a row for each of ``at`` and the columns of ``PROJECTED`` side by side.
    """
    graph = Graph()
    x = _embedded(graph, weights)
    layers = {name.split(".")[2] for name in weights if name.startswith("encoder.layers.")}
    for i in range(len(layers)):
        x = _layer(graph, weights, x, i, last=i + 1 == len(layers))
    matrix = np.concatenate([weights[f"heads.{name}.weight"].T for name in PROJECTED], 1)
    zeros = np.zeros(len(weights["heads.first.weight"]), np.float32)
    bias = [weights.get(f"heads.{name}.bias", zeros) for name in PROJECTED]
    projected = graph.node("MatMul", [x, graph.constant("heads", matrix)])
    added = graph.node("Add", [projected, graph.constant("heads.bias", np.concatenate(bias))])
    axis = graph.constant("window", np.array([0]))
    graph.nodes.append(helper.make_node("Squeeze", [added, axis], ["states"], name="states"))
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, [size])
        for name, size in (("pieces", "n"), ("quotes", "n"), ("at", "words"))
    ]
    output = helper.make_tensor_value_info("states", TensorProto.FLOAT, ["words", matrix.shape[1]])
    made = helper.make_graph(graph.nodes, "accurate", inputs, [output], graph.constants)
    sets = [helper.make_opsetid("", 17), helper.make_opsetid(FUSED, 1)]
    return helper.make_model(made, opset_imports=sets, ir_version=8)


def _embedded(graph: Graph, weights: Weights) -> str:
    """Sum the embeddings; the table of word pieces is kept in eight bits, a scale a row."""
    table = weights["encoder.words.weight"]
    scale = np.abs(table).max(1, keepdims=True) / 127 + 1e-12
    small = graph.constant("words", np.round(table / scale).astype(np.int8))
    taken = graph.node("Cast", [graph.node("Gather", [small, "pieces"])], to=TensorProto.FLOAT)
    scales = graph.constant("words.scale", scale.astype(np.float32))
    words = graph.node("Mul", [taken, graph.node("Gather", [scales, "pieces"])])
    quotes = graph.constant("quotes.table", weights["encoder.quotes.weight"])
    quoted = graph.node("Add", [words, graph.node("Gather", [quotes, "quotes"])])
    table = graph.constant("positions", weights["encoder.positions.weight"])
    start = graph.constant("start", np.array([0]))
    placed = graph.node("Slice", [table, start, graph.node("Shape", ["pieces"])])
    summed = graph.node("Add", [quoted, placed])
    gamma = graph.constant("norm", weights["encoder.norm.weight"])
    beta = graph.constant("norm.bias", weights["encoder.norm.bias"])
    normal = graph.node("LayerNormalization", [summed, gamma, beta], epsilon=SMALL)
    return graph.node("Unsqueeze", [normal, start])


def _layer(graph: Graph, weights: Weights, x: str, number: int, *, last: bool) -> str:
    """Add a layer; of the last one only the rows that are asked for, each word's first piece.

    The sum and the norm are two nodes: fused, onnxruntime takes ten times as long for them.
    """
    at = f"encoder.layers.{number}"

    def bias(part: str) -> str:
        return graph.constant(f"{at}.{part}.bias", weights[f"{at}.{part}.bias"])

    def times(value: str, part: str) -> str:
        matrix = graph.constant(f"{at}.{part}", weights[f"{at}.{part}.weight"].T)
        return graph.node("MatMul", [value, matrix])

    def settled(value: str, skip: str, part: str, norm: str) -> str:
        gamma = graph.constant(f"{at}.{norm}", weights[f"{at}.{norm}.weight"])
        summed = graph.node("Add", [graph.node("Add", [value, bias(part)]), skip])
        inputs = [summed, gamma, bias(norm)]
        return graph.node("LayerNormalization", inputs, epsilon=SMALL)

    asked = graph.node("Add", [times(x, "qkv"), bias("qkv")])
    split = graph.node("Split", [asked], outputs=3, axis=2)
    heard = graph.node(
        "MultiHeadAttention",
        [split, f"{split}:1", f"{split}:2"],
        domain=FUSED,
        num_heads=weights[f"{at}.out.weight"].shape[1] // HEAD,
    )
    if last:
        heard, x = (graph.node("Gather", [rows, "at"], axis=1) for rows in (heard, x))
    x = settled(times(heard, "out"), x, "out", "norm1")
    raised = graph.node("BiasGelu", [times(x, "lin1"), bias("lin1")], domain=FUSED)
    return settled(times(raised, "lin2"), x, "lin2", "norm2")
