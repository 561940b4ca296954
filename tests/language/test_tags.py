"""Tags: the tagger that ships, on copy of our own."""

import pytest

from attribcheck.language.tags import tag


@pytest.mark.parametrize(
    ("copy", "tags"),
    [
        ("The senior official declined to comment .", "DT JJ NN VBD TO VB ."),
        ("She said the mayors ’ plan was dead .", "PRP VBD DT NNS POS NN VBD JJ ."),
        ("Okafor , who has resigned , told reporters so .", "NNP , WP VBZ VBN , VBD NNS RB ."),
    ],
)
def test_words_get_penn_tags(copy: str, tags: str) -> None:
    assert " ".join(tag(copy.split())) == tags


def test_no_words_no_tags() -> None:
    assert tag([]) == []
