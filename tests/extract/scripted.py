"""An engine that reads what a test has marked, so that decoding and the law meet known input.

``⟦1s …⟧`` is the source of attribution 1, ``⟦1q …⟧`` its cue, ``⟦1c …⟧`` its content; ``⟦1f …⟧``
is a source so faint that the engine just misses it.
"""

import re
from dataclasses import dataclass, field

import numpy as np

from attribcheck.extract import extract, find_quotations
from attribcheck.extract.decode import Lean
from attribcheck.extract.heads import BETWEEN, DISTANCES, SENTENCES, Heads, States
from attribcheck.extract.layout import Layout
from attribcheck.extract.tagger import Calibration
from attribcheck.model.attribution import Attribution
from attribcheck.model.quotation import Quotation
from attribcheck.model.report import Engine
from attribcheck.readers import read
from attribcheck.segment import segment

MARK = re.compile(r"⟦(\d)([sqcf]) |⟧")
SURE = 20.0
FAINT = SURE / 2 - 1
EVEN = Lean(0, 0)
MOST = 9
"""Attributions that one test may mark."""


@dataclass(frozen=True)
class Scripted:
    """A tagger whose scores are the marks of a test.

    The key of a word has two columns an attribution, for its source and its content; a cue's
    first word asks for its own attribution's columns by lowering all others.
    """

    marks: tuple[tuple[int, str, int, int], ...]
    lean: Lean = EVEN
    calibration: Calibration = field(default_factory=lambda: Calibration(0.0, 0.5, 0.5, 0.5))
    engine: Engine = field(default_factory=lambda: Engine("scripted", "0"))

    @property
    def heads(self) -> Heads:
        k = 2 * MOST
        out = np.zeros((k, 3), np.float32)
        out[:MOST, 1] = 1
        out[MOST:, 2] = 1
        zeros = [np.zeros((n, k), np.float32) for n in (DISTANCES, SENTENCES, 4, BETWEEN)]
        bias = np.array([SURE / 2, 0, 0], np.float32)
        near = np.zeros((3, k, k), np.float32)
        flat = np.zeros((3, 3), np.float32)
        return Heads(*zeros, near, np.zeros(k, np.float32), out, bias, flat)

    def states(self, layout: Layout) -> States:
        words, k = len(layout.spans), 2 * MOST
        cue = np.tile(np.array([SURE, 0, 0], np.float32), (words, 1))
        key, first = np.zeros((words, k), np.float32), np.zeros((words, k), np.float32)
        for row, word in enumerate(layout.spans):
            for number, role, start, end in self.marks:
                if not start <= word.start < end:
                    continue
                if role == "q":
                    begins = word.start == start
                    cue[row] = [0, SURE, 0] if begins else [0, 0, SURE]
                    first[row] = -2 * SURE
                    first[row, [number, MOST + number]] = 0
                else:
                    column = number + (MOST if role == "c" else 0)
                    key[row, column] = FAINT if role == "f" else SURE
        return States(cue, key, first, np.zeros((words, k), np.float32))


def unmark(marked: str) -> tuple[str, tuple[tuple[int, str, int, int], ...]]:
    """Return the copy without marks, and where they stood."""
    text, marks, open_marks, at = "", [], [], 0
    for match in MARK.finditer(marked):
        text += marked[at : match.start()]
        at = match.end()
        if match[1]:
            open_marks.append((int(match[1]), match[2], len(text)))
        else:
            number, role, start = open_marks.pop()
            marks.append((number, role, start, len(text)))
    return text + marked[at:], tuple(marks)


def extracted(marked: str) -> tuple[str, tuple[Quotation, ...], tuple[Attribution, ...]]:
    """Extract from marked copy with the scripted engine."""
    text, marks = unmark(marked)
    article = segment(read(text.encode(), "story.txt"))
    return text, *extract(article, find_quotations(article), Scripted(marks))


def remark(text: str, attributions: tuple[Attribution, ...]) -> str:
    """Return the copy with what was extracted marked, numbered in reading order."""
    edges = []
    for number, item in enumerate(attributions, 1):
        for role, spans in (("s", item.source), ("q", item.cue), ("c", item.content)):
            for span in spans:
                edges += [(span.start, 1, f"⟦{number}{role} "), (span.end, 0, "⟧")]
    out, at = "", 0
    for place, _, mark in sorted(edges):
        out += text[at:place] + mark
        at = place
    return out + text[at:]
