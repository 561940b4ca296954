"""Outlets that pass on what unnamed people told them."""

import pytest
from marked_chains import passages
from marked_secondhand import found, wanted

PASSAGES = [marked for _, marked in passages("secondhand")]


@pytest.mark.parametrize("marked", PASSAGES)
def test_outlets_and_whom_they_cite_are_found(marked: str) -> None:
    assert found(marked) == wanted(marked)
