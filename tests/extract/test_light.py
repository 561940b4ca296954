"""What the light engine says of a story is its own: nothing read before it leaves a trace."""

import numpy as np

from attribcheck import read
from attribcheck.extract import find_quotations
from attribcheck.extract.layout import Layout, lay_out
from attribcheck.extract.light import load_light
from attribcheck.segment import segment

FIRST = "The ferry will run until midnight, the port authority said on Monday.\n"
SECOND = "“Nobody on the island was asked about the ferry,” fumed Ada Quill, who runs the port.\n"


def laid_out(copy: str) -> Layout:
    article = segment(read(copy.encode(), "story.txt"))
    return lay_out(article, find_quotations(article))


def test_a_story_reads_the_same_whatever_was_read_before() -> None:
    stories = [laid_out(FIRST), laid_out(SECOND), laid_out(SECOND + FIRST)]
    tagger = load_light()
    load_light.cache_clear()
    fresh = load_light()
    there = [tagger.states(story).cue for story in stories]
    back = [fresh.states(story).cue for story in reversed(stories)]
    for one, other in zip(there, reversed(back), strict=True):
        assert np.array_equal(one, other)
