"""Whatever a tagger marks in whatever copy, there is a reading, and it keeps within the copy."""

from hypothesis import given, settings
from hypothesis import strategies as st

from attribcheck import read
from attribcheck.extract import extract, find_quotations
from attribcheck.segment import segment
from tests.extract.scripted import Scripted

PARTS = """
Quill|the mayor|three of the farmers|said|said who|which|,|who has often called it
“The wells are dry,”|“they never fail,”|“Dry!”|“|”|‘|’|going on to say that|saying|known for
with a farmer saying|was told|was accused of|by|–|-|:|?|and|but they|the wells were dry|.
citing a survey|told reporters that|added|according to|Ada Quill and Joe Park:|Adding|opening
""".strip().replace("\n", "|")

ROLES = st.tuples(st.integers(1, 3), st.sampled_from(["q", "q", "s", "c", "f", ""]))
COPY = st.lists(st.tuples(st.sampled_from([*PARTS.split("|"), ".\n\n"]), ROLES), min_size=1)


@given(COPY)
@settings(max_examples=500, deadline=None)
def test_there_is_a_reading(parts: list[tuple[str, tuple[int, str]]]) -> None:
    copy, marks = "", []
    for part, (number, role) in parts:
        start, copy = len(copy), f"{copy}{part} "
        if role:
            marks.append((number, role, start, start + len(part)))
    article = segment(read(copy.encode(), "story.txt"))
    _, attributions = extract(article, find_quotations(article), Scripted(tuple(marks)))
    for attribution in attributions:
        assert attribution.content
        for span in (*attribution.source, *attribution.cue, *attribution.content):
            assert 0 <= span.start < span.end <= len(article.text)
