"""The article as a whole: the seed's gold reading, given parts, sentences, any copy, any length."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from patience import patience

from attribcheck.language.blanks import BLANKS
from attribcheck.model.errors import ReadError
from attribcheck.model.manuscript import Block, Manuscript
from attribcheck.model.part import Part
from attribcheck.model.span import Span
from attribcheck.readers import read, read_file
from attribcheck.segment import segment

SEED = Path(__file__).parents[2] / "corpus" / "marked" / "reuters-2019-06-26-trade-talks.txt"


def test_the_seed_reads_as_its_gold() -> None:
    gold = json.loads(SEED.with_suffix(".gold.json").read_text(encoding="utf-8"))
    article = segment(read_file(SEED))
    assert [(each.part, each.span.start, each.span.end) for each in article.segments] == [
        (block["kind"], *block["span"]) for block in gold["blocks"]
    ]
    assert {item.key: item.value for item in article.metadata} == gold["metadata"]
    assert article.dateline is not None
    assert {
        "place": article.dateline.place,
        "agency": article.dateline.agency,
        "span": [article.dateline.span.start, article.dateline.span.end],
    } == gold["dateline"]


def test_what_the_format_says_holds() -> None:
    text = "By Joan Roe\nThe mayor quit.\nFILE PHOTO: The mayor.\nA TOWN DIVIDED\nNobody knew."
    given_parts = (Part.PARAGRAPH, Part.HEADLINE, Part.NOTE, Part.PARAGRAPH, None)
    blocks, at = [], 0
    for line, part in zip(text.split("\n"), given_parts, strict=True):
        blocks.append(Block(Span(at, at + len(line)), f"p[{len(blocks) + 1}]", part))
        at += len(line) + 1
    article = segment(Manuscript("story.html", text, tuple(blocks)))
    assert [each.part for each in article.segments] == [*given_parts[:-1], Part.PARAGRAPH]
    assert [each.locator for each in article.segments] == [f"p[{at}]" for at in range(1, 6)]


def test_sentences_are_of_paragraphs_alone() -> None:
    article = segment(
        read(
            b"Mayor quits\n\nHARLOW (AP) - The mayor quit. She left.\n\n"
            b"FILE PHOTO: The mayor. She waves.\n\n"
            b"(This June 3 story corrects the day.) Nobody knew. "
            b"(Reporting by Joan Roe; Editing by Ben Poe)",
            "story.txt",
        )
    )
    told = [(each.paragraph, each.span.of(article.text)) for each in article.sentences]
    assert told == [(1, "The mayor quit."), (1, "She left."), (3, "Nobody knew.")]
    assert [word.of(article.text) for word in article.sentences[1].words] == ["She", "left", "."]


def test_no_blocks_no_segments() -> None:
    article = segment(Manuscript("story.txt", "", ()))
    assert (article.segments, article.sentences, article.dateline) == ((), (), None)


PIECES = ["a", "Ada ", "Roe", ". ", "“", "”", "\n", "\n\n", " - ", "HARLOW", "(AP)", "By ", "12"]
PIECES += [" date 2019-06-26 ", "FILE PHOTO: ", "REUTERS/", "(Reporting by ", "\u200b", "U.S.", "?"]


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_any_copy_is_segmented(text: str) -> None:
    try:
        manuscript = read(text.encode(), "story.txt")
    except ReadError:
        assert not text.strip(BLANKS)
        return
    article = segment(manuscript)
    assert [each.span for each in article.segments] == [each.span for each in manuscript.blocks]
    at = 0
    for sentence in article.sentences:
        holder = article.segments[sentence.paragraph]
        assert holder.part is Part.PARAGRAPH
        assert article.body(holder).covers(sentence.span)
        assert at <= sentence.span.start < sentence.span.end
        assert sentence.words[0].start == sentence.span.start
        at = sentence.span.end
    opened = [item.span for item in article.metadata]
    opened += [article.dateline.span] if article.dateline else []
    for span in opened:
        assert any(each.span.covers(span) for each in article.segments)


HOSTILE = """A\n\n|By Ada |AA |AA/|AA, |(A |date 2019-06-26 |REUTERS/A |Aa (|_ |Photo by Aa |US-A|\
(Reporting by |a contributed to this report |Follow a |This a story |(AP Photo |JO ROE/Getty """


@pytest.mark.parametrize("piece", HOSTILE.split("|"))
def test_time_grows_with_length_alone(piece: str) -> None:
    data = (piece * (30_000 // len(piece))).encode()
    with patience():
        segment(read(data, "story.txt"))
