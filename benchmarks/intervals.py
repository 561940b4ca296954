"""Say how sure the figures are: 95 % intervals by drawing articles again, with replacement.

    python benchmarks/intervals.py GOLD.jsonl[.gz] PRED.jsonl [--bench ../shared/bench]

Each article is scored by itself with the scorers' own code; hits, predicted and gold are summed
over 2,000 draws of as many articles.
"""

import argparse
import random
import sys
from pathlib import Path
from typing import Any

DRAWS = 2000
FIGURES = ("attribution", "direct", "strict", "tokens content", "tokens source", "tokens cue")


def figure(found: dict[str, Any], name: str) -> dict[str, float]:
    """Return one figure of the scorer's result; blanks in its name lead inwards."""
    for key in name.split():
        found = found[key]
    return found


def counts(row: dict[str, float]) -> tuple[float, float, float, float]:
    """Return right among predicted, right among gold, predicted and gold."""
    hits = row["precision"] * row["predicted"], row["recall"] * row["gold"]
    return (*hits, row["predicted"], row["gold"])


def f1(rows: list[tuple[float, float, float, float]]) -> float:
    """Return F1 of summed counts."""
    right, found, predicted, gold = (sum(column) for column in zip(*rows, strict=True))
    precision, recall = right / max(predicted, 1), found / max(gold, 1)
    return 2 * precision * recall / max(precision + recall, 1e-9)


def main() -> None:
    """Print each figure with its interval."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("gold")
    parser.add_argument("predicted")
    parser.add_argument("--bench", default=str(Path(__file__).parents[2] / "shared" / "bench"))
    arguments = parser.parse_args()
    sys.path.insert(0, arguments.bench)
    from score import read, score

    gold, predicted = read(arguments.gold), read(arguments.predicted)
    alone = [score({key: gold[key]}, {key: predicted[key]}) for key in gold]
    for name in FIGURES:
        rows = [counts(figure(found, name)) for found in alone]
        choose = random.Random(1)
        drawn = sorted(f1(choose.choices(rows, k=len(rows))) for _ in range(DRAWS))
        low, high = drawn[DRAWS // 40], drawn[-DRAWS // 40]
        print(f"{name:16} {f1(rows):.3f}  ({low:.3f} to {high:.3f})")


if __name__ == "__main__":
    main()
