"""What ships for English tells no copy, and costs nothing until it is asked for."""

import subprocess
import sys

from attribcheck.language.parameters import load


def test_importing_loads_no_nltk() -> None:
    script = (
        "import sys, attribcheck.segment, attribcheck.language.tags;"
        "print([name for name in ('nltk', 'numpy') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"


def test_what_was_learned_are_single_words() -> None:
    sentences, tags = load("sentences.json"), load("tags.json")
    known = {word for word in tags["known"] if any(letter.isalpha() for letter in word)}
    listed = [*sentences["starters"], *sentences["orthography"], *known]
    assert len(listed) > 2000
    assert [word for word in listed if " " in word] == []


def test_features_hold_one_word_each() -> None:
    features = {
        tuple(part for part in feature.split(" ") if part.islower() and part.isalpha())
        for feature in load("tags.json")["weights"]
    }
    words = [
        [part for part in feature if part not in {"tag", "word", "suffix", "pref", "bias", "i"}]
        for feature in features
    ]
    assert [feature for feature in words if len(feature) > 1] == []
