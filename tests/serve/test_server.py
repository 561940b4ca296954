"""Requests in, answers out; the server listens on this machine alone."""

import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse
from typing import Any

import pytest
from serve.workers import obedient

from attribcheck.model.settings import Settings
from attribcheck.serve.examiner import Examiner
from attribcheck.serve.limits import LOCAL, Limits, host_of, is_loopback, is_wildcard
from attribcheck.serve.server import Server

SMALL = Limits(largest=1000, seconds=2, sending=2, waiting=0.2, connections=4)


@contextmanager
def serving(examiner: Examiner) -> Iterator[int]:
    """Serve in the block, and give the port."""
    with Server(("127.0.0.1", 0), LOCAL, examiner, id) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        examiner.start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()
            thread.join()
            examiner.stop()


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """Serve with a worker that does what stories say."""
    with serving(Examiner(Settings(), SMALL, target=obedient)) as port:
        yield port


def ask(
    port: int, method: str, path: str, body: bytes | None = None, **headers: str
) -> tuple[HTTPResponse, bytes]:
    """Send one request; underscores in headers are hyphens."""
    connection = HTTPConnection("127.0.0.1", port, timeout=30)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, body, named)
    answer = connection.getresponse()
    told = answer.read()
    connection.close()
    return answer, told


def raw(port: int, data: bytes) -> bytes:
    """Send bytes as they are, and return all that comes back."""
    with socket.create_connection(("127.0.0.1", port), timeout=30) as connection:
        connection.sendall(data)
        pieces = []
        while piece := connection.recv(65536):
            pieces.append(piece)
    return b"".join(pieces)


def error(told: bytes) -> Any:
    """Return what an answer says is wrong, and nothing else is in it."""
    answer = json.loads(told)
    assert list(answer) == ["error"]
    assert list(answer["error"]) == ["what", "where", "hint"]
    return answer["error"]["what"]


def test_a_story_is_examined_as_what_it_is_sent_as(port: int) -> None:
    answer, told = ask(port, "POST", "/report", b"fail", Content_Type="text/html; charset=latin-1")
    assert (answer.status, answer.headers["Attribcheck-Fails"]) == (200, "true")
    assert json.loads(told) == ["story.html", "json", "latin-1", "fail"]
    answer, told = ask(port, "POST", "/report.html?name=lev%C3%A9e.txt", b"pass")
    assert (answer.status, answer.headers["Attribcheck-Fails"]) == (200, "false")
    assert json.loads(told) == ["levée.txt", "html", None, "pass"]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Server"] == "attribcheck"


def test_what_there_is_is_told(port: int) -> None:
    answer, told = ask(port, "GET", "/")
    assert answer.status == 200
    assert json.loads(told)["post"] == {"/report": "json", "/report.html": "html"}
    answer, told = ask(port, "HEAD", "/")
    assert (answer.status, told) == (200, b"")


@pytest.mark.parametrize(
    ("method", "path", "headers", "status", "what"),
    [
        ("GET", "/report", {}, 404, "there is nothing here"),
        ("POST", "/", {}, 404, "there is nothing here"),
        ("POST", "/../etc/passwd", {}, 404, "there is nothing here"),
        ("PUT", "/report", {}, 405, "there is no such method"),
        ("DELETE", "/", {}, 405, "there is no such method"),
        ("POST", "/report?format=pdf", {}, 400, "there is no parameter 'format'"),
        ("POST", "/report?a&b", {}, 400, "the query cannot be read"),
        ("POST", "/report?name=" + "x" * 201, {}, 400, "the name is longer than 200 characters"),
        ("POST", "/report", {"Host": "evil.example"}, 403, "this host is not served"),
        ("POST", "/report", {"Host": "localhost.evil.example"}, 403, "this host is not served"),
        (
            "POST",
            "/report",
            {"Origin": "https://evil.example"},
            403,
            "pages of other sites are not answered",
        ),
        ("POST", "/report", {"Origin": "null"}, 403, "pages of other sites are not answered"),
        ("POST", "/report", {"Content_Type": "multipart/form-data"}, 415, "forms are not read"),
        (
            "POST",
            "/report",
            {"Content_Length": "1001"},
            413,
            "larger than 1000 bytes, the most that is read",
        ),
        ("POST", "/report", {"Content_Length": "-1"}, 400, "Content-Length is no length"),
        ("POST", "/report", {"Content_Length": "9" * 19}, 400, "Content-Length is no length"),
        ("POST", "/report", {"Transfer_Encoding": "chunked"}, 411, "the length is not told"),
    ],
)
def test_what_cannot_be_answered_gets_one_clear_error(
    port: int, method: str, path: str, headers: dict[str, str], status: int, what: str
) -> None:
    named = {"Host": "localhost", "Content_Length": "0"} | headers
    if "Transfer_Encoding" in named:
        del named["Content_Length"]
    lines = [
        f"{method} {path} HTTP/1.1",
        *(f"{k.replace('_', '-')}: {v}" for k, v in named.items()),
    ]
    told = raw(port, "\r\n".join([*lines, "", ""]).encode() + b"x" * 10)
    head, _, body = told.partition(b"\r\n\r\n")
    assert int(head.split()[1]) == status
    assert b"Content-Type: application/json" in head
    assert error(body) == what


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", 400),
        (b"GET / HTTP/9.9\r\n\r\n", 505),
        (b"GET /" + b"x" * 70_000 + b" HTTP/1.1\r\n\r\n", 414),
        (b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 200 + b"\r\n", 431),
        (b"GET / HTTP/1.1\r\n\r\n", 403),
        (b"GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n", 403),
    ],
)
def test_what_is_no_request_gets_the_same(port: int, data: bytes, status: int) -> None:
    head, _, body = raw(port, data).partition(b"\r\n\r\n")
    assert int(head.split()[1]) == status
    error(body)


def test_a_story_that_takes_too_long_is_stopped_and_the_next_is_examined(port: int) -> None:
    answer, told = ask(port, "POST", "/report", b"sleep")
    assert answer.status == 503
    assert error(told) == "examining it took longer than 2 seconds"
    assert ask(port, "POST", "/report", b"pass")[0].status == 200


def test_a_worker_that_dies_is_replaced(port: int) -> None:
    answer, told = ask(port, "POST", "/report", b"die")
    assert answer.status == 500
    assert error(told) == "attribcheck failed on this story; its own log says how"
    assert ask(port, "POST", "/report", b"pass")[0].status == 200


def test_who_waits_too_long_is_told_so(port: int) -> None:
    slow = threading.Thread(target=ask, args=(port, "POST", "/report", b"sleep"))
    slow.start()
    answers = {ask(port, "POST", "/report", b"pass")[0].status for _ in range(3)}
    slow.join()
    assert 503 in answers


def test_a_client_that_dawdles_is_hung_up_on(port: int) -> None:
    head = b"POST /report HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nabc"
    assert raw(port, head) == b""
    assert ask(port, "GET", "/")[0].status == 200


def test_the_real_worker_reads_copy() -> None:
    with serving(Examiner(Settings(engine="light"), Limits())) as port:
        copy = "“It is over,” said one aide.\n".encode()
        answer, told = ask(port, "POST", "/report?name=desk.txt", copy, Content_Type="text/plain")
        assert answer.headers["Attribcheck-Fails"] == "true"
        report = json.loads(told)
        assert report["name"] == "desk.txt"
        assert "A101" in {finding["code"] for finding in report["findings"]}
        answer, told = ask(port, "POST", "/report.html", copy, Content_Type="text/plain")
        assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
        assert b"one aide" in told
        answer, told = ask(port, "POST", "/report", b"\xff\xfe\xfa", Content_Type="application/pdf")
        assert answer.status == 422
        assert json.loads(told)["error"]["where"] == "story.pdf"


@pytest.mark.parametrize(
    ("header", "host"),
    [
        ("LOCALHOST:80", "localhost"),
        ("[::1]:80", "::1"),
        ("[::1]", "::1"),
        ("127.0.0.1", "127.0.0.1"),
    ],
)
def test_the_host_of_a_header(header: str, host: str) -> None:
    assert host_of(header) == host


def test_which_addresses_are_this_machine_alone() -> None:
    assert all(map(is_loopback, ("localhost", "127.0.0.1", "127.8.8.8", "::1")))
    assert not any(map(is_loopback, ("0.0.0.0", "::", "10.0.0.1", "example.org", "")))
    assert all(map(is_wildcard, ("0.0.0.0", "::", "")))
    assert not any(map(is_wildcard, ("10.0.0.1", "example.org", "::1")))
