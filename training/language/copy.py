"""PolNeAR's articles with their silver analysis, as ``shared/README.md`` describes them."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

TRAIN = Path("../shared/data/polnear/train.jsonl.gz")
DEV = Path("../shared/data/polnear/dev.jsonl.gz")


def articles(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the articles that have an analysis."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            if article["sentences"]:
                yield article


def tagged(article: dict[str, Any]) -> Iterator[list[tuple[str, str]]]:
    """Yield each sentence as words with their silver tags."""
    text = article["text"]
    for sentence in article["sentences"]:
        yield [(text[start:end], tag) for start, end, tag, _ in sentence]
