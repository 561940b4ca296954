"""JSON by the schema that ships, with the field names that scripts rely on."""

import hashlib
import json
from dataclasses import replace
from typing import Any

import pytest
from drawn import Said, draw, with_finding, with_settled
from gold import gold_report
from jsonschema import Draft202012Validator

from attribcheck.model.attribution import Kind
from attribcheck.model.finding import Place, Severity
from attribcheck.model.source import SourceType
from attribcheck.model.span import Span
from attribcheck.render.json import SCHEMA_VERSION, schema, to_json

SCHEMA = json.loads(schema())
VALIDATOR = Draft202012Validator(SCHEMA)


def told() -> dict[str, Any]:
    """Return the seed article's report, read back."""
    report: dict[str, Any] = json.loads(to_json([gold_report()], several=False))
    return report


def test_the_schema_is_one_and_names_its_version() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$id"] == f"urn:attribcheck:report:{SCHEMA_VERSION}"
    assert SCHEMA["$defs"]["report"]["properties"]["schema_version"]["const"] == SCHEMA_VERSION


def test_one_story_is_an_object_and_several_an_array() -> None:
    VALIDATOR.validate(told())
    several = json.loads(to_json([gold_report(), gold_report()], several=True))
    VALIDATOR.validate(several)
    assert [report["name"] for report in several] == [told()["name"]] * 2
    assert json.loads(to_json([], several=True)) == []


@pytest.mark.parametrize("key", sorted(SCHEMA["$defs"]["report"]["properties"]))
def test_a_report_without_a_key_is_refused(key: str) -> None:
    report = told()
    del report[key]
    assert not VALIDATOR.is_valid(report)


def test_every_key_is_described_and_required() -> None:
    for name, definition in SCHEMA["$defs"].items():
        properties = definition.get("properties", {})
        assert [key for key, value in properties.items() if "description" not in value] == []
        assert definition.get("required", []) == list(properties), name


def test_field_names() -> None:
    report = told()
    assert list(report) == [
        "schema_version",
        "attribcheck",
        "name",
        "engine",
        "profile",
        "text",
        "segments",
        "quotations",
        "attributions",
        "sources",
        "checks",
        "leads",
        "findings",
        "waived",
        "stale_waivers",
        "known",
        "summary",
    ]
    assert set(report["segments"][0]) == {"part", "start", "end", "locator"}
    assert {"id", "kind", "source", "cue", "content", "source_id", "confidence"} < set(
        report["attributions"][0]
    )
    assert {"id", "type", "name", "mentions", "anonymity", "attributions"} < set(
        report["sources"][0]
    )
    assert {"level", "terms", "reason"} < set(report["sources"][0]["anonymity"])
    assert {
        "code",
        "name",
        "severity",
        "message",
        "start",
        "end",
        "source_id",
        "line",
        "column",
    } < set(report["findings"][0])


def test_offsets_fit_the_text_that_is_named() -> None:
    text = gold_report().analysis.article.text
    report = told()
    assert report["text"] == {
        "characters": len(text),
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
    }
    official = report["sources"][0]
    assert text[slice(*official["mentions"][0])] == "a senior administration official"
    assert official["anonymity"]["terms"]["text"] == "spoke on the condition of anonymity"
    assert official["anonymity"]["reason"] is None
    finding = report["findings"][0]
    assert text[finding["start"] : finding["end"]] == "a senior administration official"
    assert (finding["line"], finding["column"]) == (1, 275)


def test_what_the_ledger_tells() -> None:
    official = told()["sources"][0]
    account = official["account"]
    assert account["introduced_as"] == "a senior administration official"
    assert account["later_called"][:2] == [
        {"name": "the official", "times": 3},
        {"name": "he", "times": 3},
    ]
    assert sum(account["claims"].values()) == len(official["attributions"])
    assert account["alone_in_lead"] is True


def test_metadata_and_dateline_follow_the_segment_they_lie_in() -> None:
    assert told()["segments"][:4] == [
        {"part": "paragraph", "start": 0, "end": 323, "locator": "line 1"},
        {"part": "metadata", "start": 1, "end": 16, "locator": "line 1"},
        {"part": "dateline", "start": 17, "end": 39, "locator": "line 1"},
        {"part": "caption", "start": 325, "end": 564, "locator": "line 3"},
    ]


def test_a_claim_that_credits_nobody() -> None:
    orphan = Said("“Who pays?”", kind=Kind.ORPHAN, type=SourceType.NONE)
    report = json.loads(to_json([draw("“Who pays?” Rain is due.", orphan)], several=False))
    VALIDATOR.validate(report)
    assert report["attributions"][0]["source"] == report["attributions"][0]["cue"] == []
    assert report["sources"][0]["name"] == ""
    assert report["sources"][0]["anonymity"] is None


def test_an_empty_story_is_valid() -> None:
    report = json.loads(to_json([draw("")], several=False))
    VALIDATOR.validate(report)
    assert report["summary"]["lead"] is None


def test_nothing_in_the_copy_reaches_a_terminal() -> None:
    report = draw("\x1b[31m \u202e\x9b “now”", name="\x1b\udcff.txt")
    printed = to_json([with_finding(report, "“now”", Severity.INFO, "\x1b\x07")], several=False)
    assert printed.isascii()
    assert printed.isprintable() or set(printed) - set(map(chr, range(32, 127))) == {"\n"}


def test_what_does_not_count_is_told_apart() -> None:
    printed = json.loads(to_json([with_settled()], several=False))
    VALIDATOR.validate(printed)
    (waived,), (known,) = printed["waived"], printed["known"]
    assert waived["finding"]["message"] == "“Critics” are nobody"
    assert waived["waiver"] == {
        "code": "Q999",
        "words": "Critics",
        "who": "J. Ortiz",
        "when": "2026-06-26",
        "reason": "named below",
        "where": "story.txt.waivers.toml, waiver 1",
    }
    assert [waiver["words"] for waiver in printed["stale_waivers"]] == ["Experts"]
    assert known["message"] == "“moan” is loaded"
    assert printed["summary"]["findings"] == {"error": 0, "warning": 0, "info": 0}


def test_other_words_have_their_place() -> None:
    drawn = draw("Rain is due.\n\nIt floods, critics say.", Said("It floods", "say", "critics"))
    finding = with_finding(drawn, "critics", Severity.ERROR, "who").findings[0]
    at = drawn.analysis.article.text.index("floods")
    related = (Place(Span(at, at + len("floods")), "this"),)
    finding = replace(finding, flag=replace(finding.flag, related=related))
    told = json.loads(to_json([replace(drawn, findings=(finding,))], several=False))
    assert told["findings"][0]["related"] == [
        {"start": at, "end": at + 6, "place": "line 3, column 4", "says": "this"}
    ]
