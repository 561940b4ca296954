"""What several rules ask of one story, found out once."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from attribcheck.model.report import Analysis

Answer = TypeVar("Answer")


def once_a_story(ask: Callable[[Analysis], Answer]) -> Callable[[Analysis], Answer]:
    """Let ``ask`` keep its answer for the story it was last asked about.

    The answer must not be changed by those who get it. One story is kept alive until the next.
    """
    kept: tuple[Analysis, Answer] | None = None

    @wraps(ask)
    def answer(analysis: Analysis) -> Answer:
        nonlocal kept
        # One read and one write: another thread's story can only make it ask again.
        last = kept
        if last is not None and last[0] is analysis:
            return last[1]
        found = ask(analysis)
        kept = analysis, found
        return found

    return answer
