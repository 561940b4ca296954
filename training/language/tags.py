"""Write the tagger's weights: ``python -m training.language.tags`` (four minutes).

nltk's averaged perceptron learns from CoreNLP's silver tags of PolNeAR's train part. Weights
below ``SMALLEST`` are dropped and the others rounded to whole numbers: what counts is which tag
has the most. Single words and their endings are all that the file tells of the articles.
"""

import json
import random
from pathlib import Path

from nltk.tag.perceptron import PerceptronTagger

from training.language.copy import TRAIN, articles, tagged

OUT = Path("attribcheck/language/data/tags.json")

ROUNDS = 5

SMALLEST = 1.0
"""Costs two in a thousand words on dev and saves two thirds of the file."""

SEED = 7


def main() -> None:
    """Train, prune and write."""
    random.seed(SEED)
    tagger = PerceptronTagger(load=False)
    sentences = [sentence for story in articles(TRAIN) for sentence in tagged(story)]
    tagger.train(sentences, nr_iter=ROUNDS)
    weights = {
        feature: kept
        for feature, row in sorted(tagger.model.weights.items())
        if (kept := {tag: round(weight) for tag, weight in row.items() if abs(weight) >= SMALLEST})
    }
    OUT.write_text(
        json.dumps(
            {"weights": weights, "known": tagger.tagdict, "tags": sorted(tagger.classes)},
            ensure_ascii=False,
            separators=(",", ":"),
        ),
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
