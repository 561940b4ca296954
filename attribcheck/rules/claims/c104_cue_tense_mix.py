"""People said it in one place and say it in another.

Why: a reader takes a change of tense for a change of time, and there was none.

Limits: only say, tell and add are compared, outside quotations, and only where a person or an
unnamed source says, tells or adds: documents, bodies and classes of people speak in the present.
Perfect forms such as “has said” and habits such as “often says” pass. A story is told of once, at
the first cue of the rarer tense, if there are two or more of them and they make less than 40
percent.

Source:
    UQ-STYLE: do not mix tenses, above all not in indirect speech.
"""

from collections import defaultdict
from collections.abc import Iterator

from attribcheck.model.attribution import Attribution
from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.report import Analysis
from attribcheck.model.source import Source, SourceType
from attribcheck.model.span import Span
from attribcheck.rules.credit import sentence_index, sources_by_attribution
from attribcheck.rules.narration import is_quoted
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.words import cues_of, small_words_of

PAST = frozenset(("said", "told", "added"))
PRESENT = frozenset(("says", "tells", "adds"))
TENSES = PAST | PRESENT
AUXILIARIES = frozenset(("had", "has", "have", "having", "was", "were", "is", "are", "be", "been"))
HABITS = frozenset(("always", "often", "repeatedly", "sometimes", "usually", "what"))
"""Words before what is said at no one time: *what Lang says*, *Lang often says*."""

BACK = 3
"""Words before a verb among which one of these is looked for."""

SPEAKERS = (SourceType.PERSON, SourceType.SPOKESPERSON, SourceType.ANONYMOUS)

FEWEST = 2
"""Cues of the rarer tense; a single one may be about another time."""

MIXED = 0.4
"""Share of the rarer tense from which neither is the story’s own."""

Told = tuple[Span, str]
"""A cue’s verb and the id of its source."""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag a second tense within a sentence, and the first cue of the story’s rarer tense."""
    verbs = sorted(set(_verbs(analysis)))
    yield from _within_sentences(analysis, verbs)
    yield from _across(analysis.article.text, verbs)


def _verbs(analysis: Analysis) -> Iterator[Told]:
    sources = sources_by_attribution(analysis)
    for attribution in analysis.attributions:
        if attribution.source and sources[attribution.id].type in SPEAKERS:
            yield from _own_verbs(analysis, attribution, sources[attribution.id])


def _own_verbs(analysis: Analysis, attribution: Attribution, source: Source) -> Iterator[Told]:
    """Yield the verb of each piece of a cue, unless an auxiliary goes before it."""
    for _, index, places in cues_of(analysis)[attribution.id]:
        small = small_words_of(analysis.article)[index]
        for at in (at for at in places if small[at] in TENSES):
            word = analysis.article.sentences[index].words[at]
            if not is_quoted(analysis, word):
                before = small[max(at - BACK, 0) : at]
                if AUXILIARIES.isdisjoint(before[-1:]) and HABITS.isdisjoint(before):
                    yield word, source.id
                break


def _within_sentences(analysis: Analysis, verbs: list[Told]) -> Iterator[Flag]:
    """Flag the first verb of each sentence that leaves the tense of the same speaker’s first."""
    text = analysis.article.text
    first: dict[tuple[int, str], Span] = {}
    told: set[tuple[int, str]] = set()
    for span, source_id in verbs:
        key = sentence_index(analysis.article, span.start), source_id
        before = first.setdefault(key, span)
        if _is_past(text, before) != _is_past(text, span) and key not in told:
            told.add(key)
            message = f"“{span.of(text)}” after “{before.of(text)}” in one sentence"
            related = (Place(before, "the other tense"),)
            yield Flag(span, message, source_id, variant="sentence", related=related)


def _across(text: str, verbs: list[Told]) -> Iterator[Flag]:
    """Flag the first verb of the rarer tense, if the story has a tense of its own."""
    by_tense: dict[bool, list[Told]] = defaultdict(list)
    for verb in verbs:
        by_tense[_is_past(text, verb[0])].append(verb)
    rare, usual = sorted(by_tense.values(), key=len) if len(by_tense) > 1 else ([], [])
    if len(rare) >= FEWEST and len(rare) / len(verbs) < MIXED:
        (span, source_id), *others = rare
        message = f"“{span.of(text)}” in a story where “{usual[0][0].of(text)}” is the rule"
        related = tuple(Place(other, "this tense again") for other, _ in others)
        yield Flag(span, message, source_id, variant="story", related=related)


def _is_past(text: str, verb: Span) -> bool:
    return verb.of(text).lower() in PAST


RULE = Rule(
    code="C104",
    name="cue-tense-mix",
    severity=Severity.INFO,
    check=check,
    doc=__doc__,
    fix="Keep one tense: said for news, says for features.",
    flagged=(
        "Ada Lang, an engineer, said the pump works. “It hummed,” Lang said. “It rattled,” Lang "
        "said. “It stopped,” Lang said.\n\n“It is loud,” Lang ⟦says⟧. “It is old,” Lang says.",
        "Ada Lang, an engineer, says the pump works and ⟦added⟧ that it failed once.",
    ),
    allowed=(
        "Ada Lang, an engineer, said the pump works. “It hummed,” Lang said. “It rattled,” Lang "
        "said.",
        "Ada Lang, an engineer, said the pump works. The report says that it failed once.",
        "Ada Lang, an engineer, said the pump works. “Everybody says that it hums,” Lang said.",
    ),
    variants=(
        Variant("story", "a few cues in a tense that is not the story’s"),
        Variant("sentence", "two tenses for one speaker in one sentence", Severity.WARNING),
    ),
)
