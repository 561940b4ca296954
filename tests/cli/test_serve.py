"""``attribcheck serve``: where it listens, where it will not, and how it ends."""

import re
import signal
import socket
import subprocess
import sys
from http.client import HTTPConnection

import pytest

from attribcheck.cli import main

Capture = pytest.CaptureFixture[str]


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_this_machine_and_leaves_cleanly(ending: signal.Signals) -> None:
    argv = [sys.executable, "-m", "attribcheck", "serve", "--port", "0", "--no-config"]
    with subprocess.Popen(argv, stderr=subprocess.PIPE, text=True) as program:
        assert program.stderr is not None
        told = re.fullmatch(
            r"attribcheck: serving on http://127\.0\.0\.1:(\d+)/; Ctrl-C stops it\n",
            program.stderr.readline(),
        )
        assert told
        connection = HTTPConnection("127.0.0.1", int(told[1]), timeout=30)
        connection.request("GET", "/?slug=secret")
        assert connection.getresponse().status == 404
        connection.close()
        logged = program.stderr.readline()
        assert logged.startswith("attribcheck: 127.0.0.1 GET / 404 ")
        assert "secret" not in logged
        program.send_signal(ending)
        assert program.stderr.read() == ""
    assert program.returncode == 0


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "10.1.2.3", "news.example"])
def test_other_machines_are_let_in_only_where_that_is_asked_for(host: str, capsys: Capture) -> None:
    assert main(["serve", "--host", host]) == 2
    assert capsys.readouterr().err == (
        f"attribcheck: {host}: other machines could reach it there, and it asks nobody who they "
        "are\n  hint: leave --host out, or add --allow-remote and put a proxy that asks before it\n"
    )


def test_every_address_needs_a_name(capsys: Capture) -> None:
    assert main(["serve", "--host", "0.0.0.0", "--allow-remote"]) == 2
    assert capsys.readouterr().err == (
        "attribcheck: 0.0.0.0: it stands for every address, and none is named that requests may "
        "be for\n  hint: add --allow-host NAME, as clients call this machine\n"
    )


def test_a_port_that_is_taken(capsys: Capture) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert main(["serve", "--port", str(port)]) == 2
    assert capsys.readouterr().err == (
        f"attribcheck: 127.0.0.1, port {port}: cannot be had: Address already in use\n"
        "  hint: name another with --port, or stop what is there\n"
    )
