"""Time what resolving sources adds to extraction, and that it grows as the copy does.

python benchmarks/resolution.py [--engine light|accurate] [--sizes 10000 100000 1000000]

All in one run: a machine's speed cancels out in the ratio. Last seen with the light engine: 19 to
29 % of extraction's CPU time, 0.07 to 0.09 s for 100,000 characters at every size.
"""

import argparse
import time
from itertools import pairwise

from linear import copy

from attribcheck import read
from attribcheck.extract import extract, find_quotations, load_tagger
from attribcheck.extract.tagger import Tagger
from attribcheck.resolve import resolve
from attribcheck.segment import segment


def spent(size: int, tagger: Tagger) -> tuple[float, float, int]:
    """Return CPU seconds of extraction and of resolution, and the sources of about ``size``."""
    article = segment(read(copy(size).encode(), "generated"))
    times = [time.process_time()]
    quotations, attributions = extract(article, find_quotations(article), tagger)
    times.append(time.process_time())
    sources = resolve(article, quotations, attributions)
    times.append(time.process_time())
    extraction, resolution = (later - earlier for earlier, later in pairwise(times))
    return extraction, resolution, len(sources)


def main() -> None:
    """Print the seconds, the ratio and the cost of 100,000 characters for each size."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--engine", choices=("light", "accurate"), default="light")
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    arguments = parser.parse_args()
    tagger = load_tagger(arguments.engine)
    spent(2000, tagger)
    print("characters  sources  extract, s  resolve, s  ratio  s/100 kB")
    for size in arguments.sizes:
        extraction, resolution, count = spent(size, tagger)
        ratio, cost = resolution / extraction, resolution * 1e5 / size
        print(f"{size:10} {count:8} {extraction:11.2f} {resolution:11.2f} {ratio:6.0%} {cost:9.3f}")


if __name__ == "__main__":
    main()
