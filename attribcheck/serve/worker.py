"""The process that examines stories, apart from the server, so that it can be stopped."""

import json
import signal
import sys
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection

from attribcheck.desk.handed_in import HandedIn, Notebook
from attribcheck.model.errors import AttribcheckError
from attribcheck.model.notes import Notes
from attribcheck.model.settings import Settings

JSON, HTML = "application/json", "text/html; charset=utf-8"

Work = Callable[[Connection, Settings], None]
NOTHING = HandedIn()


def refused(what: str, hint: str = "", where: str = "") -> bytes:
    """Return an error as JSON: what, where and a way out, null for what there is not."""
    told = {"what": what, "where": where or None, "hint": hint or None}
    return json.dumps({"error": told}).encode() + b"\n"


UNREADABLE = refused(
    "the notes that the server was started with cannot be read any more",
    "`attribcheck check --notes` tells its owner which",
)
"""Without the file’s name: that may be a source’s."""


def work(pipe: Connection, settings: Settings, handed_in: HandedIn = NOTHING) -> None:
    """Answer orders from ``pipe`` until it is closed.

    An order is two messages: what ``Order.told`` gives, and the story. So is an answer: status,
    type and whether the story fails as JSON, and the body. Quotations are held against what was
    ``handed_in``, as it is then. A bug ends the process; the server tells that, and starts another.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the server's
    notebook = Notebook(handed_in)
    while True:
        try:
            name, form, encoding = json.loads(pipe.recv_bytes())
            data = pipe.recv_bytes()
        except EOFError:
            return
        try:
            status, kind, fails, body = _answer(
                name, form, encoding or settings.encoding, data, settings, notebook
            )
        except Exception as bug:  # noqa: BLE001 - told, and the process ends
            sys.exit(_place_of(bug))
        pipe.send_bytes(json.dumps([status, kind, fails]).encode())
        pipe.send_bytes(body)


def _place_of(bug: Exception) -> str:
    """Return where a bug is, without what it says: that may be copy, or a name from the notes."""
    return "".join(traceback.format_tb(bug.__traceback__)) + type(bug).__name__


def _answer(
    name: str, form: str, encoding: str | None, data: bytes, settings: Settings, notebook: Notebook
) -> tuple[int, str, bool, bytes]:
    from attribcheck.desk.edition import edition
    from attribcheck.pipeline import examine
    from attribcheck.readers import read_all
    from attribcheck.render.formats import RENDERERS

    try:
        notes: Notes = notebook.notes()
    except AttribcheckError:
        return 500, JSON, False, UNREADABLE
    try:
        reports = [examine(story, settings, notes) for story in read_all(data, name, encoding)]
    except AttribcheckError as error:
        return 422, JSON, False, refused(error.what, error.hint, error.where)
    pieces = RENDERERS[form](reports, edition(several=False))
    body = b"".join(piece if isinstance(piece, bytes) else piece.encode() for piece in pieces)
    return 200, HTML if form == "html" else JSON, any(report.fails for report in reports), body
