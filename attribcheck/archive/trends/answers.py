"""Questions asked of the tables, by DuckDB, which reads no more of them than it needs."""

from collections.abc import Iterator
from dataclasses import dataclass
from glob import escape
from pathlib import Path
from typing import Any

import duckdb

from attribcheck.archive.schemas import TABLES
from attribcheck.archive.trends.questions import LISTED, QUESTIONS, Question
from attribcheck.model.errors import ConfigError


@dataclass(frozen=True, slots=True)
class Row:
    """One line of an answer."""

    label: str
    series: str
    """Which of several lines it belongs to, or what the label is; empty: neither."""

    count: int
    value: float
    before: float | None = None
    """The value in the audit that this one is compared with. None: it has none, or none is."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One question and its rows."""

    question: Question
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Trends:
    """Everything that is asked of one audit."""

    stories: int
    failed: int
    first: str
    """Month of the earliest story; empty: none has a day."""

    last: str
    stamps: tuple[str, ...]
    """Under which the stories were read; more than one where a run has not come to its end."""

    answers: tuple[Answer, ...]
    """Those that have rows."""

    compared: bool
    """Whether values have a ``before``."""


def trends(out: Path, baseline: Path | None = None) -> Trends:
    """Ask the audit in ``out`` everything; ``baseline`` is an audit to compare it with.

    ConfigError for a folder that holds no audit.
    """
    with connected(out) as database:
        older = None
        if baseline is not None:
            with connected(baseline) as known:
                older = {question.key: _values(known, question) for question in QUESTIONS}
        answers = (_answer(database, question, older) for question in QUESTIONS)
        first, last, stories = database.sql(
            "SELECT coalesce(min(month), ''), coalesce(max(month), ''), count(*) FROM articles"
        ).fetchall()[0]
        (failed,) = database.sql("SELECT count(*) FROM errors").fetchall()[0]
        return Trends(
            stories,
            failed,
            first,
            last,
            tuple(_stamps(database)),
            tuple(answer for answer in answers if answer.rows),
            baseline is not None,
        )


def connected(out: Path) -> Any:
    """Return a DuckDB connection in which the tables of the audit in ``out`` are views."""
    if not (out / "articles").is_dir():
        raise ConfigError(
            "holds no audit",
            where=str(out),
            hint="name the folder that was after -o in `attribcheck audit`",
        )
    database = duckdb.connect(config={"autoinstall_known_extensions": "false"})
    for name, schema in TABLES.items():
        files = sorted(map(str, (out / name).rglob("*.parquet")))
        if files:
            parted = any("month=" in Path(file).parent.name for file in files)
            listed = ", ".join("'" + escape(file).replace("'", "''") + "'" for file in files)
            how = ", hive_partitioning = true, hive_types = {'month': VARCHAR}" if parted else ""
            how = how or ", hive_partitioning = false"
            read = f"SELECT * FROM read_parquet([{listed}]{how})"  # noqa: S608 - names are quoted
            database.sql(read).create_view(name)
        else:
            database.from_arrow(schema.empty_table()).create(name)
    return database


def _answer(
    database: Any, question: Question, older: dict[str, dict[tuple[str, str], float]] | None
) -> Answer:
    before = older[question.key] if older else {}
    rows = database.sql(question.sql).fetchall()
    told = (
        Row(label, series, count, value, before.get((label, series)))
        for label, series, count, value in rows
    )
    return Answer(question, tuple(told))


def _values(database: Any, question: Question) -> dict[tuple[str, str], float]:
    """Return every value of a question by its label and series, however many there are."""
    sql = question.sql.replace(LISTED, "")
    return {(row[0], row[1]): row[3] for row in database.sql(sql).fetchall()}


def _stamps(database: Any) -> Iterator[str]:
    sql = "SELECT DISTINCT stamp FROM articles ORDER BY ALL LIMIT 5"
    for (stamp,) in database.sql(sql).fetchall():
        yield (
            f"attribcheck {stamp['attribcheck']} · {stamp['engine']} engine, model "
            f"{stamp['model']} · rules {stamp['rules']} · profile {stamp['profile']}"
        )
