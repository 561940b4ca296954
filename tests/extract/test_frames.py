"""Frames of attribution that read one way only."""

import pytest

from attribcheck.model.settings import Settings
from attribcheck.pipeline import analyse
from attribcheck.readers import read


def credited(copy: str) -> list[str]:
    """Return who says what by *said*, as the light engine reads it."""
    analysis = analyse(read(copy.encode(), "story.txt"), Settings(engine="light"))
    return [
        " ".join(piece.of(copy) for piece in (*item.source, *item.cue, *item.content))
        for item in analysis.attributions
        if "said" in [piece.of(copy) for piece in item.cue]
    ]


@pytest.mark.parametrize(
    ("copy", "reading"),
    [
        (
            "A trustee, Lionel Archer, said the treasurer, Dana Roque, had hidden the bills.",
            "A trustee, Lionel Archer, said the treasurer, Dana Roque, had hidden the bills",
        ),
        (
            "Lionel Archer, a trustee, said that the treasurer, Dana Roque, had hidden the bills.",
            "Lionel Archer, a trustee, said that the treasurer, Dana Roque, had hidden the bills",
        ),
        (
            "The charity will close its three shops, said the treasurer, Dana Roque.",
            "the treasurer, Dana Roque said The charity will close its three shops",
        ),
    ],
)
def test_a_speaker_with_an_apposition_is_not_what_is_said(copy: str, reading: str) -> None:
    assert credited(copy) == [reading]
