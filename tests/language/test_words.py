"""Words: copy in, the same copy with a bar between each two words out."""

import pytest
from cuts import COPY, bars, is_cover, whole
from hypothesis import given
from patience import patience

from attribcheck.language.words import words

CUT = {
    "He didn’t say it's O’Malley’s.": "He | did | n’t | say | it | 's | O’Malley | ’s | .",
    "“We’re here,” she said.": "“ | We | ’re | here | , | ” | she | said | .",
    "He can't and cannot.": "He | ca | n't | and | can | not | .",
    "’90s kids told ’em: rock ’n’ roll": "’90s | kids | told | ’em | : | rock | ’n’ | roll",
    "The dogs’ bowls": "The | dogs | ’ | bowls",
    "A U.S.-led, 25-year-old plan.": "A | U.S.-led | , | 25-year-old | plan | .",
    "$4.5bn, 1,250.5% at 10:30 a.m.": "$ | 4.5bn | , | 1,250.5 | % | at | 10:30 | a.m.",
    "AT&T and/or 9/11": "AT&T | and/or | 9/11",
    "ada@example.org, @ada, #topic, #2": "ada@example.org | , | @ada | , | #topic | , | # | 2",
    "See http://example.org/a?b=c, (example.com).": (
        "See | http://example.org/a?b=c | , | ( | example.com | ) | ."
    ),
    "It—that is–this--ended": "It | — | that | is | – | this | -- | ended",
    "or… or . . . or...": "or | … | or | . . . | or | ...",
    "''Go,'' he said. ``No?!''": "'' | Go | , | '' | he | said | . | `` | No | ?! | ''",
    "Mr. Doe, J. K. Roe, Sen. Poe (R-Neb.) left.": (
        "Mr. | Doe | , | J. | K. | Roe | , | Sen. | Poe | ( | R-Neb. | ) | left | ."
    ),
    "No. 10 is shut.": "No. | 10 | is | shut | .",
    "He said no.": "He | said | no | .",
    "He took vitamin C.": "He | took | vitamin | C | .",
    "He is at Acme Inc.": "He | is | at | Acme | Inc.",
    "It was said.No": "It | was | said | . | No",
    "5' 10\" and €5": "5 | ' | 10 | \" | and | € | 5",
    "cafe\u0301 so\u00adcalled \u200bzero\xa0sum": "cafe\u0301 | so\u00adcalled | zero | sum",
}


@pytest.mark.parametrize("text", CUT)
def test_words_part_at_the_bars(text: str) -> None:
    assert bars(text, words(text, whole(text))) == CUT[text]


@given(COPY)
def test_words_cover_any_copy(text: str) -> None:
    assert is_cover(text, words(text, whole(text)))


@pytest.mark.parametrize(
    "piece",
    ["a", "a.", "a+", "a@", "a@a.", "a-", "a’", "’s", "http://", "www.", "1,", ". ", "'", "\u200b"],
)
def test_time_grows_with_length_alone(piece: str) -> None:
    text = piece * (100_000 // len(piece))
    with patience():
        words(text, whole(text))
