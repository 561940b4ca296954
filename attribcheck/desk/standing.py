"""Where a story still tells, as its own, a claim that it no longer credits."""

from collections import Counter, defaultdict
from dataclasses import dataclass

from attribcheck.model.article import Article
from attribcheck.model.fingerprint import normal
from attribcheck.model.span import Span

STANDS = 85.0
"""The likeness (rapidfuzz's partial ratio) from which a sentence still tells a claim."""

LEAST_WORDS = 3
"""Words from which a claim is looked for by likeness; a shorter one must stand as it is."""

COMMON = 50
"""Sentences from which a word is too common to lead anywhere, so that time stays in proportion."""

NEAR = 5
"""Sentences, those that share most words with a claim, that are compared with it."""


@dataclass(frozen=True, slots=True)
class Sentences:
    """The sentences of a story, and in which of them each word stands."""

    spans: tuple[Span, ...]
    told: tuple[str, ...]
    """The words of each, folded and without marks."""

    places: dict[str, list[int]]


def sentences_of(article: Article) -> Sentences:
    """Read the sentences of a story."""
    spans = tuple(sentence.span for sentence in article.sentences)
    told = tuple(normal(span.of(article.text)) for span in spans)
    places: dict[str, list[int]] = defaultdict(list)
    for at, words in enumerate(told):
        for word in set(words.split()):
            places[word].append(at)
    return Sentences(spans, told, places)


def standing(claim: str, sentences: Sentences) -> Span | None:
    """Return the sentence that is likest to tell a claim, given by its words; None: none does."""
    from rapidfuzz.fuzz import partial_ratio

    words = normal(claim)
    if len(words.split()) < LEAST_WORDS:
        pairs = zip(sentences.spans, sentences.told, strict=True)
        return next((span for span, told in pairs if f" {words} " in f" {told} "), None)
    best, score = None, 0.0
    for at in _near(words, sentences):
        told = sentences.told[at]
        # A word or two lie in any claim: a sentence tells it if it is half as long at least.
        if 2 * len(told) < len(words):
            continue
        likeness = partial_ratio(words, told, score_cutoff=STANDS)
        if likeness > score:
            best, score = sentences.spans[at], likeness
    return best


def _near(words: str, sentences: Sentences) -> list[int]:
    shared: Counter[int] = Counter()
    for word in set(words.split()):
        places = sentences.places.get(word, [])
        if len(places) <= COMMON:
            shared.update(places)
    return [at for at, _ in shared.most_common(NEAR)]
