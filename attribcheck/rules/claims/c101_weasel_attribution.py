"""A group that nobody can check is credited with a claim, and none of it is named.

Why: “critics say” lets any view into the paper without anybody who holds it.

Limits: a group passes where it is polled or tied to a body, where somebody is named and credited
in the same sentence or a link stands in it, or where the next sentence, or the second in the same
paragraph, brings in somebody named. In the first two paragraphs anybody named further down will
do. Groups met in the scene, such as residents, are not looked at. “Reportedly” and its kin pass
where their sentence credits somebody or tells of a court or a charge.

Source:
    NPR-ID: “officials say” and “reportedly” are not enough.
    BBG: analysts and insiders are too opaque to be sources.
    SPJ: identify sources clearly.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from attribcheck.language.fold import fold
from attribcheck.language.wordlists import wordlist
from attribcheck.model.finding import Flag, Severity
from attribcheck.model.report import Analysis
from attribcheck.model.source import SourceType
from attribcheck.model.span import Span
from attribcheck.rules.anonymity.heads import head_of
from attribcheck.rules.credit import SURE, sentences_around, telling_attributions
from attribcheck.rules.links import is_linked
from attribcheck.rules.narration import find_narrated, is_in_sentence, phrases
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted

ADVERB = r"\b(?:[Rr]eportedly|[Pp]urportedly|[Ss]upposedly)\b"
ADVERBS = ("reportedly", "purportedly", "supposedly")
POLLED = r"\bpoll(?:s|ed)?\b|\bsurvey|\bpercent\b|\bper cent\b|%"
TIED = r" (?:of|at|from|in|with|for|within|including|such as) (?:the )?[A-Z]"
"""What ties a group to a body or a place right after it: *critics of the Tarn Trust*."""

POINTING = frozenset(("the", "that", "these", "those", "his", "her", "its", "their"))
REST = r"(?:,|\band) \Z"
LONGEST_REST = 8
"""*Obama, others vow*: those beside somebody named."""

BARE = frozenset(("many", "others", "some"))

LEAD = 2
"""Paragraphs that sum the story up."""

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
    for match in find_narrated(analysis, ADVERB, having=ADVERBS):
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
    """Flag each group once, where it first speaks and nobody of it is named near it."""
    text, told = analysis.article.text, telling_attributions(analysis) | _believing(analysis)
    places = _places(analysis)
    for source in analysis.sources:
        claims = told.keys() & set(source.attributions)
        if source.type is not SourceType.COLLECTIVE or not claims:
            continue
        vague = (
            mention.span
            for mention in source.mentions
            if _is_weasel(text, mention.span)
            and fold(mention.span.of(text).split()[0]) not in places.names
            and not _is_explained(analysis, mention.span, places)
            and not is_linked(analysis, mention.span)
        )
        span = next(vague, None)
        if span is not None:
            # Alone, “many” may be many of what the sentence before has.
            alone = span.of(text).lower() in BARE
            sure = max(told[claim] for claim in claims) >= SURE and not alone
            yield Flag(span, f"{quoted(text, span)}: who, for one?", source.id, sure, "group")


def _believing(analysis: Analysis) -> dict[str, float]:
    """Return the ids of what is believed, each with its confidence: *experts believe*."""
    mind, text = wordlist("inner_cues")["mind"], analysis.article.text
    return {
        item.id: item.confidence
        for item in analysis.attributions
        if any(word in mind for piece in item.cue for word in piece.of(text).lower().split())
    }


def _is_weasel(text: str, mention: Span) -> bool:
    """Tell whether a group is one that anybody may belong to, and is not tied to a name."""
    words = mention.of(text).split()
    pointing = not POINTING.isdisjoint(word.lower() for word in words)
    if not words or pointing or words[0][0].isdigit():
        return False
    tied = any(word[0].isupper() and not word.rstrip("s").isupper() for word in words[1:])
    after = phrases(TIED).match(text, mention.end)
    rest = phrases(REST).search(text, max(mention.start - LONGEST_REST, 0), mention.start)
    vague = head_of(mention.of(text)) in wordlist("weasels")[""]
    return vague and not tied and after is None and rest is None


@dataclass(frozen=True, slots=True)
class Places:
    """Where named sources stand."""

    named: tuple[int, ...]
    names: frozenset[str]
    """Folded words of their names: *Okafor fans* are tied to somebody."""

    introduced: tuple[int, ...]
    """Only people and bodies with a name, and only where each is mentioned first."""

    opening: int
    """Where the lead ends, in which a group may stand for those named below."""


def _places(analysis: Analysis) -> Places:
    article = analysis.article
    named = (
        mention.span.start
        for source in analysis.sources
        if source.type in NAMED_TYPES
        for mention in source.mentions
    )
    introduced = (
        source.mentions[0].span.start
        for source in analysis.sources
        if source.type in (SourceType.PERSON, SourceType.ORGANISATION) and source.mentions
        if not source.mentions[0].span.of(article.text).islower()
    )
    lead = article.paragraphs[:LEAD]
    names = (
        fold(word)
        for source in analysis.sources
        if source.type in NAMED_TYPES
        for word in source.name.split()
        if word[0].isupper()
    )
    return Places(
        tuple(sorted(named)),
        frozenset(names),
        tuple(sorted(introduced)),
        lead[-1].span.end if lead else 0,
    )


def _is_explained(analysis: Analysis, span: Span, places: Places) -> bool:
    """Tell whether the sentence names somebody or a poll, or the next ones somebody new.

    In the lead anybody new counts who is named further down.
    """
    sentences = analysis.article.sentences
    around = sentences_around(analysis.article, span)
    if not around or is_in_sentence(analysis, span.start, POLLED):
        return True
    if span.start < places.opening and places.introduced[-1:] > (span.end,):
        return True
    first = sentences[around.start]
    after = [
        sentence
        for at, sentence in enumerate(sentences[around.stop : around.stop + AHEAD])
        if at == 0 or sentence.paragraph == first.paragraph
    ]
    return _any_within(places.named, first.span) or any(
        _any_within(places.introduced, sentence.span) for sentence in after
    )


def _any_within(starts: tuple[int, ...], span: Span) -> bool:
    return bisect_left(starts, span.start) < bisect_left(starts, span.end)


RULE = Rule(
    code="C101",
    name="weasel-attribution",
    severity=Severity.WARNING,
    check=check,
    doc=__doc__,
    fix="Name somebody who says so, or leave it out.",
    flagged=(
        "⟦Critics⟧ say the bridge design ignores flood risk.",
        "Ruth Odell, the mayor, said no.\n\nThe bridge will cost $9 million.\n\n⟦Experts⟧ believe "
        "that it will cost twice that. Odell said that it will not.",
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
