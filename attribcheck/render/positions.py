"""Lines and columns of a text, for people and editors."""

import re
from bisect import bisect_right
from dataclasses import dataclass

LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Position:
    """Where a character stands; both count from 1, columns in code points."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Lines:
    """The starts of a text's lines."""

    starts: tuple[int, ...]
    """Offset of each line's first character, the first of them 0."""

    def position(self, offset: int) -> Position:
        """Return where ``offset`` stands, in time logarithmic in the number of lines."""
        line = bisect_right(self.starts, offset)
        return Position(line, offset - self.starts[line - 1] + 1)


def lines_of(text: str) -> Lines:
    """Find the lines of ``text``, whichever of the three usual ends they have."""
    return Lines((0, *(match.end() for match in LINE_END.finditer(text))))
