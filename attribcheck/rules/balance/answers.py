"""Whether somebody answers in the story, or the story says how an answer was sought."""

from collections.abc import Collection
from dataclasses import dataclass

from attribcheck.language.fold import fold
from attribcheck.language.wordlists import wordlist
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
        "department",
        "agency",
        "bank",
        "group",
        "campaign",
        "family",
        "defendant",
        "defendants",
    )
)
"""Who may stand for the accused in a line on an answer."""


@dataclass(frozen=True, slots=True)
class Answers:
    """Who speaks in a story or is told to have been asked, by folded words of names."""

    speaking: frozenset[str]
    """Words of the named sources that tell something, and of mentions such as *Okafor’s lawyer*."""

    asked: frozenset[str]
    """Words of the sentences that tell of an answer."""

    def has(self, name: str) -> bool:
        """Tell whether somebody, or somebody for them, answers or was asked."""
        words = [fold(word) for word in name.split()]
        known = {word for word in words[-1:] + words[:1] if len(word) > 2}
        return bool(known & self.speaking or known & self.asked or ANYBODY & self.asked)


def read_answers(analysis: Analysis) -> Answers:
    """Find who answers in the story; takes time in proportion to its length."""
    text, told = analysis.article.text, telling_attributions(analysis)
    speaking: set[str] = set()
    for source in analysis.sources:
        if source.type is not SourceType.NONE and told.keys() & set(source.attributions):
            speaking.update(map(fold, source.name.split()))
            speaking.update(
                fold(word) for mention in source.mentions for word in mention.span.of(text).split()
            )
    asked: set[str] = set()
    for match in find_narrated(analysis, *ANSWERS):
        asked.update(_words_around(analysis, Span(*match.span())))
    return Answers(_names(speaking), frozenset(asked))


def _names(words: Collection[str]) -> frozenset[str]:
    return frozenset(words) - wordlist("names")["opening"]


def _words_around(analysis: Analysis, span: Span) -> set[str]:
    article = analysis.article
    around = sentences_around(article, span)
    return {
        fold(word.of(article.text)) for index in around for word in article.sentences[index].words
    }
