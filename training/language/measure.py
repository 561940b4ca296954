"""Print how words, sentences and tags agree with the silver analysis of PolNeAR's dev part.

``python -m training.language.measure``.

Articles whose quotation marks are pairs of apostrophes, or that hold embedded posts, are left
out of the sentences' figure: CoreNLP cuts them wrongly.
"""

import re
import time
from pathlib import Path
from typing import Any

from attribcheck.language.sentences import sentences
from attribcheck.language.tags import tag
from attribcheck.language.words import words
from attribcheck.model.span import Span
from training.language.copy import DEV, articles, tagged

BLOCK = re.compile(r"[^\n]*\S[^\n]*")


def boundaries(story: dict[str, Any]) -> tuple[set[int], set[int]]:
    """Return where sentences end within the blocks of a story: silver, and ours."""
    text = story["text"]
    blocks = [Span(*match.span()) for match in BLOCK.finditer(text)]
    last = {block.start + len(block.of(text).rstrip()) for block in blocks}
    silver = {sentence[-1][1] for sentence in story["sentences"]}
    ours = {span.end for block in blocks for span in sentences(text, block)}
    return silver - last, ours - last


def cuts(story: dict[str, Any]) -> tuple[set[tuple[int, int]], set[tuple[int, int]]]:
    """Return the words of a story's silver sentences: silver, and ours."""
    silver, ours = set(), set()
    for sentence in story["sentences"]:
        silver.update((start, end) for start, end, _, _ in sentence)
        whole = Span(sentence[0][0], sentence[-1][1])
        ours.update((word.start, word.end) for word in words(story["text"], whole))
    return silver, ours


def report(name: str, pairs: list[tuple[set[Any], set[Any]]]) -> None:
    """Print precision, recall and F1 of pairs of silver and ours."""
    hits = sum(len(silver & ours) for silver, ours in pairs)
    precision = hits / sum(len(ours) for _, ours in pairs)
    recall = hits / sum(len(silver) for silver, _ in pairs)
    f1 = 2 * precision * recall / (precision + recall)
    print(f"{name:10} precision {precision:.4f}  recall {recall:.4f}  F1 {f1:.4f}")


def main(path: Path = DEV) -> None:
    """Measure on ``path``."""
    stories = list(articles(path))
    plain = [story for story in stories if not re.search(r"''|<tweet", story["text"])]
    report("sentences", [boundaries(story) for story in plain])
    report("words", [cuts(story) for story in stories])
    right = total = 0
    started = time.process_time()
    for story in stories:
        for sentence in tagged(story):
            tags = tag([word for word, _ in sentence])
            right += sum(ours == silver for ours, (_, silver) in zip(tags, sentence, strict=True))
            total += len(sentence)
    rate = total / (time.process_time() - started)
    print(f"tags       accuracy {right / total:.4f}  {rate:,.0f} words a second")


if __name__ == "__main__":
    main()
