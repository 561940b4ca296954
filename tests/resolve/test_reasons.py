"""Terms of anonymity and reasons for it in marked passages."""

import pytest
from marked_chains import passages
from marked_reasons import found, wanted

PASSAGES = [marked for _, marked in passages("reasons")]
REASONED = [marked for marked in PASSAGES if "{why: " in marked]


def test_there_are_enough_passages_and_half_of_the_reasons_do_without_because() -> None:
    without = [marked for marked in REASONED if "{why: because" not in marked]
    assert len(PASSAGES) >= 120
    assert len(without) >= len(REASONED) / 2


@pytest.mark.parametrize("marked", PASSAGES)
def test_what_is_marked_is_found(marked: str) -> None:
    assert sorted(found(marked)) == sorted(wanted(marked))


@pytest.mark.parametrize("marked", REASONED)
def test_the_words_of_the_reason_are_found(marked: str) -> None:
    given = found(marked)["why"]
    assert given in wanted(marked)["why"] or wanted(marked)["why"] in given
