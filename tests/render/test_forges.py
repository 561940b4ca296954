"""What GitHub, GitLab, reviewdog and build servers are told."""

import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from drawn import draw, set_aside, with_finding
from editions import printed
from gold import gold_report
from hostile import CORPUS, hostile
from jsonschema import Draft202012Validator

from attribcheck.model.finding import Severity
from attribcheck.model.report import Report

COMMAND = re.compile(r"::(\w+) ((?:\w+=[^,:\r\n]*,?)+)::([^\r\n]*)")


def two_lines() -> Report:
    """Return a report of words that run over a line's end."""
    return with_finding(draw("Rain is\ndue."), "is\ndue", Severity.ERROR, "100% wrong: a, b")


def test_github_reads_every_part() -> None:
    assert printed("github", two_lines()).decode() == (
        "::error file=story.txt,line=1,endLine=2,title=Q999 invented-rule"
        "::100%25 wrong: a, b%0Awhy it matters%0AA Standard (1999)%0Aa way out\n"
    )


@pytest.mark.parametrize("words", CORPUS)
def test_github_gets_one_command_a_finding(words: str) -> None:
    lines = printed("github", hostile(words)).decode().splitlines()
    assert len(lines) == 1
    read = COMMAND.fullmatch(lines[0])
    assert read is not None
    assert read[1] == "warning"
    keys = [pair.partition("=")[0] for pair in read[2].split(",")]
    assert set(keys) <= {"file", "line", "endLine", "col", "endColumn", "title"}
    assert len(set(keys)) == len(keys)


GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^(?!\\./)"},
                    "lines": {"type": "object", "required": ["begin"]},
                },
            },
        },
    },
}
"""What GitLab's documentation asks of a report."""


@pytest.mark.parametrize("words", CORPUS)
def test_gitlab_gets_what_it_asks_for(words: str) -> None:
    report = hostile(words)
    issues = json.loads(printed("gitlab", report, gold_report()))
    Draft202012Validator(GITLAB).validate(issues)
    assert len({issue["fingerprint"] for issue in issues}) == 2


def test_gitlab_tells_the_same_words_in_two_stories_apart() -> None:
    stories = [
        with_finding(draw("Critics moan.", name=name), "Critics", Severity.INFO, "who")
        for name in ("./a.txt", "b.txt")
    ]
    issues = json.loads(printed("gitlab", *stories))
    assert [issue["location"]["path"] for issue in issues] == ["a.txt", "b.txt"]
    assert issues[0]["fingerprint"] != issues[1]["fingerprint"]


def test_reviewdog_counts_bytes() -> None:
    report = with_finding(draw("“𝔸é” Rain"), "é” R", Severity.INFO, "so.")
    told = json.loads(printed("rdjson", report))
    assert told["diagnostics"] == [
        {
            "message": "so.\na way out",
            "location": {
                "path": "story.txt",
                "range": {
                    "start": {"line": 1, "column": 8},
                    "end": {"line": 1, "column": 15},
                },
            },
            "severity": "INFO",
            "code": {"value": "Q999"},
        }
    ]


@pytest.mark.parametrize("words", CORPUS)
def test_reviewdog_reads_hostile_copy(words: str) -> None:
    diagnostic = json.loads(printed("rdjson", hostile(words)))["diagnostics"][0]
    assert diagnostic["location"]["range"]["start"] == {"line": 1, "column": 1}
    assert [line.partition(":")[0] for line in diagnostic["message"].splitlines()][1] == (
        "see line 1"
    )


def test_junit_fails_what_the_run_fails() -> None:
    root = ET.fromstring(printed("junit", two_lines(), draw("Rain.", name="clean.txt")))
    assert (root.get("tests"), root.get("failures")) == ("2", "1")
    case = root.find("testsuite/testcase[failure]")
    assert case is not None
    assert case.attrib == {
        "classname": "story.txt",
        "name": "Q999 invented-rule (line 1, column 6)",
        "file": "story.txt",
        "line": "1",
    }
    assert case.findtext("failure") == (
        "100% wrong: a, b\nwhy it matters\nA Standard (1999)\na way out"
    )


def test_junit_passes_what_the_run_passes() -> None:
    for fail_on in (Severity.ERROR, None):
        root = ET.fromstring(printed("junit", replace(gold_report(), fail_on=fail_on)))
        assert (root.get("tests"), root.get("failures")) == ("1", "0")
        told = root.findtext("testsuite/testcase/system-out")
        assert told is not None
        assert told.startswith("warning: “a senior administration official”")


def test_what_is_set_aside_is_skipped_or_left_out() -> None:
    report = draw("Critics moan.")
    for words in ("Critics", "moan", "."):
        report = with_finding(report, words, Severity.ERROR, words)
    root = ET.fromstring(printed("junit", set_aside(report)))
    suite = root[0]
    assert [suite.get(count) for count in ("tests", "failures", "skipped")] == ["3", "1", "2"]
    assert [element.get("message") for element in root.iter("skipped")] == [
        "in the baseline",
        "waived by Ada on 2026-01-02: a [joke](x)",
    ]
    assert printed("github", set_aside(report)).count(b"::error") == 1
    assert len(json.loads(printed("gitlab", set_aside(report)))) == 1


@pytest.mark.parametrize("words", CORPUS)
def test_junit_is_sound_xml(words: str) -> None:
    root = ET.fromstring(printed("junit", hostile(words)))
    tags = {element.tag for element in root.iter()}
    assert tags == {"testsuites", "testsuite", "testcase", "failure", "skipped"}
