"""The server: a thread a connection, a request a connection, one JSON error for what is wrong."""

import json
import socket
import sys
import threading
from collections.abc import Callable, Collection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from time import monotonic
from typing import Any

from attribcheck.render.visible import one_line
from attribcheck.serve.examiner import Answer, Examiner
from attribcheck.serve.limits import Limits
from attribcheck.serve.orders import TARGETS, Refusal, admitted, order_of
from attribcheck.serve.worker import JSON, refused
from attribcheck.version import VERSION

DRAINED = 20_000_000
"""Bytes of a refused body that are read and forgotten, so that the client reads the answer."""

Log = Callable[[str], object]

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class Server(ThreadingHTTPServer):
    """Listens, and holds what every request needs."""

    daemon_threads = True

    def __init__(
        self, place: tuple[str, int], hosts: Collection[str], examiner: Examiner, log: Log
    ) -> None:
        """Listen at ``place``, for requests to ``hosts``; OSError if that cannot be had.

        ``log`` is told of each answer in one line, safe for a terminal.
        """
        self.hosts, self.examiner, self.limits = hosts, examiner, examiner.limits
        self.log = log
        self.address_family = socket.AF_INET6 if ":" in place[0] else socket.AF_INET
        self.free = threading.BoundedSemaphore(self.limits.connections)
        super().__init__(place, Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        """Take a connection, or close it where there are too many."""
        if self.free.acquire(blocking=False):
            super().process_request(request, client_address)
        else:
            self.shutdown_request(request)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """Serve a connection, and make room for the next."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self.free.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a client that has gone; the rest are bugs, with their traceback."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)


class Handler(BaseHTTPRequestHandler):
    """Answers one request."""

    server: Server
    protocol_version = "HTTP/1.1"

    def version_string(self) -> str:
        """Return what the Server header says: no versions, which help only attackers."""
        return "attribcheck"

    def setup(self) -> None:
        """Give the client so long, and no longer, to send its request."""
        super().setup()
        self.began = monotonic()
        self.unread = 0
        self.clock = threading.Timer(self.server.limits.sending, self._hang_up)
        self.clock.daemon = True
        self.clock.start()

    def finish(self) -> None:
        """Stop the clock."""
        self.clock.cancel()
        super().finish()

    def _hang_up(self) -> None:
        try:
            self.connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            return

    def do_GET(self) -> None:
        """Tell what there is."""
        self._told(self._index)

    def do_HEAD(self) -> None:
        """Tell that it is there."""
        self._told(self._index)

    def do_POST(self) -> None:
        """Examine a story."""
        self._told(self._report)

    def _told(self, answer: Callable[[], Answer]) -> None:
        length = self.headers.get("Content-Length", "")
        self.unread = int(length) if length.isascii() and length.isdigit() else 0
        try:
            admitted(self.headers, self.server.hosts)
            self._send(answer())
        except Refusal as refusal:
            self._send(Answer(refusal.status, JSON, False, refused(refusal.what, refusal.hint)))
            self._drain()

    def _index(self) -> Answer:
        if self.path != "/":
            raise Refusal(404, "there is nothing here", f"post to {' or '.join(TARGETS)}")
        limits: Limits = self.server.limits
        told = {
            "attribcheck": VERSION,
            "post": TARGETS,
            "max_bytes": limits.largest,
            "timeout": limits.seconds,
        }
        return Answer(200, JSON, False, json.dumps(told).encode() + b"\n")

    def _report(self) -> Answer:
        order = order_of(self.path, self.headers, self.server.limits)
        data = self.rfile.read(order.length)
        self.unread = 0
        if len(data) < order.length:
            raise Refusal(400, "the story is shorter than Content-Length says")
        self.clock.cancel()
        return self.server.examiner.answer(order, data)

    def _drain(self) -> None:
        """Read what is still sent: a connection closed before that may take the answer with it."""
        self.wfile.flush()
        self.connection.shutdown(socket.SHUT_WR)
        left = min(self.unread, DRAINED)
        while left > 0 and (piece := self.rfile.read(min(left, 65536))):
            left -= len(piece)

    def _send(self, answer: Answer) -> None:
        self.close_connection = True
        self.send_response(answer.status)
        for name, value in HEADERS.items():
            self.send_header(name, value)
        if answer.status == 200 and self.command == "POST":
            self.send_header("Attribcheck-Fails", "true" if answer.fails else "false")
        self.send_header("Content-Type", answer.type)
        self.send_header("Content-Length", str(len(answer.body)))
        self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)

    def send_error(
        self, code: int, message: str | None = None, _explain: str | None = None
    ) -> None:
        """Refuse what http.server itself cannot read, in the one form there is."""
        self.request_version = self.protocol_version  # else an answer without head, as in 0.9
        status = 405 if code == 501 else int(code)
        what = "there is no such method" if status == 405 else message or "this is not HTTP"
        self._send(Answer(status, JSON, False, refused(one_line(what))))

    def log_request(self, code: int | str = "-", _size: int | str = "-") -> None:
        """Tell of an answer in one line, without the query, which may hold a slug."""
        path = getattr(self, "path", "").partition("?")[0]
        told = f"{self.client_address[0]} {self.command or '-'} {path} {int(code)}"
        seconds = monotonic() - self.began
        self.server.log(f"{one_line(told)} {seconds:.2f} s")

    def log_message(self, *_: Any) -> None:
        """Say nothing else."""
