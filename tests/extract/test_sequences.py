"""Stories cut into sequences that a transformer can take."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from attribcheck.extract import find_quotations
from attribcheck.extract.layout import Layout, lay_out
from attribcheck.extract.pieces import END, START, load_pieces
from attribcheck.extract.sequences import reaches, sequence, stretches
from attribcheck.readers import read
from attribcheck.segment import segment

Ids = list[tuple[int, ...]]


def laid_out(text: str) -> tuple[Layout, Ids]:
    """Return the layout of a story and its word pieces."""
    article = segment(read(text.encode(), "story.txt"))
    layout = lay_out(article, find_quotations(article))
    return layout, [load_pieces().of(form) for form in layout.forms]


def of_lengths(lengths: list[int]) -> tuple[Layout, Ids]:
    """Return paragraphs of so many words, of one to three pieces each."""
    words = sum(lengths)
    paragraph = np.repeat(np.arange(len(lengths), dtype=np.int32), lengths)
    zeros = np.zeros(words, dtype=np.int32)
    layout = Layout(
        (), ("rain",) * words, zeros, paragraph, zeros, zeros, zeros, frozenset(), b"", (), ()
    )
    return layout, [(7,) * (1 + row % 3) for row in range(words)]


STORY = "Rain fell.\n\n“It is over,” Voss said.\n\nThe mill closed in May, and nobody came."


def test_a_sequence_marks_its_ends_its_paragraphs_and_quoted_pieces() -> None:
    layout, ids = laid_out(STORY)
    pieces, quotes, at = sequence(layout, ids, 0, len(ids))
    assert pieces[0] == START
    assert pieces.count(END) == 3
    assert [layout.forms[row] for row, place in enumerate(at) if quotes[place]] == [
        *("“", "It", "is", "over", ",", "”")
    ]
    assert [pieces[place] for place in at] == [piece[0] for piece in ids]


def test_a_paragraph_longer_than_a_sequence_is_split() -> None:
    layout, ids = laid_out("Rain " * 40)
    assert [(item.start, item.end) for item in stretches(layout, ids, 16)] == [
        *((0, 15), (15, 30), (30, 40))
    ]


@given(
    st.lists(st.integers(1, 60), min_size=1, max_size=12),
    st.integers(20, 90),
    st.integers(0, 30),
)
def test_cores_cover_every_word_once_and_no_sequence_is_too_long(
    lengths: list[int], limit: int, context: int
) -> None:
    layout, ids = of_lengths(lengths)
    covered: list[int] = []
    for reach in reaches(layout, ids, limit, context):
        assert reach.start <= reach.core_start < reach.core_end <= reach.end
        covered += range(reach.core_start, reach.core_end)
        assert len(sequence(layout, ids, reach.start, reach.end)[0]) <= limit
    assert covered == list(range(len(ids)))


@pytest.mark.parametrize("limit", [64, 320])
def test_a_story_without_words_has_no_sequence(limit: int) -> None:
    layout, ids = laid_out("BY ADA VOSS")
    assert list(reaches(layout, ids, limit, 8)) == []
