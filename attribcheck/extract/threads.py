"""One thread for the arithmetic of one story."""

from contextlib import AbstractContextManager
from functools import cache

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
