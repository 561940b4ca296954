"""Direct quotes are law: every quoted passage is claimed, credited or not, or has another use."""

from dataclasses import replace
from pathlib import Path

import pytest

from attribcheck import Settings, analyse, read, read_file
from benchmarks.unaccounted import passages, unaccounted

CORPUS = Path(__file__).parents[2] / "corpus"
LIGHT = Settings(engine="light")
ODD = (
    "“It is over.” “No.” “Yes,” he said, “it is,” and “that,” she said, “is that.”",
    "He said “we (the ‘experts’) are “sure” of it” and left. “Who,” “what,” “why”?",
    '"The wells," Quill said, "are dry.\n\n"Nobody came."\n\n"Nobody," said Park.',
    "``Dry,'' Quill said. «Dry», said Park. „Dry“, said Ito. Said Roy: “Dry” “Dry” “Dry”.",
    "QUILL: He said “dry” and “hot.”\n\nPARK: “Dry?”\n\nQUILL: Yes: “dry.” “Very.”",
    "“A”, “B”, “C”, “D” and “E” were found on a card — “F” — with “G” on the back, aides said.",
)


@pytest.mark.parametrize("path", sorted(CORPUS.glob("*/*.txt"))[::5], ids=lambda path: path.stem)
def test_no_passage_of_a_story_is_lost(path: Path) -> None:
    assert unaccounted(analyse(read_file(path), LIGHT)) == []


@pytest.mark.parametrize("copy", ODD)
def test_no_passage_of_odd_copy_is_lost(copy: str) -> None:
    analysis = analyse(read(copy.encode(), "odd.txt"), LIGHT)
    assert list(passages(analysis))
    assert unaccounted(analysis) == []


def test_a_lost_passage_is_seen() -> None:
    analysis = analyse(read(b'The gate was shut. "They promised a bus by noon."', "a.txt"), LIGHT)
    lost = unaccounted(replace(analysis, attributions=()))
    assert [span.of(analysis.article.text) for span in lost] == ['"They promised a bus by noon."']
