"""From PolNeAR articles to rows of words, labels and pairs that the networks learn from."""

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from attribcheck.extract.decode import INSIDE, OUTSIDE, START
from attribcheck.extract.heads import CONTENT, NOBODY, SOURCE, Pairs, pair_up
from attribcheck.extract.layout import Layout, lay_out
from attribcheck.extract.pieces import load_pieces
from attribcheck.extract.quotations import find_quotations
from attribcheck.readers import read
from attribcheck.segment import segment

TAGS = [
    "NN",
    "IN",
    "NNP",
    "DT",
    "JJ",
    "NNS",
    ",",
    ".",
    "PRP",
    "VBD",
    "RB",
    "VB",
    "CC",
    "VBZ",
    "TO",
    "VBN",
    "VBG",
    "CD",
    "VBP",
    "PRP$",
    "MD",
    "POS",
    ":",
    "``",
    "''",
    "WDT",
    "WP",
    "NNPS",
    "RP",
    "WRB",
    "JJR",
    "$",
    "JJS",
    "-RRB-",
    "-LRB-",
    "RBR",
    "EX",
    "FW",
    "UH",
    "PDT",
    "RBS",
    "WP$",
    "SYM",
    "#",
    "LS",
]
NAMES = [
    "O",
    "PERSON",
    "ORGANIZATION",
    "LOCATION",
    "MISC",
    "DATE",
    "NUMBER",
    "DURATION",
    "ORDINAL",
    "TIME",
    "MONEY",
    "PERCENT",
    "SET",
]
ROLES = {"source": SOURCE, "content": CONTENT}


@dataclass
class Example:
    """One article as the networks see it."""

    id: str
    layout: Layout
    pieces: list[tuple[int, ...]]
    labels: np.ndarray
    """(words,) OUTSIDE, START or INSIDE a cue."""

    cues: list[tuple[int, int]]
    roles: np.ndarray
    """(pairs,) gold role of each pair of ``pairs``."""

    pairs: Pairs
    tags: np.ndarray
    """(words,) part of speech by CoreNLP, a row of ``TAGS``; -100 where it has none."""

    names: np.ndarray
    """(words,) kind of name by CoreNLP, a row of ``NAMES``; -100 where it has none."""

    gold: dict = field(repr=False)

    soft_labels: np.ndarray | None = None
    """(words, 3) a teacher's chances."""

    soft_roles: np.ndarray | None = None
    """(pairs, 3) a teacher's chances for gold cues."""


def articles(path: Path) -> Iterator[dict]:
    """Yield the articles of a PolNeAR file."""
    with gzip.open(path, "rt", encoding="utf8") as lines:
        yield from map(json.loads, lines)


def example(article: dict) -> Example:
    """Lay an article out and put its gold attributions in rows."""
    read_article = segment(read(article["text"].encode(), article["id"]))
    layout = lay_out(read_article, find_quotations(read_article))
    rows = _rows(article["text"], layout)
    labels = np.full(len(layout.spans), OUTSIDE)
    cues, given = [], []
    for gold in article["attributions"]:
        words = _words(rows, gold["cue"])
        if not words or not gold["content"]:
            continue
        cue = (words[0], words[-1])
        if cue in cues:
            continue
        labels[cue[0]] = START
        labels[cue[0] + 1 : cue[1] + 1] = INSIDE
        cues.append(cue)
        given.append({role: set(_words(rows, gold[role])) for role in ROLES})
    pairs = pair_up(layout, cues) if cues else None
    roles = np.zeros(0, dtype=np.int64)
    if pairs is not None:
        roles = np.full(len(pairs.word), NOBODY)
        for i, (cue, word) in enumerate(zip(pairs.cue.tolist(), pairs.word.tolist(), strict=True)):
            for role, number in ROLES.items():
                if word in given[cue][role]:
                    roles[i] = number
    pieces = [load_pieces().of(form) for form in layout.forms]
    tags, names = _silver(article, rows, len(layout.spans))
    gold = {key: article[key] for key in ("id", "text", "attributions")}
    return Example(article["id"], layout, pieces, labels, cues, roles, pairs, tags, names, gold)


def _rows(text: str, layout: Layout) -> np.ndarray:
    """Return the row of the word at each character, -1 between words."""
    rows = np.full(len(text) + 1, -1, dtype=np.int32)
    for i, span in enumerate(layout.spans):
        rows[span.start : span.end] = i
    return rows


def _silver(article: dict, rows: np.ndarray, words: int) -> tuple[np.ndarray, np.ndarray]:
    tags, names = np.full(words, -100), np.full(words, -100)
    for sentence in article["sentences"]:
        for start, _, tag, name in sentence:
            if rows[start] >= 0 and tag in TAGS:
                tags[rows[start]] = TAGS.index(tag)
                names[rows[start]] = NAMES.index(name) if name in NAMES else 0
    return tags, names


def _words(rows: np.ndarray, spans: list[list[int]]) -> list[int]:
    found = {int(row) for start, end in spans for row in rows[start:end]}
    return sorted(found - {-1})
