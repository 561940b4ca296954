"""Fit an engine's confidence: ``python -m training.calibrate ENGINE``; run after training.export.

Fitted on the tenth of PolNeAR's train part that training left out; the reliability table is of
dev. An attribution is right as ``score.py`` says: content and source overlap by half or more.
"""

import argparse
import json
import sys
from pathlib import Path

import numpy as np

from attribcheck.extract import find_quotations, load_tagger
from attribcheck.extract.attributions import put_together, weighed
from attribcheck.extract.drafts import pieces
from attribcheck.extract.layout import lay_out
from attribcheck.extract.tagger import Tagger
from attribcheck.readers import read
from attribcheck.segment import segment
from training.examples import articles
from training.places import MODELS, POLNEAR


def told_right(found: list[dict], tagger: Tagger) -> tuple[np.ndarray, np.ndarray]:
    """Return each predicted attribution's features (n, 4) and whether it is right (n,)."""
    from score import cover, iou, pair

    features, right = [], []
    for item in found:
        text = item["text"]
        article = segment(read(text.encode(), item["id"]))
        quotations = find_quotations(article)
        layout = lay_out(article, quotations)
        drafts = put_together(layout, quotations, tagger)[1]
        drafts = [draft for draft in drafts if draft.cue]
        rows = [
            {
                role: cover(text, [(s.start, s.end) for s in pieces(layout, given)])
                for role, given in (("source", draft.source), ("content", draft.content))
            }
            for draft in drafts
        ]
        gold = [{r: cover(text, a[r]) for r in ("source", "content")} for a in item["attributions"]]
        good = {
            j
            for i, j, overlap in pair(gold, rows)
            if overlap >= 0.5 and iou(gold[i]["source"], rows[j]["source"]) >= 0.5
        }
        features += [[1.0, *weighed(draft, layout)] for draft in drafts]
        right += [j in good for j in range(len(drafts))]
    return np.array(features), np.array(right, dtype=float)


def fit(features: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Return the weights of a logistic regression, by Newton's method, slightly held back."""
    weights = np.zeros(features.shape[1])
    for _ in range(30):
        chance = 1 / (1 + np.exp(-features @ weights))
        slope = features.T @ (right - chance) - 1e-3 * weights
        curve = (features * (chance * (1 - chance))[:, None]).T @ features
        weights += np.linalg.solve(curve + 1e-3 * np.eye(len(weights)), slope)
    return weights


def reliability(chance: np.ndarray, right: np.ndarray) -> float:
    """Print a table of ten bins and return the expected calibration error, 0 to 1."""
    error = 0.0
    for low in np.arange(0, 1, 0.1):
        inside = (chance >= low) & (chance < low + 0.1 + (low > 0.85))
        if inside.any():
            said, was = chance[inside].mean(), right[inside].mean()
            error += inside.mean() * abs(said - was)
            print(f"{low:.1f}–{low + 0.1:.1f}  {inside.sum():5}  said {said:.3f}  was {was:.3f}")
    print(f"expected calibration error {error:.3f}")
    return error


def main() -> None:
    """Fit, show, and write the card."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("engine", choices=("light", "accurate"))
    engine = parser.parse_args().engine
    sys.path.insert(0, "../shared/bench")
    tagger = load_tagger(engine)
    left = [a for i, a in enumerate(articles(POLNEAR / "train.jsonl.gz")) if i % 10 == 9]
    weights = fit(*told_right(left, tagger))
    path = Path(MODELS / f"{engine}.json")
    card = json.loads(path.read_text())
    names = ("bias", "likely", "sure", "quoted")
    card["calibration"] = {n: round(float(w), 4) for n, w in zip(names, weights, strict=True)}
    path.write_text(json.dumps(card, indent=1) + "\n")
    features, right = told_right(list(articles(POLNEAR / "dev.jsonl.gz")), tagger)
    reliability(1 / (1 + np.exp(-features @ weights)), right)


if __name__ == "__main__":
    main()
