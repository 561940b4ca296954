"""Teach a network to find attributions: ``python -m training.train --help``."""

import argparse
import json
import pickle
import sys
from pathlib import Path

import numpy as np
import torch

from attribcheck.extract.forms import SHAPES
from training.fit import fit
from training.model import DEVICE, Model
from training.network import HEAD, HEADS, INNER, Convolution, Transformer
from training.reading import report, soften


def sizes(state: dict[str, torch.Tensor]) -> tuple[int, int]:
    """Return how many heads and inner neurons the layers of a saved transformer have."""
    out, inner = (state.get(f"encoder.layers.0.{part}.weight") for part in ("out", "lin2"))
    if out is None or inner is None:
        return HEADS, INNER
    return out.shape[1] // HEAD, inner.shape[1]


def build(args) -> Model:
    """Return a new model with a pretrained encoder, or a light one with pretrained pieces."""
    torch.manual_seed(args.seed)
    saved = {}
    if args.start.endswith(".pt"):
        saved = torch.load(args.start, map_location="cpu", weights_only=True)
    encoder = Transformer(args.drop, args.layers, *sizes(saved))
    if args.start.endswith(".onnx"):
        encoder.load_onnx(args.start)
    if args.light:
        table = encoder.words.weight.detach()
        mean = table.mean(0)
        _, _, v = torch.linalg.svd(table - mean, full_matrices=False)
        table = (table - mean) @ v[: args.table].T
        table = table / table.std()
        dilations = tuple(map(int, args.dilations.split(",")))
        encoder = Convolution(table, SHAPES, args.width, dilations, drop=args.drop)
    model = Model(encoder, args.k, args.head_drop)
    if saved:
        model.load_state_dict({name: tensor.float() for name, tensor in saved.items()})
    return model.to(DEVICE)


def arguments(line: list[str] | None = None):
    """Parse the command line."""
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("examples", type=Path, help="folder with train.pickle and dev.pickle")
    ap.add_argument("--name", default="model")
    ap.add_argument("--start", default="", help="DistilBERT's .onnx, or a .pt that --save wrote")
    ap.add_argument("--light", action="store_true")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--threads", type=int, default=1)
    ap.add_argument("--epochs", type=int, default=8)
    ap.add_argument("--minutes", type=float, default=0.0, help="instead of --epochs")
    ap.add_argument("--batch", type=int, default=16)
    ap.add_argument("--limit", type=int, default=448, help="pieces (light: words) a window")
    ap.add_argument("--rate", type=float, default=7e-5)
    ap.add_argument("--head-rate", type=float, default=1e-3)
    ap.add_argument("--drop", type=float, default=0.1)
    ap.add_argument("--head-drop", type=float, default=0.1)
    ap.add_argument("--blank", type=float, default=0.0, help="share of pieces hidden from it")
    ap.add_argument("--layers", type=int, default=6)
    ap.add_argument("--k", type=int, default=96)
    ap.add_argument("--width", type=int, default=128)
    ap.add_argument("--table", type=int, default=64)
    ap.add_argument("--dilations", default="1,2,4,8,1")
    ap.add_argument("--crf", action="store_true")
    ap.add_argument("--extra", type=float, default=0.3, help="weight of tags and names")
    ap.add_argument("--soft", type=float, default=0.0)
    ap.add_argument("--soft-file", default="")
    ap.add_argument("--smooth", type=float, default=0.0)
    ap.add_argument("--cue-weight", type=float, default=2.0)
    ap.add_argument("--watch", type=int, default=100)
    ap.add_argument("--fold", default="", help="i/n: leave out every n-th article from i on")
    ap.add_argument("--all", action="store_true", help="train on the choosing slice too")
    ap.add_argument("--leans", type=lambda s: [float(x) for x in s.split(",")], default=[0.0, 1.0])
    ap.add_argument("--save", default="")
    ap.add_argument("--soften", default="", help="where to save chances for the left-out fold")
    ap.add_argument("--score", default="../shared/bench", help="folder of score.py")
    return ap.parse_args(line)


def main() -> None:
    """Train, report, save."""
    args = arguments()
    sys.path.insert(0, args.score)
    torch.set_num_threads(args.threads)
    train, dev = (
        pickle.loads((args.examples / f"{part}.pickle").read_bytes()) for part in ("train", "dev")
    )
    if args.soft:
        for path in args.soft_file.split(","):
            soft = np.load(path)
            for item in train:
                if f"{item.id}/cue" in soft:
                    item.soft_labels = soft[f"{item.id}/cue"].astype("f4")
                    item.soft_roles = soft[f"{item.id}/role"].astype("f4")
    i, n = map(int, (args.fold or "9/10").split("/"))
    left = [item for j, item in enumerate(train) if j % n == i]
    kept = train if args.all else [item for j, item in enumerate(train) if j % n != i]
    model = build(args)
    fit(model, kept, args, lambda m: report("watch", m, left[:84], args))
    figures = {"slice": report("slice", model, left[:84], args)}
    figures["dev"] = report("dev", model, dev, args)
    if args.soften:
        soft = soften(model, left, args.limit)
        named = {}
        for key, (cue, role) in soft.items():
            named |= {f"{key}/cue": cue.astype("f2"), f"{key}/role": role.astype("f2")}
        np.savez(args.soften, **named)
    if args.save:
        torch.save({n: p.half() for n, p in model.state_dict().items()}, args.save)
    print(json.dumps({"name": args.name, "figures": figures}))


if __name__ == "__main__":
    main()
