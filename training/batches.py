"""Windows of examples, padded into tensors."""

import random

import numpy as np
import torch
from torch import Tensor

from attribcheck.extract.forms import REST, piece_columns, shape
from attribcheck.extract.pieces import END, START
from attribcheck.extract.sequences import sequence, stretches
from training.examples import Example

MASK = 103
"""What stands for a hidden piece in DistilBERT's vocabulary."""

Window = tuple[Example, int, int]
"""Words from one row up to, not including, another."""


def windows(
    examples: list[Example], limit: int, weigh_pieces: bool, chance: random.Random
) -> list[Window]:
    """Tile each example with windows of whole paragraphs, from a random start."""
    found = []
    for example in examples:
        ids = example.pieces if weigh_pieces else [(0,)] * len(example.pieces)
        units = stretches(example.layout, ids, limit - 1)
        start, weight, room = 0, 0, chance.randint(limit // 4, limit - 1)
        for i, unit in enumerate(units):
            if i > start and weight + unit.size > room:
                found.append((example, units[start].start, units[i - 1].end))
                start, weight, room = i, 0, limit - 1
            weight += unit.size
        if units:
            found.append((example, units[start].start, units[-1].end))
    chance.shuffle(found)
    return found


def grouped(found: list[Window], size: int, chance: random.Random) -> list[list[Window]]:
    """Put ``size`` windows of like length together, so that little is padded; in random order."""
    block = 16 * size
    groups = []
    for i in range(0, len(found), block):
        part = sorted(found[i : i + block], key=lambda window: window[2] - window[1])
        groups += [part[j : j + size] for j in range(0, len(part), size)]
    chance.shuffle(groups)
    return groups


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
    rows = [sequence(item.layout, item.pieces, a, b) for item, a, b in group]
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


def blank(pieces: Tensor, share: float) -> None:
    """Put the mask's piece in place of a share of the others, so that no word decides alone."""
    chosen = (
        (torch.rand(pieces.shape) < share) & (pieces != START) & (pieces != END) & (pieces != 0)
    )
    pieces[chosen] = MASK


def conv_inputs(group, width: int) -> dict[str, Tensor]:
    """Return the light encoder's columns, padded."""
    fields = ("first", "rest", "shapes", "quotes", "edges")
    out = {
        name: np.zeros((len(group), width, *((REST,) if name == "rest" else ())), "i8")
        for name in fields
    }
    for j, (item, a, b) in enumerate(group):
        for name, column in zip(fields, columns(item), strict=True):
            out[name][j, : b - a] = column[a:b]
    return {name: torch.from_numpy(column) for name, column in out.items()}


MADE: dict[str, tuple] = {}


def columns(item: Example) -> tuple:
    """Return an example's columns, made once."""
    if item.id not in MADE:
        shapes = np.array([shape(form) for form in item.layout.forms])
        first, rest = piece_columns(item.pieces)
        MADE[item.id] = (first, rest, shapes, item.layout.quote, item.layout.edge)
    return MADE[item.id]
