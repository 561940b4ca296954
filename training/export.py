"""Write a trained light model as the package's files: ``python -m training.export --help``."""

import argparse
import hashlib
import io
import json
from pathlib import Path

import numpy as np
import torch

from training.places import MODELS


def light_weights(state: dict[str, torch.Tensor]) -> dict[str, np.ndarray]:
    """Rename and turn the weights to the way that ``attribcheck.extract.light`` multiplies."""
    state = {name: tensor.float() for name, tensor in state.items()}
    out: dict[str, torch.Tensor] = {}
    for name, tensor in state.items():
        part, _, rest = name.partition(".")
        if part == "encoder":
            kind = rest.split(".")[0]
            if kind in ("enter", "rest") and rest.endswith("weight"):
                out[rest] = tensor.T
            elif kind == "convs" and rest.endswith("weight"):
                out[rest] = tensor.permute(2, 1, 0)
            else:
                out[rest] = tensor
        elif rest.split(".")[0] in ("cue", "key", "first", "last"):
            out[rest] = tensor.T if rest.endswith("weight") else tensor
    heads = {name[6:]: tensor for name, tensor in state.items() if name.startswith("heads.")}
    for table in ("distance", "sentence", "quote", "between"):
        out[f"heads.{table}"] = heads[f"{table}.weight"]
    out["heads.near"] = heads["near.weight"].permute(2, 1, 0)
    out["heads.near_bias"] = heads["near.bias"]
    out["heads.out"], out["heads.bias"] = heads["out.weight"].T, heads["out.bias"]
    out["heads.step"] = heads["step"]
    return {name: tensor.numpy().astype(np.float16) for name, tensor in out.items()}


def main() -> None:
    """Write weights and card."""
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("state", type=Path, help="what training.train --save wrote")
    ap.add_argument("--version", required=True)
    ap.add_argument("--lean", type=float, required=True, help="chosen on the slice of train")
    ap.add_argument("--dilations", default="1,2,4,8,1")
    args = ap.parse_args()
    weights = light_weights(torch.load(args.state, map_location="cpu", weights_only=True))
    stored = io.BytesIO()
    np.savez_compressed(stored, **weights)
    MODELS.mkdir(exist_ok=True)
    (MODELS / "light.npz").write_bytes(stored.getvalue())
    card = {
        "version": args.version,
        "sha256": hashlib.sha256(stored.getvalue()).hexdigest(),
        "lean": args.lean,
        "dilations": [int(step) for step in args.dilations.split(",")],
        "calibration": {"bias": 0.0, "likely": 0.5, "sure": 0.5, "quoted": 0.5},
    }
    (MODELS / "light.json").write_text(json.dumps(card, indent=1) + "\n")
    print(f"light.npz: {len(stored.getvalue()) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
