"""No character that a terminal obeys gets past ``visible``."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attribcheck.render.visible import one_line, visible

BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@pytest.mark.parametrize(
    ("copy", "shown"),
    [
        ("\x1b[31mred\x1b[0m", "␛[31mred␛[0m"),
        ("\x9b31m", "�31m"),
        ("a\x07b\x08c\x7f", "a␇b␈c␡"),
        ("tab\tline\r\nend", "tab line  end"),
        ("abc\u202etxt.exe", "abc�txt.exe"),
        ("name\udcff.txt", "name�.txt"),
        ("“Ünïcode” — ’tis 中文 עברית 👩‍👧", "“Ünïcode” — ’tis 中文 עברית 👩‍👧"),
        ("a [sic] [bold]b[/bold]", "a [sic] [bold]b[/bold]"),
    ],
)
def test_what_a_terminal_obeys_is_shown_instead(copy: str, shown: str) -> None:
    assert visible(copy) == shown


def test_one_line_has_single_blanks_and_none_at_its_edges() -> None:
    assert one_line("  told\n\treporters \x1b ") == "told reporters ␛"


@given(st.text(st.characters(codec=None)))
def test_one_character_for_one_and_nothing_obeyed(copy: str) -> None:
    shown = visible(copy)
    assert len(shown) == len(copy)
    assert [c for c in shown if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")] == []
    assert set(shown) & set(BIDI) == set()
