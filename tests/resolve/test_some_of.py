"""What some of a group have from the group."""

import pytest
from marked_chains import resolve_passage, unmark

COPY = (
    "[A: Four people briefed on the sale, who asked not to be named because it is private,] <said> "
    "it was off. [B: {}] <said> a price was set."
)


@pytest.mark.parametrize("some", ["Two of the people", "One of the people", "Two of them"])
def test_some_of_a_group_are_described_as_it_and_speak_on_its_terms(some: str) -> None:
    passage = unmark(COPY.format(some))
    whole, part = (source.anonymity for source in resolve_passage(passage))
    assert whole
    assert part
    assert (part.level, part.terms, part.reason) == (4, whole.terms, whole.reason)
    assert part.reason
    assert part.reason.of(passage.text) == "because it is private"


def test_others_have_nothing_of_it() -> None:
    passage = unmark(COPY.format("A trader"))
    trader = resolve_passage(passage)[1].anonymity
    assert trader
    assert (trader.level, trader.terms, trader.reason) == (2, None, None)
