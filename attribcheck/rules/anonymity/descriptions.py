"""Descriptions of unnamed sources, made comparable: who may be who."""

from dataclasses import dataclass

from attribcheck.language.fold import fold
from attribcheck.language.nouns import NounClass, class_of, is_plural, singular
from attribcheck.language.wordlists import wordlist
from attribcheck.model.report import Analysis
from attribcheck.model.source import Source, SourceType
from attribcheck.model.span import Span
from attribcheck.rules.anonymity.heads import PARTITIVE, WORD, head_of
from attribcheck.rules.anonymity.unnamed import CLAUSE
from attribcheck.rules.once import once_a_story

POINTING = frozenset(("the", "that", "this", "these", "those", "both"))
INTRODUCING = frozenset(("a", "an", "one"))


@dataclass(frozen=True, slots=True)
class Description:
    """How one mention describes a source."""

    span: Span
    opening: str
    """The first word, lower-case."""

    head: str
    """Singular, folded: *official*."""

    words: frozenset[str]
    """What tells who it is, head included, folded."""

    label: frozenset[str]
    """The same without what follows the head: *defense official* of *a defense official briefed
    on the raid*."""

    plural: bool
    apart: bool
    """It says that this is somebody else: *a second official*."""

    some: bool
    """It is one or more of a group: *one of the officials*."""

    initials: str
    """The first letters of its words, in their order: *aprncm*."""

    @property
    def points(self) -> bool:
        """Tell whether it points back: *the official*."""
        return self.opening in POINTING

    @property
    def introduces(self) -> bool:
        """Tell whether it brings in one person: *an aide*."""
        return self.opening in INTRODUCING and not self.plural and not self.some

    @property
    def placed(self) -> bool:
        """Tell whether it is one who is asked because of a post: an aide, an official."""
        vague = self.head in wordlist("mentions")["vague"]
        return not vague and class_of(self.head) is NounClass.INSIDER


def describe(text: str, span: Span) -> Description | None:
    """Read the description in ``span``, without a clause that follows it; None without a word."""
    clause = CLAUSE.search(text, span.start, span.end)
    if clause and clause.start() > span.start:
        span = Span(span.start, clause.start())
    words = [fold(word[0]) for word in WORD.finditer(text, span.start, span.end)]
    head = fold(head_of(span.of(text)))
    if not words or not head:
        return None
    lists = wordlist("descriptions")
    telling = frozenset(words) - lists["empty"] - lists["apart"] - {head} | {singular(head)}
    named = words[: words.index(head) + 1] if head in words else words
    some = PARTITIVE.match(span.of(text))
    plural = (is_plural(head) or head in ("people", "persons")) and not (
        some and some["number"].lower() in ("one", "another")
    )
    return Description(
        span,
        words[0],
        singular(head),
        telling,
        telling.intersection((*named, singular(head))),
        plural,
        not lists["apart"].isdisjoint(words),
        some is not None,
        "".join(word[0] for word in words),
    )


def descriptions(analysis: Analysis, source: Source) -> tuple[Description, ...]:
    """Return the descriptions of a source, pronouns left out, in reading order."""
    text, pronouns = analysis.article.text, wordlist("mentions")["pronoun"]
    found = (
        describe(text, mention.span)
        for mention in source.mentions
        if mention.span.of(text).lower() not in pronouns
    )
    return tuple(item for item in found if item)


@once_a_story
def unnamed_descriptions(analysis: Analysis) -> tuple[tuple[Source, Description], ...]:
    """Return every description of the anonymous sources and classes, in reading order."""
    kinds = (SourceType.ANONYMOUS, SourceType.COLLECTIVE)
    found = [
        (source, item)
        for source in analysis.sources
        if source.type in kinds
        for item in descriptions(analysis, source)
    ]
    return tuple(sorted(found, key=_place))


def _place(pair: tuple[Source, Description]) -> Span:
    return pair[1].span
