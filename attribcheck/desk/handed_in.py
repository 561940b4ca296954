"""Notes and a ledger that lie beside the stories for as long as a server runs."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from attribcheck.desk.ledger import read_ledger
from attribcheck.desk.records import record_files, record_in
from attribcheck.model.errors import ReadError
from attribcheck.model.notes import Notes

Stamp: TypeAlias = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class HandedIn:
    """What was named when the server was started."""

    notes: tuple[str, ...] = ()
    """Files of notes, and folders of them."""

    ledger: str | None = None
    encoding: str | None = None
    """Of the notes. None: UTF-8."""


@dataclass(slots=True)
class Notebook:
    """Notes and ledger as they were read last; they are read again when a file has changed."""

    handed_in: HandedIn
    stamp: Stamp | None = None
    """None: nothing has been read yet."""

    read: Notes = field(default_factory=Notes)

    def notes(self) -> Notes:
        """Return what the files hold now, dated today; AttribcheckError if one cannot be read."""
        stamp = tuple(_stamps(self.handed_in))
        if stamp != self.stamp:
            self.stamp, self.read = None, notes_in(self.handed_in)
            self.stamp = stamp
        today = datetime.now().astimezone().date().isoformat()
        return Notes(self.read.records, self.read.ledger, today=today)


def notes_in(handed_in: HandedIn) -> Notes:
    """Return the records and the ledger; AttribcheckError if any of them cannot be read."""
    records = [record_in(path, handed_in.encoding) for path in _files(handed_in)]
    return Notes(tuple(records), read_ledger(Path(handed_in.ledger)) if handed_in.ledger else ())


def _files(handed_in: HandedIn) -> Iterator[Path]:
    for given in handed_in.notes:
        yield from record_files(Path(given))


def _stamps(handed_in: HandedIn) -> Iterator[tuple[str, int, int]]:
    """Yield the name, the time of the last change and the size of every file."""
    ledger = [Path(handed_in.ledger)] if handed_in.ledger else []
    for path in (*_files(handed_in), *ledger):
        try:
            told = path.stat()
        except OSError as error:
            raise ReadError(
                f"cannot be read: {error.strerror or error}",
                where=str(path),
                hint="check its name and its permissions",
            ) from None
        yield str(path), told.st_mtime_ns, told.st_size
