"""Score the catalogue on the project's own copy: faults found, false alarms, silence.

    python benchmarks/faults.py [--show CODE ...] [--json]

On ``corpus/marked`` a finding is right when a fault of the same code is marked at words that it
overlaps, false when none is, and counts neither way when it is marked as fair. On ``corpus/clean``
errors and warnings are counted. ``--show`` lists what is missed and what is false, of all rules or
of those named; 1 when a figure is worse than corpus/floors.json allows.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from marks import Mark, Marked, marked_stories

from attribcheck import Finding, Settings, Severity, examine, read
from attribcheck.rules import CATALOGUE

ROOT = Path(__file__).parents[1]
FLOORS = ROOT / "corpus" / "floors.json"
SETTINGS = Settings(engine="light")


@dataclass(slots=True)
class Score:
    """Counts of one rule, or of one family."""

    faults: int = 0
    found: int = 0
    right: int = 0
    """Findings; two of them may point at one fault."""

    false: int = 0

    @property
    def recall(self) -> float:
        """Share of the faults that are found; 1 where there are none."""
        return self.found / self.faults if self.faults else 1.0

    @property
    def precision(self) -> float:
        """Share of the findings that are right; 1 where there are none."""
        told = self.right + self.false
        return self.right / told if told else 1.0

    def plus(self, other: "Score") -> "Score":
        """Return both together."""
        return Score(
            self.faults + other.faults,
            self.found + other.found,
            self.right + other.right,
            self.false + other.false,
        )


@dataclass(slots=True)
class Result:
    """What the catalogue did with all of the copy."""

    rules: dict[str, Score] = field(default_factory=dict)
    held: int = 0
    """Look-alikes on which it was silent."""

    alike: int = 0
    clean: Counter[Severity] = field(default_factory=Counter)
    stories: int = 0
    """Clean ones."""

    shown: list[tuple[str, str]] = field(default_factory=list)
    """Code and line of each that is missed or false."""


def findings(path: Path) -> tuple[Finding, ...]:
    """Return what the catalogue finds in a story, by the light engine and the defaults."""
    return examine(read(path.read_bytes(), path.name), SETTINGS).findings


def measured() -> Result:
    """Read all of the copy and count."""
    result = Result({rule.code: Score() for rule in CATALOGUE if rule.on and rule.code[0] != "V"})
    for story in marked_stories():
        told = findings(story.path)
        _count_faults(result, story, told)
        _count_findings(result, story, told)
        result.alike += len(story.silent)
        result.held += sum(not _met(mark, told) for mark in story.silent)
    for path in sorted((ROOT / "corpus" / "clean").glob("*.txt")):
        result.stories += 1
        for finding in findings(path):
            result.clean[finding.severity] += 1
            line = f"{path.stem}: {finding.severity}: {finding.message}"
            result.shown.append((finding.code, f"clean   {line}"))
    return result


def _met(mark: Mark, told: tuple[Finding, ...]) -> bool:
    return any(mark.meets(finding.code, finding.flag.span) for finding in told)


def _count_faults(result: Result, story: Marked, told: tuple[Finding, ...]) -> None:
    for mark in story.faults:
        score = result.rules.setdefault(mark.code, Score())
        score.faults += 1
        if _met(mark, told):
            score.found += 1
        else:
            words = mark.spans[0].of(story.text)
            result.shown.append((mark.code, f"missed  {story.path.stem}: “{words}”"))


def _count_findings(result: Result, story: Marked, told: tuple[Finding, ...]) -> None:
    for finding in told:
        code, span = finding.code, finding.flag.span
        score = result.rules.setdefault(code, Score())
        if any(mark.meets(code, span) for mark in story.faults):
            score.right += 1
        elif not any(mark.meets(code, span) for mark in story.fair):
            score.false += 1
            result.shown.append((code, f"false   {story.path.stem}: {finding.message}"))


def figures(result: Result) -> dict[str, float]:
    """Return the figures that corpus/floors.json may name."""
    families: dict[str, Score] = {}
    for code, score in result.rules.items():
        families[code[0]] = families.get(code[0], Score()).plus(score)
    told: dict[str, float] = {}
    for name, score in {**families, **result.rules}.items():
        told[f"{name}.recall"] = score.recall
        told[f"{name}.precision"] = score.precision
    told["silent"] = result.held / result.alike if result.alike else 1.0
    told["clean.errors"] = result.clean[Severity.ERROR]
    told["clean.warnings"] = result.clean[Severity.WARNING] / result.stories
    return told


def worse(told: dict[str, float]) -> Iterator[str]:
    """Yield a line for each figure that is worse than corpus/floors.json allows."""
    bounds = json.loads(FLOORS.read_text(encoding="utf-8"))["faults"]
    for name, floor in bounds["floors"].items():
        if told[name] < floor:
            yield f"{name} is {told[name]:.3f}, below its floor of {floor:.3f}"
    for name, ceiling in bounds["ceilings"].items():
        if told[name] > ceiling:
            yield f"{name} is {told[name]:.3f}, above its ceiling of {ceiling:.3f}"


def table(result: Result) -> Iterator[str]:
    """Yield the lines of the table, rules under their family."""
    told = figures(result)
    for code, score in sorted(result.rules.items()):
        if not any(code[0] == other[0] and other < code for other in result.rules):
            yield f"{code[0]}     recall {told[code[0] + '.recall']:.3f}  " + (
                f"precision {told[code[0] + '.precision']:.3f}"
            )
        yield (
            f"  {code}  {score.found:3} of {score.faults:3} found {score.recall:6.3f}"
            f"   {score.right:3} right {score.false:3} false {score.precision:6.3f}"
        )
    yield f"look-alikes left alone: {result.held} of {result.alike}"
    yield (
        f"clean: {result.stories} stories, {result.clean[Severity.ERROR]} errors, "
        f"{told['clean.warnings']:.2f} warnings a story, {result.clean[Severity.INFO]} infos"
    )


def main() -> int:
    """Print the figures; 1 when one is worse than allowed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--show", nargs="*", metavar="CODE", help="list what is missed or false")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    arguments = parser.parse_args()
    result = measured()
    told = figures(result)
    print(json.dumps(told, indent=2) if arguments.json else "\n".join(table(result)))
    if arguments.show is not None:
        for code, line in sorted(result.shown):
            if not arguments.show or code in arguments.show:
                print(code, line)
    failed = list(worse(told))
    for line in failed:
        print(f"faults: {line}", file=sys.stderr)
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
