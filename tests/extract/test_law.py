"""Direct quotes are law: what the tagger marked goes in, what the marks make of it comes out."""

import pytest

from attribcheck.model.attribution import Kind
from attribcheck.model.quotation import Use
from tests.extract.bounds_cases import BOUNDED
from tests.extract.law_cases import MENDED, SAME
from tests.extract.scripted import extracted, remark


@pytest.mark.parametrize("marked", SAME)
def test_what_agrees_with_the_marks_stays(marked: str) -> None:
    text, _, found = extracted(marked)
    assert remark(text, found) == marked


@pytest.mark.parametrize(("given", "wanted"), BOUNDED.values(), ids=BOUNDED.keys())
def test_the_sentence_decides(given: str, wanted: str) -> None:
    text, _, found = extracted(given)
    assert remark(text, found) == wanted


@pytest.mark.parametrize(("given", "wanted"), MENDED.values(), ids=MENDED.keys())
def test_the_marks_decide(given: str, wanted: str) -> None:
    text, _, found = extracted(given)
    assert remark(text, found) == wanted


def test_a_quotation_without_speaker_is_an_orphan() -> None:
    text, _, found = extracted("The gate was shut. “They promised a bus by noon.” It rained.")
    assert [(item.kind, item.content[0].of(text)) for item in found] == [
        (Kind.ORPHAN, "“They promised a bus by noon.”")
    ]
    assert found[0].why == "quoted, credited to nobody"


def test_a_fragment_without_speaker_is_at_a_distance() -> None:
    _, quotations, found = extracted("The “experts” met for an hour on Monday in the hall.")
    assert [quotation.use for quotation in quotations] == [Use.SCARE]
    assert found == ()


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        (SAME[0], Kind.DIRECT),
        (SAME[1], Kind.INDIRECT),
        ("⟦1s Quill⟧ ⟦1q said⟧ ⟦1c it was “a gift to them” and no plan⟧.", Kind.MIXED),
    ],
)
def test_kinds(marked: str, kind: Kind) -> None:
    assert [item.kind for item in extracted(marked)[2]] == [kind]
