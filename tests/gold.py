"""The seed article's gold reading as the analysis that every stage together should make."""

import json
import re
from pathlib import Path
from typing import Any

from attribcheck.model.article import Article, Dateline, Metadata, Segment, Sentence
from attribcheck.model.attribution import Attribution, Kind
from attribcheck.model.finding import Finding, Flag, Severity
from attribcheck.model.fingerprint import fingerprints
from attribcheck.model.manuscript import Block, Manuscript
from attribcheck.model.part import Part
from attribcheck.model.quotation import Extent, Quotation, Use
from attribcheck.model.report import Analysis, Engine, Report
from attribcheck.model.source import Anonymity, Mention, Source, SourceType
from attribcheck.model.span import Span

SEED = Path(__file__).parents[1] / "corpus" / "marked" / "reuters-2019-06-26-trade-talks.txt"
WORD = re.compile(r"\w+|[^\w\s]")


def gold_report() -> Report:
    """Read the gold file and judge it by hand: one finding, the source without a reason."""
    analysis = gold_analysis()
    official = analysis.sources[0]
    flag = Flag(
        official.mentions[0].span,
        "“a senior administration official” asked not to be named and the story does not say why",
        official.id,
    )
    finding = Finding(
        "A101",
        "anonymity-no-reason",
        Severity.WARNING,
        flag,
        "Readers cannot weigh a source they cannot see; the reason for the mask is all they have.",
        "Say why the name is withheld, or put the source on the record.",
        "AP News Values & Principles, “Anonymous sources” (2014)",
        next(fingerprints(analysis.article, [("A101", flag.span)])),
    )
    return Report(analysis, (finding,))


def gold_analysis() -> Analysis:
    """Read the gold file."""
    gold = json.loads(SEED.with_suffix(".gold.json").read_text(encoding="utf-8"))
    article = _article(gold)
    attributions = tuple(_attribution(i, item) for i, item in enumerate(gold["attributions"], 1))
    sources = tuple(_sources(gold, attributions))
    words = Span(5600, 5623)
    quotations = (
        _quotation(article, Span(3038, 3110), Extent.COMPLETE),
        _quotation(article, words, Extent.FRAGMENT),
    )
    return Analysis(article, quotations, attributions, sources, Engine("gold", "1"))


def _article(gold: dict[str, Any]) -> Article:
    text = gold["text"]
    blocks, segments = [], []
    for block in gold["blocks"]:
        span = Span(*block["span"])
        line = f"line {text.count(chr(10), 0, span.start) + 1}"
        blocks.append(Block(span, line))
        segments.append(Segment(Part(block["kind"]), span, line))
    sentences = tuple(
        Sentence(segment.span, tuple(_words(text, segment.span)), index)
        for index, segment in enumerate(segments)
        if segment.part is Part.PARAGRAPH
    )
    dateline = Dateline(Span(*gold["dateline"]["span"]), "WASHINGTON", "Reuters")
    metadata = (Metadata(Span(1, 16), "date", "2019-06-26"),)
    manuscript = Manuscript(f"corpus/marked/{SEED.name}", text, tuple(blocks))
    return Article(manuscript, tuple(segments), sentences, metadata, dateline)


def _words(text: str, span: Span) -> list[Span]:
    return [Span(*match.span()) for match in WORD.finditer(text, span.start, span.end)]


def _attribution(number: int, item: dict[str, Any]) -> Attribution:
    content, cue, source = (
        tuple(Span(*piece) for piece in item[role]) for role in ("content", "cue", "source")
    )
    quoted = item.get("direct") or content[0].start == 5600
    kind = Kind.DIRECT if quoted else Kind.INDIRECT
    return Attribution(f"a{number}", kind, content, cue, source, 0.9, "gold")


def _quotation(article: Article, span: Span, extent: Extent) -> Quotation:
    paragraph = next(i for i, segment in enumerate(article.segments) if segment.span.covers(span))
    return Quotation(span, Span(span.start + 1, span.end - 1), extent, Use.SPEECH, paragraph)


def _sources(gold: dict[str, Any], attributions: tuple[Attribution, ...]) -> list[Source]:
    chains: dict[str, list[int]] = {}
    for index, item in enumerate(gold["attributions"]):
        chains.setdefault(item["entity"], []).append(index)
    return [
        _source(gold, number, entity, chain, attributions)
        for number, (entity, chain) in enumerate(chains.items(), 1)
    ]


def _source(
    gold: dict[str, Any],
    number: int,
    entity: str,
    chain: list[int],
    attributions: tuple[Attribution, ...],
) -> Source:
    mentions = tuple(Mention(attributions[index].source[0], "gold") for index in chain)
    items = [gold["attributions"][index] for index in chain]
    return Source(
        f"s{number}",
        SourceType(items[0]["source_type"]),
        gold["anonymous_sources"].get(entity, entity),
        mentions,
        tuple(attributions[index].id for index in chain),
        _anonymity(gold["text"], items),
        "gold",
    )


def _anonymity(text: str, items: list[dict[str, Any]]) -> Anonymity | None:
    if not items[0]["anonymous"]:
        return None
    terms = next((item["anonymity_terms"] for item in items if "anonymity_terms" in item), None)
    if terms is None:
        return Anonymity(level=2)
    start = text.index(terms)
    return Anonymity(level=3, terms=Span(start, start + len(terms)), count=1)
