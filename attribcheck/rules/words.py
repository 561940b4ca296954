"""The words of a story's sentences, cut out of the copy once."""

from bisect import bisect_left, bisect_right
from operator import attrgetter

from attribcheck.model.article import Article
from attribcheck.model.report import Analysis
from attribcheck.model.span import Span
from attribcheck.rules.credit import sentence_index
from attribcheck.rules.once import once_a_story


@once_a_story
def words_of(article: Article) -> tuple[tuple[str, ...], ...]:
    """Return the words and marks of each sentence in turn, as printed."""
    text = article.text
    return tuple(
        tuple([text[word.start : word.end] for word in sentence.words])
        for sentence in article.sentences
    )


@once_a_story
def small_words_of(article: Article) -> tuple[tuple[str, ...], ...]:
    """Return the same in lower case."""
    return tuple(tuple(map(str.lower, words)) for words in words_of(article))


@once_a_story
def capitals_of(article: Article) -> tuple[tuple[int, ...], ...]:
    """Return the indices of the words of each sentence that open with a capital."""
    return tuple(
        tuple([at for at, word in enumerate(words) if word[0].isupper()])
        for words in words_of(article)
    )


@once_a_story
def cues_of(analysis: Analysis) -> dict[str, tuple[tuple[Span, int, range], ...]]:
    """Return the pieces of each cue that hold a word, by the attribution's id.

    With each piece come the index of its sentence and those of its words.
    """
    found = {}
    for item in analysis.attributions:
        pieces = ((piece, *words_within(analysis.article, piece)) for piece in item.cue)
        found[item.id] = tuple(piece for piece in pieces if piece[2])
    return found


def words_within(article: Article, piece: Span) -> tuple[int, range]:
    """Return the index of the sentence where ``piece`` starts, and those of its words within it."""
    index = sentence_index(article, piece.start)
    words = article.sentences[index].words if index >= 0 else ()
    first = bisect_left(words, piece.start, key=attrgetter("start"))
    return index, range(first, bisect_right(words, piece.end, key=attrgetter("end")))
