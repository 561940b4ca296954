"""WARC dumps: every page is a document, and what is broken costs nothing but itself."""

import gzip
import io
import random
import re
import subprocess
import sys
import zlib
from pathlib import Path

import brotli
import pytest
from archive.archives import UNNAMED, everything, table
from archive.dumps import CAPTURED, HTML, Writer, documents, response, story, told, written

from attribcheck.archive.audit import Tally, audit
from attribcheck.archive.inputs import Inputs
from attribcheck.archive.schemas import METADATA
from attribcheck.cli import main
from attribcheck.model.settings import Settings

STORIES = [story(number) for number in range(5)]
WRONG = "its length is wrong: what follows it is no record"
MEMBER = "its gzip member is broken"
URI = "https://herald.example/a"


def audited(out: Path, *named: Path, folders: tuple[str, ...] = ()) -> Tally:
    inputs = Inputs(named, out.resolve(), folders)
    return audit(inputs, Settings(engine="light"), jobs=1, seconds=60)


def packed(records: list[bytes]) -> bytes:
    """Return a dump as crawlers pack it: a gzip member a record."""
    return b"".join(map(gzip.compress, records))


def with_length(record: bytes, length: str) -> bytes:
    return re.sub(rb"(?m)^Content-Length: \d+", f"Content-Length: {length}".encode(), record)


def test_pages_become_rows_of_their_site_and_day(tmp_path: Path) -> None:
    page = f"<html><body><h1>Shut</h1><p>{UNNAMED}</p></body></html>"
    day = '<meta property="article:published_time" content="2019-05-06T07:08:09Z">'
    dump = written(
        tmp_path / "crawl.warc.gz",
        packed(
            [
                response("https://www.herald.example/a", page.encode()),
                response("https://news.globe.example:8080/b", f"{day}{page}".encode()),
            ]
        ),
    )
    tally = audited(tmp_path / "out", dump)
    assert (tally.done, tally.failed) == (2, 0)
    first, second = sorted(
        table(tmp_path / "out", "articles"), key=lambda row: str(row["document"])
    )[::-1]
    assert first["document"] == "https://www.herald.example/a"
    assert (first["outlet"], first["published"], first["month"]) == (
        "herald.example",
        CAPTURED,
        "2020-01",
    )
    assert first["headline"] == "Shut"
    assert first["anonymous_sources"] == 1
    assert (second["outlet"], second["month"]) == ("news.globe.example", "2019-05")


def test_what_folders_tell_goes_before_what_is_guessed(tmp_path: Path) -> None:
    (tmp_path / "crawls" / "The Herald").mkdir(parents=True)
    written(tmp_path / "crawls" / "The Herald" / "a.warc", story(1))
    audited(tmp_path / "out", tmp_path / "crawls", folders=("outlet",))
    (row,) = table(tmp_path / "out", "articles")
    assert row["outlet"] == "The Herald"


@pytest.mark.parametrize(
    "record",
    [
        response(URI, b"GIF89a", {"Content-Type": "image/gif"}),
        response(URI, b"<p>Gone.</p>", status="404 Not Found"),
        response(URI, b"<p>There.</p>", {**HTML, "Location": "/"}, status="301 Moved"),
        response(URI, b"<p>No type.</p>", {}),
        response(URI, b"<p>The same.</p>", kind="revisit"),
        response("urn:pageinfo:a", b"<p>A crawler's own.</p>"),
        response(URI, b"", kind="request"),
        response(URI, b""),
    ],
    ids=["image", "missing", "moved", "untyped", "revisit", "urn", "request", "empty"],
)
def test_what_is_no_page_is_passed_over(record: bytes) -> None:
    if record == response(URI, b""):
        (found,) = documents(record)
        assert found.content == b""  # the reader tells that it has no text
    else:
        assert told(documents(record + STORIES[0])) == ["0"]


def test_records_of_the_dump_itself_are_passed_over() -> None:
    out = io.BytesIO()
    writer = Writer(out, gzip=False)
    writer.write_record(writer.create_warcinfo_record("crawl", {"software": "none"}))
    assert told(documents(out.getvalue() + STORIES[0])) == ["0"]


PAGE = "<html><p>Café, an official said.</p></html>".encode()
BARE_DEFLATE = zlib.compressobj(wbits=-15)


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (PAGE, {}),
        (gzip.compress(PAGE), {"Content-Encoding": "gzip"}),
        (gzip.compress(PAGE), {"content-encoding": "X-GZip"}),
        (zlib.compress(PAGE), {"Content-Encoding": "deflate"}),
        (BARE_DEFLATE.compress(PAGE) + BARE_DEFLATE.flush(), {"Content-Encoding": "deflate"}),
        (brotli.compress(PAGE), {"Content-Encoding": "br"}),
        (gzip.compress(brotli.compress(PAGE)), {"Content-Encoding": "br, gzip"}),
        (b"5\r\n" + PAGE[:5] + b"\r\n27;x=y\r\n" + PAGE[5:] + b"\r\n0\r\n\r\n", {}),
        (b"2C\r\n" + PAGE[:44] + b"\r\n0\r\nTrailer: x\r\n\r\n", {}),
        (PAGE, {"Content-Encoding": "gzip"}),
        (PAGE, {"Content-Encoding": "br"}),
        (PAGE, {"Content-Encoding": "deflate"}),
        (PAGE, {"Content-Encoding": "identity"}),
        (PAGE, {"Transfer-Encoding": "chunked"}),
    ],
)
def test_bodies_are_unpacked(body: bytes, headers: dict[str, str]) -> None:
    if body[:1] in b"52":
        headers = {"Transfer-Encoding": "Chunked"}
    (found,) = documents(response(URI, body, {**HTML, **headers}))
    assert (found.fault, found.content) == ("", PAGE)
    assert found.encoding == "utf-8"


def test_chunks_of_what_is_packed_are_joined_first() -> None:
    body = gzip.compress(PAGE)
    chunks = b"".join(b"1\r\n%c\r\n" % byte for byte in body) + b"0\r\n\r\n"
    headers = {**HTML, "Content-Encoding": "gzip", "Transfer-Encoding": "chunked"}
    (found,) = documents(response(URI, chunks, headers))
    assert found.content == PAGE


@pytest.mark.parametrize(
    ("body", "headers", "fault"),
    [
        (
            gzip.compress(PAGE)[:-9],
            {"Content-Encoding": "gzip"},
            "is cut off, or not packed as its header says: gzip",
        ),
        (
            brotli.compress(PAGE)[:-9],
            {"Content-Encoding": "br"},
            "is cut off, or not packed as its header says: br",
        ),
        (
            b"99\r\n" + PAGE,
            {"Transfer-Encoding": "chunked"},
            "is cut off, or not packed as its header says: chunked",
        ),
        (b"\x28\xb5", {"Content-Encoding": "zstd"}, "is packed with 'zstd', which is not read"),
        (
            gzip.compress(b"<p>" + b"x" * 6_000_000),
            {"Content-Encoding": "gzip"},
            "larger than 5 MB, the most that is read as one story",
        ),
        (
            brotli.compress(b"<p>" + bytes(80_000_000), quality=1),
            {"Content-Encoding": "br"},
            "larger than 5 MB, the most that is read as one story",
        ),
        (
            b"<p>" + b"x" * 6_000_000,
            {},
            "larger than 5 MB, the most that is read as one story",
        ),
    ],
)
def test_a_page_that_cannot_be_unpacked_is_told(
    body: bytes, headers: dict[str, str], fault: str
) -> None:
    found = documents(response("x://herald.example/a", b"") + STORIES[0])
    assert told(found) == ["0"]
    found = documents(response(URI, body, {**HTML, **headers}) + STORIES[0])
    assert told(found) == [f"a: {fault}", "0"]
    assert found[0].id == URI


@pytest.mark.parametrize(
    ("header", "page", "encoding"),
    [
        ("text/html; charset=ISO-8859-1", "<p>Café “so”</p>".encode("cp1252"), "cp1252"),
        ("text/html;CHARSET='windows-1251'", "<p>Мэр</p>".encode("cp1251"), "windows-1251"),
        ("text/html; charset=utf-8", "<p>Café</p>".encode("latin-1"), None),
        ("text/html; charset=utf-8", "<p>Café</p>".encode("utf-16"), None),
        ("text/html; charset=unicode-escape", b"<p>\\u0041</p>", None),
        ("text/html; charset=nonsense", b"<p>A</p>", None),
        ("application/xhtml+xml", b"<p>A</p>", None),
    ],
)
def test_the_header_tells_the_encoding(header: str, page: bytes, encoding: str | None) -> None:
    (found,) = documents(response(URI, page, {"Content-Type": header}))
    assert (found.encoding, found.content) == (encoding, page)


def test_the_reader_goes_by_the_header(tmp_path: Path) -> None:
    page = '<html><meta charset="utf-8"><h1>Café</h1><p>Shut, an official said.</p></html>'
    record = response(URI, page.encode("cp1252"), {"Content-Type": "text/html; charset=latin1"})
    audited(tmp_path / "out", written(tmp_path / "a.warc", record))
    (row,) = table(tmp_path / "out", "articles")
    assert row["headline"] == "Café"


def test_captures_of_one_address_are_told_apart(tmp_path: Path) -> None:
    first, second = response(URI, b"<p>One.</p>"), response(URI, b"<p>Two, later.</p>")
    dump = written(tmp_path / "a.warc", first, second, first)
    for done, kept in ((2, 0), (0, 2)):
        tally = audited(tmp_path / "out", dump)
        assert (tally.done, tally.kept, tally.failed) == (done, kept, 0)
    rows = table(tmp_path / "out", "articles")
    assert sorted(row["document"] for row in rows) == [URI, f"{URI} <urn:test:18>"]


def test_a_dump_that_grew_is_gone_on_with(tmp_path: Path) -> None:
    dump, out = tmp_path / "a.warc.gz", tmp_path / "out"
    whole = packed(STORIES)
    tally = audited(out, written(dump, whole[:-40]))
    assert (tally.done, tally.failed) == (5, 1)
    (error,) = table(out, "errors")
    assert error["document"] == "https://www.herald.example/4"
    assert error["message"] == "is cut off, as its gzip member is"
    tally = audited(out, written(dump, whole))
    assert (tally.done, tally.kept, tally.failed) == (1, 4, 0)
    audited(tmp_path / "calm", dump)
    assert everything(out) == everything(tmp_path / "calm")


NO_RECORD = "dump.warc#3: is no record of WARC 0.17 to 1.1"


@pytest.mark.parametrize(
    ("broken", "plain", "in_members"),
    [
        (with_length(STORIES[2], "9999999"), "2: ends early, by 9,998,836 bytes", "9,999,834"),
        (with_length(STORIES[2], str(len(STORIES[2]))), f"2: {WRONG}", "2: ends early, by "),
        (with_length(STORIES[2], "150"), f"2: {WRONG}", f"2: {WRONG}"),
        (with_length(STORIES[2], "many"), f"dump.warc#3: {WRONG}", f"dump.warc#3: {WRONG}"),
        (STORIES[2][:-40], f"2: {WRONG}", "2: ends early, by 36 bytes"),
        (
            STORIES[2].replace(b"Content-Length", b"X", 1),
            "dump.warc#3: does not tell its length",
            "dump.warc#3: does not tell its length",
        ),
        (STORIES[2].replace(b"WARC/1.0", b"WARC/9.0"), NO_RECORD, NO_RECORD),
        (b"rubbish\r\n" * 9, NO_RECORD, NO_RECORD),
    ],
    ids=["far", "next", "short", "words", "cut", "none", "version", "rubbish"],
)
def test_a_broken_record_costs_itself(broken: bytes, plain: str, in_members: str) -> None:
    records = [*STORIES[:2], broken, *STORIES[3:]]
    for data, fault in ((b"".join(records), plain), (packed(records), in_members)):
        first, second, third, *others = told(documents(data))
        assert (first, second, others) == ("0", "1", ["3", "4"])
        assert fault in third


def test_a_page_may_hold_what_a_record_begins_with() -> None:
    page = b"<pre>\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\n\r\n</pre>"
    for pack in (gzip.compress, bytes):
        (first, second) = documents(pack(response(URI, page)) + pack(STORIES[0]))
        assert (first.content, second.fault) == (page, "")


def test_a_gzip_member_that_is_broken_costs_itself(capfd: pytest.CaptureFixture[str]) -> None:
    members = [gzip.compress(record) for record in STORIES]
    hurt = bytearray(members[2])
    hurt[40] ^= 0xFF
    assert told(documents(b"".join([*members[:2], bytes(hurt), *members[3:]]))) == [
        "0",
        "1",
        f"dump.warc#3: {MEMBER}",
        "3",
        "4",
    ]
    lost = b"".join([*members[:2], members[2][:60], *members[3:]])
    assert told(documents(lost))[-2:] == ["3", "4"]
    rubbish = b"".join([*members[:2], b"rubbish", *members[2:]])
    assert told(documents(rubbish))[-3:] == ["2", "3", "4"]
    zeros = b"".join([*members[:2], bytes(70_000), *members[2:]])
    assert told(documents(zeros)) == ["0", "1", "2", "3", "4"]
    assert capfd.readouterr() == ("", "")


def test_a_wrong_sum_is_told() -> None:
    member = bytearray(gzip.compress(STORIES[0]))
    member[-6] ^= 0xFF
    assert told(documents(bytes(member) + gzip.compress(STORIES[1]))) == [
        f"dump.warc#1: {MEMBER}",
        "1",
    ]


@pytest.mark.parametrize("size", [100, 1_000, 1_000_000])
def test_members_need_not_be_records(size: int) -> None:
    whole = b"".join(STORIES)
    pieces = (whole[at : at + size] for at in range(0, len(whole), size))
    assert told(documents(b"".join(map(gzip.compress, pieces)))) == ["0", "1", "2", "3", "4"]


def test_hurt_anywhere_a_dump_is_read_to_its_end() -> None:
    chance = random.Random(5)
    for whole in (b"".join(STORIES), packed(STORIES), gzip.compress(b"".join(STORIES))):
        for _ in range(100):
            data = bytearray(whole)
            at = chance.randrange(len(data))
            data[at : at + chance.choice((0, 1, 50))] = chance.randbytes(chance.choice((0, 1, 9)))
            found = told(
                documents(bytes(data), "dump.warc.gz" if whole[:1] == b"\x1f" else "dump.warc")
            )
            assert len(found) <= 7
            if whole == packed(STORIES):
                assert len([each for each in found if ":" not in each]) >= 3


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", []),
        (b"\r\n\r\n", []),
        (b"Rain is due.\n" * 9, ["dump.warc#1: is no record of WARC 0.17 to 1.1"]),
        (b"WARC/1.0\r\n", ["dump.warc#1: does not tell its length"]),
        (b"WARC/1.0\r\n" + b"x" * 300_000, ["dump.warc#1: its head is larger than 256 kB"]),
        (b"WARC/1.0\r\n" + b"a: b\r\n" * 90_000, ["dump.warc#1: its head is larger than 256 kB"]),
        (gzip.compress(b"Rain"), ["dump.warc#1: is no record of WARC 0.17 to 1.1"]),
        (gzip.compress(STORIES[0])[:9], ["dump.warc#1: is cut off, as its gzip member is"]),
        (b"\x1f\x8b\x08\0" * 50_000, ["dump.warc#1: its gzip member is broken"]),
    ],
)
def test_what_is_no_dump_is_told_once(data: bytes, fault: list[str]) -> None:
    assert told(documents(data)) == fault


@pytest.mark.parametrize(
    ("heads", "fault"),
    [
        ({"WARC-Truncated": "length"}, "was cut off by the crawler, which tells why: length"),
        ({"WARC-Segment-Number": "1"}, "is spread over several records, which is not read"),
    ],
)
def test_half_a_page_is_told(heads: dict[str, str], fault: str) -> None:
    (found,) = documents(response(URI, PAGE, told=heads))
    assert (found.id, found.fault) == (URI, fault)


def test_what_a_crawler_wrote_reaches_no_terminal_and_no_log(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    uri = "https://herald.example/a b\x1b[31m"
    dump = written(tmp_path / "a.warc", response(uri, b"\0"))
    assert main(["audit", str(dump), "-o", str(tmp_path / "out"), "--jobs", "1"]) == 2
    captured = capsys.readouterr()
    assert captured.err.startswith("attribcheck: https://herald.example/a%20b")
    assert "\x1b" not in captured.err


def test_a_folder_of_dumps_is_read_and_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "crawl").mkdir()
    written(tmp_path / "crawl" / "a.warc", *STORIES[:2])
    written(tmp_path / "crawl" / "b.WARC.gz", packed(STORIES[2:]))
    assert main(["audit", str(tmp_path / "crawl"), "-o", str(tmp_path / "o"), "--jobs", "1"]) == 0
    assert "5 documents audited" in capsys.readouterr().out
    (row, *_) = table(tmp_path / "o", "articles")
    assert set(METADATA) <= row.keys()


def test_warcio_that_is_missing_is_named(tmp_path: Path) -> None:
    written(tmp_path / "a.warc", STORIES[0])
    code = (
        "import sys\nsys.modules['warcio'] = None\nfrom attribcheck.cli import main\n"
        "if __name__ == '__main__':\n    sys.exit(main(sys.argv[1:]))\n"
    )
    script = tmp_path / "run.py"
    script.write_text(code, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "run.py", "audit", "a.warc", "-o", "out", "--jobs", "1"],
        capture_output=True,
        cwd=tmp_path,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr == (
        "attribcheck: a.warc: warcio is not installed, and this format cannot be read without it\n"
        "  hint: pip install 'attribcheck[archive]'\n"
    )
