"""Workers: processes that run the kernel, each on a few documents at a time.

Copy goes to them and results come back as Arrow's own bytes. One that dies, or hangs in C code
where no alarm strikes, costs the one document that it was at: its others are tried again, alone.
"""

import multiprocessing
import signal
import time
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import TypeAlias

import pyarrow as pa

from attribcheck.archive.document import Document
from attribcheck.archive.kernel import audit_batches, documents, results
from attribcheck.archive.rows import Row, error_row
from attribcheck.model.errors import AttribcheckError
from attribcheck.model.settings import Settings

Chunk: TypeAlias = Sequence[Document]

READY = b"ready"
GRACE = 30.0
"""Seconds that a worker may be late with a chunk before it is ended."""

START = 300.0
"""Seconds that a worker may take to start, on a machine that is busy with other things."""


@dataclass(slots=True)
class Worker:
    """One process, and what it is at."""

    process: BaseProcess
    pipe: Connection
    chunk: Chunk = ()
    """What it is at; empty: nothing."""

    ready: bool = False
    """Whether it has ever answered."""

    due: float = 0.0
    """When it must have answered, on the clock of ``time.monotonic``."""


@dataclass(slots=True)
class Pool:
    """The workers of one run; a context manager, which ends them."""

    settings: Settings
    jobs: int
    seconds: float
    stamp: Row
    """For the rows of documents that no worker survives."""

    workers: list[Worker] = field(default_factory=list)
    again: deque[Chunk] = field(default_factory=deque)
    """Documents of workers that died, each alone."""

    def __enter__(self) -> "Pool":
        """Start the workers."""
        self.workers = [self._started() for _ in range(self.jobs)]
        return self

    def __exit__(self, *_: object) -> None:
        """End the workers, whatever they are at."""
        for worker in self.workers:
            _end(worker)

    def run(self, chunks: Iterator[Chunk]) -> Iterator[tuple[Chunk, pa.RecordBatch]]:
        """Yield each chunk with its results, as they come; at most one a worker is under way.

        AttribcheckError where no worker can start.
        """
        while True:
            for worker in self.workers:
                if not worker.chunk and (chunk := self._next(chunks)):
                    self._give(worker, chunk)
            if not any(worker.chunk for worker in self.workers):
                return
            yield from self._answers()

    def _next(self, chunks: Iterator[Chunk]) -> Chunk | None:
        return self.again.popleft() if self.again else next(chunks, None)

    def _give(self, worker: Worker, chunk: Chunk) -> None:
        worker.chunk = chunk
        late = self.seconds * len(chunk) + GRACE if self.seconds else float("inf")
        worker.due = time.monotonic() + late + (0 if worker.ready else START)
        with suppress(OSError):  # it has died, which shows when it is asked for its answer
            worker.pipe.send_bytes(to_bytes(documents([each.row() for each in chunk])))

    def _answers(self) -> Iterator[tuple[Chunk, pa.RecordBatch]]:
        busy = [worker for worker in self.workers if worker.chunk]
        first = min(worker.due for worker in busy)
        left = None if first == float("inf") else max(0.0, first - time.monotonic())
        answering = set(wait([worker.pipe for worker in busy], left))
        for worker in busy:
            if worker.pipe in answering:
                yield from self._answer(worker)
            elif time.monotonic() >= worker.due:
                yield from self._lost(worker, "OutOfTime", "took too long and had to be ended")

    def _answer(self, worker: Worker) -> Iterator[tuple[Chunk, pa.RecordBatch]]:
        try:
            answer = worker.pipe.recv_bytes()
        except (EOFError, OSError):
            yield from self._lost(worker, "WorkerDied", "ended the process that read it")
            return
        if answer == READY:
            worker.ready = True
            return
        chunk, worker.chunk = worker.chunk, ()
        yield chunk, from_bytes(answer)

    def _lost(
        self, worker: Worker, kind: str, message: str
    ) -> Iterator[tuple[Chunk, pa.RecordBatch]]:
        """Replace a worker; try its documents again, or tell of the only one."""
        _end(worker)
        if not worker.ready:
            raise AttribcheckError(
                f"a worker could not start (exit code {worker.process.exitcode})",
                hint="try --jobs 1, or see whether the machine is short of memory",
            )
        self.workers[self.workers.index(worker)] = self._started()
        if len(worker.chunk) > 1:
            self.again.extend((document,) for document in worker.chunk)
        else:
            row = error_row(worker.chunk[0].row(), kind, message, self.stamp)
            yield worker.chunk, results([row])

    def _started(self) -> Worker:
        # Not forked: the parent holds an open database, and may hold threads.
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(
            target=work, args=(theirs, self.settings, self.seconds), daemon=True
        )
        process.start()
        theirs.close()
        return Worker(process, ours)


def work(pipe: Connection, settings: Settings, seconds: float) -> None:
    """Answer batches with results until the pipe is closed, which it is when the parent dies."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent tells when to stop
    with suppress(EOFError, OSError):
        pipe.send_bytes(READY)
        while True:
            batch = from_bytes(pipe.recv_bytes())
            found = list(audit_batches([batch], settings, seconds=seconds))
            pipe.send_bytes(to_bytes(pa.concat_batches(found)))


def to_bytes(batch: pa.RecordBatch) -> memoryview:
    """Return a batch as a stream of Arrow's IPC format."""
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, batch.schema) as stream:
        stream.write_batch(batch)
    return memoryview(sink.getvalue())


def from_bytes(data: bytes) -> pa.RecordBatch:
    """Return the one batch in a stream of Arrow's IPC format."""
    return pa.ipc.open_stream(data).read_next_batch()


def _end(worker: Worker) -> None:
    worker.pipe.close()
    worker.process.kill()
    worker.process.join()
