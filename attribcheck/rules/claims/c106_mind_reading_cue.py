"""The verb of an attribution tells what somebody thinks or feels, or how they smiled.

Why: a reporter hears what somebody says; nobody hears a belief, and nobody smiles a sentence.

Limits: a verb of the mind passes where the sentence also tells that the person said so, where it
is denied or wished for, and where a group, a poll or a document is the source. What somebody wants
or knows passes, for plans and deeds show it. Features report feelings freely, so the rule runs only
where settings select it.

Source:
    OUP: hope, feel, believe and think are not for attribution, and nobody laughs words.
"""

from collections.abc import Iterator

from attribcheck.language.wordlists import wordlist
from attribcheck.model.attribution import Attribution, Kind
from attribcheck.model.finding import Flag, Severity
from attribcheck.model.report import Analysis
from attribcheck.model.source import SourceType
from attribcheck.model.span import Span
from attribcheck.rules.credit import SURE, sentence_index, sources_by_attribution
from attribcheck.rules.narration import is_quoted
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted
from attribcheck.rules.words import cues_of, small_words_of

SPEAKERS = (SourceType.PERSON, SourceType.ANONYMOUS, SourceType.SPOKESPERSON)


UNSAID = frozenset(
    ("not", "n’t", "n't", "would", "might", "may", "could", "in", "to", "be", "his", "her", "their")
)
"""Words before a verb that is denied, wished for, or a noun: *in hopes*."""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the verb of each cue that tells of a mind or a face and of nothing said."""
    text, sources = analysis.article.text, sources_by_attribution(analysis)
    said = _sentences_that_tell(analysis)
    told: set[Span] = set()
    for attribution in analysis.attributions:
        if not attribution.source or sources[attribution.id].type not in SPEAKERS:
            continue
        found = _verb(analysis, attribution)
        if found is None or found[0] in told:
            continue
        span, variant = found
        if variant == "mind" and sentence_index(analysis.article, span.start) in said:
            continue
        told.add(span)
        says = "is not heard" if variant == "mind" else "is no way to speak"
        sure = attribution.confidence >= SURE
        source_id = sources[attribution.id].id
        yield Flag(span, f"{quoted(text, span)} {says}", source_id, sure, variant)


def _sentences_that_tell(analysis: Analysis) -> set[int]:
    """Return the indices of sentences in which a cue has a verb of telling."""
    telling, text = wordlist("telling")[""], analysis.article.text
    inner = wordlist("inner_cues")
    found = set()
    for attribution in analysis.attributions:
        for piece in attribution.cue:
            words = {word.strip(",.:").lower() for word in piece.of(text).split()}
            if not telling.isdisjoint(words - inner["mind"] - inner["manner"]):
                found.add(sentence_index(analysis.article, piece.start))
    return found


def _verb(analysis: Analysis, attribution: Attribution) -> tuple[Span, str] | None:
    """Return the only verb of a cue and its kind, if it tells of a mind or a face.

    A face counts only beside a quotation: *she nodded as he spoke* attributes nothing.
    """
    inner = wordlist("inner_cues")
    for _, index, places in cues_of(analysis)[attribution.id]:
        small = small_words_of(analysis.article)[index]
        for at in places:
            mind, manner = small[at] in inner["mind"], small[at] in inner["manner"]
            if not (mind or manner) or (at and small[at - 1] in UNSAID):
                continue
            word = analysis.article.sentences[index].words[at]
            if (mind or attribution.kind is Kind.DIRECT) and not is_quoted(analysis, word):
                return word, "mind" if mind else "manner"
    return None


RULE = Rule(
    code="C106",
    name="mind-reading-cue",
    severity=Severity.INFO,
    check=check,
    doc=__doc__,
    fix="Write what was said: said, or said that she believes.",
    flagged=(
        "Ruth Odell, the mayor, ⟦believes⟧ that the levee will hold.",
        "“It will hold,” ⟦smiled⟧ Ruth Odell, the mayor.",
    ),
    allowed=(
        "Ruth Odell, the mayor, said that she believes the levee will hold.",
        "“It will hold,” said Ruth Odell, the mayor.",
        "Critics believe that the levee will fail.",
    ),
    variants=(
        Variant("mind", "believes, thinks, hopes"),
        Variant("manner", "smiled, laughed, sighed"),
    ),
    on=False,
)
