"""What is looked for: a quotation’s words, with the gaps that its marks allow."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from attribcheck.model.article import Article
from attribcheck.model.quotation import Quotation, Use
from attribcheck.model.span import Span
from attribcheck.notes.alike import expanded
from attribcheck.notes.tokens import Vocabulary, tokens

ELLIPSIS = re.compile(r"\.(?:[ \u00a0]?\.){2,3}|…")
BRACKET = re.compile(r"\[[^\[\]]{0,200}\]|\((?:sic|laughs|laughter)\)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Unit:
    """The words of one quotation, or of several that make one sentence."""

    quotations: tuple[int, ...]
    words: tuple[Span, ...]
    """Of the article’s text, one a key; bracketed words are left out."""

    keys: tuple[str, ...]
    """The full words: *don’t* has two."""

    ellipses: frozenset[int]
    """Words after which an ellipsis stands."""

    brackets: frozenset[int]
    """Words after which a bracket stands; -1: one opens the quotation."""


def units(article: Article, quotations: tuple[Quotation, ...]) -> Iterator[Unit]:
    """Yield what is to be looked for, in reading order; a sentence that a cue breaks is one."""
    group: list[int] = []
    for index, quotation in enumerate(quotations):
        if quotation.use is not Use.SPEECH or not quotation.words:
            continue
        if group and not quotation.resumes:
            yield from _unit(article.text, quotations, group)
            group = []
        group.append(index)
    if group:
        yield from _unit(article.text, quotations, group)


def _unit(text: str, quotations: tuple[Quotation, ...], group: list[int]) -> Iterator[Unit]:
    words: list[Span] = []
    ellipses: set[int] = set()
    brackets: set[int] = set()
    for index in group:
        span = quotations[index].words
        for gap in _pieces(text, span, ellipses, brackets, words):
            words.extend(gap)
    if words:
        keys, spans = full_words(text, words)
        yield Unit(tuple(group), spans, keys, frozenset(ellipses), frozenset(brackets))


def words_of(text: str, span: Span) -> tuple[tuple[str, ...], tuple[Span, ...]]:
    """Return the full words that ``span`` covers, and their spans."""
    return full_words(text, _words(text, span.start, span.end))


def full_words(text: str, rows: list[Span]) -> tuple[tuple[str, ...], tuple[Span, ...]]:
    """Return the full words of tokens, and their spans; one that stands for two has two rows."""
    keys: list[str] = []
    spans: list[Span] = []
    for row, span in enumerate(rows):
        if row and rows[row - 1] == span:
            continue
        full = expanded(span.of(text))
        keys += full
        spans += [span] * len(full)
    return tuple(keys), tuple(spans)


def _pieces(
    text: str, span: Span, ellipses: set[int], brackets: set[int], words: list[Span]
) -> Iterator[list[Span]]:
    """Yield the words between the marks of gaps, noting after how many words each mark stands."""
    marks = [(match.span(), ellipses) for match in ELLIPSIS.finditer(text, span.start, span.end)]
    marks += [(match.span(), brackets) for match in BRACKET.finditer(text, span.start, span.end)]
    at = span.start
    for (start, end), noted in sorted(marks, key=lambda mark: mark[0]):
        if start < at:
            continue
        yield _words(text, at, start)
        noted.add(len(words) - 1)
        at = end
    yield _words(text, at, span.end)


def _words(text: str, start: int, end: int) -> list[Span]:
    found = tokens(text[start:end], Vocabulary())
    return [
        Span(start + a, start + b)
        for a, b in zip(found.starts.tolist(), found.ends.tolist(), strict=True)
    ]
