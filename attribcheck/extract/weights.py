"""A model's files: its card (JSON) and its weights (npz, half precision), checksummed."""

import hashlib
import io
import json
from importlib.resources import files
from typing import Any

import numpy as np

from attribcheck.extract.heads import Floats
from attribcheck.model.errors import AttribcheckError


def read_model(name: str) -> tuple[dict[str, Any], dict[str, Floats]]:
    """Return the card and the weights of the model called ``name``.

    Raises AttribcheckError when the weights are not those that the card names.
    """
    folder = files("attribcheck.extract").joinpath("models")
    card = json.loads(folder.joinpath(f"{name}.json").read_text("utf-8"))
    data = folder.joinpath(f"{name}.npz").read_bytes()
    if hashlib.sha256(data).hexdigest() != card["sha256"]:
        raise AttribcheckError(
            "the model file is damaged: its checksum is not the one on its card",
            where=f"{name}.npz",
            hint="install attribcheck again: pip install --force-reinstall attribcheck",
        )
    with np.load(io.BytesIO(data), allow_pickle=False) as stored:
        return card, {key: stored[key].astype(np.float32) for key in stored.files}
