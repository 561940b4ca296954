"""Whether somebody answers in the story, or the story says how an answer was sought."""

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

from attribcheck.language.fold import fold
from attribcheck.model.report import Analysis
from attribcheck.model.source import SourceType
from attribcheck.model.span import Span
from attribcheck.rules.credit import sentences_around, telling_attributions
from attribcheck.rules.narration import find_narrated

ANSWERS = (
    r"\b(?:declin|refus)(?:ed|es|ing|e) (?:to |[a-z]{2,12} )?(?:comment|discuss|speak|talk|say"
    r"|answer|be interviewed|an interview)",
    r"\bno (?:immediate )?comment\b|\bcomment(?:ed)? (?:on|about) (?:pending|ongoing|the case)",
    r"\b(?:not|n[’']t) (?:immediately |yet )?(?:be reached|respond(?:ed)?|repl(?:y|ied)"
    r"|return(?:ed)?|available|comment(?:ed)?|answer(?:ed)?)\b",
    r"\bunavailable for comment\b|\brequests? for (?:comment|an interview)\b|\bwent unanswered\b",
    r"\bhung up\b|\breferred (?:all )?(?:questions|inquiries|calls)\b|\bno one answered\b",
    r"\b(?:den(?:y|ied|ies|ying)|disput(?:es?|ed|ing)|reject(?:s|ed|ing)?|rebut(?:s|ted)?"
    r"|apologi[sz]ed?|defended|conceded|admitted|acknowledged)\b",
    r"\bpleaded (?:not )?guilty\b|\bplea of not guilty\b",
    r"\bin (?:his|her|its|their) (?:own )?defen[cs]e\b",
    r"\bwhether [\w’'.\s-]{1,60} (?:has|had|have|hired|retained) (?:a |an )?(?:lawyer|attorney)",
)
"""Words on an answer: given, refused, or sought in vain."""

ANSWERED = (
    *("declin", "refus", "comment", "interview", "answer", "reached", "respond", "repl"),
    *("return", "available", "hung", "referred", "deny", "denie", "disput", "reject", "rebut"),
    *("apolog", "conceded", "admitted", "acknowledged", "guilty", "defen", "whether"),
)

ANYBODY = frozenset(
    (
        "he",
        "she",
        "they",
        "it",
        "company",
        "firm",
        "lawyer",
        "lawyers",
        "attorney",
        "attorneys",
        "counsel",
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "both",
        "neither",
        "all",
        "defendant",
        "defendants",
    )
)
"""Who may stand, in a line on an answer, for somebody named just before it."""

BACK = 3
"""Sentences before such a line in which that name stands."""

AGENTS = frozenset(
    (
        "adviser",
        "advisor",
        "agent",
        "attorney",
        "barrister",
        "campaign",
        "company",
        "counsel",
        "daughter",
        "family",
        "father",
        "firm",
        "husband",
        "lawyer",
        "lawyers",
        "manager",
        "mother",
        "publicist",
        "representative",
        "solicitor",
        "son",
        "spokesman",
        "spokesperson",
        "spokeswoman",
        "wife",
    )
)
"""Who speaks for somebody: *Okafor’s lawyer*."""


NAMED = (SourceType.PERSON, SourceType.ORGANISATION)


@dataclass(frozen=True, slots=True)
class Answers:
    """Who speaks in a story or is told to have been asked, by folded words of names."""

    speaking: frozenset[str]
    """Words of the named sources that tell something, and of mentions such as *Okafor’s lawyer*."""

    asked: frozenset[str]
    """Words of the lines that tell of an answer, and of what stands just before them."""

    def has(self, name: str) -> bool:
        """Tell whether somebody, or somebody for them, answers or was asked."""
        words = [fold(word) for word in name.split()]
        known = {word for word in words[-1:] + words[:1] if len(word) > 2}
        return bool(known & self.speaking or known & self.asked)


def read_answers(analysis: Analysis) -> Answers:
    """Find who answers in the story; takes time in proportion to its length."""
    text, told = analysis.article.text, _told_by_themselves(analysis)
    speaking: set[str] = set()
    for source in analysis.sources:
        if source.type is SourceType.NONE or told.isdisjoint(source.attributions):
            continue
        if source.type in NAMED:
            speaking.update(map(fold, source.name.split()))
        for mention in source.mentions:
            words = {fold(word) for word in mention.span.of(text).split()}
            speaking.update(words if words & AGENTS else ())
    asked: set[str] = set()
    for match in find_narrated(analysis, *ANSWERS, having=ANSWERED):
        asked.update(_words_of_line(analysis, Span(*match.span())))
    return Answers(frozenset(speaking), frozenset(asked))


def _told_by_themselves(analysis: Analysis) -> frozenset[str]:
    """Return the ids of attributions whose source tells something outside anybody’s claim.

    *Odell said that Finch had promised it* tells nothing of what Finch says.
    """
    telling = telling_attributions(analysis)
    claims = sorted(
        (piece for item in analysis.attributions if item.source for piece in item.content),
        key=lambda piece: piece.start,
    )
    starts = [piece.start for piece in claims]
    ends = list(accumulate((piece.end for piece in claims), max))

    def within(place: Span) -> bool:
        before = bisect_right(starts, place.start)
        return before > 0 and ends[before - 1] >= place.end

    return frozenset(
        item.id
        for item in analysis.attributions
        if item.id in telling and item.source and not within(item.source[0])
    )


def _words_of_line(analysis: Analysis, span: Span) -> set[str]:
    """Return the words of a line on an answer, with those before it that it may be about."""
    article = analysis.article
    around = sentences_around(article, span)
    own = {fold(word.of(article.text)) for at in around for word in article.sentences[at].words}
    if own.isdisjoint(ANYBODY) or not around:
        return own
    before = article.sentences[max(around.start - BACK, 0) : around.start]
    return own | {fold(word.of(article.text)) for each in before for word in each.words}
