"""The lines of a PDF → its paragraphs, by the space between and before them."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from attribcheck.readers.lines import lines_of
from attribcheck.readers.pdf_lines import Line
from attribcheck.readers.wrapping import paragraphs_of

APART = 1.25
"""Times the usual distance of lines that paragraphs which stand apart have at the least."""

NARROWEST, WIDEST = 5, 45
"""Points by which the first line of a paragraph is indented; a column lies further off."""

LEAST_SIGNS = 3
"""Paragraphs that space must open for it to be how a story marks them."""

_STOPPED = re.compile(r"[.!?…:]['\"”’»)\]]*$")
_COMPOUND = r"[^\W\d_]++(?:-[^\W\d_]++)*+"
_WORD = re.compile(_COMPOUND)
_BROKEN = re.compile(rf"(?<![\w-])({_COMPOUND})[-\u00ad\u2010]\n({_COMPOUND})")


@dataclass(frozen=True, slots=True)
class _Type:
    """How a story is set."""

    leading: float
    """The usual distance of two lines, for a type of size 1."""

    margin: float
    """Where most lines begin, in points."""

    size: float
    """Of the type that most lines are set in."""

    def parts(self, above: Line, below: Line) -> bool:
        """Tell whether space or another size of type parts two lines of a column."""
        size = max(above.size, 1.0)
        return (
            abs(above.size - below.size) > 0.5
            or above.y - below.y > APART * self.leading * size > 0
            or self.indents(below)
        )

    def indents(self, line: Line) -> bool:
        """Tell whether a line of the story is indented; a heading may be centred."""
        return line.size == self.size and NARROWEST < line.x - self.margin < WIDEST


def paragraphs(lines: Sequence[Line]) -> list[list[Line]]:
    """Gather the lines of each paragraph, over columns and pages.

    Copy in which neither space nor indentation marks paragraphs is read as wrapped plain text.
    """
    face = _face(lines)
    signs = sum(_follows(*pair) and face.parts(*pair) for pair in pairwise(lines))
    if signs < LEAST_SIGNS:
        return _as_plain(lines)
    found: list[list[Line]] = []
    for line in lines:
        if not found or _opens(found[-1][-1], line, face):
            found.append([line])
        else:
            found[-1].append(line)
    return found


def joiner(lines: Iterable[Line]) -> Callable[[Sequence[Line]], str]:
    """Return what joins the lines of a paragraph, and the words that a line end has broken.

    A word broken at a hyphen is joined as the rest of the copy has it, with or without. Where
    it stands nowhere else, the hyphen goes if other words of the copy were broken by one.
    """
    text = "\n".join(line.text for line in lines)
    words = frozenset(word.lower() for word in _WORD.findall(_BROKEN.sub(" ", text)))
    typeset = any(f"{left}{right}".lower() in words for left, right in _BROKEN.findall(text))

    def join(match: re.Match[str]) -> str:
        whole, compound = f"{match[1]}{match[2]}", f"{match[1]}-{match[2]}"
        if compound.lower() in words or match[2][0].isupper():
            return compound
        return whole if typeset or whole.lower() in words else compound

    return lambda paragraph: _BROKEN.sub(join, "\n".join(line.text for line in paragraph))


def _face(lines: Sequence[Line]) -> _Type:
    leadings = [
        (above.y - below.y) / max(above.size, 1.0)
        for above, below in pairwise(lines)
        if _follows(above, below) and above.size == below.size
    ]
    return _Type(
        _most_common(leadings, 20),
        _most_common([line.x for line in lines], 2),
        Counter(line.size for line in lines).most_common(1)[0][0],
    )


def _follows(above: Line, below: Line) -> bool:
    """Tell whether two lines stand below one another in a column."""
    return above.page == below.page and above.y > below.y


def _opens(above: Line, below: Line, face: _Type) -> bool:
    """Tell whether ``below`` opens a paragraph.

    At the foot of a column or page the end of a sentence is taken for that of its paragraph: in
    37 stories set by the tests this parts one paragraph wrongly; to judge by how full the line
    is joins six.
    """
    if _follows(above, below):
        return face.parts(above, below)
    if abs(above.size - below.size) > 0.5 or face.indents(below):
        return True
    return _is_stopped(above)


def _is_stopped(line: Line) -> bool:
    return _STOPPED.search(line.text, max(0, len(line.text) - 8)) is not None


def _most_common(sizes: Sequence[float], steps: int) -> float:
    """Return the size that most have, to one of ``steps`` in a unit; 0 where there is none."""
    counts = Counter(round(size * steps) for size in sizes)
    return counts.most_common(1)[0][0] / steps if counts else 0.0


def _as_plain(lines: Sequence[Line]) -> list[list[Line]]:
    """Gather paragraphs as wrapped plain text has them."""
    text = "\n".join(line.text for line in lines)
    return [
        [lines[each.number - 1] for each in group] for group in paragraphs_of([*lines_of(text)])
    ]
