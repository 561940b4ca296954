"""Measure the memory and the time of an audit's parent alone: its one worker does not read.

    python -m benchmarks.parent [--counts N...]

The worker reads one short document and gives its result for all, so that a hundred thousand
documents, 1 % of them hostile, go through the parent within a minute. Run from the repository's
root; each count is a process of its own.
"""

import argparse
import resource
import subprocess
import sys
import tempfile
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

import pyarrow as pa

from attribcheck import Settings
from attribcheck.archive import pool
from attribcheck.archive.audit import audit
from attribcheck.archive.inputs import Inputs
from attribcheck.archive.kernel import audit_batches, documents
from benchmarks.archive import SHORT, hostile, written

LIGHT = Settings(engine="light")


def work(pipe: Connection, settings: Settings, _seconds: float) -> None:
    """Answer each batch with as many results, all of one document but for their ids."""
    (one,) = audit_batches([documents([{"id": "n", "text": SHORT.format(7)}])], settings)
    with suppress(EOFError, OSError):
        pipe.send_bytes(pool.READY)
        while True:
            ids = pool.from_bytes(pipe.recv_bytes())["id"]
            told = pa.concat_batches([one] * len(ids))
            for at, name in enumerate(told.schema.names):
                if name in ("document", "story", "name"):
                    told = told.set_column(at, told.schema.field(at), ids)
            pipe.send_bytes(pool.to_bytes(told))


def run(source: Path, out: Path) -> None:
    """Audit ``source`` and print what it took of this process."""
    pool.work = work
    audit(Inputs((source,), out), LIGHT, jobs=1, seconds=60)
    own = resource.getrusage(resource.RUSAGE_SELF)
    print(f"{own.ru_maxrss // 1024} MB at the peak, {own.ru_utime + own.ru_stime:.1f} s")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--counts", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    parser.add_argument("--run", type=Path, nargs=2, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.run:
        run(*chosen.run)
    else:
        for count in chosen.counts:
            with tempfile.TemporaryDirectory() as scratch:
                source = written(Path(scratch, "short.jsonl"), hostile(count))
                again = [
                    sys.executable,
                    "-m",
                    "benchmarks.parent",
                    "--run",
                    source,
                    f"{scratch}/out",
                ]
                done = subprocess.run(again, capture_output=True, text=True, check=True)
                print(f"{count:,} documents: {done.stdout}", end="")
