"""One audit: documents go to the workers, results into parts, and the ledger tells what is done."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path

import pyarrow as pa

from attribcheck.archive.document import Document
from attribcheck.archive.inputs import Inputs
from attribcheck.archive.kernel import results
from attribcheck.archive.ledger import Entry, Ledger, opened
from attribcheck.archive.parts import clear_away, tidy, write_part, written
from attribcheck.archive.pool import Chunk, Pool
from attribcheck.archive.rows import Row, error_row, stamp_row
from attribcheck.archive.stamp import stamp_of
from attribcheck.model.settings import Settings

CHUNK_DOCUMENTS, CHUNK_BYTES = 16, 1_000_000
"""What a worker gets at a time: about a second's work."""

PART_DOCUMENTS, PART_BYTES = 500, 32_000_000
"""What a part holds: what a run that is killed has to do again, and what the parent holds."""

FINAL = ("ReadError",)
"""Errors that the same copy always gives; others may pass, and are tried again."""

Watch = Callable[[Document], object]
"""Told of each document when it is done, or need not be."""


@dataclass(slots=True)
class Tally:
    """What one run did, in documents."""

    done: int = 0
    kept: int = 0
    """Done by an earlier run, from the same copy under the same stamp."""

    failed: int = 0
    still_failed: int = 0
    """Of those that were kept."""

    forgotten: int = 0
    """Taken out, as the inputs do not hold them any more."""

    named: list[tuple[str, str]] = field(default_factory=list)
    """Id and message of the first that failed in this run."""


@dataclass(slots=True)
class Audit:
    """The state of one run."""

    out: Path
    ledger: Ledger
    stamp: str
    watch: Watch
    tally: Tally = field(default_factory=Tally)
    held: list[tuple[list[Entry], pa.RecordBatch]] = field(default_factory=list)
    """Documents that are done and their results, not yet written."""

    def take(self, chunk: Chunk, batch: pa.RecordBatch) -> None:
        """Take the results of a chunk; write a part when there is enough for one."""
        told = batch.select(["document", "error"]).to_pylist()
        errors = {row["document"]: row["error"] for row in told if row["error"]}
        entries = [_entry(document, errors.get(document.id)) for document in chunk]
        # In one step: Ctrl-C may strike between any two, and neither may go without the other.
        self.held.append((entries, batch))
        self.tally.done += len(chunk)
        self.tally.failed += len(errors)
        for document, error in errors.items():
            if len(self.tally.named) < NAMED:
                self.tally.named.append((document, error["message"]))
        for document in chunk:
            self.watch(document)
        full = sum(len(entries) for entries, _ in self.held) >= PART_DOCUMENTS
        if full or sum(batch.nbytes for _, batch in self.held) >= PART_BYTES:
            self.write()

    def write(self) -> None:
        """Write what is held as a part, and enter it."""
        if self.held:
            part = self.ledger.next_part()
            write_part(self.out, part, pa.Table.from_batches(batch for _, batch in self.held))
            entries = chain.from_iterable(entries for entries, _ in self.held)
            self.ledger.commit(part, self.stamp, entries)
            self.held = []
            # What was freed goes back to the system, so that a long run holds no more than a short.
            pa.default_memory_pool().release_unused()
            pa.system_memory_pool().release_unused()


def _entry(document: Document, error: Row | None) -> Entry:
    settled = error is None or error["type"] in FINAL
    return Entry(document.id, document.digest(), error is not None, settled)


NAMED = 10
"""Failed documents that are told one by one; all are in the table of errors."""


def audit(
    inputs: Inputs,
    settings: Settings,
    *,
    jobs: int,
    seconds: float,
    forget: bool = False,
    watch: Watch = lambda _document: None,
) -> Tally:
    """Audit what is new or changed in ``inputs`` into ``inputs.out``, and tell what was done.

    Args:
        jobs: how many workers, at least 1.
        seconds: that one document may take; 0: any.
        forget: take out what the inputs do not hold any more.

    AttribcheckError for inputs, settings or a folder that cannot be used, before any is read.
    """
    inputs.check()
    stamp = stamp_of(settings)
    row = stamp_row(stamp)
    with written(inputs.out):
        inputs.out.mkdir(parents=True, exist_ok=True)
    with opened(inputs.out) as ledger:
        clear_away(inputs.out, ledger)
        tidy(inputs.out, ledger)
        run = Audit(inputs.out, ledger, str(stamp), watch)
        with Pool(settings, jobs, seconds, row) as pool:
            try:
                for chunk, batch in pool.run(_chunks(_new(inputs, run), run, row)):
                    run.take(chunk, batch)
            finally:
                run.write()
        for path in inputs.named:
            ledger.forget_failed(path.resolve().name)
        if forget:
            run.tally.forgotten = ledger.forget_unmet()
        tidy(inputs.out, ledger)
        return run.tally


def _new(inputs: Inputs, run: Audit) -> Iterator[Document]:
    """Yield the documents that are not done yet; of two of one id the second has a fault."""
    for found in inputs.documents():
        document, digest = found, found.digest()
        earlier = run.ledger.meet(document.id, digest)
        if earlier not in (None, digest) and found.other_id:
            document = replace(found, id=found.other_id)
            earlier = run.ledger.meet(document.id, digest)
        if earlier == digest:
            run.watch(document)
            continue
        if earlier is not None:
            fault = f"another document before it has the id {document.id!r}"
            document = replace(found, id=found.place, fault=fault)
            digest = document.digest()
            run.ledger.meet(document.id, digest)
        known = run.ledger.known(document.id, digest, run.stamp)
        if known and known.settled:
            run.tally.kept += 1
            run.tally.still_failed += known.failed
            run.watch(document)
        else:
            yield document


def _chunks(documents: Iterator[Document], run: Audit, stamp: dict[str, str]) -> Iterator[Chunk]:
    """Yield what a worker gets at a time; documents with a fault need none."""
    chunk: list[Document] = []
    size = 0
    for document in documents:
        if document.fault:
            row = error_row(document.row(), "ReadError", document.fault, stamp)
            run.take((document,), results([row]))
            continue
        if chunk and size + document.size > CHUNK_BYTES:
            yield chunk
            chunk, size = [], 0
        chunk.append(document)
        size += document.size
        if len(chunk) == CHUNK_DOCUMENTS:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk
