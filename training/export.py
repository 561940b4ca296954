"""Write a trained model as the package's files: ``python -m training.export --help``."""

import argparse
import hashlib
import io
import json
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from training.places import MODELS

State = dict[str, torch.Tensor]


def head_weights(state: State) -> State:
    """Rename and turn the weights of the heads, as ``attribcheck.extract.heads`` has them."""
    heads = {name[6:]: tensor for name, tensor in state.items() if name.startswith("heads.")}
    tables = ("distance", "sentence", "quote", "between")
    return {f"heads.{table}": heads[f"{table}.weight"] for table in tables} | {
        "heads.near": heads["near.weight"].permute(2, 1, 0),
        "heads.near_bias": heads["near.bias"],
        "heads.out": heads["out.weight"].T,
        "heads.bias": heads["out.bias"],
        "heads.step": heads["step"],
    }


def light_weights(state: State) -> State:
    """Rename and turn the weights to the way that ``attribcheck.extract.light`` multiplies."""
    out: State = {}
    for name, tensor in state.items():
        part, _, rest = name.partition(".")
        kind = rest.split(".")[0]
        if part == "encoder":
            if kind in ("enter", "rest") and rest.endswith("weight"):
                out[rest] = tensor.T
            elif kind == "convs" and rest.endswith("weight"):
                out[rest] = tensor.permute(2, 1, 0)
            else:
                out[rest] = tensor
        elif kind in ("cue", "key", "first", "last"):
            out[rest] = tensor.T if rest.endswith("weight") else tensor
    return out


def network(state: State) -> bytes:
    """Return the transformer as ONNX, its matrices in eight bits, a scale a column."""
    import onnx
    from onnxruntime.quantization import QuantType, quantize_dynamic

    from training.graph import build

    graph = build({name: tensor.numpy() for name, tensor in state.items()})
    last = [node.name for node in graph.graph.node if node.op_type == "MatMul"][-1]
    with tempfile.TemporaryDirectory() as folder:
        full, small = Path(folder) / "full.onnx", Path(folder) / "small.onnx"
        onnx.save(graph, full)
        quantize_dynamic(
            full,
            small,
            op_types_to_quantize=["MatMul"],
            nodes_to_exclude=[last],
            per_channel=True,
            weight_type=QuantType.QInt8,
            extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
        )
        return small.read_bytes()


def stored(weights: State) -> bytes:
    """Return an npz file in half precision."""
    held = io.BytesIO()
    arrays: dict[str, NDArray[Any]] = {
        name: tensor.numpy().astype(np.float16) for name, tensor in weights.items()
    }
    np.savez_compressed(held, **arrays)
    return held.getvalue()


def main() -> None:
    """Write weights and card; ``training.lean`` and ``training.calibrate`` fill it in."""
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("state", type=Path, help="what training.train --save wrote")
    ap.add_argument("--engine", choices=("light", "accurate"), required=True)
    ap.add_argument("--version", required=True)
    ap.add_argument("--dilations", default="1,2,4,8,1", help="of the light engine")
    args = ap.parse_args()
    loaded = torch.load(args.state, map_location="cpu", weights_only=True)
    state = {name: tensor.float() for name, tensor in loaded.items()}
    card: dict[str, Any] = {"version": args.version, "lean": {"start": 0.0, "on": 0.0}}
    weights = head_weights(state)
    if args.engine == "light":
        weights |= light_weights(state)
        card["dilations"] = [int(step) for step in args.dilations.split(",")]
    else:
        data = network(state)
        (MODELS / "accurate.onnx").write_bytes(data)
        card["network_sha256"] = hashlib.sha256(data).hexdigest()
        print(f"accurate.onnx: {len(data) / 1e6:.1f} MB")
    data = stored(weights)
    (MODELS / f"{args.engine}.npz").write_bytes(data)
    card["sha256"] = hashlib.sha256(data).hexdigest()
    card["calibration"] = {"bias": 0.0, "likely": 0.5, "sure": 0.5, "quoted": 0.5}
    (MODELS / f"{args.engine}.json").write_text(json.dumps(card, indent=1) + "\n")
    print(f"{args.engine}.npz: {len(data) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
