"""Pairs of cues and words: what a cue may reach, and how far away it is."""

import numpy as np

from attribcheck.extract.heads import REACH, STEPS, pair_up
from attribcheck.extract.layout import Layout, lay_out
from attribcheck.extract.quotations import find_quotations
from attribcheck.readers import read
from attribcheck.segment import segment


def laid_out(text: str) -> Layout:
    article = segment(read(text.encode(), "story.txt"))
    return lay_out(article, find_quotations(article))


def test_a_cue_reaches_its_own_paragraph_alone() -> None:
    layout = laid_out("Ann Roe said the well was dry.\n\nBen Low said it was not dry at all.")
    pairs = pair_up(layout, [(2, 2), (10, 10)])
    assert pairs.lengths.tolist() == [8, 10]
    assert pairs.word.tolist() == list(range(18))


def test_a_cue_reaches_no_further_than_its_reach() -> None:
    layout = laid_out("said " + "word " * 3 * REACH)
    pairs = pair_up(layout, [(0, 0)])
    assert pairs.lengths.tolist() == [REACH + 1]


def test_distance_has_a_sign_and_grows_by_steps() -> None:
    layout = laid_out("one two three said five six seven eight nine ten.")
    pairs = pair_up(layout, [(3, 3)])
    assert (pairs.distance - len(STEPS)).tolist() == [-3, -2, -1, 0, 1, 2, 3, 4, 5, 5, 6]


def test_cues_between_are_counted() -> None:
    layout = laid_out("Ann said Ben said Cat said Dan left early on Monday.")
    pairs = pair_up(layout, [(1, 1), (3, 3), (5, 5)])
    assert pairs.between[: pairs.lengths[0]].tolist() == [0, 0, 0, 1, 1, 2, 2, 2, 2, 2, 2, 2]


def test_words_are_seen_in_one_dress() -> None:
    curly = laid_out("“WE WILL NOT GO,” said Ann. ‘Never’ isn’t long.")
    straight = laid_out("\"We Will Not Go,\" said Ann. 'Never' isn't long.")
    assert curly.forms == straight.forms
    assert np.array_equal(curly.quote, straight.quote)
