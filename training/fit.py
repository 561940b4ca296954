"""The training loop."""

import random
import time
from collections.abc import Callable, Iterator

import torch
from torch import nn

from training.batches import (
    Window,
    assemble,
    blank,
    conv_inputs,
    grouped,
    transformer_inputs,
    windows,
)
from training.examples import Example
from training.half import HalfWeights
from training.losses import losses
from training.model import Model, to_device
from training.network import Convolution

WARM = 0.06
"""Share of the training in which the rates rise."""


class Clock:
    """How far the training is, 0 to 1: by steps, or by minutes where a machine has other work."""

    def __init__(self, steps: int, minutes: float) -> None:
        """Start now; ``minutes`` of 0 counts ``steps``."""
        self.steps, self.minutes = steps, minutes
        self.began, self.done = time.time(), 0

    def share(self) -> float:
        """Return the share that is over."""
        if self.minutes:
            return (time.time() - self.began) / (60 * self.minutes)
        return self.done / self.steps


def fit(
    model: Model, examples: list[Example], args, watch: Callable[[Model], None] | None = None
) -> None:
    """Train for ``args.epochs`` epochs, or ``args.minutes`` minutes; rates fall to nothing.

    A transformer's weights are half-precision while it learns, its masters full.
    """
    light = isinstance(model.encoder, Convolution)
    half = None if light else HalfWeights(model.encoder)
    slow = [p for p in (half or model.encoder).parameters() if p.requires_grad]
    fast = list(model.heads.parameters())
    optimiser = torch.optim.AdamW(
        [{"params": slow, "lr": args.rate}, {"params": fast, "lr": args.head_rate}],
        weight_decay=0.01,
        betas=(0.9, 0.98),
    )
    chance = random.Random(args.seed)

    def drawn() -> list[list[Window]]:
        return grouped(windows(examples, args.limit, not light, chance), args.batch, chance)

    clock = Clock(args.epochs * len(drawn()), args.minutes)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda _: min(1.0, clock.share() / WARM + 0.01) * max(0.0, 1 - clock.share())
    )
    make = conv_inputs if light else transformer_inputs
    epoch = 0
    while clock.share() < 1:
        epoch += 1
        model.train()
        total = torch.zeros(())
        count = 0
        for group in _until(clock, drawn()):
            batch = assemble(group, make)
            if args.blank:
                blank(batch["inputs"]["pieces"], args.blank)
            loss = losses(model, to_device(batch), args)
            loss.backward()
            if half:
                half.hand_over_gradients()
            nn.utils.clip_grad_norm_([*slow, *fast], 1.0)
            optimiser.step()
            optimiser.zero_grad()
            if half:
                half.take_over_weights()
            clock.done += 1
            schedule.step()
            total, count = total + loss.detach().cpu(), count + 1
        took = time.time() - clock.began
        print(f"{args.name} epoch {epoch} loss {float(total) / count:.4f} {took:.0f}s", flush=True)
        if watch and epoch % args.watch == 0 and clock.share() < 1:
            watch(model)
    if half:
        half.restore()


def _until(clock: Clock, groups: list[list[Window]]) -> Iterator[list[Window]]:
    for group in groups:
        if clock.share() >= 1:
            return
        yield group
