"""Write Punkt's parameters: ``python -m training.language.sentences``.

Punkt learns from PolNeAR's train part which dotted words are abbreviations and which words
open sentences. What it learns is pruned to what holds for English copy at large:

* of its abbreviations, the curated ones and letters with stops, since on varied news text it
  takes ``Tuesday.`` and ``nations.`` for abbreviations;
* no collocations, which are names of the day;
* of its orthographic context, the words that are capitalised at the start of a sentence and
  nowhere else, in twenty articles or more.

No run of words of the articles can be told from what is written.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from typing import Any

from nltk.tokenize.punkt import PunktTrainer

from attribcheck.language.abbreviations import abbreviations
from attribcheck.language.punkt import DOTTED
from training.language.copy import TRAIN, articles

OUT = Path("attribcheck/language/data/sentences.json")

ARTICLES = 20
"""A word's orthography counts from this many articles up."""

RARELY = 0.03
"""Share of capitals within sentences that is put down to titles of works."""

ORTHOGRAPHY = 1 << 1 | 1 << 5
"""Punkt's flags for a word seen with a capital at the start and small in the middle."""

LETTERS = re.compile(r"\b(?:[^\W\d_]\.)+[^\W\d_](?=\.)")


def starters(texts: Iterable[str]) -> set[str]:
    """Return the words that Punkt finds to open sentences."""
    trainer = PunktTrainer()
    for text in texts:
        trainer.train(LETTERS.sub(DOTTED, text), finalize=False)
    trainer.finalize_training()
    return set(trainer.get_params().sent_starters)


def small_words(stories: Iterable[dict[str, Any]]) -> set[str]:
    """Return the words that have a capital only where they open a sentence."""
    small: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    spread: Counter[str] = Counter()
    for story in stories:
        text, seen = story["text"], set()
        for sentence in islice(story["sentences"], 1, None):
            for start, end, _, _ in sentence[1:]:
                word = text[start:end]
                if word.isalpha() and text[start - 1].isspace():
                    (small if word.islower() else capital)[word.lower()] += 1
                    seen.add(word.lower())
        spread.update(seen)
    return {
        word
        for word, count in small.items()
        if spread[word] >= ARTICLES and capital[word] <= RARELY * count
    }


def main() -> None:
    """Train and write."""
    stories = list(articles(TRAIN))
    small = small_words(stories)
    parameters = {
        "abbreviations": sorted({word.lower() for word in abbreviations()} | {DOTTED}),
        "starters": sorted(starters(story["text"] for story in stories) & small),
        "orthography": dict.fromkeys(sorted(small), ORTHOGRAPHY),
    }
    OUT.write_text(json.dumps(parameters, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
