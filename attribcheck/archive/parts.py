"""Part files: the rows of some hundred documents, a Parquet file a table, each whole or absent."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from attribcheck.archive.ledger import Ledger
from attribcheck.archive.schemas import TABLES
from attribcheck.archive.tables import tables
from attribcheck.model.errors import AttribcheckError

UNFINISHED = ".unfinished"


def write_part(folder: Path, number: int, results: pa.Table) -> None:
    """Write what a part holds of each table; tables of which it has no row get no file."""
    for name, rows in tables(results):
        _write(rows, part_path(folder, name, number))


def part_path(folder: Path, table: str, number: int) -> Path:
    """Return where a part's rows of ``table`` are."""
    return folder / table / f"part-{number:08}.parquet"


def clear_away(folder: Path, ledger: Ledger) -> None:
    """Remove what a run that was killed left: unfinished files, and parts that nobody entered."""
    known = ledger.parts()
    for table in TABLES:
        place = folder / table
        with written(place):
            place.mkdir(exist_ok=True)
        for path in place.iterdir():
            number = path.name.removeprefix("part-").removesuffix(".parquet")
            unknown = number.isdigit() and int(number) not in known
            if path.name.endswith(UNFINISHED) or unknown:
                path.unlink()


def tidy(folder: Path, ledger: Ledger) -> None:
    """Take rows that count no more out of the parts that hold some."""
    for number in ledger.untidy():
        kept = list(ledger.documents_of(number))
        for table in TABLES:
            _keep(part_path(folder, table, number), kept)
        ledger.tidied(number, gone=not kept)


def _keep(path: Path, documents: Iterable[str]) -> None:
    if not path.exists():
        return
    rows = pq.read_table(path, partitioning=None)
    wanted = pc.is_in(rows["document"], value_set=pa.array(documents, pa.string()))
    left = rows.filter(wanted)
    if len(left):
        _write(left, path)
    else:
        path.unlink()


def _write(rows: pa.Table, path: Path) -> None:
    """Write ``rows`` to ``path`` at once: a reader sees all of them or none."""
    if not len(rows):
        return
    draft = path.with_name(path.name + UNFINISHED)
    with written(path), draft.open("wb") as stream:
        pq.write_table(rows, stream, compression="zstd")
        stream.flush()
        os.fsync(stream.fileno())
        draft.replace(path)


@contextmanager
def written(path: Path) -> Iterator[None]:
    """Tell of a disk that is full, or a folder that is closed to us, in the block."""
    try:
        yield
    except (FileExistsError, NotADirectoryError):
        raise AttribcheckError(
            "cannot be written: a file is where a folder should be",
            where=str(path),
            hint="name a folder after -o, or one that is not there yet",
        ) from None
    except OSError as error:
        raise AttribcheckError(
            f"cannot be written: {error.strerror or error}",
            where=str(path),
            hint="what is done is kept: free some space, or mend its permissions, and run it again",
        ) from None
