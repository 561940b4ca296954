"""Windows of examples, padded into tensors."""

import random
from collections.abc import Iterator

import numpy as np
import torch
from torch import Tensor

from attribcheck.extract.pieces import END, START
from training.examples import Example

Window = tuple[Example, int, int]
"""Words from one row up to, not including, another."""


def stretches(example: Example, limit: int, weigh_pieces: bool) -> list[tuple[int, int, int]]:
    """Return (first row, end row, weight) of each paragraph, split where it exceeds ``limit``."""
    sizes = [len(p) if weigh_pieces else 1 for p in example.pieces]
    found = []
    paragraph = example.layout.paragraph
    start, weight = 0, 1
    for i, size in enumerate(sizes):
        if i > start and (paragraph[i] != paragraph[i - 1] or weight + size > limit):
            found.append((start, i, weight))
            start, weight = i, 1
        weight += size
    if sizes:
        found.append((start, len(sizes), weight))
    return found


def windows(
    examples: list[Example], limit: int, weigh_pieces: bool, chance: random.Random
) -> list[Window]:
    """Tile each example with windows of whole paragraphs, from a random start."""
    found = []
    for example in examples:
        units = stretches(example, limit - 1, weigh_pieces)
        start, weight, room = 0, 0, chance.randint(limit // 4, limit - 1)
        for i, (_, _, size) in enumerate(units):
            if i > start and weight + size > room:
                found.append((example, units[start][0], units[i - 1][1]))
                start, weight, room = i, 0, limit - 1
            weight += size
        if units:
            found.append((example, units[start][0], units[-1][1]))
    chance.shuffle(found)
    return found


def piece_rows(example: Example, a: int, b: int) -> tuple[list[int], list[int], list[int]]:
    """Return piece ids, their quotation states, and each word's first piece."""
    ids, quotes, at = [START], [0], []
    paragraph = example.layout.paragraph
    for i in range(a, b):
        if i > a and paragraph[i] != paragraph[i - 1]:
            ids.append(END)
            quotes.append(0)
        at.append(len(ids))
        ids.extend(example.pieces[i])
        quotes.extend([int(example.layout.quote[i])] * len(example.pieces[i]))
    ids.append(END)
    quotes.append(0)
    return ids, quotes, at


def batches(found: list[Window], size: int, make_inputs) -> Iterator[dict]:
    """Yield padded batches of ``size`` windows with their labels and pairs."""
    for i in range(0, len(found), size):
        yield assemble(found[i : i + size], make_inputs)


def assemble(group: list[Window], make_inputs) -> dict:
    """Pad a group of windows into one batch."""
    width = max(b - a for _, a, b in group)
    labels = np.full((len(group), width), -100)
    tags, names = labels.copy(), labels.copy()
    soft = np.zeros((len(group), width, 3), "f4")
    columns: dict[str, list[np.ndarray]] = {
        name: [] for name in ("words", "distance", "sentence", "quote", "between", "labels", "soft")
    }
    first, last = [], []
    for j, (example, a, b) in enumerate(group):
        labels[j, : b - a] = example.labels[a:b]
        tags[j, : b - a], names[j, : b - a] = example.tags[a:b], example.names[a:b]
        if example.soft_labels is not None:
            soft[j, : b - a] = example.soft_labels[a:b]
        lengths = example.pairs.lengths.tolist() if example.pairs else []
        end = 0
        for cue, length in zip(example.cues, lengths, strict=True):
            row = slice(end, end + length)
            end += length
            words = example.pairs.word[row]
            if words[0] < a or words[-1] >= b:
                continue
            columns["words"].append(words - a + j * width)
            columns["distance"].append(example.pairs.distance[row])
            columns["sentence"].append(example.pairs.sentence[row])
            columns["quote"].append(example.pairs.quote[row])
            columns["between"].append(example.pairs.between[row])
            columns["labels"].append(example.roles[row])
            columns["soft"].append(
                example.soft_roles[row]
                if example.soft_roles is not None
                else np.zeros((len(words), 3), "f4")
            )
            first.append(cue[0] - a + j * width)
            last.append(cue[1] - a + j * width)
    batch: dict[str, Tensor] = {
        "cue_labels": torch.from_numpy(labels).reshape(-1),
        "tags": torch.from_numpy(tags).reshape(-1),
        "names": torch.from_numpy(names).reshape(-1),
        "cue_soft": torch.from_numpy(soft).reshape(-1, 3),
        "cue_first": torch.tensor(first, dtype=torch.long),
        "cue_last": torch.tensor(last, dtype=torch.long),
    }
    counts = np.array([len(row) for row in columns["words"]], dtype=np.int64)
    longest = int(counts.max()) if len(counts) else 1
    inside = np.arange(longest) < counts[:, None]
    for name, rows in columns.items():
        shape = (len(counts), longest, 3) if name == "soft" else (len(counts), longest)
        padded = np.zeros(shape, "f4" if name == "soft" else "i8")
        if rows:
            padded[inside] = np.concatenate(rows)
        batch[f"role_{name}"] = torch.from_numpy(padded)
    batch["role_mask"] = torch.from_numpy(inside.astype("f4"))
    return {**batch, "inputs": make_inputs(group, width)}


def transformer_inputs(group: list[Window], width: int) -> dict[str, Tensor]:
    """Return pieces, quotes, mask and each word's piece, padded."""
    rows = [piece_rows(*window) for window in group]
    longest = max(len(ids) for ids, _, _ in rows)
    pieces, quotes = (np.zeros((len(rows), longest), "i8") for _ in range(2))
    at = np.zeros((len(rows), width), "i8")
    mask = np.zeros((len(rows), 1, 1, longest), bool)
    for j, (ids, states, words) in enumerate(rows):
        pieces[j, : len(ids)], quotes[j, : len(ids)] = ids, states
        at[j, : len(words)] = words
        mask[j, 0, 0, : len(ids)] = True
    named = {"pieces": pieces, "quotes": quotes, "at": at, "mask": mask}
    return {name: torch.from_numpy(column) for name, column in named.items()}
