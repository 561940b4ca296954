"""What several rules ask of one story, found out once."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

Story = TypeVar("Story")
Answer = TypeVar("Answer")


def once_a_story(ask: Callable[[Story], Answer]) -> Callable[[Story], Answer]:
    """Let ``ask`` keep its answer for the story it was last asked about.

    The story may be its analysis, its article, or what was found out of it once in its turn.

    The answer must not be changed by those who get it. One story is kept alive until the next.
    """
    kept: tuple[Story, Answer] | None = None

    @wraps(ask)
    def answer(story: Story) -> Answer:
        nonlocal kept
        # One read and one write: another thread's story can only make it ask again.
        last = kept
        if last is not None and last[0] is story:
            return last[1]
        found = ask(story)
        kept = story, found
        return found

    return answer
