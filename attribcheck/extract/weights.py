"""A model's files, checksummed: card (JSON), weights (npz, half precision), network (ONNX)."""

import hashlib
import io
import json
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import as_file, files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

import numpy as np

from attribcheck.extract.heads import Floats
from attribcheck.model.errors import AttribcheckError


def read_model(name: str) -> tuple[dict[str, Any], dict[str, Floats]]:
    """Return the card and the weights of the model called ``name``.

    Raises AttribcheckError when the weights are not those that the card names.
    """
    card = json.loads(_file(f"{name}.json").read_text("utf-8"))
    data = _checked(f"{name}.npz", card["sha256"])
    with np.load(io.BytesIO(data), allow_pickle=False) as stored:
        return card, {key: stored[key].astype(np.float32, order="C") for key in stored.files}


@contextmanager
def network(name: str, card: dict[str, Any]) -> Iterator[Path]:
    """Give the path of the ONNX file of the model called ``name``.

    Raises AttribcheckError when it is not the one that ``card`` names.
    """
    _checked(f"{name}.onnx", card["network_sha256"])
    with as_file(_file(f"{name}.onnx")) as path:
        yield path


def _file(name: str) -> Traversable:
    return files("attribcheck.extract").joinpath("models").joinpath(name)


def _checked(name: str, digest: str) -> bytes:
    data = _file(name).read_bytes()
    if hashlib.sha256(data).hexdigest() != digest:
        raise AttribcheckError(
            "the model file is damaged: its checksum is not the one on its card",
            where=name,
            hint="install attribcheck again: pip install --force-reinstall attribcheck",
        )
    return data
