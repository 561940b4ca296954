"""A guard against hostile copy that never ends; speed itself is measured in ``benchmarks/``."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

PATIENCE = 5.0
"""Seconds of processor time: tens of times what the inputs need on a slow machine, and a small
part of what they would take if the work grew with the square of their length."""


@contextmanager
def patience() -> Iterator[None]:
    """Fail when the block takes longer than anybody would wait."""
    started = time.process_time()
    yield
    assert time.process_time() - started < PATIENCE
