"""Where a file has no lines, every format leads to the words by the file's own names."""

import csv
import io
import json
import re
import xml.etree.ElementTree as ET

import pytest
from drawn import Said, draw, set_aside, unlined, with_finding
from editions import printed
from hostile import hostile

from attribcheck.model.finding import Severity
from attribcheck.model.manuscript import Block, Manuscript
from attribcheck.model.report import Report
from attribcheck.model.span import Span
from attribcheck.render.formats import RENDERERS
from attribcheck.render.placed import regions_of
from attribcheck.render.terminal import SHOWN, to_terminal

PLACE = "paragraph 2, “It floods, critics say.”"


def report() -> Report:
    """Return a story with a claim and a finding in its second paragraph."""
    drawn = draw("Rain is due.\n\nIt floods, critics say.", Said("It floods", "say", "critics"))
    return unlined(with_finding(drawn, "critics", Severity.ERROR, "who"))


def test_sarif() -> None:
    location = json.loads(printed("sarif", report()))["runs"][0]["results"][0]["locations"][0]
    assert location == {
        "physicalLocation": {"artifactLocation": {"uri": "story.txt"}},
        "logicalLocations": [{"fullyQualifiedName": "p[2]"}],
    }


def test_forges() -> None:
    assert (
        printed("github", report())
        .decode()
        .startswith(
            "::error file=story.txt,title=Q999 invented-rule::paragraph 2, “It floods, critics "
            "say.”: who%0A"
        )
    )
    issue = json.loads(printed("gitlab", report()))[0]
    assert (issue["description"], issue["location"]["lines"]) == (f"{PLACE}: who", {"begin": 1})
    diagnostic = json.loads(printed("rdjson", report()))["diagnostics"][0]
    assert diagnostic["location"] == {"path": "story.txt"}
    assert diagnostic["message"].startswith(f"{PLACE}: who\n")
    case = ET.fromstring(printed("junit", report()))[0][0]
    assert (case.get("name"), case.get("line")) == (f"Q999 invented-rule ({PLACE})", None)


def test_tables_and_text() -> None:
    table = printed("csv", report()).decode("utf-8-sig")
    row = next(csv.DictReader(io.StringIO(table, newline="")))
    assert (row["line"], row["column"], row["where"]) == ("", "", PLACE)
    assert f"**error Q999 invented-rule**, {PLACE}: who" in printed("markdown", report()).decode()


@pytest.mark.parametrize("name", sorted(set(RENDERERS) - {"json", "jsonl", "docx", "csv"}))
def test_no_format_tells_of_a_line(name: str) -> None:
    assert not re.search(rb"[Ll]ines? \d", printed(name, report()))
    assert not re.search(rb"[Ll]ines? \d", printed(name, unlined(hostile("x"))))


def test_the_terminal_tells_of_no_line() -> None:
    twice = with_finding(report(), "floods", Severity.INFO, "no")
    drawn = (report(), set_aside(with_finding(twice, "say", Severity.INFO, "so")))
    for one in drawn:
        told = "\n".join(
            line.plain for line in to_terminal(one, 100, show=(*SHOWN, "why")).renderables
        )
        assert PLACE in told
        assert not re.search(r"[Ll]ines? \d", told)


@pytest.mark.parametrize(
    ("copy", "place"),
    [
        ("Rain is due, they say.", "paragraph 1, “Rain is due, they say.”"),
        ("Rain is due tonight, they say.", "paragraph 1, “Rain is due tonight, they…”"),
        ("“Rain is due,” they say, and so on.", "paragraph 1, “Rain is due,” they say…"),
        ("They say " + "x" * 50, f"paragraph 1, “They say {'x' * 31}…”"),
        ("They\x1b[2J say\nso.", "paragraph 1, “They␛[2J say so.”"),
    ],
)
def test_the_first_words_are_those_to_search_for(copy: str, place: str) -> None:
    word = "hey"
    drawn = unlined(with_finding(draw(copy), word, Severity.ERROR, "who"))
    finding = json.loads(printed("json", drawn))["findings"][0]
    assert (finding["place"], finding["locator"]) == (place, "p[1]")
    assert (finding["line"], finding["column"]) == (None, None)


@pytest.mark.parametrize(
    ("locator", "place"),
    [
        ("p[4]", "paragraph 4"),
        ("page[2]/p[3]", "page 2, paragraph 3"),
        ("/html/body[1]/p[4]", "/html/body[1]/p[4]"),
        ("/bodies/0#p[4]", "/bodies/0#p[4]"),
        ("", ""),
    ],
)
def test_people_are_told_of_paragraphs(locator: str, place: str) -> None:
    manuscript = Manuscript("story.docx", "Rain.", (Block(Span(0, 5), locator),), lined=False)
    region = regions_of(manuscript)(Span(0, 4))
    assert region.where() == place
    assert region.where(exact=True) == f"{place}{', ' if place else ''}“Rain.”"
