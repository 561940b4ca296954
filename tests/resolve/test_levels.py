"""How much descriptions of unnamed sources tell."""

import pytest
from marked_chains import COPY

from attribcheck.model.span import Span
from attribcheck.resolve.anonymity import level_of
from attribcheck.resolve.census import Census
from attribcheck.resolve.mention import read_mention

LINES = [
    line.split(maxsplit=1)
    for line in (COPY / "levels.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(("level", "words"), LINES)
def test_descriptions_have_their_level(level: str, words: str) -> None:
    reading = read_mention(words, Span(0, len(words)), Census())
    assert level_of(words, reading) == int(level)
