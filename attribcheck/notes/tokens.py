"""Words of a long text as numbers, found fast: what the index and the alignment compare."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from attribcheck.notes.alike import expanded

Ints = NDArray[np.int64]

APOSTROPHES = "'’‘ʼ"
IN_NUMBERS = ".,:"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of a text, one row a word, in reading order; *don’t* has two, *do* and *not*."""

    starts: Ints
    ends: Ints
    """Characters, exclusive; the rows of one printed word have the same."""

    ids: Ints
    """The words’ numbers in a ``Vocabulary``."""


class Vocabulary:
    """Full words, each with a number, and the printed words that stand for them."""

    def __init__(self) -> None:
        """Start empty."""
        self.known: dict[str, int] = {}
        self.printed = _Printed(self.known)

    def rows(self, words: list[str]) -> tuple[Ints, Ints]:
        """Return the numbers of the full words, and how many each printed one stands for."""
        printed = np.fromiter(map(self.printed.__getitem__, words), np.int64, len(words))
        counts = np.array([len(ids) for ids in self.printed.full], dtype=np.int64)
        flat = np.array([number for ids in self.printed.full for number in ids], dtype=np.int64)
        times = counts[printed]
        first = (np.cumsum(counts) - counts)[printed]
        within = np.arange(times.sum()) - np.repeat(np.cumsum(times) - times, times)
        return flat[np.repeat(first, times) + within], times


class _Printed(dict[str, int]):
    """Printed words met so far, each with a number; a new one is taken apart when it is met."""

    def __init__(self, known: dict[str, int]) -> None:
        super().__init__()
        self.known = known
        self.full: list[tuple[int, ...]] = []

    def __missing__(self, word: str) -> int:
        number = self[word] = len(self.full)
        self.full.append(
            tuple(self.known.setdefault(key, len(self.known)) for key in expanded(word))
        )
        return number


def tokens(text: str, vocabulary: Vocabulary) -> Tokens:
    """Return the words of ``text``: letters and digits, with apostrophes and 1,250.5 whole.

    Takes time and memory in proportion to the length; nothing is searched twice.
    """
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    lettered = _those(codes, str.isalnum)
    digit = _those(codes, str.isdigit)
    inside = np.zeros(len(codes), dtype=bool)
    if len(codes) > 2:
        apostrophe = _among(codes, APOSTROPHES)
        counted = _among(codes, IN_NUMBERS)
        between = lettered[:-2] & lettered[2:] & apostrophe[1:-1]
        inside[1:-1] = between | (digit[:-2] & digit[2:] & counted[1:-1])
    alone = _among(codes, "%")
    word = lettered | inside | alone
    after, before = np.roll(word, 1), np.roll(word, -1)
    after[:1] = before[-1:] = False
    starts = np.flatnonzero(word & (~after | alone | np.roll(alone, 1)))
    ends = np.flatnonzero(word & (~before | alone | np.roll(alone, -1))) + 1
    words = [text[a:b] for a, b in zip(starts.tolist(), ends.tolist(), strict=True)]
    ids, times = vocabulary.rows(words)
    return Tokens(np.repeat(starts, times), np.repeat(ends, times), ids)


def _those(codes: NDArray[np.uint32], test: Callable[[str], bool]) -> NDArray[np.bool_]:
    met = np.zeros(0x110000, dtype=bool)
    met[codes] = True
    holds = np.zeros(0x110000, dtype=bool)
    for code in np.flatnonzero(met).tolist():
        holds[code] = test(chr(code))
    found: NDArray[np.bool_] = holds[codes]
    return found


def _among(codes: NDArray[np.uint32], characters: str) -> NDArray[np.bool_]:
    return np.isin(codes, [ord(character) for character in characters])
