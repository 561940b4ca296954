"""Lines and columns count from 1, whatever the line ends."""

import pytest

from attribcheck.render.positions import Position, lines_of


@pytest.mark.parametrize(
    ("text", "word", "position"),
    [
        ("one", "one", Position(1, 1)),
        ("one\ntwo", "two", Position(2, 1)),
        ("one\r\n\r\nand two", "two", Position(3, 5)),
        ("one\rtwo three", "three", Position(2, 5)),
        ("👩 a\n", "a", Position(1, 3)),
        ("a\n", "\n", Position(1, 2)),
    ],
)
def test_position_of_a_word(text: str, word: str, position: Position) -> None:
    assert lines_of(text).position(text.index(word)) == position
