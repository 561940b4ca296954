"""Copy without an end: a sentence of many cues takes time in proportion to its length."""

from patience import patience

from attribcheck.extract.bounds import bounded
from attribcheck.extract.decode import Reading
from attribcheck.extract.layout import lay_out
from attribcheck.readers import read
from attribcheck.segment import segment


def test_a_sentence_of_many_cues_takes_time_in_proportion() -> None:
    copy = "It rained " + "said a man who " * 6_000
    layout = lay_out(segment(read(copy.encode(), "story.txt")), ())
    with patience():
        for row in range(2, len(layout.forms) - 3, 4):
            bounded(Reading((row, row), (row + 1, row + 2), (row - 1,), 1.0, 1.0), layout)
