"""Mentions that fit more than one source, and whom they fit."""

import pytest
from marked_chains import passages
from marked_doubts import found, unknown_ids, wanted

PASSAGES = [marked for _, marked in passages("doubts")]


@pytest.mark.parametrize("marked", PASSAGES)
def test_marked_mentions_fit_whom_the_mark_names_and_no_others_are_in_doubt(marked: str) -> None:
    assert found(marked) == wanted(marked)


@pytest.mark.parametrize("marked", PASSAGES)
def test_candidates_are_sources_of_the_story_or_credited_with_nothing(marked: str) -> None:
    assert unknown_ids(marked) == []
