"""Time the report of 10 kB, 100 kB and 1 MB of copy: its cost must grow as the copy does.

python benchmarks/linear.py [--engine light|accurate] [--sizes 10000 100000 1000000]
"""

import argparse
import random
import resource
import time
from collections.abc import Callable, Sequence
from itertools import pairwise

from attribcheck import Settings, examine, read
from attribcheck.cli.sheet import Sheet
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
    "The building on Harbor Street has stood empty since May, when the last tenant moved out.",
    "Crews arrived at noon and left before the second tide, and the road stayed shut all night.",
    "The council is to vote on the budget in the spring, after two hearings in the town hall.",
    "Three of the seven pumps are older than the levee, which was raised after the flood of 1993.",
)


def copy(size: int) -> str:
    """Return about ``size`` characters of invented copy, the same at each call.

    It has a claim in about 250 characters, as the seed article does.
    """
    choose = random.Random(size).choice
    paragraphs, length = ["HARBOR CITY (Wire) - The levee held, a council aide said on Tuesday."], 0
    while length < size:
        paragraph = choose((_named, _unnamed))(choose)
        paragraphs.append(paragraph)
        length += len(paragraph) + 2
    return "\n\n".join(paragraphs)


def _named(choose: Callable[[Sequence[str]], str]) -> str:
    name = f"{choose(ROLES)} {choose(FIRST)} {choose(LAST)}"
    return f"{choose(PLAIN)} “{choose(QUOTES)},” {name} said. {choose(PLAIN)} {choose(PLAIN)}"


def _unnamed(choose: Callable[[Sequence[str]], str]) -> str:
    told = f"{choose(UNNAMED).capitalize()} said {choose(CLAIMS)}"
    return f"{told}. {choose(PLAIN)} {choose(PLAIN)} But {choose(CLAIMS)}, the official said."


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
        Sheet(80, None).text(to_terminal(report, 80))
        times.append(time.process_time())
        to_json([report], several=False)
        times.append(time.process_time())
        spent = [later - earlier for earlier, later in pairwise(times)]
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        row = " ".join(f"{seconds:9.2f}" for seconds in (*spent, sum(spent) * 1e5 / len(data)))
        print(f"{size:10} {row} {peak:6.0f}")


if __name__ == "__main__":
    main()
