"""What stands before a story's first words: metadata, byline and dateline."""

import pytest

from attribcheck.model.article import Article
from attribcheck.model.part import Part
from attribcheck.readers import read
from attribcheck.segment import segment


def story(text: str) -> Article:
    """Segment ``text``."""
    return segment(read(text.encode(), "story.txt"))


def first_words(article: Article) -> str:
    """Return where the story begins, the metadata and the dateline left off."""
    return article.sentences[0].span.of(article.text)


DATELINES = {
    "WASHINGTON (Reuters) -": ("WASHINGTON", "Reuters", None),
    "LONDON, June 3 —": ("LONDON", None, "June 3"),
    "(AP) —": ("", "AP", None),
    "NEW YORK —": ("NEW YORK", None, None),
    "NEW YORK ―": ("NEW YORK", None, None),
    "THE HAGUE --": ("THE HAGUE", None, None),
    "PARIS/BERLIN, June 3 (Reuters) -": ("PARIS/BERLIN", "Reuters", "June 3"),
    "DES MOINES, Iowa (AP) —": ("DES MOINES, Iowa", "AP", None),
    "ST. PAUL, Minn., Dec. 11 (UPI) —": ("ST. PAUL, Minn.", "UPI", "Dec. 11"),
    "NASHUA, N.H.\xa0—": ("NASHUA, N.H.", None, None),
    "Washington (AFP) –": ("Washington", "AFP", None),
    "SÃO PAULO, 3 June (Thomson Reuters Foundation) -": (
        "SÃO PAULO",
        "Thomson Reuters Foundation",
        "3 June",
    ),
    "Aug 27 (Reuters) -": ("", "Reuters", "Aug 27"),
    "PORT-AU-PRINCE, Haiti, Monday, June 3, 2019 (AP) —": (
        "PORT-AU-PRINCE, Haiti",
        "AP",
        "June 3, 2019",
    ),
}


@pytest.mark.parametrize("line", DATELINES)
def test_datelines(line: str) -> None:
    article = story(f"{line} The mayor quit on Tuesday. She left.\n\nNobody knew.")
    assert article.dateline is not None
    found = article.dateline
    assert found.span.of(article.text) == line
    assert (found.place, found.agency, found.date) == DATELINES[line]
    assert first_words(article) == "The mayor quit on Tuesday."


@pytest.mark.parametrize(
    "text",
    [
        "BREAKING — The mayor quit.",
        "BREAKING NEWS - The mayor quit.",
        "THE LATEST — The mayor quit.",
        "The mayor — who quit — left.",
        "I — we — quit.",
        "The Federal Ferry Authority (FFA) said so - again.",
        "NATO said so - again.",
        "POLLS WRONG, JUST TOO EARLY - The mayor quit.",
        "SIEGEL--Jerome, 98, died.",
        "AFL-CIO members quit.",
    ],
)
def test_no_dateline(text: str) -> None:
    assert story(f"{text}\n\nNobody knew.").dateline is None


def test_a_headline_taken_for_a_paragraph_hides_no_dateline() -> None:
    article = story("The mayor quits.\n\nHARLOW — The mayor quit.")
    assert article.dateline is not None
    assert article.dateline.place == "HARLOW"


def test_metadata_and_byline_in_the_first_paragraph() -> None:
    article = story(" date 2019-06-26 By Joan Roe and Ben Poe HARLOW (Reuters) - The mayor quit.")
    assert [(item.key, item.value, item.span.of(article.text)) for item in article.metadata] == [
        ("date", "2019-06-26", "date 2019-06-26"),
        ("byline", "Joan Roe and Ben Poe", "By Joan Roe and Ben Poe"),
    ]
    assert first_words(article) == "The mayor quit."


def test_by_and_a_name_without_a_dateline_are_the_story() -> None:
    article = story("By Joan Roe's count the ferry sank - twice.")
    assert article.metadata == ()
    assert first_words(article) == "By Joan Roe's count the ferry sank - twice."


@pytest.mark.parametrize(
    ("line", "key", "value"),
    [
        ("date 2019-06-26", "date", "2019-06-26"),
        ("Date: 26/06/2019", "date", "26/06/2019"),
        ("Slug: US-FERRY", "slug", "US-FERRY"),
        ("Keywords: ferry, council", "keywords", "ferry, council"),
        ("Published 5:04 PM EDT June 3, 2019", "date", "Published 5:04 PM EDT June 3, 2019"),
        ("June 3, 2019 / 3:04 PM / 2 days ago", "date", "June 3, 2019 / 3:04 PM / 2 days ago"),
        ("3 Min Read", "date", "3 Min Read"),
        ("BC-US--Ferry Plan,1st Ld-Writethru", "slug", "BC-US--Ferry Plan,1st Ld-Writethru"),
        ("USA-FERRY/COUNCIL (UPDATE 2)", "slug", "USA-FERRY/COUNCIL (UPDATE 2)"),
    ],
)
def test_metadata_lines(line: str, key: str, value: str) -> None:
    article = story(f"{line}\n\nHARLOW — The mayor quit.")
    assert [(item.key, item.value) for item in article.metadata] == [(key, value)]
    assert [each.part for each in article.segments] == [Part.METADATA, Part.PARAGRAPH]
    assert first_words(article) == "The mayor quit."


def test_metadata_stands_before_the_story_alone() -> None:
    article = story("The mayor quit.\n\nSource: the harbour trust.")
    assert article.metadata == ()
    assert [each.part for each in article.segments] == [Part.PARAGRAPH, Part.PARAGRAPH]
