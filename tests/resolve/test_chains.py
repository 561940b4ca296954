"""Sources and types in marked passages: copy in, chains out."""

import pytest
from marked_chains import passages, resolve_passage, told, unmark, wanted

PASSAGES = passages("chains")


def test_there_are_enough_passages() -> None:
    assert len(PASSAGES) >= 150


@pytest.mark.parametrize("marked", [marked for _, marked in PASSAGES])
def test_mentions_make_the_marked_chains(marked: str) -> None:
    passage = unmark(marked)
    assert told(passage, resolve_passage(passage)) == wanted(passage)
