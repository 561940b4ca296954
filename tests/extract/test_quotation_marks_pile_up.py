"""Marks in any number and order: nothing breaks, and the cost grows with the length alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from patience import patience

from attribcheck.extract.quotations import find_quotations
from tests.extract.quotation_cases import article_of

PILES = ("“", '"', "' ", "“ ", '" ', "“” ", "“a ", "“a” ", "‘a ", "s' ", "'“a ", "a” ", "5' 6\" ")
PILES += ("in' a ", '="a ', "“a\n\n", "``a ", "'a \"b ' ", "“a”" + " " * 60, "the film “A” ", "! “")
STORY = (
    '\n\nAna Pires called it "late" and "slow."\n\n'
    'It was 6\' 2" high, "too low" for "Old Tom" Bell.\n\n'
    '"He told me, \'Sail,\'" she said. "I did."'
)


@pytest.mark.parametrize("pile", PILES)
def test_cost_is_linear(pile: str) -> None:
    article = article_of(pile * (50_000 // len(pile)))
    with patience():
        find_quotations(article)


def test_a_megabyte_of_marks_quotes_nothing() -> None:
    assert find_quotations(article_of('"' * 1_000_000)) == ()


def test_nesting_of_any_depth_is_read() -> None:
    (quotation,) = find_quotations(article_of("“a " * 5_000 + "b” " * 5_000))
    assert len(quotation.nested) == 4_999


@given(st.text(alphabet="““”\"''’‘`´«»„‚ab.,s5=()— \n", max_size=80))
@settings(max_examples=300, deadline=None)
def test_quotations_lie_in_order_within_their_paragraphs(text: str) -> None:
    article = article_of(text)
    last = 0
    for quotation in find_quotations(article):
        assert article.segments[quotation.paragraph].span.covers(quotation.span)
        assert last <= quotation.span.start < quotation.span.end
        assert quotation.span.covers(quotation.words)
        assert all(quotation.span.covers(span) for span in quotation.nested)
        assert quotation.words or not (quotation.opened and quotation.closed)
        last = quotation.span.end


@pytest.mark.parametrize(
    "odd", ['He said "no.', 'He said no."', '"', 'a " b', "''No.", "The 'dog."]
)
def test_an_odd_mark_turns_none_of_those_after_it(odd: str) -> None:
    expected = [quotation.span.of(STORY) for quotation in find_quotations(article_of(STORY))]
    text = odd + STORY
    found = [quotation.span.of(text) for quotation in find_quotations(article_of(text))]
    assert len(expected) == 6
    assert found[-6:] == expected
