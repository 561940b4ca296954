"""Word pieces: every form has some, and a long word costs no more than its length."""

from hypothesis import given
from hypothesis import strategies as st

from attribcheck.extract.pieces import UNKNOWN, load_pieces


def spelled(form: str) -> list[str]:
    known = list(load_pieces().ids)
    return [known[i] for i in load_pieces().of(form)]


def test_longest_pieces_first() -> None:
    assert spelled("unlikeliest") == ["unlike", "##liest"]
    assert spelled("don't") == ["don", "'", "t"]
    assert spelled("“") == ["“"]


@given(st.text(min_size=1))
def test_every_form_has_pieces(form: str) -> None:
    assert load_pieces().of(form)


def test_what_is_no_word_is_unknown() -> None:
    assert load_pieces().of("x" * 100_000) == (UNKNOWN,)
