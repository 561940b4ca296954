"""Which marks an article puts around speech: double ones, or single ones as British papers do."""

from collections.abc import Iterable, Sequence

from attribcheck.extract.marks import CLOSE, OPEN, Mark


def is_single_house(paragraphs: Iterable[Sequence[Mark]]) -> bool:
    """Tell whether more paragraphs begin to quote with a single mark than with a double one."""
    votes = 0
    for marks in paragraphs:
        votes += _vote(marks)
    return votes > 0


def _vote(marks: Sequence[Mark]) -> int:
    """Return 1 where the first opening mark is single and has a partner, -1 where it is double."""
    for place, mark in enumerate(marks):
        if mark.double:
            return -1
        if mark.side == OPEN and mark.shape != CLOSE and not mark.elision:
            return int(any(_may_close(other) for other in marks[place + 1 :]))
    return 0


def _may_close(mark: Mark) -> bool:
    return not mark.double and mark.side == CLOSE and not mark.weak
