"""Stories in other dress read as in their own: quotation marks, capitals, line ends, headlines."""

from functools import cache
from pathlib import Path

import pytest

from attribcheck import Analysis, Settings, analyse, read_file
from benchmarks.dresses import DRESSES, agreement

CORPUS = Path(__file__).parents[2] / "corpus"
LIGHT = Settings(engine="light")
AGREED = 0.95


@cache
def plain() -> tuple[Analysis, ...]:
    """Return the plain readings of every sixth clean story and of the seed article."""
    paths = [*sorted((CORPUS / "clean").glob("*.txt"))[::6], *(CORPUS / "marked").glob("reu*.txt")]
    return tuple(analyse(read_file(path), LIGHT) for path in paths)


def inked(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


@pytest.mark.parametrize("name", DRESSES)
def test_a_dress_changes_how_copy_looks_and_not_what_it_says(name: str) -> None:
    texts = [(analysis.article.text, DRESSES[name](analysis)) for analysis in plain()]
    assert any(own != dressed for own, dressed in texts)
    assert all(inked(own) == inked(dressed) for own, dressed in texts)


@pytest.mark.parametrize("name", DRESSES)
def test_dress_changes_next_to_nothing_of_what_is_read(name: str) -> None:
    assert agreement(plain(), DRESSES[name], LIGHT) >= AGREED
