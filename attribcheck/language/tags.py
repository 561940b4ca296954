"""Parts of speech, by nltk's perceptron tagger with weights trained on news copy."""

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from attribcheck.language.parameters import load

if TYPE_CHECKING:
    from nltk.tag.perceptron import PerceptronTagger


def tag(words: Sequence[str]) -> list[str]:
    """Return the Penn tag of each word of a sentence; brackets are ``-LRB-`` and ``-RRB-``."""
    return [pair[1] for pair in _tagger().tag(list(words))]


@cache
def _tagger() -> "PerceptronTagger":
    """Fill nltk's tagger with the shipped weights."""
    from nltk.tag.perceptron import PerceptronTagger

    shipped = load("tags.json")
    return PerceptronTagger.decode_json_obj((shipped["weights"], shipped["known"], shipped["tags"]))
