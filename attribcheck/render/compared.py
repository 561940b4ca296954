"""Each quotation beside the record’s words, as every format that shows them needs it."""

from collections.abc import Iterator
from dataclasses import dataclass

from attribcheck.language.discretion import masked, where
from attribcheck.model.check import Change, Check
from attribcheck.model.report import Analysis
from attribcheck.model.span import Span, hull


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of one version."""

    text: str
    changed: bool = False
    """The other version has other words here, or none."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One quotation and what the record has for it."""

    span: Span
    """Of the article, marks included."""

    verdict: str
    """``word for word``, ``altered: content``, ``not found``, ``only in a question``,
    ``another speaker``."""

    fine: bool
    """Nothing an editor must look at."""

    where: str = ""
    """File, line and time code. Empty: nothing in the record comes near."""

    told: tuple[Piece, ...] = ()
    said: tuple[Piece, ...] = ()
    """Both versions, of what was found or comes nearest; names that the story lacks are masked."""


def compared(analysis: Analysis) -> Iterator[Compared]:
    """Yield each check of the story, in reading order."""
    for check in analysis.notes.checks:
        yield _compared(analysis, check)


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of the record that a claim may come from: a lead for the eye."""

    attribution: str
    claim: str
    where: str
    words: str
    """Names that the story lacks are masked."""


LONGEST = 200
"""Characters of a passage that are shown."""


def passages(analysis: Analysis) -> Iterator[Passage]:
    """Yield the passage for each claim that has one, in reading order."""
    told = {item.id: item for item in analysis.attributions}
    for lead in analysis.notes.leads:
        record = analysis.notes.records[lead.place.record].text
        claim = " … ".join(s.of(analysis.article.text) for s in told[lead.attribution].content)
        words = masked(analysis, lead.place.span.of(record)[:LONGEST])
        yield Passage(lead.attribution, claim, where(analysis, lead.place), words)


def _compared(analysis: Analysis, check: Check) -> Compared:
    quotations = [analysis.quotations[index] for index in check.quotations]
    span = hull(quotation.span for quotation in quotations)
    words = hull(quotation.words for quotation in quotations)
    verdict, fine = _verdict(check)
    text = analysis.article.text
    told = tuple(_pieces(text, words, [edit.quoted for edit in check.edits]))
    if not check.places:
        return Compared(span, verdict, fine, told=told)
    place = check.places[0]
    record = analysis.notes.records[place.record].text
    recorded = [edit.recorded for edit in check.edits]
    around = hull([place.span, *(item for item in recorded if len(item))])
    said = tuple(
        Piece(masked(analysis, piece.text), piece.changed)
        for piece in _pieces(record, around, recorded)
    )
    return Compared(span, verdict, fine, where(analysis, place), told, said)


def _verdict(check: Check) -> tuple[str, bool]:
    if check.asked:
        return "only in a question", False
    if not check.found:
        return "not found", False
    gravest = max((edit.change for edit in check.edits), default=Change.MARKED)
    if gravest > Change.MARKED:
        return f"altered: {gravest}", gravest is Change.FILLER and not check.other_speaker
    if check.other_speaker:
        return "another speaker", False
    return "word for word", True


def _pieces(text: str, whole: Span, changed: list[Span]) -> Iterator[Piece]:
    """Cut ``whole`` where words are changed; blanks at the edges of pieces stay."""
    at = whole.start
    for span in sorted(item for item in changed if len(item) and whole.covers(item)):
        if span.start < at:
            continue
        if at < span.start:
            yield Piece(text[at : span.start])
        yield Piece(span.of(text), changed=True)
        at = span.end
    if at < whole.end:
        yield Piece(text[at : whole.end])
