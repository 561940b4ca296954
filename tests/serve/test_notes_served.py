"""A server that was handed notes holds every story against them, and tells no name of theirs."""

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from serve.test_server import ask, error, serving

from attribcheck.cli import main
from attribcheck.desk.handed_in import HandedIn
from attribcheck.model.settings import Settings
from attribcheck.serve.examiner import Examiner
from attribcheck.serve.limits import Limits
from attribcheck.serve.worker import _place_of, work

STORY = """\
DELL, Ohio — “We sold the boats to a museum in June,” an official at the port said on Monday. The
official asked not to be named because the talks are private.
""".encode()
NOTES = "JANE HARROW: We sold the boats, as Harrow knew, to a museum in May.\n"
LEDGER = """\
[[source]]
label = "an official at the port"
person = "Jane Harrow"
description = "a port employee"
"""


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    """Return a folder of notes, and put a ledger beside it."""
    folder = tmp_path / "harrow"
    folder.mkdir()
    (folder / "interview.txt").write_text(NOTES, "utf-8")
    (tmp_path / "sources.toml").write_text(LEDGER, "utf-8")
    return folder


@pytest.fixture
def port(notes: Path) -> Iterator[int]:
    """Serve with the notes and the ledger."""
    handed_in = HandedIn((str(notes),), str(notes.parent / "sources.toml"))
    target = partial(work, handed_in=handed_in)
    with serving(Examiner(Settings(engine="light"), Limits(), target=target)) as port:
        yield port


def findings(told: bytes) -> dict[str, Any]:
    return {each["code"]: each for each in json.loads(told)["findings"]}


def test_quotations_are_held_against_the_notes_as_they_are_now(port: int, notes: Path) -> None:
    answer, told = ask(port, "POST", "/report", STORY, Content_Type="text/plain")
    assert answer.headers["Attribcheck-Fails"] == "true"
    assert {"V102", "V104"} <= set(findings(told))
    page = ask(port, "POST", "/report.html", STORY, Content_Type="text/plain")[1]
    assert b"V102" in page
    for answered in (told, page):
        assert b"harrow" not in answered.lower()
    corrected = "JANE HARROW: We sold the boats to a museum in June.\n"
    (notes / "interview.txt").write_text(corrected, "utf-8")
    told = ask(port, "POST", "/report", STORY, Content_Type="text/plain")[1]
    assert "V102" not in findings(told)
    (notes / "interview.txt").write_bytes(b"\xff\xfe\xfa")
    answer, told = ask(port, "POST", "/report", STORY, Content_Type="text/plain")
    assert answer.status == 500
    assert error(told) == "the notes that the server was started with cannot be read any more"
    assert b"harrow" not in told.lower()
    (notes / "interview.txt").write_text(corrected, "utf-8")
    assert ask(port, "POST", "/report", STORY, Content_Type="text/plain")[0].status == 200


def test_a_request_names_no_notes(port: int) -> None:
    answer, told = ask(port, "POST", "/report?notes=/etc", STORY)
    assert answer.status == 400
    assert error(told) == "there is no parameter 'notes'"


def test_notes_that_cannot_be_read_keep_it_from_starting(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = tmp_path / "gone.txt"
    assert main(["serve", "--port", "0", "--no-config", "--notes", str(missing)]) == 2
    assert capsys.readouterr().err == (
        f"attribcheck: {missing}: no such file\n  hint: check the spelling of the path\n"
    )
    assert main(["serve", "--port", "0", "--no-config", "--notes", str(tmp_path)]) == 2
    assert capsys.readouterr().err == (
        f"attribcheck: {tmp_path}: there are no notes in this folder\n"
        "  hint: name a file; recordings need a transcript\n"
    )


def test_a_bug_is_told_by_its_place_alone() -> None:
    name = NOTES.partition(":")[0]
    try:
        raise KeyError(name)
    except KeyError as bug:
        told = _place_of(bug)
    assert told.splitlines()[-1] == "KeyError"
    assert "test_a_bug_is_told" in told
    assert name not in told
