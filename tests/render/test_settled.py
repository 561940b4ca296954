"""What does not count, on the terminal page."""

import pytest
from drawn import draw, with_settled
from rich.cells import cell_len

from attribcheck.render.terminal.settled import settled
from attribcheck.render.terminal.story import measure


def test_waivers_say_who_when_and_why() -> None:
    assert [line.plain for line in settled(with_settled(), measure(80))] == [
        " WAIVED  1",
        "",
        " ○ Q999 invented-rule  line 1, column 1",
        "   “Critics” are nobody",
        "   waived    by J. Ortiz on 2026-06-26: named below",
        "",
        " stale waiver  Q999: nothing in the story is what was waived on “Experts”; take",
        "               it out (story.txt.waivers.toml, waiver 2)",
        "",
        " 1 more, which the baseline holds and which do not count",
        "",
    ]


@pytest.mark.parametrize("width", [40, 60, 148])
def test_no_line_is_wider_than_the_page(width: int) -> None:
    lines = list(settled(with_settled(), measure(width)))
    assert max(cell_len(line.plain) for line in lines) <= width


def test_where_everything_counts_nothing_is_said() -> None:
    assert list(settled(draw("Critics moan."), measure(80))) == []
