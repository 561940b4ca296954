"""Lines that fit a terminal, in cells rather than characters."""

import re
from collections.abc import Iterator

from rich.cells import cell_len, get_character_cell_size
from rich.text import Text

WORD = re.compile(r"[^ ]+ *| +")


def wrap(text: Text, width: int) -> tuple[list[Text], list[int]]:
    """Break ``text``, which holds no line ends, at blanks into lines of at most ``width`` cells.

    Returns the lines, blanks at their ends cut off, and the offset at which each begins.
    A word wider than the line is cut. Linear in the length of the text.
    """
    breaks = list(_breaks(text.plain, width))
    lines = list(text.divide(breaks))
    for line in lines:
        line.rstrip()
    return lines, [0, *breaks]


def _breaks(copy: str, width: int) -> Iterator[int]:
    used = 0
    for match in WORD.finditer(copy):
        word = match[0].rstrip(" ")
        size = cell_len(word)
        if used and used + size > width:
            yield match.start()
            used = 0
        if size > width:
            cuts = list(_cuts(word, width))
            yield from (match.start() + cut for cut in cuts)
            size = cell_len(word[cuts[-1] :])
        used += size + len(match[0]) - len(word)


def _cuts(word: str, width: int) -> Iterator[int]:
    used = 0
    for offset, character in enumerate(word):
        size = get_character_cell_size(character)
        if used + size > width:
            yield offset
            used = 0
        used += size


def fit(text: Text, width: int) -> Text:
    """Return ``text`` in exactly ``width`` cells: padded, or cut with an ellipsis."""
    fitted = text.copy()
    fitted.truncate(width, overflow="ellipsis", pad=True)
    return fitted


def flow(parts: list[Text], width: int) -> list[Text]:
    """Set ``parts`` side by side, three blanks apart, in as few lines of ``width`` cells."""
    lines: list[Text] = []
    for part in parts:
        if lines and lines[-1].cell_len + 3 + part.cell_len <= width:
            lines[-1] = Text.assemble(lines[-1], "   ", part)
        else:
            lines.append(Text.assemble(" ", part))
    return lines


def indent(text: Text, first: Text, width: int) -> list[Text]:
    """Wrap ``text`` to ``width`` cells behind ``first``, which later lines leave blank."""
    lines, _ = wrap(text, max(width - first.cell_len, 12))
    blank = Text(" " * first.cell_len)
    return [Text.assemble(blank if at else first, line) for at, line in enumerate(lines)]
