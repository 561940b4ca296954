"""The colours can be read on black and on white, and told apart with 16 of them."""

import pytest
from rich.color import Color, ColorSystem

from attribcheck.render.terminal.palette import BARS, BRACKETS, DIM, FILLS, SEVERITIES, STYLES
from attribcheck.render.voices import Voice

HUES = [hue for hue in (*STYLES.values(), *SEVERITIES.values(), DIM) if hue]


def luminance(hue: str) -> float:
    """Relative luminance (WCAG 2.1)."""
    parts = [part / 255 for part in Color.parse(hue).get_truecolor()]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("hue", HUES)
def test_contrast_on_black_and_on_white(hue: str) -> None:
    assert (luminance(hue) + 0.05) / 0.05 >= 3.9
    assert 1.05 / (luminance(hue) + 0.05) >= 3.9


@pytest.mark.parametrize("system", [ColorSystem.STANDARD, ColorSystem.EIGHT_BIT])
def test_voices_stay_apart_on_poorer_terminals(system: ColorSystem) -> None:
    shown = {Color.parse(hue).downgrade(system).number for hue in STYLES.values() if hue}
    assert len(shown) == 3


@pytest.mark.parametrize("marks", [BARS, BRACKETS, FILLS])
def test_marks_tell_the_voices_apart_without_colour(marks: dict[Voice, object]) -> None:
    assert len(set(marks.values())) == len(marks)
