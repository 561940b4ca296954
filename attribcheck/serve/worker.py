"""The process that examines stories, apart from the server, so that it can be stopped."""

import json
import signal
from collections.abc import Callable
from multiprocessing.connection import Connection

from attribcheck.model.errors import AttribcheckError
from attribcheck.model.settings import Settings

JSON, HTML = "application/json", "text/html; charset=utf-8"

Work = Callable[[Connection, Settings], None]


def work(pipe: Connection, settings: Settings) -> None:
    """Answer orders from ``pipe`` until it is closed.

    An order is two messages: what ``Order.told`` gives, and the story. So is an answer: status,
    type and whether the story fails as JSON, and the body. A bug ends the process with its
    traceback; the server tells that, and starts another.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the server's
    while True:
        try:
            name, form, encoding = json.loads(pipe.recv_bytes())
            data = pipe.recv_bytes()
        except EOFError:
            return
        status, kind, fails, body = _answer(
            name, form, encoding or settings.encoding, data, settings
        )
        pipe.send_bytes(json.dumps([status, kind, fails]).encode())
        pipe.send_bytes(body)


def _answer(
    name: str, form: str, encoding: str | None, data: bytes, settings: Settings
) -> tuple[int, str, bool, bytes]:
    from attribcheck.desk.edition import edition
    from attribcheck.pipeline import examine
    from attribcheck.readers import read_all
    from attribcheck.render.formats import RENDERERS

    try:
        reports = [examine(story, settings) for story in read_all(data, name, encoding)]
    except AttribcheckError as error:
        return 422, JSON, False, refused(error.what, error.hint, error.where)
    pieces = RENDERERS[form](reports, edition(several=False))
    body = b"".join(piece if isinstance(piece, bytes) else piece.encode() for piece in pieces)
    return 200, HTML if form == "html" else JSON, any(report.fails for report in reports), body


def refused(what: str, hint: str = "", where: str = "") -> bytes:
    """Return an error as JSON: what, where and a way out, null for what there is not."""
    told = {"what": what, "where": where or None, "hint": hint or None}
    return json.dumps({"error": told}).encode() + b"\n"
