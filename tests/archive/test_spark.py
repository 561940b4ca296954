"""The same tables by Spark as by the workers of one machine. Slow, and 500 MB to install."""

import gzip
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest
from archive.archives import NAMED, UNNAMED, everything, lines, stories
from archive.dumps import HTML, response, written

from attribcheck.archive.schemas import TABLES
from attribcheck.cli import main

pytest.importorskip("pyspark", reason="attribcheck[spark] is not installed: it takes 500 MB")
pytestmark = pytest.mark.skipif(
    not shutil.which("java"), reason="Spark takes Java, which is not here"
)

PAGE = gzip.compress(f"<html><h1>Shut</h1><p>{UNNAMED}</p></html>".encode())


def on_spark(*named: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "attribcheck", "audit", "--on", "spark", "--jobs", "1"]
    return subprocess.run(
        [*command, *named, "-o", "spark"], cwd=cwd, capture_output=True, text=True, check=False
    )


def parted(out: Path) -> dict[str, list[dict[str, Any]]]:
    month = ds.partitioning(pa.schema([("month", pa.string())]), flavor="hive")
    found = {}
    for name, schema in TABLES.items():
        rows = ds.dataset(out / name, format="parquet", partitioning=month).to_table()
        found[name] = rows.select(schema.names).to_pylist()
    return found


def told(tables: dict[str, list[dict[str, Any]]]) -> dict[str, list[str]]:
    return {name: sorted(map(repr, rows)) for name, rows in tables.items()}


def test_spark_gives_the_same_tables_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (stories(tmp_path / "city", 3) / "bad.txt").write_bytes(b"\0")
    lines(tmp_path / "wire.jsonl", [{"id": 7, "text": NAMED, "date": "2020-01-02"}, '{"id": 8}'])
    rows = pa.table({"id": ["p"], "text": [UNNAMED], "published": ["2020-02-01"], "desk": ["city"]})
    pq.write_table(rows, tmp_path / "cms.parquet")
    broken = response("https://herald.example/b", PAGE[:-9], {**HTML, "Content-Encoding": "gzip"})
    (tmp_path / "crawls").mkdir()
    whole = response("https://herald.example/a", PAGE, {**HTML, "Content-Encoding": "gzip"})
    written(tmp_path / "crawls" / "a.warc.gz", gzip.compress(whole), gzip.compress(broken))
    named = ("city", "wire.jsonl", "cms.parquet", "crawls/a.warc.gz")
    assert main(["audit", *named, "-o", "local", "--jobs", "1"]) == 2
    capsys.readouterr()
    for _ in range(2):
        run = on_spark(*named, cwd=tmp_path)
        assert run.stdout == "spark: 6 stories audited\n"
        assert "attribcheck: spark: 3 documents failed" in run.stderr
        assert run.returncode == 2
        assert told(parted(tmp_path / "spark")) == told(everything(tmp_path / "local"))
    assert (tmp_path / "spark" / "articles" / "month=2020-01").is_dir()


def test_spark_leaves_an_audit_with_a_ledger_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    stories(tmp_path / "city", 1)
    assert main(["audit", "city", "-o", "local", "--jobs", "1", "-q"]) == 0
    assert main(["audit", "city", "-o", "local", "--on", "spark"]) == 2
    assert capsys.readouterr().err == (
        "attribcheck: local: holds an audit with a ledger, which Spark would write over\n"
        "  hint: name another folder after -o\n"
    )
    assert main(["audit", "city", "-o", "out", "--on", "spark", "--forget"]) == 2
    assert capsys.readouterr().err == (
        "attribcheck: --forget: Spark does not know it\n  hint: leave it out\n"
    )
