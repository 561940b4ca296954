"""Where a quotation stands in the record: likely windows, aligned and weighed."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from attribcheck.model.span import Span
from attribcheck.notes.align import AT_BRACKET, AT_ELLIPSIS, CONTENT, align, worth
from attribcheck.notes.changes import same_words
from attribcheck.notes.index import Index, Window
from attribcheck.notes.units import Unit, full_words

ROOM = 200
"""Words that an ellipsis may stand for."""

BRIEF = 3
"""Words up to which a quotation must stand there whole."""


ISLAND = 2
"""Words on both sides without a match that leave a little word alone."""

PART, THIN = 4, 0.45
"""Words from which on a part can come from another place, and the share of it, by weight, that
must stand here for it to have been said here."""

Pair = tuple[int, int]
"""Rows of the unit and of the window."""

Words = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring words of which quotation and record have others, or one has none."""

    quoted: tuple[int, int]
    """Rows of the unit, half-open."""

    recorded: tuple[int, int]
    """Rows of the place’s window, half-open."""


@dataclass(frozen=True, slots=True)
class Fit:
    """A unit held against one window."""

    text: int
    """Which of the index’s texts."""

    words: tuple[Span, ...]
    """The window’s words, in that text."""

    keys: tuple[str, ...]
    anchors: tuple[Pair, ...]
    """The same word in both: rows of the unit and of the window."""

    runs: tuple[Run, ...]
    coverage: float
    score: float


def fits(unit: Unit, index: Index, texts: list[str]) -> list[Fit]:
    """Return where ``unit`` may stand, the best first."""
    room = ROOM if unit.ellipses else 0
    ids = index.ids_of(list(unit.keys))
    found = [_fit(unit, index, texts, window) for window in index.windows(ids, room)]
    kept = [fit for fit in found if fit.anchors]
    return sorted(kept, key=lambda fit: (-round(fit.coverage, 3), -fit.score))


def _fit(unit: Unit, index: Index, texts: list[str], window: Window) -> Fit:
    text, words, keys = window_words(index, texts, window)
    ease = [
        AT_ELLIPSIS if row in unit.ellipses else AT_BRACKET if row in unit.brackets else 1.0
        for row in range(len(unit.keys))
    ]
    aligned = align(unit.keys, keys, ease)
    same = [(i, j) for i, j in aligned.pairs if unit.keys[i] == keys[j]]
    anchors = tuple(_dense(list(_without_islands(same, unit.keys)), unit.keys))
    runs = _runs(anchors, unit.words, words)
    coverage = _coverage(unit, keys, anchors, runs)
    return Fit(text, words, keys, anchors, runs, coverage, aligned.score)


def window_words(
    index: Index, texts: list[str], window: Window
) -> tuple[int, Words, tuple[str, ...]]:
    """Return which text a window is of, its words, and the full words they stand for."""
    found, offset = index.tokens_of(window.start)
    rows = slice(window.start - offset, window.end - offset)
    text = index.text_of(window.start)
    printed = [
        Span(start, end)
        for start, end in zip(found.starts[rows].tolist(), found.ends[rows].tolist(), strict=True)
    ]
    keys, words = full_words(texts[text], printed)
    return text, words, keys


def _without_islands(anchors: list[Pair], keys: tuple[str, ...]) -> Iterator[Pair]:
    """Leave out single little words that only chance puts in both places."""
    for at, (i, j) in enumerate(anchors):
        before = anchors[at - 1] if at else (-1, j - 1)
        after = anchors[at + 1] if at + 1 < len(anchors) else (len(keys), j + 1)
        apart = max(i - before[0], j - before[1]) > ISLAND < max(after[0] - i, after[1] - j)
        if not apart or worth(keys[i]) >= CONTENT or len(keys) <= BRIEF:
            yield i, j


def _dense(anchors: list[Pair], keys: tuple[str, ...]) -> list[Pair]:
    """Leave out matches at either end that are too thin to be where those words were said."""
    anchors = anchors[_thin(anchors, keys) :]
    turned = [(len(keys) - 1 - i, -j) for i, j in reversed(anchors)]
    return anchors[: len(anchors) - _thin(turned, keys[::-1])]


def _thin(anchors: list[Pair], keys: tuple[str, ...]) -> int:
    """Return how many of the first anchors lie too thin among the words before a gap."""
    thin, held, total, row = 0, 0.0, 0.0, 0
    for count, (i, _) in enumerate(anchors):
        total += sum(map(worth, keys[row:i]))
        if count and i >= PART and i - row >= ISLAND and held < THIN * total:
            thin = count
        held, total, row = held + worth(keys[i]), total + worth(keys[i]), i + 1
    return thin


def _runs(anchors: tuple[Pair, ...], quoted: Words, recorded: Words) -> tuple[Run, ...]:
    """Return what lies between the anchors; at the ends, as many words as the quotation has."""
    if not anchors:
        return ()
    runs = []
    first, last = anchors[0], anchors[-1]
    if first[0]:
        count = len(set(quoted[: first[0]]))
        runs.append(Run((0, first[0]), (_back(recorded, first[1], count), first[1])))
    for (i, j), (k, m) in pairwise(anchors):
        if k > i + 1 or m > j + 1:
            runs.append(Run((i + 1, k), (j + 1, m)))
    if last[0] + 1 < len(quoted):
        count = len(set(quoted[last[0] + 1 :]))
        runs.append(Run((last[0] + 1, len(quoted)), (last[1] + 1, _on(recorded, last[1], count))))
    return tuple(runs)


def _back(words: Words, row: int, count: int) -> int:
    """Return the first row of the ``count`` printed words before ``row``."""
    while row and count:
        row -= 1
        while row and words[row - 1] == words[row]:
            row -= 1
        count -= 1
    return row


def _on(words: Words, row: int, count: int) -> int:
    """Return the row after the ``count`` printed words that follow ``row``."""
    while row + 1 < len(words) and count:
        row += 1
        while row + 1 < len(words) and words[row + 1] == words[row]:
            row += 1
        count -= 1
    return row + 1


def _coverage(
    unit: Unit, keys: tuple[str, ...], anchors: tuple[Pair, ...], runs: tuple[Run, ...]
) -> float:
    """Return the share, by weight, of the unit’s words that stand in the window."""
    total = sum(map(worth, unit.keys))
    held = sum(worth(unit.keys[i]) for i, _ in anchors)
    for run in runs:
        one, other = unit.keys[slice(*run.quoted)], keys[slice(*run.recorded)]
        if one and same_words(one, other):
            held += sum(map(worth, one))
    return held / total if total else 0.0
