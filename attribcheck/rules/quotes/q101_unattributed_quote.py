"""A whole sentence stands in quotation marks, and the copy credits nobody with it.

Why: a quotation asks the reader to trust that somebody said exactly this; the reader must know who.

Limits: signs, titles and slogans are not speech and pass, and so do answers of fewer than four
words. A quotation passes where words around it may say who speaks although no attribution was
read there: a verb of telling in its own sentence, an attribution in the sentence before or after
it, a colon or dash that ties it to a name, or a paragraph before it that has one speaker only.

Source:
    R-SRC: the reader knows after the first quoted sentence who is speaking.
    AP-ATTR: attribution stands just before or just after the information, in the same sentence.
    G-STYLE: the speaker is introduced at the start of a quotation or after its first sentence.
    CHECK: each quotation is checked for who said it.
"""

from collections.abc import Iterator

from attribcheck.model.finding import Flag, Severity
from attribcheck.model.quotation import Extent, Quotation, Use
from attribcheck.model.report import Analysis
from attribcheck.rules.credit import SURE, credited_with, running
from attribcheck.rules.quotes.speakers import Scene, is_led_in, read_scene
from attribcheck.rules.rule import Rule
from attribcheck.rules.wording import quoted

FEWEST_WORDS = 4
"""A shorter quotation is an answer or an exclamation: *“Yes.”*"""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the first piece of each spoken sentence that has no speaker."""
    credited, scene = credited_with(analysis), read_scene(analysis)
    for run in running(analysis.quotations):
        pieces = analysis.quotations[run.start : run.stop]
        if not any(map(_is_statement, pieces)) or not _is_long(analysis, pieces):
            continue
        attributions = [item for index in run for item in credited[index]]
        if any(item.source for item in attributions) or _has_speaker_near(scene, pieces):
            continue
        text, span = analysis.article.text, pieces[0].span
        sure = not scene.names_somebody_near(span) and all(
            item.confidence >= SURE for item in attributions
        )
        words = quoted(text, pieces[0].words)
        yield Flag(span, f"nobody is credited with {words}", sure=sure)


def _is_statement(quotation: Quotation) -> bool:
    whole = quotation.opened and quotation.extent is Extent.COMPLETE
    return whole and quotation.use is Use.SPEECH


def _is_long(analysis: Analysis, pieces: tuple[Quotation, ...]) -> bool:
    text = analysis.article.text
    return sum(len(piece.words.of(text).split()) for piece in pieces) >= FEWEST_WORDS


def _has_speaker_near(scene: Scene, pieces: tuple[Quotation, ...]) -> bool:
    return any(
        is_led_in(scene.text, piece.span)
        or scene.tells_in_sentence(piece)
        or scene.credits_beside(piece)
        for piece in pieces
    ) or scene.has_one_speaker_before(pieces[0])


RULE = Rule(
    code="Q101",
    name="unattributed-quote",
    severity=Severity.ERROR,
    check=check,
    doc=__doc__,
    fix="Say who spoke, in the same sentence or just before it.",
    flagged=(
        "The clinic closed in May. ⟦“Nobody called us back.”⟧ The building is now a gym.",
        "Residents gathered at the gate. ⟦“They promised a bus by noon.”⟧",
    ),
    allowed=(
        "“Nobody called us back,” said Ines Park, a patient.",
        "Ines Park, a patient, was blunt: “Nobody called us back.”",
        "“Nobody called us back,” said Ines Park, a patient. “We waited until June.”",
        "“Nobody called us back,” Ines Park, a patient, said. “We waited.\\n\\n"
        "“Then we went home.”",
        "A banner over the gate read “Nobody called us back.”",
        "The clinic closed in May. “Yes.” The building is now a gym.",
    ),
    yields_to=("Q102",),
)
