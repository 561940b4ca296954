"""Measure an audit: its overhead over the kernel, cores, memory, falls, hostile documents.

    python benchmarks/archive.py PART... [--copy DEV.jsonl.gz] [--count N]

PART is overhead, cores, memory, kills, sizes or spark.

Articles are made at run time: paragraphs of the articles in ``--copy``, which has one with a
``text`` a line, put together anew. Nothing of them is kept. All times of one line are of one run.
"""

import argparse
import gzip
import hashlib
import json
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from attribcheck import Settings
from attribcheck.archive.audit import audit
from attribcheck.archive.inputs import Inputs
from attribcheck.archive.kernel import audit_batches, documents
from attribcheck.archive.ledger import Entry, opened
from attribcheck.archive.schemas import TABLES

LIGHT = Settings(engine="light")
COPY = Path("../shared/data/polnear/dev.jsonl.gz")
SHORT = "Rain number {} is due, an official said.\n"
SMALL = """
import resource, sys
from attribcheck.archive import audit
from attribcheck.cli import main
if __name__ == "__main__":
    if sys.argv.pop(1) == "small":
        audit.CHUNK_DOCUMENTS, audit.PART_DOCUMENTS = 2, 6
    code = main(sys.argv[1:])
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
    sys.exit(code)
"""

ALONE = """
import json, sys
from attribcheck.archive.kernel import audit_batches, documents
rows = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
chunks = (documents(rows[at : at + 16]) for at in range(0, len(rows), 16))
for _ in audit_batches(chunks):
    pass
"""
REPEATS = 3


def articles(copy: Path, count: int) -> Iterator[dict[str, Any]]:
    """Yield ``count`` articles as rows, the same at each call."""
    with gzip.open(copy, "rt", encoding="utf-8") as lines:
        told = [json.loads(line)["text"].split("\n\n") for line in lines]
    random.seed(7)
    lengths = [len(paragraphs) for paragraphs in told]
    pieces = [paragraph for paragraphs in told for paragraph in paragraphs]
    for number in range(count):
        text = "\n\n".join(random.sample(pieces, random.choice(lengths)))
        yield {"id": f"n{number}", "text": text}


def hostile(count: int) -> Iterator[dict[str, Any] | str]:
    """Yield short documents, of every hundred one that is broken, binary, huge or malformed."""
    bad = ['{"id": ', {"text": "\0\1"}, {"text": "x" * 5_100_000}, {"html": "<div>" * 50_000}]
    for number in range(count):
        if number % 100:
            yield {"id": f"n{number}", "text": SHORT.format(number)}
        else:
            row = bad[number // 100 % 4]
            yield row if isinstance(row, str) else {"id": f"n{number}", **row}


def written(path: Path, rows: Iterable[dict[str, Any] | str]) -> Path:
    """Write rows as JSON Lines."""
    with path.open("w", encoding="utf-8") as stream:
        for row in rows:
            stream.write((row if isinstance(row, str) else json.dumps(row)) + "\n")
    return path


def cpu() -> float:
    """Return the processor time of this process and of those it waited for, in seconds."""
    usages = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def run(folder: Path, source: Path, jobs: int) -> tuple[float, float, float]:
    """Audit ``source`` afresh; return processor time, wall time, and the parent's of the former."""
    out = folder / "out"
    shutil.rmtree(out, ignore_errors=True)
    before, start, own = cpu(), time.monotonic(), time.process_time()
    audit(Inputs((source,), out), LIGHT, jobs=jobs, seconds=60)
    return cpu() - before, time.monotonic() - start, time.process_time() - own


def overhead(folder: Path, arguments: argparse.Namespace) -> None:
    """Tell what the pool costs over the bare kernel, once both run, and what a core does."""
    half, whole, count = sources(folder, arguments)
    took: dict[str, list[float]] = {}
    for _ in range(REPEATS):
        for source in (half, whole):
            took.setdefault(f"bare {source.stem}", []).append(alone(folder, source))
            pooled, _, parent = run(folder, source, 1)
            took.setdefault(f"pool {source.stem}", []).append(pooled)
            took.setdefault(f"parent {source.stem}", []).append(parent)
    least = {name: min(times) for name, times in took.items()}
    kernel, pool, parent = (
        (least[f"{who} whole"] - least[f"{who} half"]) / count for who in ("bare", "pool", "parent")
    )
    print(f"{count} articles; processor time an article, the least of {REPEATS} runs of each:")
    print(f"  kernel {1000 * kernel:.1f} ms, through the pool {1000 * pool:.1f} ms")
    print(f"  ({pool / kernel:.3f} times), of which {1000 * parent:.2f} ms are the parent’s")
    print(f"  {3600 / pool:,.0f} articles a core-hour; load {os.getloadavg()[0]:.1f}")


def cores(folder: Path, arguments: argparse.Namespace) -> None:
    """Tell how much faster two workers are than one, by wall time; wants an idle machine."""
    half, whole, _ = sources(folder, arguments)
    took: dict[tuple[int, str], list[float]] = {}
    for _ in range(REPEATS):
        for jobs in (1, 2):
            for source in (half, whole):
                took.setdefault((jobs, source.stem), []).append(run(folder, source, jobs)[1])
    least = {name: min(times) for name, times in took.items()}
    one, two = (least[jobs, "whole"] - least[jobs, "half"] for jobs in (1, 2))
    told = f"{one:.1f} s, {two:.1f} s, the least of {REPEATS}; load {os.getloadavg()[0]:.1f}"
    print(f"two workers: {one / two:.2f} times one ({told})")


def sources(folder: Path, arguments: argparse.Namespace) -> tuple[Path, Path, int]:
    """Write articles and twice as many; return both files, and by how many they differ."""
    made = list(articles(arguments.copy, 2 * arguments.count))
    half = written(folder / "half.jsonl", made[: arguments.count])
    words = sum(len(row["text"].split()) for row in made) / len(made)
    print(f"articles of {words:.0f} words on average")
    return half, written(folder / "whole.jsonl", made), arguments.count


def alone(folder: Path, source: Path) -> float:
    """Run the kernel alone over ``source``, in a fresh process; return its processor time."""
    script = folder / "alone.py"
    script.write_text(ALONE, encoding="utf-8")
    before = cpu()
    subprocess.run([sys.executable, str(script), str(source)], check=True)
    return cpu() - before


def memory(folder: Path, arguments: argparse.Namespace) -> None:
    """Tell the parent's peak over a thousand short documents and more, 1 % of them hostile."""
    for count in (1_000, *arguments.most):
        source = written(folder / "short.jsonl", hostile(count))
        out = folder / f"short{count}"
        done = subprocess.run(
            command(folder, "usual", source, out, arguments.jobs), capture_output=True, text=True
        )
        parts = {name: rows(out, name) for name in ("articles", "errors")}
        print(f"{count:,} documents: parent {done.stdout.split()[-1]} MB at its peak; {parts}")


def kills(folder: Path, arguments: argparse.Namespace) -> None:
    """Kill a run 20 times at random moments; tell whether it ends as an undisturbed one."""
    source = written(folder / "short.jsonl", hostile(arguments.count))
    calm, out = folder / "calm", folder / "killed"
    subprocess.run(command(folder, "small", source, calm, 1), capture_output=True)
    random.seed()
    moments = []
    for _ in range(20):
        with subprocess.Popen(
            command(folder, "small", source, out, 1),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as process:
            time.sleep(random.uniform(0.1, arguments.longest))
            process.kill()
        moments.append(rows(out, "articles"))
    subprocess.run(command(folder, "small", source, out, 1), capture_output=True)
    same = all(everything(calm, name) == everything(out, name) for name in TABLES)
    print(f"20 kills, stories in the tables after each: {moments}; the end is the same: {same}")


def spark(folder: Path, arguments: argparse.Namespace) -> None:
    """Tell what Spark costs over the bare kernel, once it runs: the Python side of it."""
    from attribcheck.archive.spark import audit_on_spark

    count = arguments.count
    made = list(articles(arguments.copy, 3 * count))
    walls = []
    for number in (8, count, 3 * count):  # the first starts Java
        source = written(folder / f"spark{number}.jsonl", made[:number])
        start = time.monotonic()
        audit_on_spark([str(source)], str(folder / "spark"), LIGHT, seconds=60, cores="1")
        walls.append(time.monotonic() - start)
    start = time.monotonic()
    list(audit_batches([documents(made[count:])]))
    kernel, more = time.monotonic() - start, walls[2] - walls[1]
    told = (
        f"{1000 * kernel / count / 2:.1f} ms, {1000 * more / count / 2:.1f} ms of wall an article"
    )
    print(f"Spark: {more / kernel:.2f} times the kernel ({told}); load {os.getloadavg()[0]:.1f}")


def sizes(folder: Path, arguments: argparse.Namespace) -> None:
    """Tell what tables and ledger take on disk, and the ledger’s processor time."""
    source = written(folder / "some.jsonl", articles(arguments.copy, arguments.count))
    run(folder, source, 1)
    tables = sum(path.stat().st_size for path in (folder / "out").rglob("*.parquet"))
    print(f"tables: {tables / arguments.count:.0f} bytes an article")
    stamp = "0.1.0 light 1 0123456789abcdef default"
    with opened(folder) as ledger:
        for count in (100, 400):
            start = time.process_time()
            for part in range(count):
                for number in range(1_000):
                    name = f"{count}/{part}/{number}.html"
                    digest = hashlib.sha256(name.encode()).digest()[:16]
                    ledger.meet(name, digest)
                    ledger.known(name, digest, stamp)
                names = (f"{count}/{part}/{number}.html" for number in range(1_000))
                entries = [Entry(name, bytes(16), False, True) for name in names]
                ledger.commit(ledger.next_part(), stamp, entries)
            took = (time.process_time() - start) / count / 1_000
            size = (folder / "ledger.sqlite").stat().st_size
            print(f"ledger: {1e6 * took:.0f} µs a document, {count}k more; {size / 1e6:.0f} MB")


def command(folder: Path, size: str, source: Path, out: Path, jobs: int) -> list[str]:
    """Return a run of its own process, which prints its peak memory in MB."""
    script = folder / "run.py"
    script.write_text(SMALL, encoding="utf-8")
    inner = ["audit", str(source), "-o", str(out), "--jobs", str(jobs), "-q"]
    return [sys.executable, str(script), size, *inner]


def everything(out: Path, name: str) -> list[str]:
    """Return all rows of a table, sorted."""
    files = (out / name).glob("*.parquet")
    return sorted(repr(row) for file in files for row in pq.read_table(file).to_pylist())


def rows(out: Path, name: str) -> int:
    """Return how many rows a table has."""
    return sum(pq.read_metadata(file).num_rows for file in (out / name).glob("*.parquet"))


PARTS: dict[str, Callable[[Path, argparse.Namespace], None]] = {
    "overhead": overhead,
    "cores": cores,
    "memory": memory,
    "kills": kills,
    "sizes": sizes,
    "spark": spark,
}

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="+", choices=PARTS)
    parser.add_argument("--copy", type=Path, default=COPY)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--most", type=int, nargs="+", default=[10_000], help="of documents")
    parser.add_argument("--jobs", type=int, default=1, help="workers while memory is measured")
    parser.add_argument("--longest", type=float, default=4.0, help="seconds before a kill")
    chosen = parser.parse_args()
    for part in chosen.parts:
        with tempfile.TemporaryDirectory() as scratch:
            PARTS[part](Path(scratch), chosen)
