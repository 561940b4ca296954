"""Lay out PolNeAR's articles and keep them for training: ``python -m training.prepare OUT``."""

import pickle
import sys
from pathlib import Path

from training.examples import articles, example
from training.places import POLNEAR


def main() -> None:
    """Write ``train.pickle`` and ``dev.pickle``; they hold news text and go into no commit."""
    out = Path(sys.argv[1])
    for part in ("train", "dev"):
        found = [example(article) for article in articles(POLNEAR / f"{part}.jsonl.gz")]
        (out / f"{part}.pickle").write_bytes(pickle.dumps(found))
        cues = sum(len(item.cues) for item in found)
        print(f"{part}: {len(found)} articles, {cues} cues")


if __name__ == "__main__":
    main()
