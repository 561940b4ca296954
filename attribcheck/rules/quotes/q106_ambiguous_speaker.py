"""A pronoun may be two people’s, or two people’s words run together.

Why: a reader who has to guess who is speaking may guess wrong.

Limits: a pronoun is told where two people, and no others, have to do with each other in the
sentence before it and nobody speaks there; names that do not tell the sex leave the finding unsure.
Two speakers in one paragraph pass where the second is introduced before the words or by a pronoun,
may be the first under a shorter name, or speaks fewer than four words; so does whoever comes after
a text.
It is info by default: in news copy it was met too seldom to know how often it is right.

Source:
    R-SRC: do not run quotations of different speakers together.
    AP-ATTR: restate the attribution unless it is perfectly clear who is meant.
"""

from collections.abc import Iterator
from itertools import pairwise

from attribcheck.language.fold import fold
from attribcheck.language.wordlists import wordlist
from attribcheck.model.attribution import Attribution
from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.quotation import Extent, Quotation, Use
from attribcheck.model.report import Analysis
from attribcheck.model.source import Source, SourceType
from attribcheck.model.span import Span
from attribcheck.rules.credit import (
    SURE,
    credited_with,
    sentence_index,
    sentences_around,
    sources_by_attribution,
    telling_attributions,
)
from attribcheck.rules.narration import is_quoted
from attribcheck.rules.quotes.pairs import pair_in
from attribcheck.rules.roll import call_roll
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted

FEWEST_WORDS = 4
"""A shorter quotation is an answer or an echo: *“Bears?” the host repeated.*"""

GENDERS = {"he": "m", "she": "f"}


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag pronouns that fit two people, and quotations that follow another speaker’s."""
    yield from _pronouns(analysis)
    yield from _run_together(analysis)


def _pronouns(analysis: Analysis) -> Iterator[Flag]:
    text, told = analysis.article.text, telling_attributions(analysis)
    sources, spoken = sources_by_attribution(analysis), _spoken_sentences(analysis, frozenset(told))
    for attribution in analysis.attributions:
        span = attribution.source[0] if attribution.source else Span(0, 0)
        gender = GENDERS.get(span.of(text).lower())
        if attribution.id not in told or not gender or is_quoted(analysis, span):
            continue
        at = _sentence_before(analysis, span)
        if at < 0 or at in spoken:
            continue
        pair = pair_in(analysis, at)
        if pair and pair.genders <= {"", gender} and not _is_named_first(analysis, at + 1, span):
            message = f"{quoted(text, span)}: {pair.names[0]} or {pair.names[1]}?"
            sure = "" not in pair.genders and attribution.confidence >= SURE
            yield Flag(span, message, sources[attribution.id].id, sure, "pronoun")


def _is_named_first(analysis: Analysis, at: int, pronoun: Span) -> bool:
    """Tell whether the sentence at ``at`` names somebody before its pronoun."""
    return any(name.span.start < pronoun.start for name in call_roll(analysis).names[at])


def _sentence_before(analysis: Analysis, span: Span) -> int:
    """Return the index of the sentence before a pronoun’s, in the same paragraph; -1 if none."""
    sentences = analysis.article.sentences
    at = sentence_index(analysis.article, span.start)
    together = at > 0 and sentences[at - 1].paragraph == sentences[at].paragraph
    return at - 1 if together else -1


def _spoken_sentences(analysis: Analysis, told: frozenset[str]) -> frozenset[int]:
    """Return the indices of the sentences in which somebody is credited with telling."""
    return frozenset(
        at
        for item in analysis.attributions
        if item.source and item.id in told
        for at in sentences_around(analysis.article, item.source[0])
    )


def _run_together(analysis: Analysis) -> Iterator[Flag]:
    text, sources = analysis.article.text, sources_by_attribution(analysis)
    for (before, first), (quotation, second) in pairwise(_spoken(analysis)):
        one, other = sources[first.id], sources[second.id]
        if (
            not _is_pronoun(text, second)
            and _are_apart(one, other)
            and len(quotation.words.of(text).split()) >= FEWEST_WORDS
            and _follows(analysis, before, quotation, second)
        ):
            message = f"another speaker, {quoted(text, *second.source)}, comes in after the words"
            sure = min(first.confidence, second.confidence) >= SURE
            related = (Place(before.span, "spoken by somebody else"),)
            yield Flag(quotation.span, message, other.id, sure, "run-together", related)


def _are_apart(one: Source, other: Source) -> bool:
    """Tell whether two sources are surely two speakers: not *Ito* and *Sam Ito*, and no text.

    Who is credited after a text may have written it.
    """
    if one.id == other.id or SourceType.DOCUMENT in (one.type, other.type):
        return False
    fewer, more = sorted((frozenset(map(fold, it.name.split())) for it in (one, other)), key=len)
    return not fewer <= more


def _is_pronoun(text: str, attribution: Attribution) -> bool:
    return attribution.source[0].of(text).lower() in wordlist("mentions")["pronoun"]


def _spoken(analysis: Analysis) -> list[tuple[Quotation, Attribution]]:
    """Return each quotation of a sentence or more, with who is credited with it."""
    return [
        (quotation, several[0])
        for quotation, several in zip(analysis.quotations, credited_with(analysis), strict=True)
        if quotation.use is Use.SPEECH
        and quotation.extent is Extent.COMPLETE
        and several
        and several[0].source
    ]


def _follows(
    analysis: Analysis, before: Quotation, quotation: Quotation, credited: Attribution
) -> bool:
    """Tell whether a quotation opens the sentence after another’s words, and its source ends it."""
    if quotation.paragraph != before.paragraph:
        return False
    own = sentences_around(analysis.article, quotation.span)
    other = sentences_around(analysis.article, before.span)
    near = own and other and own.start <= other.stop
    source = credited.source[0].start
    last = sentence_index(analysis.article, source)
    if not near or source < quotation.span.end or last >= own.stop:
        return False
    start = analysis.article.sentences[own.start].span.start
    return not Span(start, quotation.span.start).of(analysis.article.text).strip()


RULE = Rule(
    code="Q106",
    name="ambiguous-speaker",
    severity=Severity.INFO,
    check=check,
    doc=__doc__,
    fix="Repeat the name, or introduce the second speaker before the words.",
    flagged=(
        "Prosecutor Dale Finch met defense lawyer Sam Ito on Monday. ⟦He⟧ said a deal was close.",
        "Dale Finch rose first. “It is over, and we lost,” Dale Finch said. ⟦“We never offered "
        "anything,”⟧ said Sam Ito.",
    ),
    allowed=(
        "Prosecutor Dale Finch met defense lawyer Rosa Ito on Monday. She said a deal was close.",
        "Dale Finch met Sam Ito on Monday. Finch said a deal was close.",
        "Dale Finch met people in Merrow on Monday. He said a deal was close.",
        "Dale Finch spoke at a memorial in Merrow. He said a deal was close.",
        "“It is over,” Dale Finch said. Sam Ito said: “We never offered anything.”",
        "“It was the bear,” Dale Finch said. “A bear?” said Sam Ito.",
    ),
    variants=(
        Variant("pronoun", "a pronoun that fits two people"),
        Variant("run-together", "another speaker’s words follow in the same paragraph"),
    ),
)
