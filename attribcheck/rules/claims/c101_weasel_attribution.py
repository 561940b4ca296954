"""A group that nobody can check is credited with a claim, and none of it is named.

Why: “critics say” lets any view into the paper without anybody who holds it.

Limits: a group passes where it is counted, polled or tied to a body, and where somebody is named
and credited in the same sentence or the two after it. “Reportedly” and its kin pass where their
sentence credits somebody or tells of a court or a charge.

Source:
    NPR-ID: “officials say” and “reportedly” are not enough.
    BBG: analysts and insiders are too opaque to be sources.
    SPJ: identify sources clearly.
"""

from bisect import bisect_left
from collections.abc import Iterator

from attribcheck.language.wordlists import wordlist
from attribcheck.model.finding import Flag, Severity
from attribcheck.model.report import Analysis
from attribcheck.model.source import Source, SourceType
from attribcheck.model.span import Span
from attribcheck.rules.anonymity.unnamed import head_of
from attribcheck.rules.credit import SURE, sentences_around, telling_attributions
from attribcheck.rules.narration import find_narrated, is_in_sentence, phrases
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted

ADVERB = r"\b(?:[Rr]eportedly|[Pp]urportedly|[Ss]upposedly)\b"
PLACED = r"\b(?:of|at|from|in|with|for|within) (?:the )?[A-Z]|\d|\bpolls?\b|\bsurvey"
NAMED = r"\b[Aa]ccording to\b|\b(?:court|charge|charged|indictment|lawsuit|police|prosecutors)\b"
AHEAD = 2
"""Sentences after a group in which one of it may be named."""

NAMED_TYPES = frozenset(
    (SourceType.PERSON, SourceType.ORGANISATION, SourceType.DOCUMENT, SourceType.SPOKESPERSON)
)


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag each group that stands in for a source, and each adverb that does."""
    yield from _groups(analysis)
    told = _cues(analysis)
    for match in find_narrated(analysis, ADVERB):
        span = Span(*match.span())
        window = sentences_around(analysis.article, span)
        sentence = analysis.article.sentences[window.start].span
        credited = bisect_left(told, sentence.start) < bisect_left(told, sentence.end)
        if not credited and not is_in_sentence(analysis, span.start, NAMED):
            yield Flag(span, f"{quoted(analysis.article.text, span)}: by whom?", variant="adverb")


def _cues(analysis: Analysis) -> list[int]:
    """Return where somebody’s cue starts, in reading order; an adverb alone is no cue."""
    adverb = phrases(ADVERB)
    return sorted(
        cue.start
        for item in analysis.attributions
        if item.source
        for cue in item.cue
        if not adverb.search(analysis.article.text, cue.start, cue.end)
    )


def _groups(analysis: Analysis) -> Iterator[Flag]:
    text, named, told = (
        analysis.article.text,
        _named_places(analysis),
        telling_attributions(analysis),
    )
    for source in analysis.sources:
        claims = told.keys() & set(source.attributions)
        if source.type is not SourceType.COLLECTIVE or not claims or not _is_weasel(text, source):
            continue
        span = source.mentions[0].span
        near = _near(analysis, span)
        if is_in_sentence(analysis, span.start, PLACED) or any(near.covers(at) for at in named):
            continue
        sure = max(told[claim] for claim in claims) >= SURE
        yield Flag(span, f"{quoted(text, span)}: who, for one?", source.id, sure, "group")


def _is_weasel(text: str, source: Source) -> bool:
    """Tell whether a group is one that anybody may belong to, and is not tied to a name."""
    if not source.mentions:
        return False
    description = source.mentions[0].span.of(text)
    tied = any(character.isupper() for character in description[1:])
    return not tied and head_of(description) in wordlist("weasels")[""]


def _named_places(analysis: Analysis) -> list[Span]:
    return [
        mention.span
        for source in analysis.sources
        if source.type in NAMED_TYPES
        for mention in source.mentions
    ]


def _near(analysis: Analysis, span: Span) -> Span:
    """Return the sentence of ``span`` and those after it in which one of the group may be named."""
    sentences = analysis.article.sentences
    around = sentences_around(analysis.article, span)
    if not around:
        return span
    last = min(around.stop - 1 + AHEAD, len(sentences) - 1)
    return Span(sentences[around.start].span.start, sentences[last].span.end)


RULE = Rule(
    code="C101",
    name="weasel-attribution",
    severity=Severity.WARNING,
    check=check,
    doc=__doc__,
    fix="Name somebody who says so, or leave it out.",
    flagged=(
        "⟦Critics⟧ say the bridge design ignores flood risk.",
        "The senator ⟦reportedly⟧ skipped the briefing.",
    ),
    allowed=(
        "Critics say the bridge design ignores flood risk. Ana Ruiz of the River Trust said the "
        "piers would not last.",
        "The senator reportedly skipped the briefing, according to the committee’s log.",
        "Sixty-two of 100 economists who were polled said the bridge would pay.",
    ),
    variants=(
        Variant("group", "critics, experts, some"),
        Variant("adverb", "reportedly, supposedly"),
    ),
)
