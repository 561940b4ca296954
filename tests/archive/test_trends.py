"""What an audit comes to, in figures that are known."""

import csv
import io
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from archive.archives import NAMED, UNNAMED

from attribcheck.archive.kernel import audit_batches, documents
from attribcheck.archive.parts import write_part
from attribcheck.archive.schemas import TABLES
from attribcheck.cli import main

EXPLAINED = (
    "The bridge will close, said an aide, who asked not to be named because the talks are "
    "private.\n"
)
HOSTILE = "=$x^2$ \x1b[31m<b>[/x]"
ROWS = [
    {"id": "1", "text": NAMED, "published": "2020-01-31", "desk": "city", "outlet": HOSTILE},
    {"id": "2", "text": UNNAMED, "published": "2020-01-01", "desk": "city", "outlet": HOSTILE},
    {"id": "3", "text": EXPLAINED, "published": "2020-03-01", "desk": "sport"},
    {"id": "4", "text": EXPLAINED, "published": "some day"},
    {"id": "5", "text": ""},
]


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the audit of ``ROWS``; its name would be a pattern."""
    folder = tmp_path_factory.mktemp("audits") / "desk[1]"
    written(folder, ROWS)
    return folder


def written(folder: Path, rows: list[dict[str, str]]) -> None:
    for name in TABLES:
        (folder / name).mkdir(parents=True)
    write_part(folder, 1, pa.Table.from_batches(audit_batches([documents(rows)])))


def answers(
    out: Path, capsys: pytest.CaptureFixture[str], *more: str
) -> dict[str, list[list[str]]]:
    assert main(["trends", str(out), "--format", "csv", *more]) == 0
    rows = list(csv.reader(io.StringIO(capsys.readouterr().out.removeprefix("\ufeff"))))
    assert rows[0] == ["question", "label", "series", "count", "counted", "value", "unit", "before"]
    found: dict[str, list[list[str]]] = {}
    for row in rows[1:]:
        found.setdefault(row[0], []).append([row[1], row[2], row[3], row[5], row[7]])
    return found


def test_the_figures_are_right(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = answers(out, capsys)
    assert found["anonymous-by-month"] == [
        ["2020-01", "", "2", "0.5", ""],
        ["2020-03", "", "1", "1", ""],
    ]
    assert found["anonymous-by-desk"] == [["sport", "", "1", "1", ""], ["city", "", "2", "0.5", ""]]
    assert found["anonymous-by-outlet"] == [["'=$x^2$ ␛[31m<b>[/x]", "", "2", "0.5", ""]]
    assert "anonymous-by-author" not in found
    assert found["descriptors"] == [["aide", "", "2", "2", ""], ["official", "", "1", "1", ""]]
    assert found["reasons"] == [
        ["a reason", "", "2", "0.666667", ""],
        ["terms, and no reason", "", "1", "0.333333", ""],
    ]
    assert found["relied-on"] == [["Ada Okafor", "person", "1", "1", ""]]
    rates = {row[0]: row[2:4] for row in found["rules"]}
    assert rates["A101 anonymity-no-reason"] == ["1", "25"]
    by_month = {(row[0], row[1]): row[2:4] for row in found["rules-by-month"]}
    assert by_month["2020-01", "A101"] == ["1", "50"]
    assert by_month["2020-03", "A101"] == ["0", "0"]


def test_two_audits_are_compared(
    out: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written(tmp_path / "old", [ROWS[1], {**ROWS[0], "published": "2020-03-09"}])
    found = answers(out, capsys, "--baseline", str(tmp_path / "old"))
    assert [row[3:] for row in found["anonymous-by-month"]] == [["0.5", "1"], ["1", "0"]]
    assert [row[3:] for row in found["anonymous-by-desk"]] == [["1", ""], ["0.5", "0.5"]]
    assert main(["trends", str(out), "--baseline", str(tmp_path / "old"), "--width", "90"]) == 0
    told = [line.split(maxsplit=3) for line in capsys.readouterr().out.splitlines()]
    assert ["2020-01", "2", "50.0", "% -50.0 points █████████"] in [
        [*row[:3], " ".join(row[3].split())] for row in told if row[3:]
    ]
    assert ["sport", "1", "100.0"] in [row[:3] for row in told if "new" in str(row[3:])]


def test_the_terminal_is_told_all_and_obeys_no_copy(
    out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["trends", str(out)]) == 0
    told = capsys.readouterr().out
    head = "4 stories, 2020-01 to 2020-03; 1 document failed\nattribcheck 0.1.0 · "
    assert told.startswith(head)
    lines = [line.split() for line in told.splitlines()]
    assert ["=$x^2$", "␛[31m<b>[/x]", "2", "50.0", "%", "████████████████"] in lines
    assert "\x1b" not in told
    assert max(map(len, told.splitlines())) <= 100


class Page(HTMLParser):
    """What a page has that a strict policy forbids, and its words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.wrong: list[str] = []
        self.ids: list[str] = []
        self.plots = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self.plots += tag == "svg"
        self.ids += [told["id"] or ""] if "id" in told else []
        if tag in ("script", "link", "img", "iframe", "b") or "style" in told or "src" in told:
            self.wrong.append(self.get_starttag_text() or tag)
        for name in ("href", "xlink:href"):
            if not (told.get(name) or "#").startswith("#"):
                self.wrong.append(self.get_starttag_text() or tag)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_the_page_stands_alone_under_a_strict_policy(out: Path, tmp_path: Path) -> None:
    assert main(["trends", str(out), "-o", str(tmp_path / "trends.html")]) == 0
    text = (tmp_path / "trends.html").read_text(encoding="utf-8")
    page = Page(text)
    assert page.wrong == []
    assert page.plots == 8
    assert "1970" not in "".join(page.words)  # where dates that are none would begin
    assert len(page.ids) == len(set(page.ids))
    assert "default-src 'none'; style-src 'sha256-" in unescape(text)
    assert text.count("<style>") == 1
    assert "\x1b" not in text
    # Once in the plot, where it is no formula, and once in the table.
    assert page.words.count("=$x^2$ ␛[31m<b>[/x]") == 2
    assert {"50.0 %", "terms, and no reason", "A101 anonymity-no-reason"} <= set(page.words)


def test_tables_parted_by_month_are_read_alike(
    out: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in TABLES:
        for path in (out / name).glob("*.parquet"):
            rows = pq.read_table(path, partitioning=None)
            pq.write_to_dataset(rows, tmp_path / "parted" / name, partition_cols=["month"])
    assert answers(tmp_path / "parted", capsys) == answers(out, capsys)


def test_a_folder_without_an_audit_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["trends", "nowhere"]) == 2
    assert capsys.readouterr().err == (
        "attribcheck: nowhere: holds no audit\n"
        "  hint: name the folder that was after -o in `attribcheck audit`\n"
    )


def test_an_audit_of_nothing_is_no_fault(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    written(tmp_path / "out", [{"id": "1"}])
    assert main(["trends", str(tmp_path / "out")]) == 0
    assert capsys.readouterr().out == "0 stories; 1 document failed\n"


@pytest.fixture(autouse=True)
def plain(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take colour and width from nobody."""
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
