"""How fast 50 quotations are found in a record of a million words, and how it grows.

    python benchmarks/record_speed.py [--words 1000000]

The record is invented words drawn by Zipf’s law, at run time. Beside it, in the same run, rapidfuzz
alone slides each of five quotations over the same text (``fuzz.partial_ratio_alignment``).
"""

import argparse
import random
import resource
import time

from rapidfuzz import fuzz

from attribcheck import read
from attribcheck.extract import find_quotations
from attribcheck.language.labels import speakers_of
from attribcheck.notes import read_record
from attribcheck.notes.compare import Comparer
from attribcheck.notes.units import units
from attribcheck.segment import segment

QUOTES, KINDS, LENGTH = 50, 20_000, 25


def invented(chance: random.Random, count: int) -> list[str]:
    """Return words as often as a language has them: the second half as often as the first."""
    kinds = [
        "".join(chance.choice("abcdefghilmnoprstuvw") for _ in range(2 + i % 8))
        for i in range(KINDS)
    ]
    weights = [1 / rank for rank in range(1, KINDS + 1)]
    return chance.choices(kinds, weights, k=count)


def main() -> None:
    """Print seconds, growth and memory."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--words", type=int, default=1_000_000)
    arguments = parser.parse_args()
    chance = random.Random(1)
    took = {}
    for count in (arguments.words // 4, arguments.words):
        words = invented(chance, count)
        starts = [chance.randrange(count - LENGTH) for _ in range(QUOTES)]
        told = [" ".join(words[at : at + LENGTH]) for at in starts]
        text = "\n".join(" ".join(words[i : i + 40]) for i in range(0, count, 40))
        story = "\n\n".join(f"“It {quote},” Voss said." for quote in told)
        article = segment(read(story.encode(), "story"))
        sought = list(units(article, find_quotations(article)))
        began = time.process_time()
        comparer = Comparer((read_record(text, "notes.txt"),))
        indexed = time.process_time()
        anybody = speakers_of(article, None)
        found = sum(comparer.check(unit, story, anybody).found for unit in sought)
        done = time.process_time()
        took[count] = done - began
        print(
            f"{count} words: read and indexed in {indexed - began:.2f} s, {found} of "
            f"{len(sought)} found in {done - indexed:.2f} s, together {done - began:.2f} s CPU"
        )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    few, many = took.values()
    print(f"four times the words took {many / few:.1f} times as long; peak {peak:.0f} MB")
    began = time.process_time()
    for quote in told[:5]:
        fuzz.partial_ratio_alignment(quote, text)
    alone = (time.process_time() - began) / 5 * QUOTES
    print(f"rapidfuzz alone, from five quotations: {alone:.1f} s, {alone / many:.1f} times as long")


if __name__ == "__main__":
    main()
