"""Words made alike for comparing: case, accents, possessives and full stops put aside."""

import unicodedata
from functools import lru_cache

APOSTROPHES = "’'‘ʼ`"
# NFKD leaves these whole.
STROKES = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe"})


@lru_cache(maxsize=16384)
def fold(word: str) -> str:
    """Return ``word`` for comparison only: it may be longer or shorter than what was given.

    ``Okafor’s`` and ``OKAFOR`` give ``okafor``; ``İmamoğlu`` ``imamoglu``; ``U.S.`` ``us``;
    ``O’Neill`` and ``O'Neill`` ``o'neill``; plural ``advisers’`` ``advisers``.
    """
    if word.isascii():
        plain = word.lower()
    else:
        for mark in APOSTROPHES:
            word = word.replace(mark, "'")
        apart = unicodedata.normalize("NFKD", word.lower().translate(STROKES))
        plain = "".join(mark for mark in apart if not unicodedata.combining(mark))
    plain = plain.replace(".", "").strip('“”"(),;:[]')
    if plain.endswith("'s"):
        plain = plain[:-2]
    return plain.strip("'")
