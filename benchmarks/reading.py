"""Time reading a story in every format beside extracting its attributions, in one run.

python benchmarks/reading.py [--rounds 5]

The story is the copy of ``linear.py``, written in each format as the tests write it. Reading
costs less than extraction in every format but PDF: the last column is below 1.
"""

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

from linear import copy

from attribcheck import Settings, read
from attribcheck.extract import extract, find_quotations, load_tagger
from attribcheck.segment import segment

TESTS = Path(__file__).parents[1] / "tests"

SIZE = 5_000
"""Characters of a story of 800 words."""


def best(work: Callable[[], object], rounds: int) -> float:
    """Return the CPU seconds of the fastest of several rounds."""
    spent = []
    for _ in range(rounds):
        started = time.process_time()
        work()
        spent.append(time.process_time() - started)
    return min(spent)


def main() -> None:
    """Print milliseconds of CPU a format, and the share of extraction that reading takes."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    sys.path.insert(0, str(TESTS))
    from readers.written import WRITERS, Story

    story = Story("Levee holds, aide says", "By Ines Odell", copy(SIZE).split("\n\n"))
    tagger = load_tagger(Settings(engine="light").engine)
    article = segment(read(WRITERS["story.txt"](story), "story.txt"))
    extraction = best(lambda: extract(article, find_quotations(article), tagger), rounds)
    print(f"{'extraction':16} {extraction * 1000:8.1f} ms")
    for name, write in WRITERS.items():
        data = write(story)
        read(data, name)  # what is imported is not counted
        reading = best(lambda data=data, name=name: read(data, name), rounds)  # type: ignore[misc]
        print(f"{name:16} {reading * 1000:8.1f} ms {reading / extraction:6.2f}")


if __name__ == "__main__":
    main()
