"""The kernel: batches of documents in, batches of results out; nothing in a document stops it."""

import traceback
from collections.abc import Iterable, Iterator
from pathlib import Path

import pyarrow as pa

from attribcheck.archive.rows import Document, Row, error_row, stamp_row, story_row
from attribcheck.archive.schemas import DOCUMENTS, RESULTS
from attribcheck.archive.stamp import stamp_of
from attribcheck.archive.time_limit import OutOfTime, time_limit
from attribcheck.model.errors import AttribcheckError
from attribcheck.model.manuscript import Manuscript
from attribcheck.model.settings import Settings
from attribcheck.pipeline import examine
from attribcheck.readers import read_all

TIME_LIMIT = 60.0
"""Seconds for one document; the largest that is read, 5 MB, takes about as long."""

AT_ONCE = 64
"""Documents whose results are held before they are given back."""

LIGHT = Settings(engine="light")
PACKAGE = Path(__file__).parents[1]


def audit_batches(
    batches: Iterable[pa.RecordBatch],
    settings: Settings = LIGHT,
    *,
    seconds: float = TIME_LIMIT,
) -> Iterator[pa.RecordBatch]:
    """Read and judge every document; yield batches of ``RESULTS``, a row a story.

    Args:
        batches: with columns of ``DOCUMENTS``; all but ``id`` may be left out.
        seconds: that one document may take, where ``time_limit`` can hold it; 0: any.

    A document that cannot be read, takes too long or meets a bug gives one row with ``error``,
    which holds none of its copy. AttribcheckError, before any is read, for settings that cannot
    be used.
    """
    stamp = stamp_row(stamp_of(settings))
    for batch in batches:
        for start in range(0, len(batch), AT_ONCE):
            some = batch.slice(start, AT_ONCE).to_pylist()
            found = [_audited(document, settings, seconds, stamp) for document in some]
            yield pa.concat_batches(found)


def results(rows: list[Row]) -> pa.RecordBatch:
    """Return ``rows`` as a batch of ``RESULTS``; what a row leaves out is null."""
    return pa.RecordBatch.from_pylist(rows, schema=RESULTS)


def documents(rows: list[Row]) -> pa.RecordBatch:
    """Return ``rows`` as a batch of ``DOCUMENTS``; what a row leaves out is null."""
    return pa.RecordBatch.from_pylist(rows, schema=DOCUMENTS)


def _audited(document: Document, settings: Settings, seconds: float, stamp: Row) -> pa.RecordBatch:
    """Return the rows of one document, whatever it holds."""
    try:
        with time_limit(seconds):
            stories = _stories(document, settings)
            several = len(stories) > 1
            return results(
                [
                    story_row(
                        examine(story, settings),
                        document,
                        f"{document['id']}#{number}" if several else document["id"],
                        stamp,
                    )
                    for number, story in enumerate(stories, 1)
                ]
            )
    except OutOfTime:
        kind, message = "OutOfTime", f"took longer than {seconds:g} seconds"
    except AttribcheckError as error:
        kind, message = type(error).__name__, error.what
    except Exception as error:  # noqa: BLE001 - one bad document must not cost the other million
        kind, message = type(error).__name__, _place(error)
    return results([error_row(document, kind, message, stamp)])


def _stories(document: Document, settings: Settings) -> tuple[Manuscript, ...]:
    name = document.get("name") or document["id"]
    text, content = document.get("text"), document.get("content")
    if text is not None:
        told = document.get("format") or "plain"
        return read_all(text.encode("utf-8", "surrogatepass"), name, "utf-8", told)
    encoding = settings.encoding or document.get("encoding")
    return read_all(content or b"", name, encoding, document.get("format"))


def _place(error: Exception) -> str:
    """Return where in our code a bug showed; what it says itself may hold copy."""
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if Path(frame.filename).is_relative_to(PACKAGE)
    ]
    path = Path(frames[-1].filename).relative_to(PACKAGE).as_posix()
    return f"a bug in attribcheck, at {path} line {frames[-1].lineno}"
