"""Score the dev articles and the project’s own copy; fail below a floor of corpus/floors.json.

    python benchmarks/floors.py [--shared ../shared]

The articles may not be shipped, so where ``shared`` is missing only the project's copy is scored.
Floors are named by their place in the scorers' JSON: ``attribution.f1``, ``type.accuracy``; those
of the project's copy stand under ``faults``, and those of quotations held against notes under
``quotes``.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from faults import figures as figures_of
from faults import measured, table, worse
from predict import articles, predict
from quotes import figures as figures_of_quotes
from quotes import tallied
from unaccounted import Account

from attribcheck import MissingExtraError, Settings

ROOT = Path(__file__).parents[1]
FLOORS = ROOT / "corpus" / "floors.json"


def scores(shared: Path, engine: str, account: Account) -> dict[str, Any]:
    """Return what both scorers say of one engine; prints its speed."""
    gold = shared / "data" / "polnear" / "dev.jsonl.gz"
    sources = shared / "data" / "polnear" / "dev.sources.jsonl"
    with tempfile.TemporaryDirectory() as folder:
        predicted = Path(folder) / "predicted.jsonl"
        print(predict(articles(gold), predicted, Settings(engine=engine), account.take))
        return {
            **scored(shared / "bench" / "score.py", gold, predicted),
            **scored(shared / "bench" / "score_sources.py", gold, sources, predicted),
        }


def scored(scorer: Path, *files: Path) -> dict[str, Any]:
    """Run a scorer and return its JSON."""
    done = subprocess.run(
        [sys.executable, str(scorer), *map(str, files), "--json"],
        stdout=subprocess.PIPE,
        check=True,
    )
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def below(engine: str, floors: dict[str, float], found: dict[str, Any]) -> Iterator[str]:
    """Print each figure and yield a line for each that is below its floor."""
    for name, floor in floors.items():
        figure: Any = found
        for key in [name] if name in found else name.split("."):
            figure = figure[key]
        print(f"  {name:28} {figure:.3f}  floor {floor:.3f}")
        if figure < floor:
            yield f"{engine} {name} is {figure:.4f}, below its floor of {floor:.4f}"


def main() -> int:
    """Score everything that has floors; 1 when a figure is below one."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    failed = [*dev(parser.parse_args().shared), *own_copy()]
    for line in failed:
        print(f"floors: {line}", file=sys.stderr)
    return bool(failed)


def own_copy() -> list[str]:
    """Score the catalogue on the project's own copy; return a line for each figure too low."""
    result = measured()
    print("\n".join(table(result)))
    return list(worse(figures_of(result)))


def dev(shared: Path) -> list[str]:
    """Score every engine that has floors; return a line for each figure below its floor."""
    if not (shared / "data" / "polnear" / "dev.jsonl.gz").exists():
        print(f"floors: no articles in {shared}; dev is not scored")
        return []
    failed: list[str] = []
    for engine, floors in json.loads(FLOORS.read_text(encoding="utf-8")).items():
        if engine == "faults":
            continue
        if engine == "quotes":
            failed += below(engine, floors, figures_of_quotes(tallied(shared, 1)))
            continue
        try:
            account = Account()
            found = scores(shared, engine, account)
        except MissingExtraError as error:
            print(f"floors: {engine} is not scored: {error}")
            continue
        failed += below(engine, floors, found)
        print(f"  {account}")
        failed += [f"{engine} loses {account.lost} quoted passages"] if account.lost else []
    return failed


if __name__ == "__main__":
    sys.exit(main())
