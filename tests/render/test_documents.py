"""Tables, Markdown and lines of JSON, each read back by a real parser."""

import csv
import io
import json
from collections.abc import Iterator

import pytest
from drawn import draw, with_finding
from editions import current, printed
from gold import gold_report
from hostile import CORPUS, hostile
from jsonschema import Draft202012Validator
from markdown_it import MarkdownIt
from markdown_it.token import Token

from attribcheck.model.finding import Severity
from attribcheck.model.report import Report
from attribcheck.render.formats import RENDERERS
from attribcheck.render.json import schema
from attribcheck.render.markdown import escaped
from attribcheck.render.visible import one_line

GFM = MarkdownIt("gfm-like", {"linkify": False}).enable("table")


def test_lines_of_json_follow_the_schema() -> None:
    lines = printed("jsonl", gold_report(), draw("Rain.")).splitlines()
    validator = Draft202012Validator(json.loads(schema()))
    for line in lines:
        validator.validate(json.loads(line))
    assert [json.loads(line)["name"] for line in lines] == [
        "corpus/marked/reuters-2019-06-26-trade-talks.txt",
        "story.txt",
    ]


@pytest.mark.parametrize("name", ["jsonl", "github", "csv", "markdown"])
def test_records_come_one_by_one(name: str) -> None:
    read = []

    def reports() -> Iterator[Report]:
        for story in ("a.txt", "b.txt"):
            read.append(story)
            report = draw("Critics moan.", name=story)
            yield with_finding(report, "Critics", Severity.INFO, "who")

    for piece in RENDERERS[name](reports(), current()):
        if b"a.txt" in (piece if isinstance(piece, bytes) else piece.encode()):
            break
    assert read == ["a.txt"]


@pytest.mark.parametrize("name", RENDERERS)
def test_no_document_where_there_is_nothing_to_show(name: str) -> None:
    assert printed(name) == b""


def rows_of(*reports: Report) -> list[dict[str, str]]:
    """Read a table back as a spreadsheet would."""
    table = printed("csv", *reports).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(table, newline="")))


def test_the_table_of_a_clean_story_has_its_head() -> None:
    assert printed("csv", draw("Rain.")).startswith(b"\xef\xbb\xbfstory,line,")


def test_a_row_of_the_table() -> None:
    assert rows_of(gold_report())[0] | {"fingerprint": ""} == {
        "story": "corpus/marked/reuters-2019-06-26-trade-talks.txt",
        "line": "1",
        "column": "275",
        "where": "line 1",
        "severity": "warning",
        "code": "A101",
        "rule": "anonymity-no-reason",
        "variant": "",
        "sure": "yes",
        "words": "a senior administration official",
        "message": "“a senior administration official” asked not to be named and the story does "
        "not say why",
        "why": "Readers cannot weigh a source they cannot see; the reason for the mask is all "
        "they have.",
        "standard": "AP News Values & Principles, “Anonymous sources” (2014)",
        "way out": "Say why the name is withheld, or put the source on the record.",
        "source": "s1",
        "fingerprint": "",
    }


@pytest.mark.parametrize("words", CORPUS)
def test_no_cell_is_a_formula(words: str) -> None:
    rows = rows_of(hostile(words))
    assert len(rows) == 1
    cells = [cell for cell in rows[0].values() if cell]
    assert [cell for cell in cells if cell[0] in "=+-@＝＋－＠\t\r\n"] == []
    assert not any("\n" in cell for cell in cells)


def tokens(markdown: str) -> Iterator[Token]:
    """Yield what a parser makes of ``markdown``, inner parts too."""
    for token in GFM.parse(markdown):
        yield token
        yield from token.children or ()


@pytest.mark.parametrize("words", CORPUS)
def test_copy_stays_words_in_markdown(words: str) -> None:
    """Markup is what the page of a harmless story has, and the copy comes back whole."""

    def shape(report: Report) -> list[str]:
        return [token.type for token in tokens(printed("markdown", report).decode())]

    def merged(kinds: list[str]) -> list[str]:
        return [kind for kind in kinds if kind not in ("text", "text_special")]

    assert merged(shape(hostile(words))) == merged(shape(hostile("harmless")))
    inline = GFM.parseInline("x " + escaped(words))[0].children or []
    told = "".join(token.content for token in inline).replace("\u2060", "")
    assert told == "x " + one_line(words)


def test_markdown_links_a_standard_that_the_manual_knows() -> None:
    page = printed("markdown", gold_report()).decode()
    links = [token.attrs["href"] for token in tokens(page) if token.type == "link_open"]
    assert links == ["https://www.quillmag.com/2014/04/09/guidelines-on-anonymous-sources/"]


@pytest.mark.parametrize(
    "copy", ["@everyone", "$5 and $6", "www.example.com", "a:b", "#1", "[x](y)"]
)
def test_nothing_is_left_for_github_to_find(copy: str) -> None:
    assert escaped(copy) in {
        "\\@\u2060everyone",
        "\\$5 and \\$6",
        "www\\.example.com",
        "a\\:b",
        "\\#1",
        "\\[x\\](y)",
    }
