"""``--notes`` and ``--ledger``: what is handed in beside the stories."""

from argparse import ArgumentParser, Namespace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from attribcheck.cli.failures import Failures

if TYPE_CHECKING:
    from attribcheck.model.notes import Notes


def add_notes(parser: ArgumentParser) -> None:
    """Let ``parser`` take notes and a ledger."""
    parser.add_argument(
        "--notes",
        action="append",
        default=[],
        metavar="PATH",
        help="a transcript or notes, or a folder of them, to hold the quotations against",
    )
    parser.add_argument(
        "--ledger",
        metavar="FILE",
        help="a private TOML file on who stands behind a label; nothing of it is printed",
    )


def notes_for(arguments: Namespace, failures: Failures) -> "Notes":
    """Return the records and the ledger; a file that cannot be read is told of and passed over."""
    from attribcheck.model.notes import Notes

    if not arguments.notes and not arguments.ledger:
        return Notes()
    from attribcheck.desk.ledger import read_ledger
    from attribcheck.desk.records import record_files, record_in

    records = []
    for given in arguments.notes:
        files: list[Path] = []
        with failures.told():
            files = list(record_files(Path(given)))
        for path in files:
            with failures.told():
                records.append(record_in(path, arguments.encoding))
    ledger = read_ledger(Path(arguments.ledger)) if arguments.ledger else ()
    return Notes(tuple(records), ledger, today=datetime.now().astimezone().date().isoformat())
