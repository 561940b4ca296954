"""A whole sentence stands in quotation marks, and the copy credits nobody with it.

Why: a quotation asks the reader to trust that somebody said exactly this; the reader must know who.

Limits: signs, titles and slogans are not speech and pass, and so do answers of fewer than four
words. A quotation passes where words around it may say who speaks although no attribution was
read there: a verb of telling in its own sentence or beside another quotation of the paragraph, an
attribution in the sentence before or after it, a colon or dash that ties it to a name, or a
paragraph before it that has one speaker only. A paragraph is told of once.

Source:
    R-SRC: the reader knows after the first quoted sentence who is speaking.
    AP-ATTR: attribution stands just before or just after the information, in the same sentence.
    G-STYLE: the speaker is introduced at the start of a quotation or after its first sentence.
"""

from collections.abc import Iterator

from attribcheck.model.finding import Flag, Severity
from attribcheck.model.quotation import Extent, Quotation, Use
from attribcheck.model.report import Analysis
from attribcheck.rules.credit import SURE, credited_with, spoken_together
from attribcheck.rules.quotes.speakers import Scene, is_led_in, read_scene
from attribcheck.rules.rule import Rule
from attribcheck.rules.wording import quoted

FEWEST_WORDS = 4
"""A shorter quotation is an answer or an exclamation: *“Yes.”*"""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the first spoken sentence of each paragraph in which nobody is credited with one."""
    credited, scene = credited_with(analysis), read_scene(analysis)
    for together in spoken_together(analysis.quotations):
        attributions = [item for index in together for item in credited[index]]
        if any(item.source for item in attributions):
            continue
        pieces = analysis.quotations[together.start : together.stop]
        first = _first_statement(analysis, pieces)
        if first is None or _has_speaker_near(scene, pieces):
            continue
        sure = not scene.credits_around(first.span) and all(
            item.confidence >= SURE for item in attributions
        )
        words = quoted(analysis.article.text, first.words)
        yield Flag(first.span, f"nobody is credited with {words}", sure=sure)


def _first_statement(analysis: Analysis, pieces: tuple[Quotation, ...]) -> Quotation | None:
    """Return the first spoken sentence, if all that is quoted is more than an answer."""
    whole = (piece for piece in pieces if piece.opened and piece.extent is Extent.COMPLETE)
    first = next((piece for piece in whole if piece.use is Use.SPEECH), None)
    if first is None:
        return None
    words = sum(len(piece.words.of(analysis.article.text).split()) for piece in pieces)
    return first if words >= FEWEST_WORDS else None


def _has_speaker_near(scene: Scene, pieces: tuple[Quotation, ...]) -> bool:
    return (
        scene.tells_around(pieces)
        or any(is_led_in(scene.text, piece.span) or scene.credits_beside(piece) for piece in pieces)
        or scene.has_one_speaker_before(pieces[0])
    )


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
