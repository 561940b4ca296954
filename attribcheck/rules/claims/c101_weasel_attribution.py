"""A group that nobody can check is credited with a claim, and none of it is named.

Why: “critics say” lets any view into the paper without anybody who holds it.

Limits: a group passes where it is polled or tied to a body, where somebody is named and credited
in the same sentence or a link stands in it, or where the next sentence, or the second in the same
paragraph, brings in somebody by a full name. In the first two paragraphs anybody named further
down will do. Groups met in the scene, such as residents, are looked at only as “some residents” or
“many”. “Reportedly” and its kin pass where their sentence credits somebody or tells of a court or
a charge.

Source:
    NPR-ID: “officials say” and “reportedly” are not enough.
    BBG: analysts and insiders are too opaque to be sources.
    SPJ: identify sources clearly.
"""

from bisect import bisect_left
from collections.abc import Iterator

from attribcheck.language.fold import fold
from attribcheck.language.nouns import class_of, is_plural
from attribcheck.language.wordlists import wordlist
from attribcheck.model.finding import Flag, Severity
from attribcheck.model.report import Analysis
from attribcheck.model.source import Source, SourceType
from attribcheck.model.span import Span
from attribcheck.rules.anonymity.heads import head_of
from attribcheck.rules.claims.explained import is_explained, named_places
from attribcheck.rules.credit import SURE, cue_words, sentences_around, telling_attributions
from attribcheck.rules.links import is_linked
from attribcheck.rules.narration import find_narrated, is_in_sentence, phrases
from attribcheck.rules.once import once_a_story
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted

ADVERB = r"\b(?:[Rr]eportedly|[Pp]urportedly|[Ss]upposedly)\b"
ADVERBS = ("reportedly", "purportedly", "supposedly")
TIED = r" (?:of|at|from|in|with|for|within|including|such as) (?:the )?[A-Z]"
"""What ties a group to a body or a place right after it: *critics of the Tarn Trust*."""

TALKED_ABOUT = r" (?:are|were) (?:said|reported|believed|understood|known|thought|rumou?red)\b"
"""*Some aides are said to be leaving*: of them something is told."""

POINTING = frozenset(("the", "that", "these", "those", "his", "her", "its", "their"))

REST = r"(?:,|\band) \Z"
LONGEST_REST = 8
"""*Obama, others vow*: those beside somebody named."""

WHAT, CALL = r"\bwhat \Z", r" call\b"
"""*What economists call rent* is a term."""

SOME = frozenset(("many", "most", "some"))
"""Before people of any kind they make a group of which nobody can be asked: *some tenants say*."""

CLASS = 2
"""Level of an unnamed source of whom only a class is told: *engineers*."""

BARE = frozenset(("many", "others", "some"))

NAMED = r"\b[Aa]ccording to\b|\b(?:court|charge|charged|indictment|lawsuit|police|prosecutors)\b"


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag each group that stands in for a source, and each adverb that does."""
    yield from _groups(analysis)
    for match in find_narrated(analysis, ADVERB, having=ADVERBS):
        span = Span(*match.span())
        window = sentences_around(analysis.article, span)
        sentence = analysis.article.sentences[window.start].span
        told = _cues(analysis)
        credited = bisect_left(told, sentence.start) < bisect_left(told, sentence.end)
        if not credited and not is_in_sentence(analysis, span.start, NAMED):
            yield Flag(span, f"{quoted(analysis.article.text, span)}: by whom?", variant="adverb")


@once_a_story
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
    text, murmuring = analysis.article.text, wordlist("weasels")["murmuring"]
    told = telling_attributions(analysis) | _told_by(
        analysis, murmuring | wordlist("inner_cues")["mind"]
    )
    said = _told_by(analysis, murmuring | wordlist("telling")["plain"])
    for source in analysis.sources:
        claims = told.keys() & set(source.attributions)
        if not _is_class(source) or not claims:
            continue
        places = named_places(analysis)
        vague = (
            mention.span
            for mention in source.mentions
            if _is_weasel(text, mention.span, says=not said.keys().isdisjoint(claims))
            and fold(mention.span.of(text).split()[0]) not in places.names
            and not is_explained(analysis, mention.span, places)
            and not is_linked(analysis, mention.span)
        )
        span = next(vague, None)
        if span is not None:
            # Alone, “many” may be many of what the sentence before has.
            alone = span.of(text).lower() in BARE
            sure = max(told[claim] for claim in claims) >= SURE and not alone
            yield Flag(span, f"{quoted(text, span)}: who, for one?", source.id, sure, "group")


def _is_class(source: Source) -> bool:
    """Tell whether a source is anybody of a kind: *critics*, and *engineers* whom nobody counts."""
    granted = source.anonymity
    return source.type is SourceType.COLLECTIVE or (
        granted is not None
        and granted.count is None
        and granted.terms is None
        and granted.level == CLASS
    )


def _told_by(analysis: Analysis, verbs: frozenset[str]) -> dict[str, float]:
    """Return the ids of what is told by some verbs, each with its confidence: *experts believe*."""
    words = cue_words(analysis)
    return {
        item.id: item.confidence
        for item in analysis.attributions
        if not verbs.isdisjoint(words[item.id])
    }


def _is_listed(plain: list[str]) -> bool:
    """*Critics of the plan*, but not *some of the guards*."""
    return not (wordlist("weasels")[""] - BARE).isdisjoint(plain)


def _is_weasel(text: str, mention: Span, *, says: bool) -> bool:
    """Tell whether a group is one that anybody may belong to, and is not tied to a name.

    *Some tenants* are one where they say something; what *many women feel* need not be news.
    """
    words = mention.of(text).split()
    plain = [fold(word) for word in words]
    head = plain[0] if _is_listed(plain[:1]) else fold(head_of(mention.of(text)))
    before = plain[: plain.index(head)] if head in plain else plain
    if not words or not POINTING.isdisjoint(before) or words[0][0].isdigit():
        return False
    tied = any(word[0].isupper() and not word.rstrip("s").isupper() for word in words[1:])
    after = phrases(TIED, TALKED_ABOUT).match(text, mention.end)
    beside = max(mention.start - LONGEST_REST, 0)
    rest = phrases(REST).search(text, beside, mention.start)
    term = phrases(WHAT).search(text, beside, mention.start) and phrases(CALL).match(
        text, mention.end
    )
    owned = any(word[0].isupper() for word in words[1:] if fold(word) != head)
    some = says and not owned and plain[0] in SOME and is_plural(head) and class_of(head).is_person
    vague = some or head in wordlist("weasels")[""]
    return vague and not (tied or after or rest or term)


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
        "⟦Some tenants⟧ say the bridge will be loud. Odell said that it will not.",
        "⟦Critics of the plan⟧ say the bridge will be loud. It opens in June.",
        "The senator ⟦reportedly⟧ skipped the briefing.",
    ),
    allowed=(
        "Critics say the bridge design ignores flood risk. Ana Ruiz of the River Trust said the "
        "piers would not last.",
        "The senator reportedly skipped the briefing, according to the committee’s log.",
        "Tenants say the bridge will be loud. It opens in June.",
        "The noise was a part of what many tenants fear. It opens in June.",
        "The tolls are what economists call rent. They rise in June.",
        "Sixty-two of 100 economists who were polled said the bridge would pay.",
    ),
    variants=(
        Variant("group", "critics, experts, some"),
        Variant("adverb", "reportedly, supposedly"),
    ),
)
