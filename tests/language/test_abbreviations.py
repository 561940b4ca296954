"""What is an abbreviation, and what only looks like one."""

import pytest

from attribcheck.language.abbreviations import abbreviations, is_bound, is_counted, is_dotted
from attribcheck.language.parameters import load


def test_days_and_plain_words_are_none() -> None:
    assert {"Inc", "Sen", "Jan"} <= abbreviations()
    assert {"Tuesday", "No", "Sun", "in"}.isdisjoint(abbreviations())


def test_punkt_knows_the_curated_ones_and_no_others() -> None:
    shipped = set(load("sentences.json")["abbreviations"])
    assert shipped == {word.lower() for word in abbreviations()} | {"u.s"}


def test_bound_ones_stand_before_something() -> None:
    assert [word for word in ("Mr", "then-Sen", "vs", "Inc", "St", "mr") if is_bound(word)] == [
        "Mr",
        "then-Sen",
        "vs",
    ]


def test_counted_ones_are_spelt_with_a_capital() -> None:
    assert is_counted("No")
    assert not is_counted("no")


@pytest.mark.parametrize(
    ("word", "dotted"), [("U.S", True), ("p.m", True), ("a", False), ("co.uk", False)]
)
def test_letters_with_stops(word: str, dotted: bool) -> None:
    assert is_dotted(word) is dotted
