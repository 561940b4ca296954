"""A network to train: an encoder and the heads on it."""

import numpy as np
import torch
from torch import Tensor, nn

from attribcheck.extract.heads import Heads
from training.network import RoleHeads, Transformer

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"


class Model(nn.Module):
    """An encoder and the heads on it."""

    def __init__(self, encoder: nn.Module, k: int, drop: float) -> None:
        super().__init__()
        self.encoder = encoder
        self.heads = RoleHeads(encoder.width, k, drop)

    def states(self, inputs: dict[str, Tensor]) -> Tensor:
        """Return the states of the words, (windows·words, width)."""
        if isinstance(self.encoder, Transformer):
            hidden = self.encoder(inputs["pieces"], inputs["quotes"], inputs["mask"])
            at = inputs["at"].unsqueeze(2).expand(-1, -1, hidden.shape[2])
            return hidden.gather(1, at).flatten(0, 1).float()
        return self.encoder(**inputs).flatten(0, 1)


def to_device(batch: dict) -> dict:
    """Move a batch to the device."""
    return {
        name: to_device(value) if isinstance(value, dict) else value.to(DEVICE, non_blocking=True)
        for name, value in batch.items()
    }


def numpy_heads(model: Model) -> Heads:
    """Return the heads as the product takes them."""
    h = model.heads
    tables = [w.weight for w in (h.distance, h.sentence, h.quote, h.between)]
    near = h.near.weight.permute(2, 1, 0)
    weights = (*tables, near, h.near.bias, h.out.weight.T, h.out.bias, h.step)
    return Heads(*(np.ascontiguousarray(w.detach().float().cpu().numpy()) for w in weights))
