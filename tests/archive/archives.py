"""Archives on disk, and what an audit of them holds."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from attribcheck.archive.schemas import TABLES

NAMED = "“The bridge is safe,” said Mayor Ada Okafor.\n"
UNNAMED = "The bridge will close, said an official, who asked not to be named.\n"


def stories(folder: Path, count: int) -> Path:
    """Write ``count`` short stories, each of its own words, and return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        copy = f"Bridge {number} is shut.\n\n{UNNAMED if number % 2 else NAMED}"
        (folder / f"{number:03}.txt").write_text(copy, encoding="utf-8")
    return folder


def lines(path: Path, rows: Iterable[Any]) -> Path:
    """Write JSON Lines; a row that is a string goes in as it is."""
    told = (row if isinstance(row, str) else json.dumps(row) for row in rows)
    path.write_text("".join(f"{line}\n" for line in told), encoding="utf-8")
    return path


def table(out: Path, name: str) -> list[dict[str, Any]]:
    """Return the rows of one table, sorted."""
    parts = [pq.read_table(path, partitioning=None) for path in (out / name).glob("*.parquet")]
    rows = pa.concat_tables(parts).to_pylist() if parts else []
    return sorted(rows, key=lambda row: json.dumps(row, sort_keys=True))


def everything(out: Path) -> dict[str, list[dict[str, Any]]]:
    """Return all rows of all tables."""
    return {name: table(out, name) for name in TABLES}
