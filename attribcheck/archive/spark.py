"""An audit on a cluster: the same kernel on Spark's Arrow batches, the same tables."""

import hashlib
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from io import BufferedReader
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import IO, Any

import pyarrow as pa
from pyarrow.fs import FileSystem
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as sql
from pyspark.storagelevel import StorageLevel

from attribcheck.archive.document import Document, unreadable
from attribcheck.archive.inputs import one_story, reader_of
from attribcheck.archive.kernel import audit_batches, documents, results
from attribcheck.archive.ledger import NAME
from attribcheck.archive.many import from_line, json_lines, parquet
from attribcheck.archive.rows import error_row, stamp_row
from attribcheck.archive.rows_in import COLUMNS, from_row
from attribcheck.archive.schemas import ARTICLES, KEYS, RESULTS, TABLES
from attribcheck.archive.stamp import stamp_of
from attribcheck.archive.tables import NESTED
from attribcheck.archive.warc import pages, warc
from attribcheck.model.errors import ConfigError
from attribcheck.model.settings import Settings

BATCH = 64
"""Documents that an executor holds at a time."""

TASKS = 4
"""Tasks for each core, so that a core that had long stories is not waited for long."""

SPREAD = 4
"""Files that the rows of a month may be spread over, so that no task writes a great month alone."""

SINGLE, LINES, ROWS, DUMPS = "single", "lines", "rows", "dumps"
"""How documents come: a file each, a line each, a row each, many in a file that is opened here."""

Rows = Iterable[pa.RecordBatch]


def audit_on_spark(
    named: Iterable[str], out: str, settings: Settings, *, seconds: float, cores: str = "*"
) -> tuple[int, int]:
    """Audit everything in ``named`` into ``out``; return how many stories and errors there are.

    Args:
        named: folders, ``.jsonl`` and ``.parquet``, as paths or addresses that Spark can read.
        out: where the tables go, parted by month; what it held before is replaced.
        cores: of this machine, where no cluster is given.

    AttribcheckError for settings, and ConfigError for a folder, that cannot be used.
    """
    stamp_of(settings)
    if os.path.lexists(f"{out}/{NAME}"):
        raise ConfigError(
            "holds an audit with a ledger, which Spark would write over",
            where=out,
            hint="name another folder after -o",
        )
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    session = _session(cores)
    try:
        found = None
        for name in named:
            table = _audited(session, name, settings, seconds)
            found = table if found is None else found.unionByName(table)
        if found is None:
            return 0, 0
        found = found.persist(StorageLevel.DISK_ONLY)
        for name, table in _tables(found):
            spread = table.repartition("month", sql.expr(f"pmod(hash(story), {SPREAD})"))
            spread.write.mode("overwrite").partitionBy("month").parquet(f"{out}/{name}")
        failed = found.filter("error IS NOT NULL").count()
        return found.count() - failed, failed
    finally:
        session.stop()


def audited(
    batches: Rows, kind: str, settings: Settings, seconds: float
) -> Iterator[pa.RecordBatch]:
    """Read rows as Spark has them and audit them: what an executor runs (``mapInArrow``).

    Args:
        kind: ``single``, with columns ``path`` and ``content``; ``lines``, with ``value`` and
            ``path``; ``rows``, with columns of ``COLUMNS`` and ``path``; or ``dumps``, with
            ``path``.
    """
    stamp = stamp_row(stamp_of(settings))
    rows = (row for batch in batches for row in batch.to_pylist())
    found = (document.knowing({}) for row in rows for document in READERS[kind](row))
    while given := list(islice(found, BATCH)):
        whole = [each.row() for each in given if not each.fault]
        if whole:
            yield from audit_batches([documents(whole)], settings, seconds=seconds)
        faults = [error_row(d.row(), "ReadError", d.fault, stamp) for d in given if d.fault]
        if faults:
            yield results(faults)


def _single(row: dict[str, Any]) -> Iterator[Document]:
    yield Document(row["path"], row["path"], content=row["content"])


def _line(row: dict[str, Any]) -> Iterator[Document]:
    line = row["value"].encode("utf-8", "surrogatepass")
    yield from_line(line, f"{row['path']}#{_digest(line)}", len(line))


def _row(row: dict[str, Any]) -> Iterator[Document]:
    path = row.pop("path")
    yield from_row(row, f"{path}#{_digest(repr(sorted(row.items())).encode())}", 0)


def _dump(row: dict[str, Any]) -> Iterator[Document]:
    path: str = row["path"]
    name = PurePosixPath(path).name
    try:
        with _opened(path) as raw:
            yield from pages(raw, name)
    except OSError as error:
        yield unreadable(name, error)


def _opened(path: str) -> IO[bytes]:
    if path.startswith("file:"):
        return Path(path.removeprefix("file:")).open("rb")
    system, place = FileSystem.from_uri(path.replace("s3a://", "s3://", 1))
    return BufferedReader(system.open_input_file(place))


READERS: dict[str, Callable[[dict[str, Any]], Iterator[Document]]] = {
    SINGLE: _single,
    LINES: _line,
    ROWS: _row,
    DUMPS: _dump,
}


def _digest(data: bytes) -> str:
    """Return what a row without an id goes by: Spark does not know its number."""
    return hashlib.sha256(data).hexdigest()[:16]


def _session(cores: str) -> SparkSession:
    builder = SparkSession.builder.appName("attribcheck audit")
    if "PYSPARK_GATEWAY_PORT" not in os.environ:  # spark-submit sets it, and knows the cluster
        builder = builder.master(f"local[{cores}]").config("spark.ui.enabled", "false")
    session = builder.getOrCreate()
    session.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", str(BATCH))
    return session


def _audited(session: SparkSession, name: str, settings: Settings, seconds: float) -> DataFrame:
    """Return the results of one input."""
    kind, table = _read(session, name)
    run = partial(audited, kind=kind, settings=settings, seconds=seconds)
    tasks = session.sparkContext.defaultParallelism * TASKS
    return table.repartition(tasks).mapInArrow(run, ddl(RESULTS))


def _read(session: SparkSession, name: str) -> tuple[str, DataFrame]:
    """Return how the documents of an input come, and a table of them with their ``path``."""
    reader = reader_of(PurePosixPath(name))
    base = PurePosixPath(name).name
    if reader is json_lines:
        lines = session.read.text(name).filter("trim(value) != ''")
        return LINES, lines.withColumn("path", sql.lit(base))
    if reader is parquet:
        rows = session.read.parquet(name)
        columns = [column for column in rows.columns if column in COLUMNS]
        return ROWS, rows.select(*columns).withColumn("path", sql.lit(base))
    files = session.read.format("binaryFile").option("recursiveFileLookup", "true").load(name)
    if reader is warc:
        return DUMPS, files.select("path")
    single = sql.udf(lambda path: reader_of(PurePosixPath(path)) is one_story, "boolean")
    below = sql.regexp_replace("path", f"^.*/{base}(?=/|$)", base)
    return SINGLE, files.filter(single("path")).select(below.alias("path"), "content")


def _tables(found: DataFrame) -> Iterator[tuple[str, DataFrame]]:
    stories = found.filter("error IS NULL")
    yield "articles", stories.select(*ARTICLES.names)
    for name, column in NESTED.items():
        rows = stories.select(*KEYS.names, sql.explode(column).alias("item"))
        yield name, rows.select(*KEYS.names, "item.*")
    errors = found.filter("error IS NOT NULL").select("*", "error.type", "error.message")
    yield "errors", errors.select(*TABLES["errors"].names)


def ddl(schema: pa.Schema) -> str:
    """Return an Arrow schema as Spark writes one."""
    return ", ".join(f"`{field.name}` {_type(field.type)}" for field in schema)


PLAIN = {
    pa.string(): "string",
    pa.bool_(): "boolean",
    pa.int32(): "int",
    pa.float32(): "float",
}


def _type(kind: pa.DataType) -> str:
    if pa.types.is_list(kind):
        return f"array<{_type(kind.value_type)}>"
    if pa.types.is_struct(kind):
        fields = (kind.field(at) for at in range(kind.num_fields))
        return f"struct<{', '.join(f'`{each.name}`: {_type(each.type)}' for each in fields)}>"
    return PLAIN[kind]
