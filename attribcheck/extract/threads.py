"""One thread for the arithmetic of one story."""

from contextlib import AbstractContextManager
from functools import cache

import numpy as np
from threadpoolctl import ThreadpoolController


@cache
def _controller() -> ThreadpoolController:
    return ThreadpoolController()


def one_thread() -> AbstractContextManager[object]:
    """Keep numpy's products on this thread while the block runs.

    They are too small to share: on two cores, threads that wait for each other took 2.6 times the
    processor time and 1.9 times the wall time (``benchmarks/predict.py``, dev).
    """
    limited: AbstractContextManager[object] = _controller().limit(limits=1, user_api="blas")
    return limited


def warm_up() -> None:
    """Multiply once, so that later products need not wait for the memory that they run ahead into.

    OpenBLAS fetches ahead within its own buffer. Where that was never written to, it has no pages
    yet, and on virtual machines every product was seen to take twice as long.
    """
    with one_thread():
        np.ones((16, 512), np.float32) @ np.ones((512, 512), np.float32)
