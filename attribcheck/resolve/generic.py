"""Words that look like certain people unnamed and are not: *a sitting president*, *all three*."""

import re

from attribcheck.language.fold import fold
from attribcheck.language.nouns import NounClass
from attribcheck.language.wordlists import wordlist
from attribcheck.resolve.chain import Chain, Story
from attribcheck.resolve.reading import Pointing, Reading

KINDS = frozenset(
    {"sitting", "potential", "future", "hypothetical", "typical", "average", "ideal", "would-be"}
    | {"prospective", "ordinary", "reasonable", "winning", "losing"}
)
"""Who is so described is whoever it may be."""

MIGHT = frozenset({"might", "may", "could"})
"""With one of these in front of its verb *a visitor* says nothing yet."""

BESIDE = frozenset({"for", "as", "like", "than", "of"})
"""After these *someone who* describes somebody else: *odd for someone who hates crowds*."""

LIKE = re.compile(r"some(?:one|body)\s(?:who|whose|more|less|so|as|with)\b", re.I)
"""After a comma this describes who was just named: *a wonk, someone more at home with tables*."""

HANGING = re.compile(r",?\s(?:who|whose|that|in|of|at|on|from|with|accused|charged|killed)\b")


def is_anybody(story: Story, chain: Chain) -> bool:
    """Tell whether an indefinite singular stands for anybody of the kind: *a visitor might ask*.

    A spokesman who *could only say* is somebody, and so is any insider.
    """
    reading = chain.reading
    told = reading.noun in (NounClass.VOICE, NounClass.INSIDER)
    if told or reading.pointing is not Pointing.NEW or reading.plural:
        return False
    first = {
        fold(attribution.cue[0].of(story.text).split()[0])
        for attribution in chain.attributions
        if attribution.cue
    }
    return bool(reading.modifiers & KINDS) or (bool(first) and first <= MIGHT)


def is_likened(story: Story, reading: Reading) -> bool:
    """Tell whether *someone who* only describes somebody: after *for*, *as* or *like*."""
    start = reading.span.start
    before = story.text[max(0, start - 8) : start].split()
    if reading.head not in ("someone", "somebody") or not before:
        return False
    like = LIKE.match(story.text, start) if before[-1].endswith(",") else None
    return fold(before[-1]) in BESIDE or bool(like)


def are_known(story: Story, reading: Reading) -> bool:
    """Tell whether a counted definite plural is of people whom the copy names: *all three rivals*.

    Not of officials and other insiders, nor where words after it say who they are.
    """
    whole = reading.pointing is Pointing.DEFINITE or reading.core.startswith("all ")
    counted = reading.plural and bool(reading.count)
    if not (counted and whole) or reading.noun is NounClass.INSIDER:
        return False
    rest = reading.span.of(story.text).split()[len(reading.core.split()) :]
    vague = reading.head in wordlist("mentions")["vague"]
    return not rest and not vague and not HANGING.match(story.text, reading.span.end)
