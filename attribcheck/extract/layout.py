"""Layout: an article's words in columns, as a tagger looks at them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from attribcheck.extract.quotation_states import quote_states
from attribcheck.model.article import Article
from attribcheck.model.quotation import Quotation
from attribcheck.model.span import Span

Ints = NDArray[np.int32]

MARKS = re.compile(r"[\"“”„«»‘’‚'`´]{1,2}\Z")
SHOUTED = 3
"""From so many capitalised words in a row on, capitals are a matter of dress."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The words of an article's paragraphs, one row a word, in reading order."""

    spans: tuple[Span, ...]
    forms: tuple[str, ...]
    """The words in one dress: marks curly, shouted words in title case. Not for offsets."""

    sentence: Ints
    """Index into ``Article.sentences``."""

    paragraph: Ints
    """Index into ``Article.segments``."""

    quote: Ints
    """1 inside quotation marks, the marks included; otherwise 0."""

    first: Ints
    """Row at which the word's paragraph starts."""

    last: Ints
    """Row after which the word's paragraph ends, exclusive."""

    @property
    def edge(self) -> Ints:
        """2 where a word starts a paragraph, 1 where it starts a sentence, otherwise 0."""
        edge = np.zeros(len(self.spans), dtype=np.int32)
        edge[1:] = self.sentence[1:] != self.sentence[:-1]
        edge[self.first] = 2
        return edge


def lay_out(article: Article, quotations: tuple[Quotation, ...]) -> Layout:
    """Put the words of ``article`` in columns."""
    spans = tuple(word for sentence in article.sentences for word in sentence.words)
    counts = np.array([len(sentence.words) for sentence in article.sentences], dtype=np.int32)
    owners = np.array([sentence.paragraph for sentence in article.sentences], dtype=np.int32)
    sentence = np.repeat(np.arange(len(counts), dtype=np.int32), counts)
    paragraph = np.repeat(owners, counts)
    quote = np.array([state > 0 for state in quote_states(article, quotations, spans)], np.int32)
    starts = np.searchsorted(paragraph, paragraph, side="left").astype(np.int32)
    ends = np.searchsorted(paragraph, paragraph, side="right").astype(np.int32)
    forms = tuple(_dressed_alike([span.of(article.text) for span in spans], spans, quotations))
    return Layout(spans, forms, sentence, paragraph, quote, starts, ends)


def _dressed_alike(
    words: list[str], spans: tuple[Span, ...], quotations: tuple[Quotation, ...]
) -> Iterator[str]:
    """Give each word as the taggers were taught it, whatever the house's marks and capitals."""
    opening = {quotation.span.start for quotation in quotations if quotation.opened}
    closing = {quotation.span.end for quotation in quotations if quotation.closed}
    shouted = _shouted(words)
    for i, (word, span) in enumerate(zip(words, spans, strict=True)):
        if not word[0].isalnum() and MARKS.match(word):
            yield "“" if span.start in opening else "”" if span.end in closing else "'"
        elif shouted[i]:
            yield word.capitalize()
        else:
            yield word.replace("’", "'")


def _shouted(words: list[str]) -> list[bool]:
    """Tell which words stand in a run of at least ``SHOUTED`` all-capital ones."""
    shouted = [False] * len(words)
    run: list[int] = []
    for i, word in enumerate([*words, "end"]):
        if word.isupper() and len(word) > 1:
            run.append(i)
        elif word[0].isalpha() and word != "A" and word != "I":
            if len(run) >= SHOUTED:
                for j in run:
                    shouted[j] = True
            run = []
    return shouted
