"""The ledger: which documents are done, from what, and in which part their rows are.

Only what it holds counts. A part is written before the ledger tells of it, so that a run may be
killed at any moment: what the ledger does not tell of is done again, and its files are removed.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from attribcheck.model.errors import AttribcheckError

NAME = "ledger.sqlite"
VERSION = 1

CACHE = 512
"""KiB of each database that SQLite keeps in memory, full after a few thousand documents."""

TABLES = """
CREATE TABLE IF NOT EXISTS documents (
    id TEXT PRIMARY KEY, digest BLOB NOT NULL, stamp TEXT NOT NULL,
    failed INTEGER NOT NULL, settled INTEGER NOT NULL, part INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS by_part ON documents (part);
CREATE TABLE IF NOT EXISTS parts (number INTEGER PRIMARY KEY, untidy INTEGER NOT NULL);
CREATE TEMP TABLE met (id TEXT PRIMARY KEY, digest BLOB NOT NULL) WITHOUT ROWID;
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """What is known of one document."""

    id: str
    digest: bytes
    failed: bool
    settled: bool
    """False: it failed in a way that may pass, and is tried again in the next run."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """One open ledger; nobody else may have it open."""

    database: sqlite3.Connection

    def meet(self, document: str, digest: bytes) -> bytes | None:
        """Note that this run met ``document``; return the digest of an earlier one of its name."""
        add = "INSERT OR IGNORE INTO met VALUES (?, ?)"
        if self.database.execute(add, (document, digest)).rowcount:
            return None
        query = "SELECT digest FROM met WHERE id = ?"
        found: bytes = self.database.execute(query, (document,)).fetchone()[0]
        return found

    def known(self, document: str, digest: bytes, stamp: str) -> Entry | None:
        """Return what is known of ``document`` from the same copy under the same stamp."""
        query = "SELECT failed, settled FROM documents WHERE id = ? AND digest = ? AND stamp = ?"
        row = self.database.execute(query, (document, digest, stamp)).fetchone()
        return Entry(document, digest, bool(row[0]), bool(row[1])) if row else None

    def next_part(self) -> int:
        """Return the number of the next part, from 1."""
        query = "SELECT coalesce(max(number), 0) + 1 FROM parts"
        number: int = self.database.execute(query).fetchone()[0]
        return number

    def commit(self, part: int, stamp: str, entries: Iterable[Entry]) -> None:
        """Enter a part that is written, and that older rows of its documents count no more."""
        with self._transaction():
            self.database.execute("INSERT INTO parts VALUES (?, 0)", (part,))
            for each in entries:
                older = "UPDATE parts SET untidy = 1 WHERE number = "
                older += "(SELECT part FROM documents WHERE id = ?)"
                self.database.execute(older, (each.id,))
                add = "INSERT OR REPLACE INTO documents VALUES (?, ?, ?, ?, ?, ?)"
                row = (each.id, each.digest, stamp, each.failed, each.settled, part)
                self.database.execute(add, row)

    def forget_unmet(self) -> int:
        """Take out every document that this run did not meet; return how many there were."""
        return self._forget("id NOT IN (SELECT id FROM met)", ())

    def forget_failed(self, name: str) -> None:
        """Take out what failed below the input called ``name`` and was not met by this run."""
        unmet = "failed AND id NOT IN (SELECT id FROM met) AND substr(id, 1, ?) IN (?, ?)"
        self._forget(unmet, (len(name) + 1, f"{name}/", f"{name}#"))
        self._forget("failed AND id NOT IN (SELECT id FROM met) AND id = ?", (name,))

    def _forget(self, which: str, values: tuple[str | int, ...]) -> int:
        older = f"SELECT part FROM documents WHERE {which}"  # noqa: S608 - one of the three above
        mark = f"UPDATE parts SET untidy = 1 WHERE number IN ({older})"  # noqa: S608
        with self._transaction():
            self.database.execute(mark, values)
            return self.database.execute(f"DELETE FROM documents WHERE {which}", values).rowcount  # noqa: S608

    def parts(self) -> set[int]:
        """Return the numbers of the parts that count."""
        return {row[0] for row in self.database.execute("SELECT number FROM parts")}

    def untidy(self) -> tuple[int, ...]:
        """Return the parts that hold rows which count no more."""
        query = "SELECT number FROM parts WHERE untidy ORDER BY number"
        return tuple(row[0] for row in self.database.execute(query))

    def documents_of(self, part: int) -> Iterator[str]:
        """Yield the documents whose rows are those in ``part``."""
        query = "SELECT id FROM documents WHERE part = ?"
        yield from (row[0] for row in self.database.execute(query, (part,)))

    def tidied(self, part: int, *, gone: bool) -> None:
        """Note that ``part`` holds nothing but rows that count; ``gone``: it held no other."""
        change = "DELETE FROM parts" if gone else "UPDATE parts SET untidy = 0"
        with self._transaction():
            self.database.execute(f"{change} WHERE number = ?", (part,))

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self.database.execute("SAVEPOINT entry")
        try:
            yield
        except BaseException:
            self.database.execute("ROLLBACK TO entry")
            raise
        finally:
            self.database.execute("RELEASE entry")


@contextmanager
def opened(folder: Path) -> Iterator[Ledger]:
    """Open the ledger of an audit for one run, made where there is none.

    AttribcheckError where another run has it, or the file is none of ours.
    """
    path = folder / NAME
    try:
        with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as database:
            _prepare(database, path)
            yield Ledger(database)
    except sqlite3.DatabaseError as error:
        raise AttribcheckError(f"cannot be used: {error}", where=str(path), hint=HINT) from None


HINT = "name another folder after -o, or remove this one to begin afresh"


def _prepare(database: sqlite3.Connection, path: Path) -> None:
    try:
        # Held until the connection closes, so that no second run writes beside this one.
        database.execute("PRAGMA locking_mode = EXCLUSIVE")
        database.execute("PRAGMA synchronous = FULL")
        for which in ("main", "temp"):
            database.execute(f"PRAGMA {which}.cache_size = -{CACHE}")
        database.execute("BEGIN EXCLUSIVE")
        version = database.execute("PRAGMA user_version").fetchone()[0]
        if version not in (0, VERSION):
            raise AttribcheckError(
                f"is a ledger of version {version}, and this attribcheck reads {VERSION}",
                where=str(path),
                hint=HINT,
            )
        database.execute(f"PRAGMA user_version = {VERSION}")
        database.execute("COMMIT")
    except sqlite3.OperationalError as error:
        if "locked" not in str(error):
            raise
        raise AttribcheckError(
            "another audit is writing here",
            where=str(path.parent),
            hint="wait for it, or name another folder after -o",
        ) from None
    database.executescript(TABLES)
