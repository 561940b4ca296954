"""What the report tells of why a source is what it is."""

import pytest
from marked_chains import resolve_passage, unmark

from attribcheck.model.source import Source


def told(marked: str) -> tuple[Source, ...]:
    return resolve_passage(unmark(marked))


LEVELS = {
    "[A: A source] <said> it was over.": "“a source” says only that somebody is",
    "[A: Officials] <said> it was over.": "“officials” names a class",
    "[A: A Treasury official] <said> it was over.": "“a treasury official” names a body or a role",
    "[A: A person close to the board] <said> it was over.": "“close to” tells a circle",
    "[A: A person familiar with the matter] <said> it was over.": (
        "“familiar with the matter” could be anybody’s knowledge"
    ),
    "[A: Two people briefed on the sale] <said> it was over.": "“briefed on” tells how they know",
    "[A: An engineer with direct knowledge of the leak] <said> it was over.": (
        "“with direct knowledge” tells how they know at first hand"
    ),
    "[A: An official who opposes the plan] <said> it was over.": (
        "“who opposes” tells a stake or a side"
    ),
}


@pytest.mark.parametrize("marked", LEVELS)
def test_the_words_that_reach_the_level_are_kept(marked: str) -> None:
    (source,) = told(marked)
    assert source.anonymity
    assert source.anonymity.why == LEVELS[marked]


MENTIONS = {
    "[A: Ruth Amsel] <said> no. [A: Amsel] <said> no.": ["names Ruth Amsel", "names Ruth Amsel"],
    "[A: Ruth Amsel] <said> no. [A: She] <said> no.": [
        "names Ruth Amsel",
        "“she”: the nearest source that fits",
    ],
    "Karl Odom met Peter Falk. [A: He] <said> no.": ["“he”: could also be Peter Falk"],
    "[A: An official] <said> no. [A: The official] <said> no.": [
        "introduces",
        "refers back to an official",
    ],
    "[A: Mayor Ines Park] <said> no. [A: The mayor] <said> no.": [
        "names Ines Park",
        "the mayor is Ines Park",
    ],
    "[A: Donald Marsh] <said> no. [A: The businessman] <said> no.": [
        "names Donald Marsh",
        "a second description of Donald Marsh",
    ],
    "[A: Ada Okafor], [A: a lawyer for the firm,] <said> no.": [
        "names Ada Okafor",
        "an apposition of Ada Okafor",
    ],
}


@pytest.mark.parametrize("marked", MENTIONS)
def test_why_each_mention_belongs_is_kept(marked: str) -> None:
    (source,) = told(marked)
    assert [mention.why for mention in source.mentions] == MENTIONS[marked]


TYPES = {
    "[A: A Treasury official] <said> no.": "“a treasury official” is one person and not named",
    "[A: Critics] <said> no.": "“critics” is a class",
    "[A: The report] <said> no.": "“report” is something to be read",
    "[A: The Calder Council] <said> no.": "“Calder Council” names a body",
    "[A: A spokesman] <said> no.": "“spokesman” speaks for a body and is not named",
    "[A: A spokesman], who asked not to be named, <said> no.": "they ask not to be named",
}


@pytest.mark.parametrize("marked", TYPES)
def test_what_decided_the_type_is_kept(marked: str) -> None:
    (source,) = told(marked)
    assert source.why == TYPES[marked]
