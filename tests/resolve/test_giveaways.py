"""Words that give away the sex of an unnamed source."""

import pytest
from marked_chains import passages
from marked_giveaways import found, wanted

PASSAGES = [marked for _, marked in passages("giveaways")]


@pytest.mark.parametrize("marked", PASSAGES)
def test_marked_words_give_the_sex_away_and_no_others(marked: str) -> None:
    assert found(marked) == wanted(marked)
