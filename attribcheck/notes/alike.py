"""Which words are one word, for whoever compares a quotation with a transcript."""

import re
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files

from attribcheck.language.fold import STROKES
from attribcheck.language.wordlists import wordlist

UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
NUMBERS = {word: str(value) for value, word in enumerate(UNITS.split())} | {
    word: str(10 * value) for value, word in enumerate(TENS.split(), 2)
}
SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}

SAME = {
    "%": "percent",
    "alright": "allright",
    "dr": "doctor",
    "gov": "governor",
    "mr": "mister",
    "ok": "okay",
    "sen": "senator",
    "theyre": "their",
    "there": "their",
    "youre": "your",
    "yknow": "youknow",
}
"""Spellings of one word, or of words that a transcriber cannot hear apart."""

SPOKEN = {
    "cuz": "because",
    "cause": "because",
    "gimme": "give me",
    "gonna": "going to",
    "gotta": "got to",
    "kinda": "kind of",
    "lemme": "let me",
    "sorta": "sort of",
    "wanna": "want to",
    "yall": "you all",
    "em": "them",
    "til": "until",
    "cannot": "can not",
    "cant": "can not",
    "wont": "will not",
    "shant": "shall not",
    "aint": "is not",
    "im": "i am",
    "lets": "let us",
}
"""Short forms, without their apostrophes, and what they stand for."""

FORMS = {
    form: lemma
    for lemma, forms in {
        "be": "am is are was were been being",
        "have": "has had having",
        "do": "does did done doing",
        "go": "goes went gone going",
        "say": "says said",
        "get": "gets got gotten",
        "make": "makes made",
        "take": "takes took taken",
        "come": "comes came",
        "see": "sees saw seen",
        "know": "knows knew known",
        "think": "thinks thought",
        "give": "gives gave given",
        "tell": "tells told",
        "find": "finds found",
        "leave": "leaves left",
        "lose": "loses lost",
        "pay": "pays paid",
        "keep": "keeps kept",
        "run": "runs ran",
        "buy": "buys bought",
        "bring": "brings brought",
        "build": "builds built",
        "send": "sends sent",
        "write": "writes wrote written",
        "begin": "begins began begun",
        "break": "breaks broke broken",
        "feel": "feels felt",
        "hear": "hears heard",
        "hold": "holds held",
        "meet": "meets met",
        "mean": "means meant",
        "speak": "speaks spoke spoken",
        "stand": "stands stood",
        "teach": "teaches taught",
        "understand": "understands understood",
        "win": "wins won",
        "child": "children",
        "man": "men",
        "woman": "women",
        "person": "people",
        "this": "these",
        "that": "those",
    }.items()
    for form in forms.split()
}

HESITATION = re.compile(r"(?:u+h*m*|e+r+m*|h+m+|m+h*m+|a+h+|u+h+h*u+h+)\Z")


@lru_cache(maxsize=65536)
def alike(word: str) -> str:
    """Return ``word`` as it is looked up: folded, without apostrophes, numbers as digits.

    ``Don’t`` and ``dont`` give ``dont``; ``four`` and ``4`` give ``4``; ``colour`` and ``color``
    give ``color``; ``1,250`` gives ``1250``.
    """
    plain = word.lower()
    if not plain.isascii():
        apart = unicodedata.normalize("NFKD", plain.translate(STROKES))
        plain = "".join(mark for mark in apart if not unicodedata.combining(mark))
    plain = "".join(mark for mark in plain if mark.isalnum() or mark in "%.:")
    plain = plain.strip(".:") or word.lower()
    plain = NUMBERS.get(plain) or SAME.get(plain, plain)
    if len(plain) > 5 and plain.isalpha():
        plain = re.sub(r"our(s|ed|ing|able)?\Z", r"or\1", plain)
        plain = re.sub(r"is(e[sd]?|ing|ation)\Z", r"iz\1", plain)
    return plain


@lru_cache(maxsize=65536)
def stem(key: str) -> str:
    """Return what forms of one word share, near enough to tell grammar from content."""
    lemma = FORMS.get(key, key)
    if len(lemma) < 4 or not lemma.isalpha():
        return lemma
    for ending, kept in (
        ("ies", "y"),
        ("ied", "y"),
        ("ing", ""),
        ("ed", ""),
        ("es", ""),
        ("s", ""),
    ):
        if lemma.endswith(ending) and len(lemma) - len(ending) >= 3 and not lemma.endswith("ss"):
            lemma = lemma[: -len(ending)] + kept
            break
    if len(lemma) > 3 and lemma[-1] == lemma[-2] and lemma[-1] not in "lsz":
        lemma = lemma[:-1]
    return lemma.removesuffix("e")


@lru_cache(maxsize=65536)
def expanded(word: str) -> tuple[str, ...]:
    """Return the full words that a printed word stands for: *don’t* is *do not*."""
    key = alike(word)
    if key in SPOKEN:
        return tuple(SPOKEN[key].split())
    lower = word.lower().replace("’", "'")
    if lower.endswith("n't"):
        return (alike(lower[:-3]), "not")
    for ending, full in (("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'d", "would")):
        if lower.endswith(ending):
            return (alike(lower[: -len(ending)]), full)
    if lower in ("it's", "he's", "she's", "that's", "there's", "what's", "who's", "here's"):
        return (alike(lower[:-2]), "is")
    if key.endswith("nt") and key[:-2] in ("do", "does", "did", "is", "are", "was", "were", "have"):
        return (key[:-2], "not")
    if key.endswith("nt") and key[:-2] in ("has", "had", "would", "could", "should", "must"):
        return (key[:-2], "not")
    return (key,)


def sound(key: str) -> str:
    """Return the first of the words that sound like ``key``, or ``key`` itself."""
    return _sounds().get(key, key)


@cache
def _sounds() -> dict[str, str]:
    text = (files("attribcheck.language") / "lexicon" / "homophones.txt").read_text("utf-8")
    groups = [line.split() for line in text.splitlines() if line and not line.startswith("#")]
    return {word: group[0] for group in groups for word in group}


def is_filler(key: str) -> bool:
    """Tell whether a word only fills a pause."""
    return key in wordlist("speech")["fillers"] or bool(HESITATION.match(key))


def is_function(key: str) -> bool:
    """Tell whether a word is an article, a preposition, a pronoun or the like."""
    return key in wordlist("speech")["function"]


def is_turning(key: str) -> bool:
    """Tell whether a word negates, counts roughly, or says how likely something is."""
    return key in wordlist("speech")["turning"]


def is_number(key: str) -> bool:
    """Tell whether a word is a number."""
    return key[:1].isdigit() or key in SCALES
