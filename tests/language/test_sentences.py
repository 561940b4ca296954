"""Sentences: copy in, the same copy with a bar at each end of a sentence out."""

import pytest
from cuts import COPY, bars, is_cover, whole
from hypothesis import given
from patience import patience

from attribcheck.language.sentences import sentences
from attribcheck.model.span import Span

CUT = [
    # Quotation marks belong to the sentence that they end.
    "“Go,” he said. | “Now.”",
    "“Go. | Now,” he said.",
    '"Go!" | "No!" they cried.',
    "She said “It is ‘over.’” | He left.",
    "''It is over.'' | She left. | ``Go,'' he said.",
    "« C’est fini. » | Elle part. | „Ja.“ | Er ging.",
    "He went home. ” | She stayed.",
    "“We said ‘No.’ | They said ‘Yes.’” | He left.",
    # A question within a sentence.
    "“Where is it?” he asked. | “Nobody knows.”",
    "“Where is it?” Okafor asked. | She left.",
    "“Where is it?” Mayor Ada Okafor of Harlow said. | She left.",
    "“Where is it?” | He asked twice.",
    "Where is it? | Okafor asked.",
    "(Who is he?) | Okafor said no more.",
    "“Stop!” — a voice from the back — was all she heard.",
    # Abbreviations, by what comes next.
    "The U.S. economy grew. | In the U.S. | The bank fell.",
    "“I left the U.S.” | He wept.",
    "At 3 p.m. | Officials left. | At 5 a.m. Monday it rained.",
    "Mr. Doe and Gen. Roe met then-Sen. Poe on Jan. 5. | It was Tuesday. | They left.",
    "'Mr. Doe,' she said. | He left.",
    "She is at Acme Inc. | He is at Roe & Co. now.",
    "St. Ann lies off James St. | The road is closed.",
    "Doe vs. The State is closed. | John Doe Jr. | He won.",
    "Washington, D.C. | The mayor spoke.",
    "The No. 10 bus came. | He said no. | Ten people left.",
    "J. K. Okafor met George W. Roe and Donald J. Poe. | They left.",
    "He took vitamin C. | The doctor agreed.",
    "It rose 2.5 percent in 2016. | Okafor won.",
    # Brackets.
    "Sen. Ada Doe (R-Neb.) said no. | Sen. Joe Roe, D-Md., said yes.",
    "He left. | (She had asked him to.) | They met.",
    # Dots.
    "It was … unclear.",
    "“I waited. ... | The bus came,” she said.",
    "He met … Okafor there.",
    "“We waited. . . . | They left,” he said.",
    # What comes next is no start.
    "The iPhone sold. | iPhone sales rose.",
    "He lives at example.com. | It is free.",
    "Yahoo! shares fell.",
    "1. Buy milk. | 2. Go home.",
    # Blanks of any kind, or none.
    "He left.\n| She\nstayed.\u2028| They\xa0met.",
    "“Why?”| “Because.” | He left.",
]


@pytest.mark.parametrize("marked", CUT)
def test_sentences_end_at_the_bars(marked: str) -> None:
    pieces = [piece.strip() for piece in marked.split("|")]
    text = marked.replace("| ", "")
    assert [span.of(text) for span in sentences(text, whole(text))] == pieces


def test_only_the_span_is_cut() -> None:
    text = "One. Two. Three. Four."
    assert bars(text, sentences(text, Span(4, 17))) == "Two. | Three."


def test_blanks_hold_no_sentence() -> None:
    assert sentences(" \n\u200b", Span(0, 3)) == []


@given(COPY)
def test_sentences_cover_any_copy(text: str) -> None:
    assert is_cover(text, sentences(text, whole(text)))


@pytest.mark.parametrize(
    "piece",
    [
        ". ",
        "… ",
        ".",
        "?",
        ".) ",
        "(a.) ",
        ".”",
        ". ” ",
        "?” Ada ",
        "A. ",
        "U.S. ",
        "Mr. ",
        "“",
        "a",
    ],
)
def test_time_grows_with_length_alone(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    with patience():
        sentences(text, whole(text))
