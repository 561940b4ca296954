"""The seed article, end to end, against its gold reading."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from attribcheck.model.attribution import Attribution, Kind
from attribcheck.model.part import Part
from attribcheck.model.quotation import Extent, Use
from attribcheck.model.report import Analysis
from attribcheck.model.settings import Settings
from attribcheck.model.source import Source, SourceType
from attribcheck.model.span import Span
from attribcheck.pipeline import analyse
from attribcheck.readers import read

MARKED = Path(__file__).parents[1] / "corpus" / "marked"
NAME = "reuters-2019-06-26-trade-talks"
GOLD: dict[str, Any] = json.loads((MARKED / f"{NAME}.gold.json").read_text("utf-8"))
CLAIMS = [claim for claim in GOLD["attributions"] if not claim.get("optional")]
ANONYMOUS = [claim for claim in CLAIMS if claim["anonymous"]]


@cache
def analysed(engine: str) -> Analysis:
    """Read the seed article with one engine."""
    path = MARKED / f"{NAME}.txt"
    return analyse(read(path.read_bytes(), path.name), Settings(engine=engine))


@pytest.fixture(params=["light", "accurate"])
def seed(request: pytest.FixtureRequest) -> Analysis:
    """Give the seed article as each engine reads it."""
    return analysed(request.param)


def words(spans: tuple[Span, ...]) -> set[int]:
    """Return the letters and digits that spans cover."""
    text = GOLD["text"]
    return {i for span in spans for i in range(span.start, span.end) if text[i].isalnum()}


def overlap(found: tuple[Span, ...], gold: list[list[int]]) -> float:
    """Return shared letters as a share of all, 0 to 1."""
    a, b = words(found), words(tuple(Span(*pair) for pair in gold))
    return len(a & b) / len(a | b)


def found(seed: Analysis, claim: dict[str, Any]) -> Attribution:
    """Return the attribution that shares most of a gold claim's content."""
    return max(seed.attributions, key=lambda item: overlap(item.content, claim["content"]))


def source(seed: Analysis, claim: dict[str, Any]) -> Source:
    """Return who is credited with a gold claim."""
    return seed.source_of(found(seed, claim))


def named(claim: dict[str, Any]) -> str:
    """Return the words of a gold claim's source, to call a case by."""
    start, end = claim["source"][0]
    return f"{GOLD['text'][start:end][:40]} at {start}"


def test_blocks_are_those_of_the_gold(seed: Analysis) -> None:
    blocks = [(item.part.value, [item.span.start, item.span.end]) for item in seed.article.segments]
    assert blocks == [(block["kind"], block["span"]) for block in GOLD["blocks"]]
    assert len(blocks) == 25
    parts = [item.part for item in seed.article.segments]
    assert (parts.count(Part.CAPTION), parts.count(Part.CROSSHEAD)) == (1, 1)


def test_dateline_and_metadata(seed: Analysis) -> None:
    article = seed.article
    dateline = article.dateline
    assert dateline is not None
    assert (dateline.place, dateline.agency) == ("WASHINGTON", "Reuters")
    assert [dateline.span.start, dateline.span.end] == GOLD["dateline"]["span"]
    assert {item.key: item.value for item in article.metadata} == GOLD["metadata"]


@pytest.mark.parametrize("claim", ANONYMOUS, ids=named)
def test_anonymous_claims_are_found_with_cue_and_source(
    seed: Analysis, claim: dict[str, Any]
) -> None:
    item = found(seed, claim)
    assert overlap(item.content, claim["content"]) >= 0.5
    assert overlap(item.source, claim["source"]) >= 0.5
    assert overlap(item.cue, claim["cue"]) > 0
    assert source(seed, claim).type is SourceType.ANONYMOUS


def test_one_source_behind_the_official_and_four_others(seed: Analysis) -> None:
    groups: dict[str, set[str]] = {}
    for claim in ANONYMOUS:
        groups.setdefault(claim["entity"], set()).add(source(seed, claim).id)
    assert all(len(ids) == 1 for ids in groups.values())
    assert len(set.union(*groups.values())) == len(GOLD["anonymous_sources"]) == 5


def test_the_official_gave_terms_and_no_reason(seed: Analysis) -> None:
    official = source(seed, next(c for c in ANONYMOUS if c["entity"] == "official-1"))
    assert official.anonymity is not None
    assert official.anonymity.terms is not None
    assert "spoke on the condition of anonymity" in official.anonymity.terms.of(GOLD["text"])
    assert official.anonymity.reason is None
    assert official.name == "a senior administration official"


def test_operational_error_is_the_words_of_fedex(seed: Analysis) -> None:
    item = found(seed, CLAIMS[-1])
    assert item.kind is Kind.DIRECT
    assert item.content[-1].of(GOLD["text"]) == "an “operational error.”"
    [quotation] = (q for q in seed.quotations if q.words.of(GOLD["text"]) == "operational error.")
    assert (quotation.extent, quotation.use) == (Extent.FRAGMENT, Use.SPEECH)
    assert "FedEx" in source(seed, CLAIMS[-1]).name
