"""What must not change who the sources are, and how time grows with length."""

import re

import pytest
from marked_chains import attribute, passages, resolve_passage, told, unmark
from patience import patience

from attribcheck.extract import extract, find_quotations, load_tagger
from attribcheck.readers import read
from attribcheck.resolve import resolve
from attribcheck.resolve.capitals import find_runs
from attribcheck.segment import segment

PASSAGES = [marked for _, marked in passages("chains")]
RENAMED = {
    "Ruth Amsel": "Clara Winther",
    "Amsel": "Winther",
    "Karl Odom": "Peter Lund",
    "Odom": "Lund",
    "Leon Abara": "Viktor Sandoval",
    "Abara": "Sandoval",
    "Ines Park": "Julia Moreno",
    "Park": "Moreno",
    "Tomas Varga": "Henrik Dahl",
    "Varga": "Dahl",
    "Falk": "Berg",
    "Okafor": "Castellan",
    "Donald Marsh": "Robert Keller",
    "Marsh": "Keller",
    "Helen Brandt": "Laura Stroud",
    "Otto Brandt": "Paul Stroud",
    "Brandt": "Stroud",
    "Omar Reyes": "Daniel Mossop",
    "Reyes": "Mossop",
    "Milo Lindqvist": "Frank Overgaard",
    "Lindqvist": "Overgaard",
    "Dana Prout": "Dana Kessler",
    "Prout": "Kessler",
    "Nora Falk": "Alice Berg",
    "Peter Falk": "George Berg",
}
NAMES = re.compile("|".join(rf"\b{name}\b" for name in sorted(RENAMED, key=len, reverse=True)))
NAMED = [marked for marked in PASSAGES if NAMES.search(marked) and "Geun" not in marked]
UNRELATED = (
    "\n\nRain is due on Sunday. The market opens at nine, and two bands will play.",
    "\n\n[Z=person: Rosa Quill, a dentist,] <said> that sugar was bad for teeth.",
)


def chains(marked: str) -> list[str]:
    """Return each mention's letter and type, without its words."""
    passage = unmark(marked)
    return [line.split()[0] for line in told(passage, resolve_passage(passage))]


@pytest.mark.parametrize("marked", NAMED)
def test_renaming_people_changes_no_chain(marked: str) -> None:
    assert chains(NAMES.sub(lambda match: RENAMED[match[0]], marked)) == chains(marked)


@pytest.mark.parametrize("unrelated", UNRELATED)
@pytest.mark.parametrize("marked", PASSAGES)
def test_an_unrelated_paragraph_changes_nothing_before_it(marked: str, unrelated: str) -> None:
    before = chains(marked)
    assert chains(marked + unrelated)[: len(before)] == before


def test_time_grows_with_length_alone() -> None:
    passage = unmark("\n\n".join(PASSAGES[:60] * 25))
    article = segment(read(passage.text.encode(), "story"))
    attributions = attribute(article, passage)
    quotations = find_quotations(article)
    with patience():
        resolve(article, quotations, attributions)


def test_a_row_of_words_that_open_sentences_takes_time_in_proportion() -> None:
    copy = "A " * 300_000
    with patience():
        assert not list(find_runs(copy, 0, len(copy)))


def test_a_sentence_without_end_takes_time_in_proportion() -> None:
    copy = "“Dry,” Quill said – and “wet,” she said – " * 1_600
    article = segment(read(copy.encode(), "story.txt"))
    quotations, attributions = extract(article, find_quotations(article), load_tagger("light"))
    with patience():
        resolve(article, quotations, attributions)
