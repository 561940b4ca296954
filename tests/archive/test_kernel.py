"""Documents in, rows out, whatever the documents hold."""

import time
from contextlib import suppress
from typing import Any

import pyarrow as pa
import pytest
from archive.archives import UNNAMED

from attribcheck.archive import kernel
from attribcheck.archive.kernel import audit_batches, documents
from attribcheck.archive.schemas import RESULTS, TABLES
from attribcheck.archive.tables import tables
from attribcheck.model.errors import AttribcheckError
from attribcheck.model.manuscript import Manuscript
from attribcheck.model.settings import Settings


def audited(*rows: dict[str, Any], **options: Any) -> dict[str, list[dict[str, Any]]]:
    batches = list(audit_batches([documents(list(rows))], **options))
    assert {batch.schema for batch in batches} == {RESULTS}
    found = dict(tables(pa.Table.from_batches(batches)))
    assert {name: rows.schema for name, rows in found.items()} == TABLES
    return {name: rows.to_pylist() for name, rows in found.items()}


def test_a_story_comes_apart_into_tables() -> None:
    found = audited({"id": "a", "text": UNNAMED, "published": "2021-03-04", "desk": "city"})
    (article,), (claim,), (source,) = found["articles"], found["attributions"], found["sources"]
    assert (article["story"], article["month"], article["desk"]) == ("a", "2021-03", "city")
    assert article["characters"] == len(UNNAMED)
    assert article["words"] == {"anonymous": 4, "direct": 0, "reported": 0, "unattributed": 0}
    assert (article["sources"], article["anonymous_sources"]) == (1, 1)
    assert article["anonymous_lead"] is True
    assert article["findings"] == {"error": 0, "warning": len(found["findings"]), "info": 0}
    assert claim["content"] == [{"start": 0, "end": 21, "text": "The bridge will close"}]
    assert claim["cue"] == [{"start": 23, "end": 27, "text": "said"}]
    assert (claim["kind"], claim["source_type"], claim["source_id"]) == (
        "indirect",
        "anonymous",
        "s1",
    )
    assert source["name"] == "an official, who asked not to be named"
    assert source["anonymity"]["terms"] == "asked not to be named"
    assert source["anonymity"]["reason"] is None
    for finding in found["findings"]:
        assert UNNAMED[finding["start"] : finding["end"]] == finding["text"]
    assert "A101" in {finding["code"] for finding in found["findings"]}
    assert found["errors"] == []


def test_offsets_are_of_the_text_as_it_was_given() -> None:
    copy = "\r\n\r\n  " + UNNAMED
    (claim,) = audited({"id": "a", "text": copy})["attributions"]
    (content,) = claim["content"]
    assert copy[content["start"] : content["end"]] == content["text"]


def test_a_document_of_several_stories_gives_a_row_for_each() -> None:
    pytest.importorskip("lxml")
    feed = (
        '<rss version="2.0"><channel><title>City</title>'
        "<item><title>One</title><description>Rain is due, said Ada Okafor.</description></item>"
        "<item><title>Two</title><description>Snow is due, said Ada Okafor.</description></item>"
        "</channel></rss>"
    )
    found = audited({"id": "feed.xml", "content": feed.encode()})
    told = [(row["document"], row["story"]) for row in found["articles"]]
    assert told == [("feed.xml", "feed.xml#1"), ("feed.xml", "feed.xml#2")]


def test_byline_and_day_come_from_the_copy_where_the_archive_tells_none() -> None:
    copy = "date 2019-06-26\n\nBridge shut\n\nBy Ada Okafor\n\nThe bridge is shut.\n"
    (row,) = audited({"id": "a", "text": copy})["articles"]
    assert (row["author"], row["published"], row["month"]) == (
        "Ada Okafor",
        "2019-06-26",
        "2019-06",
    )
    (row,) = audited({"id": "a", "text": copy, "author": "J. Ortiz"})["articles"]
    assert row["author"] == "J. Ortiz"


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ({"content": b"\0\1\2"}, "holds NUL bytes, so it is not plain text"),
        ({"content": b"He said \x93no\x94."}, "byte 8 (0x93) is not UTF-8"),
        ({"text": " \n"}, "there is nothing but blanks in it"),
        ({}, "the file is empty"),
        ({"text": "a\0b"}, "holds NUL bytes, so it is not plain text"),
        ({"content": b"x" * 5_000_001}, "larger than 5 MB, the most that is read as one story"),
    ],
)
def test_what_cannot_be_read_is_a_row_and_the_others_are_read(
    document: dict[str, Any], message: str
) -> None:
    found = audited({"id": "bad", **document, "outlet": "Herald"}, {"id": "good", "text": UNNAMED})
    assert [row["story"] for row in found["articles"]] == ["good"]
    (error,) = found["errors"]
    assert (error["document"], error["type"], error["message"]) == ("bad", "ReadError", message)


def test_a_bug_is_a_row_that_tells_none_of_the_copy(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(manuscript: Manuscript, _settings: Settings) -> None:
        raise KeyError(manuscript.text)

    monkeypatch.setattr(kernel, "examine", broken)
    (error,) = audited({"id": "a", "text": UNNAMED})["errors"]
    assert error["type"] == "KeyError"
    assert error["message"].startswith("a bug in attribcheck, at archive/kernel.py line ")


def test_half_a_character_is_no_bug() -> None:
    pytest.importorskip("lxml")
    item = (
        b'{"headline": "Rain", "body_text": "\\u201cRain \\ud800 is due,\\u201d said Ada Okafor."}'
    )
    found = audited({"id": "a.json", "content": item})
    assert found["errors"] == []
    (claim,) = found["attributions"]
    assert claim["content"][0]["text"] == "“Rain ? is due,”"


def test_a_document_that_takes_too_long_is_a_row(monkeypatch: pytest.MonkeyPatch) -> None:
    def endless(_manuscript: Manuscript, _settings: Settings) -> None:
        while True:
            with suppress(Exception):
                time.sleep(60)

    monkeypatch.setattr(kernel, "examine", endless)
    (error,) = audited({"id": "a", "text": UNNAMED}, seconds=0.05)["errors"]
    assert (error["type"], error["message"]) == ("OutOfTime", "took longer than 0.05 seconds")


def test_columns_may_be_left_out() -> None:
    batch = pa.record_batch({"id": ["a"], "text": ["Rain is due.\n"]})
    (found,) = audit_batches([batch])
    assert found["story"].to_pylist() == ["a"]


def test_settings_that_cannot_be_used_stop_it_before_anything_is_read() -> None:
    with pytest.raises(AttribcheckError, match="there is no engine called 'swift'"):
        next(audit_batches([], Settings(engine="swift")))


def test_the_stamp_tells_profile_and_rules() -> None:
    def stamp(**settings: Any) -> dict[str, str]:
        found = audited({"id": "a", "text": UNNAMED}, settings=Settings(engine="light", **settings))
        return found["articles"][0]["stamp"]

    usual, other = stamp(), stamp(ignore=("A101",))
    assert usual == stamp()
    assert (usual["engine"], usual["profile"]) == ("light", "default")
    assert stamp(profile="ap")["profile"] == "ap"
    assert {**other, "rules": ""} == {**usual, "rules": ""}
    assert other["rules"] != usual["rules"]
