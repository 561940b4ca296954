"""Layout: an article's words in columns, as a tagger looks at them."""

import re
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from attribcheck.extract.quotation_states import quote_states
from attribcheck.model.article import Article
from attribcheck.model.quotation import Quotation
from attribcheck.model.span import Span

Ints = NDArray[np.int32]

GLYPHS = frozenset("\"“”„«»‘’‚'`´")
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

    openings: frozenset[int]
    """Rows at which paragraphs start."""

    quoted: bytes
    """``quote`` for looking at a few rows: numpy takes long to hand out single numbers."""

    opens: tuple[int, ...]
    """Row at which the word's sentence starts; where two words' are equal, so is the sentence."""

    closes: tuple[int, ...]
    """Row after which the word's sentence ends, exclusive."""

    @property
    def edge(self) -> Ints:
        """2 where a word starts a paragraph, 1 where it starts a sentence, otherwise 0."""
        edge = np.zeros(len(self.spans), dtype=np.int32)
        edge[1:] = self.sentence[1:] != self.sentence[:-1]
        edge[self.first] = 2
        return edge


def lay_out(article: Article, quotations: tuple[Quotation, ...]) -> Layout:
    """Put the words of ``article`` in columns."""
    spans = tuple(chain.from_iterable(sentence.words for sentence in article.sentences))
    counts = np.array([len(sentence.words) for sentence in article.sentences], dtype=np.int32)
    owners = np.array([sentence.paragraph for sentence in article.sentences], dtype=np.int32)
    sentence = np.repeat(np.arange(len(counts), dtype=np.int32), counts)
    paragraph = np.repeat(owners, counts)
    quote = quote_states(quotations, spans)
    stops = np.cumsum(counts)
    opens, closes = (np.repeat(rows, counts).tolist() for rows in (stops - counts, stops))
    starts = np.searchsorted(paragraph, paragraph, side="left").astype(np.int32)
    ends = np.searchsorted(paragraph, paragraph, side="right").astype(np.int32)
    forms = tuple(_dressed_alike(article.text, spans, quotations))
    openings = frozenset(np.unique(starts).tolist())
    return Layout(
        spans=spans,
        forms=forms,
        sentence=sentence,
        paragraph=paragraph,
        quote=np.array(quote, np.int32),
        first=starts,
        last=ends,
        openings=openings,
        quoted=bytes(quote),
        opens=tuple(opens),
        closes=tuple(closes),
    )


def _dressed_alike(
    text: str, spans: tuple[Span, ...], quotations: tuple[Quotation, ...]
) -> list[str]:
    """Give each word as the taggers were taught it, whatever the house's marks and capitals."""
    opening = {quotation.span.start for quotation in quotations if quotation.opened}
    closing = {quotation.span.end for quotation in quotations if quotation.closed}
    text = text.replace("’", "'")
    words = [text[span.start : span.end] for span in spans]
    shouted = _shouted(words)
    for i, word in enumerate(words):
        if word[0] in GLYPHS and MARKS.match(word):
            span = spans[i]
            words[i] = "“" if span.start in opening else "”" if span.end in closing else "'"
    for i in shouted:
        words[i] = words[i].capitalize()
    return words


def _shouted(words: list[str]) -> list[int]:
    """Return the places of the words that stand in a run of at least ``SHOUTED`` capital ones."""
    shouted: list[int] = []
    run: list[int] = []
    for i in [i for i, word in enumerate(words) if word.isupper() and len(word) > 1]:
        if run and any(map(_is_spoken, words[run[-1] + 1 : i])):
            shouted += run if len(run) >= SHOUTED else ()
            run = []
        run.append(i)
    return shouted + (run if len(run) >= SHOUTED else [])


def _is_spoken(word: str) -> bool:
    """Tell whether a word that is no word in capitals ends a run of these."""
    return word[0].isalpha() and word != "A" and word != "I"
