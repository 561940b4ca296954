"""docs/archive.md tells what the tables hold, and its recipes work."""

import re
from pathlib import Path

import duckdb
import pyarrow as pa
import pytest
from archive.archives import UNNAMED

from attribcheck.archive.kernel import audit_batches, documents
from attribcheck.archive.parts import write_part
from attribcheck.archive.rows_in import METADATA
from attribcheck.archive.schemas import DOCUMENTS, TABLES

PAGE = (Path(__file__).parents[2] / "docs" / "archive.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| `(\w+)` \| ([^|]+?) \|", re.MULTILINE)


def short(kind: pa.DataType) -> str:
    """Return a type as the page tells it; fields of one type are told together."""
    if not pa.types.is_struct(kind) or len(set(kind)) < 2:
        return str(kind).replace("item: ", "")
    fields = [kind.field(at) for at in range(kind.num_fields)]
    if len({field.type for field in fields}) > 1:
        return str(kind)
    return f"struct<{', '.join(field.name for field in fields)}: {fields[0].type}>"


@pytest.mark.parametrize("name", TABLES)
def test_every_field_is_told(name: str) -> None:
    section = PAGE.partition(f"\n### {name}\n")[2].partition("\n##")[0]
    told = ROW.findall(section)
    assert told == [(field.name, short(field.type)) for field in TABLES[name]]


def test_the_fields_of_metadata_are_told() -> None:
    told = dict(ROW.findall(PAGE.partition("## What comes out")[0]))
    for name, fields in METADATA.items():
        assert re.findall(r"`(\w+)`", told[name]) == list(fields)


def test_the_columns_of_documents_are_told() -> None:
    told = PAGE.partition("with any of the columns ")[2].partition(", and gives")[0]
    assert re.findall(r"`(\w+)`", told) == DOCUMENTS.names


@pytest.mark.parametrize("recipe", re.findall(r"```sql\n(.*?)```", PAGE, re.DOTALL))
def test_every_recipe_finds_something(
    recipe: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [{"id": "1", "text": UNNAMED, "desk": "city"}]
    found = pa.Table.from_batches(audit_batches([documents(rows)]))
    for folder in ("tables", "last-year"):
        for name in TABLES:
            (tmp_path / folder / name).mkdir(parents=True)
        write_part(tmp_path / folder, 1, found)
    monkeypatch.chdir(tmp_path)
    assert duckdb.sql(recipe.replace("> 0.8", "> 0")).fetchall()


def test_the_program_runs(capsys: pytest.CaptureFixture[str]) -> None:
    program = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)[-1]
    exec(program, {})
    assert "an official" in capsys.readouterr().out
