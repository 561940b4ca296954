"""An archive becomes tables, once and for all, whatever happens on the way."""

import gzip
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from archive.archives import NAMED, UNNAMED, everything, lines, stories, table

from attribcheck.archive import audit as module
from attribcheck.archive import pool
from attribcheck.archive.inputs import Inputs
from attribcheck.archive.ledger import opened
from attribcheck.cli import main
from attribcheck.model.errors import AttribcheckError

LIGHT = module.Settings(engine="light")


def audit(out: Path, *named: Path, **options: Any) -> module.Tally:
    folders = options.pop("folders", ())
    inputs = Inputs(named, out.resolve(), folders)
    return module.audit(inputs, LIGHT, jobs=1, seconds=60, **options)


def told(tally: module.Tally) -> tuple[int, int, int]:
    return tally.done, tally.kept, tally.failed


def test_folders_lines_gzip_and_parquet_come_into_one_table(tmp_path: Path) -> None:
    stories(tmp_path / "city", 2)
    rows = lines(
        tmp_path / "wire.jsonl",
        [
            {"id": 7, "text": NAMED, "date": "2020-01-02", "publication": "The Dell Herald"},
            {"body": UNNAMED, "authors": [{"name": "J. Ortiz"}, "Bo Lind"]},
            "",
            {"headline": "Shut", "body_html": f"<p>{NAMED}</p>", "byline": "By Ada Ek"},
        ],
    )
    packed = tmp_path / "old.jsonl.gz"
    packed.write_bytes(gzip.compress(rows.read_bytes().replace(b'"id": 7', b'"id": 8')))
    made = pa.table({"uri": ["p1"], "text": [NAMED], "published": [None], "more": [[1]]})
    pq.write_table(made, tmp_path / "cms.parquet")
    out = tmp_path / "out"
    tally = audit(out, tmp_path / "city", rows, packed, tmp_path / "cms.parquet")
    assert told(tally) == (9, 0, 0)
    articles = {row["document"]: row for row in table(out, "articles")}
    assert sorted(articles) == [
        "7",
        "8",
        "city/000.txt",
        "city/001.txt",
        "old.jsonl.gz#2",
        "old.jsonl.gz#4",
        "p1",
        "wire.jsonl#2",
        "wire.jsonl#4",
    ]
    assert articles["7"]["outlet"] == "The Dell Herald"
    assert articles["7"]["month"] == "2020-01"
    assert articles["wire.jsonl#2"]["author"] == "J. Ortiz, Bo Lind"
    assert articles["wire.jsonl#4"]["headline"] == "Shut"


def test_what_is_done_is_kept_and_what_changed_is_done_again(tmp_path: Path) -> None:
    city, out = stories(tmp_path / "city", 3), tmp_path / "out"
    assert told(audit(out, city)) == (3, 0, 0)
    before = everything(out)
    assert told(audit(out, city)) == (0, 3, 0)
    assert everything(out) == before
    (city / "001.txt").write_text("Rain is due.\n", encoding="utf-8")
    assert told(audit(out, city)) == (1, 2, 0)
    after = everything(out)
    assert {row["document"] for row in after["articles"]} == {
        row["document"] for row in before["articles"]
    }
    assert after["sources"] == [
        row for row in before["sources"] if row["document"] != "city/001.txt"
    ]


def test_another_stamp_does_all_again_and_leaves_no_double(tmp_path: Path) -> None:
    city, out = stories(tmp_path / "city", 2), tmp_path / "out"
    audit(out, city)
    inputs = Inputs((city,), out.resolve())
    other = module.Settings(engine="light", ignore=("A101",))
    assert told(module.audit(inputs, other, jobs=1, seconds=60)) == (2, 0, 0)
    assert len(table(out, "articles")) == 2
    assert "A101" not in {row["code"] for row in table(out, "findings")}
    assert [path.name for path in (out / "articles").iterdir()] == ["part-00000002.parquet"]


def test_what_is_gone_stays_until_it_is_to_be_forgotten(tmp_path: Path) -> None:
    city, out = stories(tmp_path / "city", 2), tmp_path / "out"
    audit(out, city)
    (city / "000.txt").unlink()
    assert audit(out, city).forgotten == 0
    assert len(table(out, "articles")) == 2
    assert audit(out, city, forget=True).forgotten == 1
    assert [row["document"] for row in table(out, "articles")] == ["city/001.txt"]


def test_each_failure_is_named_and_a_mended_one_forgotten(tmp_path: Path) -> None:
    out = tmp_path / "out"
    told_of = [{"id": 1, "text": NAMED}, "nonsense", "[1]", {"id": 2}, {"id": 1, "text": UNNAMED}]
    rows = lines(tmp_path / "wire.jsonl", told_of)
    cut = tmp_path / "cut.jsonl.gz"
    cut.write_bytes(gzip.compress(b'{"id": 3, "text": "Rain is due."}\n' * 9)[:-9])
    none = tmp_path / "none.parquet"
    none.write_bytes(b"PAR1 and no more")
    deep = tmp_path / "deep.jsonl"
    deep.write_text("[" * 200_000, encoding="utf-8")
    audit(out, rows, deep, cut, none)
    errors = {row["document"]: row["message"] for row in table(out, "errors")}
    for broken in (cut.name, none.name):
        assert errors.pop(broken).startswith("cannot be read to its end: ")
    assert errors == {
        "wire.jsonl#2": "is not JSON: Expecting value, column 1",
        "wire.jsonl#3": "is JSON, and no object",
        "2": "it has none of the fields text, body, content, article, html, body_html, bytes",
        "wire.jsonl#5": "another document before it has the id '1'",
        "deep.jsonl#1": "is JSON that is nested too deep, or holds a number too long",
    }
    lines(rows, [{"id": 1, "text": NAMED}, {"id": 2, "text": NAMED}])
    audit(out, rows)
    left = {row["document"] for row in table(out, "errors")}
    assert left == {cut.name, none.name, "deep.jsonl#1"}


def test_what_no_worker_would_read_is_sent_to_none(tmp_path: Path) -> None:
    rows = lines(
        tmp_path / "wire.jsonl", [{"id": 1, "text": "x" * 5_000_001}, {"html": "x" * 5_000_001}]
    )
    for document in Inputs((rows,), tmp_path / "out").documents():
        assert document.fault == "larger than 5 MB, the most that is read as one story"
        assert document.size == 0


def test_an_identical_copy_is_one_document(tmp_path: Path) -> None:
    rows = lines(tmp_path / "wire.jsonl", [{"id": 1, "text": NAMED}] * 2)
    assert told(audit(tmp_path / "out", rows)) == (1, 0, 0)


def test_a_worker_that_dies_costs_one_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool, "work", deadly)
    city = stories(tmp_path / "city", 3)
    (city / "bad.txt").write_text("DEADLY words.\n", encoding="utf-8")
    out = tmp_path / "out"
    assert told(audit(out, city)) == (4, 0, 1)
    (error,) = table(out, "errors")
    assert (error["document"], error["type"]) == ("city/bad.txt", "WorkerDied")
    assert error["message"] == "ended the process that read it"
    monkeypatch.undo()
    assert told(audit(out, city)) == (1, 3, 0)
    assert table(out, "errors") == []


def deadly(pipe: Any, settings: module.Settings, _seconds: float) -> None:
    """Work, and die of one document, as C code might."""
    pipe.send_bytes(pool.READY)
    while True:
        batch = pool.from_bytes(pipe.recv_bytes())
        if any(b"DEADLY" in (content or b"") for content in batch["content"].to_pylist()):
            os.kill(os.getpid(), signal.SIGKILL)
        (found,) = pool.audit_batches([batch], settings)
        pipe.send_bytes(pool.to_bytes(found))


def test_a_worker_that_cannot_start_ends_the_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool, "work", int)
    with pytest.raises(AttribcheckError, match="a worker could not start"):
        audit(tmp_path / "out", stories(tmp_path / "city", 1))


def test_killed_at_any_moment_it_goes_on_to_the_same_end(tmp_path: Path) -> None:
    city = stories(tmp_path / "city", 24)
    audit(tmp_path / "calm", city)
    out = tmp_path / "out"
    code = (
        "import sys\nfrom attribcheck.archive import audit\nfrom attribcheck.cli import main\n"
        "audit.CHUNK_DOCUMENTS, audit.PART_DOCUMENTS = 1, 2\n"
        "if __name__ == '__main__':\n    sys.exit(main(sys.argv[1:]))\n"
    )
    script = tmp_path / "small_parts.py"
    script.write_text(code, encoding="utf-8")
    command = [sys.executable, str(script), "audit", str(city), "-o", str(out), "--jobs", "1"]
    parts = 0
    for _ in range(3):
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as run:
            while run.poll() is None and len(list(out.glob("articles/part-*"))) < parts + 2:
                time.sleep(0.002)
            run.kill()
        parts = len(list(out.glob("articles/part-*.parquet")))
    assert len(table(out, "articles")) > 0
    assert subprocess.run(command, capture_output=True, check=True).stderr == b""
    assert everything(out) == everything(tmp_path / "calm")


def test_what_a_killed_run_left_is_cleared_away(tmp_path: Path) -> None:
    city, out = stories(tmp_path / "city", 1), tmp_path / "out"
    audit(out, city)
    part = out / "articles" / "part-00000001.parquet"
    part.with_name("part-00000002.parquet").write_bytes(part.read_bytes())
    part.with_name("part-00000003.parquet.unfinished").write_bytes(b"half")
    audit(out, city)
    assert [path.name for path in part.parent.iterdir()] == [part.name]


def test_two_audits_do_not_write_into_one_folder(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    with opened(out), pytest.raises(AttribcheckError, match="another audit is writing here"):
        audit(out, stories(tmp_path / "city", 1))


def test_a_file_that_is_no_ledger_is_left_alone(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "ledger.sqlite").write_bytes(b"My own notes, not a database." * 40)
    with pytest.raises(AttribcheckError, match="cannot be used: file is not a database"):
        audit(out, stories(tmp_path / "city", 1))
    assert (out / "ledger.sqlite").read_bytes().startswith(b"My own notes")


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    with pytest.raises(AttribcheckError, match="a file is where a folder should be"):
        audit(tmp_path / "file" / "out", stories(tmp_path / "city", 1))


def test_a_folder_that_is_closed_is_told_and_the_others_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    city, out = stories(tmp_path / "city", 1), tmp_path / "out"
    stories(city / "closed", 1)
    scandir = os.scandir

    def guarded(folder: Path) -> Any:
        if folder.name == "closed":
            raise PermissionError(13, "Permission denied")
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", guarded)
    assert told(audit(out, city)) == (2, 0, 1)
    (error,) = table(out, "errors")
    assert error["document"] == "city/closed"
    assert error["message"] == "cannot be read: Permission denied"


def test_links_in_a_circle_and_names_in_no_encoding_cost_nothing_else(tmp_path: Path) -> None:
    city, out = stories(tmp_path / "city", 2), tmp_path / "out"
    (city / "circle.txt").symlink_to("circle.txt")
    (city / "gone.txt").symlink_to("nowhere.txt")
    (city / "within").symlink_to(".")
    Path(os.fsdecode(os.fsencode(city) + b"/caf\xe9.txt")).write_text(NAMED, encoding="utf-8")
    assert told(audit(out, city)) == (4, 0, 1)
    (error,) = table(out, "errors")
    assert error["document"] == "city/circle.txt"
    assert error["message"] == "cannot be read: Too many levels of symbolic links"
    documents = [row["document"] for row in table(out, "articles")]
    assert sorted(documents) == ["city/000.txt", "city/001.txt", "city/caf\\udce9.txt"]


def test_what_python_has_no_value_for_costs_a_row_no_more_than_that(tmp_path: Path) -> None:
    far = pa.array([2**62, 0], pa.timestamp("us"))
    fine = pa.array([1, 86_400_000_000_000], pa.timestamp("ns"))
    broken = pa.array([b"\xff", b"Rain."], pa.binary()).view(pa.string())
    mars = pa.array([0, 0], pa.timestamp("s", "Mars/Olympus"))
    made = {"text": broken, "published": far, "date": fine, "desk": mars}
    pq.write_table(pa.table(made), tmp_path / "cms.parquet")
    first, second = Inputs((tmp_path / "cms.parquet",), tmp_path / "out").documents()
    assert (first.content, second.text) == (b"\xff", "Rain.")
    assert first.metadata["published"].startswith("1970-01-01")
    assert second.metadata == {"published": "1970-01-01T00:00:00"}
    assert told(audit(tmp_path / "out", tmp_path / "cms.parquet")) == (2, 0, 1)


def test_lines_that_would_take_the_memory_of_a_machine_are_not_parsed(tmp_path: Path) -> None:
    swelling = '{"text": "Rain.", "a": [' + "{}," * 1_700_000 + "{}]}"
    long = '{"id": 1, "text": "Rain.", "a": "' + "," * 900_000 + "x" * 4_200_000 + '"}'
    rows = lines(tmp_path / "wire.jsonl", [swelling, long, '"' + "x" * 20_000_000 + '"'])
    first, second, third = Inputs((rows,), tmp_path / "out").documents()
    assert first.fault == "is JSON of more than 1,000,000 values, and no story"
    assert (second.id, second.fault) == ("1", "")
    assert third.fault == "larger than 20 MB, the most that is read as one document"


def test_an_id_that_would_swell_every_row_is_left_out(tmp_path: Path) -> None:
    rows = lines(
        tmp_path / "wire.jsonl", [{"id": "x" * 2_001, "url": 7, "text": NAMED, "desk": "d" * 9_999}]
    )
    (document,) = Inputs((rows,), tmp_path / "out").documents()
    assert (document.id, len(document.metadata["desk"])) == ("7", 1_000)


def test_ctrl_c_keeps_what_is_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    city, out = stories(tmp_path / "city", 3), tmp_path / "out"
    monkeypatch.setattr(module, "CHUNK_DOCUMENTS", 1)
    seen = []

    def watch(document: Any) -> None:
        seen.append(document.id)
        if len(seen) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        audit(out, city, watch=watch)
    assert len(table(out, "articles")) >= 1
    assert audit(out, city).kept >= 1
    assert len(table(out, "articles")) == 3


def test_a_package_that_is_missing_is_named() -> None:
    code = (
        "import sys\nsys.modules['pyarrow'] = None\nfrom attribcheck.cli import main\n"
        "sys.exit(main(['audit', '.', '-o', 'out']))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == (
        "attribcheck: pyarrow is not installed, and this command needs it\n"
        "  hint: pip install 'attribcheck[archive]'\n"
    )


def test_its_own_tables_are_no_input(tmp_path: Path) -> None:
    city = stories(tmp_path / "city", 1)
    assert told(audit(city / "out", city)) == (1, 0, 0)
    assert told(audit(city / "out", city)) == (0, 1, 0)


def test_folders_tell_what_the_archive_does_not(tmp_path: Path) -> None:
    stories(tmp_path / "all" / "Herald" / "2020-05" / "city", 1)
    audit(tmp_path / "out", tmp_path / "all", folders=("outlet", "published", "desk"))
    (row,) = table(tmp_path / "out", "articles")
    assert (row["outlet"], row["month"], row["desk"]) == ("Herald", "2020-05", "city")


def test_the_command_tells_what_it_did(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (stories(tmp_path / "city", 2) / "bad.txt").write_bytes(b"\0")
    assert main(["audit", "city", "-o", "out", "--jobs", "1"]) == 2
    captured = capsys.readouterr()
    assert captured.out == "out: 3 documents audited, 0 kept as they were, 1 failed\n"
    assert captured.err == "attribcheck: city/bad.txt: holds NUL bytes, so it is not plain text\n"
    assert main(["audit", "city", "-o", "out", "--jobs", "1", "--quiet"]) == 2
    assert capsys.readouterr() == (
        "",
        "attribcheck: out: 1 kept that failed\n  hint: its table of errors names them\n",
    )
    (tmp_path / "city" / "bad.txt").unlink()
    assert main(["audit", "city", "-o", "out", "--jobs", "1"]) == 0
    assert table(tmp_path / "out", "errors") == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nowhere"], "nowhere: no such file or folder\n  hint: check the spelling of the path\n"),
        (
            ["picture.png"],
            "picture.png: is of no kind that is read\n"
            "  hint: name folders, stories, .jsonl, .warc, both also .gz, or .parquet files\n",
        ),
        (["city", "--profile", "nobody"], "there is no profile called 'nobody'"),
        (
            ["city", "town"],
            "the inputs lie under configurations that differ, and an audit has one\n"
            "  hint: name it with --config, or audit them one by one\n",
        ),
    ],
)
def test_what_cannot_be_used_is_told_before_work_begins(
    arguments: list[str],
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "picture.png").write_bytes(b"png")
    for name in ("city", "town"):
        stories(tmp_path / name, 1)
    (tmp_path / "town" / "attribcheck.toml").write_text('profile = "ap"\n', encoding="utf-8")
    assert main(["audit", *arguments, "-o", "out", "--jobs", "1"]) == 2
    assert message in capsys.readouterr().err


def test_a_folder_without_a_story_is_no_audit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "city").mkdir()
    assert main(["audit", "city", "-o", "out", "--jobs", "1"]) == 2
    assert capsys.readouterr() == (
        "",
        "attribcheck: city: there is nothing to audit\n"
        "  hint: name folders, or files, that hold stories\n",
    )
