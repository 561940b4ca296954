"""Time the report of 10 kB, 100 kB and 1 MB of copy: its cost must grow as the copy does.

python benchmarks/linear.py [--engine light|accurate] [--sizes 10000 100000 1000000]
"""

import argparse
import io
import random
import resource
import time
from itertools import pairwise

from rich.console import Console

from attribcheck import Settings, examine, read
from attribcheck.extract import load_tagger
from attribcheck.render.json import to_json
from attribcheck.render.terminal import to_terminal

FIRST = ("Ines", "Omar", "Lena", "Dale", "Rosa", "Sam", "Adaeze", "Jean", "Paul", "Mira")
LAST = ("Odell", "Reyes", "Ortiz", "Finch", "Ito", "Park", "Okafor", "Roy", "Dunne", "Tran")
ROLES = ("Mayor", "Prosecutor", "Comptroller", "Engineer", "Captain")
UNNAMED = (
    "a council aide",
    "one person briefed on the plan",
    "two officials",
    "a former executive",
)
CLAIMS = (
    "the levee would hold",
    "nobody had checked the valves",
    "the plan was dead",
    "rain was due",
)
QUOTES = ("We were lucky", "Nobody called us back", "It starts on Monday", "The pump failed twice")
PLAIN = (
    "The building on Harbor Street has stood empty since May.",
    "Crews arrived at noon and left before the second tide.",
    "The council is to vote on the budget in the spring.",
)


def copy(size: int) -> str:
    """Return about ``size`` characters of invented copy, the same at each call."""
    choose = random.Random(size).choice
    paragraphs, length = ["HARBOR CITY (Wire) - The levee held, a council aide said on Tuesday."], 0
    while length < size:
        name = f"{choose(ROLES)} {choose(FIRST)} {choose(LAST)}"
        paragraph = " ".join(
            (
                f"“{choose(QUOTES)},” {name} said.",
                f"{choose(UNNAMED).capitalize()} said {choose(CLAIMS)}.",
                choose(PLAIN),
                f"But {choose(CLAIMS)}, according to {choose(UNNAMED)}.",
            )
        )
        paragraphs.append(paragraph)
        length += len(paragraph) + 2
    return "\n\n".join(paragraphs)


def main() -> None:
    """Print CPU seconds by stage for each size, and the peak of memory so far."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--engine", choices=("light", "accurate"), default="light")
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    arguments = parser.parse_args()
    settings = Settings(engine=arguments.engine)
    load_tagger(arguments.engine)
    examine(read(copy(2000).encode(), "warm"), settings)
    print(
        f"{'characters':>10} {'read, s':>9} {'page, s':>9} {'JSON, s':>9} {'s/100 kB':>9} {'MB':>6}"
    )
    for size in arguments.sizes:
        data = copy(size).encode()
        times = [time.process_time()]
        report = examine(read(data, "generated"), settings)
        times.append(time.process_time())
        Console(file=io.StringIO(), width=80).print(to_terminal(report, 80))
        times.append(time.process_time())
        to_json([report], several=False)
        times.append(time.process_time())
        spent = [later - earlier for earlier, later in pairwise(times)]
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        row = " ".join(f"{seconds:9.2f}" for seconds in (*spent, sum(spent) * 1e5 / len(data)))
        print(f"{size:10} {row} {peak:6.0f}")


if __name__ == "__main__":
    main()
