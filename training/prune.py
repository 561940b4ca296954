"""Take the heads and neurons that matter least out of a transformer: ``python -m training.prune``.

How much one matters is by how much the loss would change without it, to the first order: the sum of
its outgoing weights times their gradients, its size averaged over batches of the training articles.
Train on afterwards (``training.train --start``).
"""

import argparse
import pickle
import random
from pathlib import Path

import torch
from torch import Tensor

from training.batches import assemble, grouped, transformer_inputs, windows
from training.half import HalfWeights
from training.losses import losses
from training.model import Model
from training.network import HEAD
from training.train import arguments, build

Weighed = list[tuple[Tensor, Tensor]]
"""For each layer, how much each head and each inner neuron matters."""


def weigh(model: Model, examples: list, batches: int, args) -> Weighed:
    """Return what each layer's heads and neurons are worth on so many batches."""
    HalfWeights(model.encoder)
    chance = random.Random(args.seed)
    groups = grouped(windows(examples, args.limit, True, chance), args.batch, chance)[:batches]
    layers = model.encoder.layers
    worth = [(torch.zeros(one.heads), torch.zeros(one.lin2.in_features)) for one in layers]
    for group in groups:
        losses(model, assemble(group, transformer_inputs), args).backward()
        for layer, (heads, neurons) in zip(layers, worth, strict=True):
            heads += _worth(layer.out).view(-1, HEAD).sum(1).abs()
            neurons += _worth(layer.lin2).abs()
        model.zero_grad()
    return worth


def _worth(linear: torch.nn.Linear) -> Tensor:
    return (linear.weight.detach().float() * linear.weight.grad.float()).sum(0)


def pruned(state: dict[str, Tensor], worth: Weighed, heads: int, inner: int) -> dict[str, Tensor]:
    """Return the state with only the worthiest ``heads`` and ``inner`` neurons of each layer."""
    out = dict(state)
    for i, (of_heads, of_neurons) in enumerate(worth):
        at = f"encoder.layers.{i}."
        kept = of_heads.topk(heads).indices.sort().values
        columns = (kept[:, None] * HEAD + torch.arange(HEAD)).flatten()
        rows = torch.cat([columns + part * len(of_heads) * HEAD for part in range(3)])
        neurons = of_neurons.topk(inner).indices.sort().values
        for name, chosen in (("qkv", rows), ("lin1", neurons)):
            for kind in ("weight", "bias"):
                out[f"{at}{name}.{kind}"] = state[f"{at}{name}.{kind}"][chosen].clone()
        for name, chosen in (("out", columns), ("lin2", neurons)):
            out[f"{at}{name}.weight"] = state[f"{at}{name}.weight"][:, chosen].clone()
    return out


def main() -> None:
    """Weigh, prune, save."""
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("examples", type=Path, help="folder with train.pickle")
    ap.add_argument("start", help="what training.train --save wrote")
    ap.add_argument("save")
    ap.add_argument("--heads", type=int, default=9)
    ap.add_argument("--inner", type=int, default=2048)
    ap.add_argument("--batches", type=int, default=48)
    given = ap.parse_args()
    args = arguments([str(given.examples), "--start", given.start, "--crf", "--batch", "8"])
    args.limit = 320
    train = pickle.loads((given.examples / "train.pickle").read_bytes())
    kept = [item for j, item in enumerate(train) if j % 10 != 9]
    worth = weigh(build(args), kept, given.batches, args)
    state = torch.load(given.start, map_location="cpu", weights_only=True)
    torch.save(pruned(state, worth, given.heads, given.inner), given.save)


if __name__ == "__main__":
    main()
