"""What the accurate engine's network says of words must not depend on the processor it runs on."""

import pytest

from attribcheck import read
from attribcheck.extract import find_quotations, load_tagger
from attribcheck.extract.decode import OUTSIDE, START
from attribcheck.extract.layout import lay_out
from attribcheck.segment import segment

COPY = """\
The ferry will run until midnight from March, the port authority said on Monday.

“Nobody on the island was asked,” fumed Ada Quill, who keeps the lighthouse.
"""

LEADS = {"said": 5.8, "fumed": 2.9}
"""Log odds that a cue starts with a word, as a processor has them whose sums do not run over."""


def test_scores_do_not_depend_on_the_processor() -> None:
    pytest.importorskip("onnxruntime")
    article = segment(read(COPY.encode(), "story.txt"))
    layout = lay_out(article, find_quotations(article))
    scores = load_tagger("accurate").states(layout).cue
    lead = dict(zip(layout.forms, scores[:, START] - scores[:, OUTSIDE], strict=True))
    assert {word: lead[word] for word in LEADS} == pytest.approx(LEADS, abs=0.5)
