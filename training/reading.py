"""A network in training, read and scored as the product reads."""

import numpy as np
import torch
from torch import Tensor

from attribcheck.extract.accurate import CONTEXT
from attribcheck.extract.decode import Lean, find_cues, read_roles, settle
from attribcheck.extract.heads import States
from attribcheck.extract.sequences import Reach, reaches
from training.batches import conv_inputs, transformer_inputs
from training.examples import Example
from training.model import Model, numpy_heads, to_device
from training.network import Convolution


def read_states(model: Model, item: Example, limit: int) -> States:
    """Read one example as the product does: windows with context."""
    light = isinstance(model.encoder, Convolution)
    rows = len(item.pieces)
    whole = [Reach(0, 0, rows, rows)]
    found = whole if light else reaches(item.layout, item.pieces, limit, CONTEXT)
    make = conv_inputs if light else transformer_inputs
    parts: list[list[Tensor]] = [[], [], [], []]
    for reach in found:
        inputs = to_device(make([(item, reach.start, reach.end)], reach.end - reach.start))
        with torch.no_grad():
            states = model.states(inputs)
            hidden = states[reach.core_start - reach.start : reach.core_end - reach.start]
            heads = model.heads
            for part, layer in zip(
                parts, (heads.cue, heads.key, heads.first, heads.last), strict=True
            ):
                part.append(layer(hidden).float())
    return States(*(torch.cat(part).cpu().numpy() for part in parts))


def predictions(model: Model, examples: list[Example], limit: int, leans: list[float]) -> dict:
    """Return, for each lean, the articles in the scorer's format."""
    model.eval()
    heads = numpy_heads(model)
    out = {lean: {} for lean in leans}
    for item in examples:
        states = read_states(model, item, limit)
        for lean in leans:
            cues = find_cues(states.cue, Lean(lean, lean))
            rows = settle(read_roles(item.layout, states, heads, cues))
            spans = item.layout.spans
            out[lean][item.id] = {
                "id": item.id,
                "attributions": [
                    {
                        "cue": pieces(spans, range(r.cue[0], r.cue[1] + 1)),
                        "source": pieces(spans, r.source),
                        "content": pieces(spans, r.content),
                    }
                    for r in rows
                ],
            }
    return out


def pieces(spans, rows) -> list[list[int]]:
    """Join neighbouring rows into character spans."""
    found: list[list[int]] = []
    before = None
    for row in rows:
        if before is not None and row == before + 1:
            found[-1][1] = spans[row].end
        else:
            found.append([spans[row].start, spans[row].end])
        before = row
    return found


def report(name: str, model: Model, examples: list[Example], args) -> dict:
    """Score a model on some examples at several leans; print and return the figures."""
    from score import score

    gold = {item.id: item.gold for item in examples}
    figures = {}
    for lean, predicted in predictions(model, examples, args.limit, args.leans).items():
        r = score(gold, predicted)
        a = r["attribution"]
        figures[lean] = a["f1"]
        tokens = "/".join(f"{r['tokens'][x]['f1']:.3f}" for x in ("content", "source", "cue"))
        print(
            f"{args.name} {name} lean {lean:+.1f}: attribution {a['f1']:.3f} "
            f"({a['precision']:.3f} {a['recall']:.3f}) direct {r['direct']['f1']:.3f} "
            f"strict {r['strict']['f1']:.3f} tokens {tokens}",
            flush=True,
        )
    return figures


def soften(model: Model, examples: list[Example], limit: int) -> dict[str, tuple]:
    """Return a teacher's chances for each example: of cues, and of gold cues' roles."""
    model.eval()
    heads = numpy_heads(model)
    out = {}
    for item in examples:
        states = read_states(model, item, limit)
        roles = np.zeros((0, 3), "f4")
        if item.cues:
            roles = heads.roles(states, item.pairs, item.cues)
        out[item.id] = tuple(softmax(x) for x in (states.cue, roles))
    return out


def softmax(x: np.ndarray) -> np.ndarray:
    """Return chances of scores, by row."""
    raised = np.exp(x - x.max(1, keepdims=True, initial=-1e9))
    return raised / raised.sum(1, keepdims=True)
