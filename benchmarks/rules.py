"""Time every rule beside extracting the attributions it reads, over articles, in one run.

    python benchmarks/rules.py ARTICLES.jsonl[.gz] [--limit 30] [--rounds 3]

ARTICLES holds an article a line, of which only ``id`` and ``text`` are looked at. What several
rules ask of a story is found out once, and counts for the first that asks, in the order of codes.
``on`` are the rules that run unless settings say otherwise.
All rules together are to stay below a quarter of the light engine’s extraction.
"""

import argparse
import time
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from predict import articles

from attribcheck import Manuscript, Settings, read
from attribcheck.extract import extract, find_quotations, load_tagger
from attribcheck.model.report import Analysis
from attribcheck.resolve import resolve
from attribcheck.rules import CATALOGUE
from attribcheck.segment import segment


def stages(manuscript: Manuscript, settings: Settings) -> Iterator[tuple[str, float]]:
    """Yield each stage and each rule, and the CPU seconds it took of one story."""
    tagger, times = load_tagger(settings.engine), [time.process_time()]
    article = segment(manuscript)
    times.append(time.process_time())
    quotations, attributions = extract(article, find_quotations(article), tagger)
    times.append(time.process_time())
    sources = resolve(article, quotations, attributions)
    times.append(time.process_time())
    analysis = Analysis(article, quotations, attributions, sources, tagger.engine, settings.house)
    for rule in CATALOGUE:
        tuple(rule.check(analysis))
        times.append(time.process_time())
    names = ("segment", "extract", "resolve", *(rule.code for rule in CATALOGUE))
    for name, began, ended in zip(names, times, times[1:], strict=False):
        yield name, ended - began


def spent(manuscripts: list[Manuscript], settings: Settings, rounds: int) -> dict[str, float]:
    """Return CPU seconds by stage and rule, of each story the fastest of several rounds."""
    total: dict[str, float] = defaultdict(float)
    for manuscript in manuscripts:
        best: dict[str, float] = {}
        for _ in range(rounds):
            for name, seconds in stages(manuscript, settings):
                best[name] = min(seconds, best.get(name, seconds))
        for name, seconds in best.items():
            total[name] += seconds
    return dict(total)


def main() -> None:
    """Print milliseconds of CPU and the share of extraction, by stage and by rule."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles", type=Path)
    parser.add_argument("--limit", type=int, default=30, help="articles that are read")
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    lines = islice(articles(arguments.articles), arguments.limit)
    manuscripts = [read(line["text"].encode(), line["id"]) for line in lines]
    settings = Settings(engine="light")
    spent(manuscripts[:1], settings, 1)  # what is loaded once is not counted
    total = spent(manuscripts, settings, arguments.rounds)
    rules = {rule.code: total.pop(rule.code) for rule in CATALOGUE}
    dearest = sorted(rules, key=lambda code: -rules[code])
    usual = sum(rules[rule.code] for rule in CATALOGUE if rule.on)
    rows = [*total.items(), ("rules", sum(rules.values())), ("on", usual)]
    for name, seconds in [*rows, *((code, rules[code]) for code in dearest)]:
        print(f"{name:10} {seconds * 1000:9.1f} ms {seconds / total['extract']:7.3f}")


if __name__ == "__main__":
    main()
