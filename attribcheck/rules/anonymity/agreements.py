"""What the private ledger says of the story’s unnamed sources. Only the story’s words are told."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from attribcheck.language.fold import fold
from attribcheck.model.notes import Agreement
from attribcheck.model.report import Analysis
from attribcheck.model.source import Source, SourceType
from attribcheck.model.span import Span
from attribcheck.rules.anonymity.descriptions import describe
from attribcheck.rules.credit import WORD

UNNAMED = (SourceType.ANONYMOUS, SourceType.COLLECTIVE)
ARTICLES = frozenset(("a", "an", "the"))


@dataclass(frozen=True, slots=True)
class Held:
    """A source of the story that stands in the ledger, once for each person behind it."""

    source: Source
    span: Span
    """The mention that has the ledger’s label."""

    entry: Agreement


def held(analysis: Analysis) -> Iterator[Held]:
    """Yield the story’s unnamed sources that the ledger has a label for, in reading order."""
    if not analysis.notes.ledger:
        return
    text = analysis.article.text
    for source in analysis.sources:
        if source.type not in UNNAMED:
            continue
        for entry in analysis.notes.ledger:
            wanted = plain(entry.label)
            spans = (mention.span for mention in source.mentions)
            span = next((span for span in spans if plain(span.of(text)) == wanted), None)
            if span:
                yield Held(source, span, entry)


def renamed(analysis: Analysis) -> Iterator[tuple[Held, Held]]:
    """Yield two descriptions behind which the ledger has one person, the earlier first."""
    for one, other in combinations(sorted(held(analysis), key=lambda item: item.span), 2):
        labels = plain(one.entry.label), plain(other.entry.label)
        if _person(one.entry) == _person(other.entry) and labels[0] != labels[1]:
            yield one, other


def shared(analysis: Analysis) -> Iterator[Held]:
    """Yield each description in the singular behind which the ledger has two people."""
    for one, other in combinations(held(analysis), 2):
        same = one.span == other.span and _person(one.entry) != _person(other.entry)
        if same and not _is_plural(analysis, one.span):
            yield one


def swollen(analysis: Analysis) -> Iterator[Held]:
    """Yield each description in the plural behind which the ledger has one person."""
    found = list(held(analysis))
    for item in found:
        people = {_person(other.entry) for other in found if other.span == item.span}
        if len(people) == 1 and _is_plural(analysis, item.span):
            yield item


def is_person(entry: Agreement, words: frozenset[str]) -> bool:
    """Tell whether folded ``words`` have the surname of the ledger’s person."""
    return _person(entry)[-1:] != () and _person(entry)[-1] in words


def plain(words: str) -> tuple[str, ...]:
    """Return a description’s words folded, without an article before them."""
    folded = tuple(fold(word[0]) for word in WORD.finditer(words))
    return folded[1:] if folded and folded[0] in ARTICLES else folded


def _person(entry: Agreement) -> tuple[str, ...]:
    return tuple(fold(word) for word in entry.person.split())


def _is_plural(analysis: Analysis, span: Span) -> bool:
    described = describe(analysis.article.text, span)
    return described is not None and described.plural
