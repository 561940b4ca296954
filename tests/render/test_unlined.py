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
from attribcheck.model.report import Report
from attribcheck.render.formats import RENDERERS
from attribcheck.render.terminal import SHOWN, to_terminal


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
        .startswith("::error file=story.txt,title=Q999 invented-rule::p[2]: who%0A")
    )
    issue = json.loads(printed("gitlab", report()))[0]
    assert (issue["description"], issue["location"]["lines"]) == ("p[2]: who", {"begin": 1})
    diagnostic = json.loads(printed("rdjson", report()))["diagnostics"][0]
    assert diagnostic["location"] == {"path": "story.txt"}
    assert diagnostic["message"].startswith("p[2]: who\n")
    case = ET.fromstring(printed("junit", report()))[0][0]
    assert (case.get("name"), case.get("line")) == ("Q999 invented-rule (p[2])", None)


def test_tables_and_text() -> None:
    table = printed("csv", report()).decode("utf-8-sig")
    row = next(csv.DictReader(io.StringIO(table, newline="")))
    assert (row["line"], row["column"], row["where"]) == ("", "", "p[2]")
    assert r"**error Q999 invented-rule**, p\[2\]: who" in printed("markdown", report()).decode()


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
        assert "p[2]" in told
        assert not re.search(r"[Ll]ines? \d", told)
