"""How much the words tell about somebody unnamed, and on what terms they speak.

The levels are those of the design's appendix A: 0 nothing, 1 bare or only praised, 2 a
class or generic access, 3 a body or role, 4 how they know, 5 a role and how they know it,
or what they stand to win.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from attribcheck.language.fold import fold
from attribcheck.language.wordlists import wordlist
from attribcheck.model.source import Anonymity
from attribcheck.model.span import Span, hull
from attribcheck.resolve.chain import Chain, Story
from attribcheck.resolve.giveaways import find_giveaways
from attribcheck.resolve.phrases import (
    BASIS,
    CLOSE,
    GENERIC,
    PLACE,
    PLACED,
    STAKE,
    STRONG_BASIS,
    pattern,
)
from attribcheck.resolve.reading import Reading
from attribcheck.resolve.terms import Grant

SENIOR = frozenset({"senior", "top"})

LONGEST = 160
"""Characters of a description that are read after the words credited."""

GOES_ON = re.compile(r",?\s(?P<word>[\w-]+)[^,.;:—–“”\"]*")

Judged = tuple[int, str]
"""A level, and the words that reach it."""

TOLD = {
    1: "says only that somebody is",
    2: "names a class",
    3: "names a body or a role",
}
"""What head and modifiers alone tell, by level."""


def judge_level(text: str, reading: Reading) -> Judged:
    """Return how much a description tells, 0 to 5, and which of its words tell it."""
    words = reading.span.of(text)
    role = _role_level(words, reading)
    vague = reading.head in wordlist("mentions")["vague"]
    stake = pattern(STAKE).search(words)
    there = pattern(STRONG_BASIS).search(words)
    if stake:
        return 5, f"“{stake[0]}” tells a stake or a side"
    if there:
        return (
            5 if role >= 3 and not vague else 4,
            f"“{there[0]}” tells how they know at first hand",
        )
    generic = pattern(GENERIC).search(words)
    if generic and not _counts(reading):
        return max(2, role), f"“{generic[0]}” could be anybody’s knowledge"
    known = pattern(BASIS).search(words)
    if known:
        return 4, f"“{known[0]}” tells how they know"
    near = pattern(CLOSE).search(words)
    if near and reading.head != "someone" and role < 2:
        return 2, f"“{near[0]}” tells a circle"
    return role, f"“{reading.core}” {TOLD[role]}"


def level_of(text: str, reading: Reading) -> int:
    """Return how much a description tells, 0 to 5."""
    return judge_level(text, reading)[0]


def _counts(reading: Reading) -> bool:
    """Tell whether the words count out loud: *two people*, *one person*; *a person* does not."""
    first = reading.core.split()[0]
    return reading.count is not None and (reading.count > 1 or first == "one")


def _role_level(words: str, reading: Reading) -> int:
    """Return what head and modifiers tell alone: 1 nothing, 2 a class, 3 a body or role."""
    lists = wordlist("mentions")
    telling = reading.modifiers - lists["praise"]
    placed = bool(pattern(PLACED, cased=True).search(words))
    if reading.head in lists["vague"]:
        told = pattern(BASIS).search(words) or pattern(CLOSE).search(words)
        if placed and not told:
            return 3
        named = _has_capital(words, telling | {reading.owner})
        return 3 if named and telling - lists["thin"] else 2 if telling else 1
    ranked = bool(reading.modifiers & SENIOR) or len(telling) > 1
    if "administration" in telling and ranked:
        return 3
    near = reading.head in lists["circle"]
    placed = placed or (not near and bool(pattern(PLACE).search(words)))
    return 3 if reading.owner or placed or telling - lists["thinrole"] else 2


def _has_capital(words: str, wanted: frozenset[str]) -> bool:
    return any(word[0].isupper() and fold(word) in wanted for word in words.split()[:-1])


def _cues(chain: Chain) -> dict[Span, list[int]]:
    """Return where the cues start that each mention is credited with."""
    found: dict[Span, list[int]] = {}
    for attribution in chain.attributions:
        if attribution.source:
            starts = found.setdefault(hull(attribution.source), [])
            starts += [piece.start for piece in attribution.cue]
    return found


def _described(story: Story, cues: list[int], reading: Reading) -> Reading:
    """Return a reading with the phrase or clause that goes on after its words, up to the cue."""
    span = reading.span
    stops = [start for start in cues if start >= span.end]
    match = GOES_ON.match(story.text, span.end, min([span.end + LONGEST, *stops]))
    if not match or fold(match["word"]) not in wordlist("after_head")[""]:
        return reading
    return replace(reading, span=Span(span.start, match.end()))


def _descriptions(story: Story, chain: Chain) -> Iterator[Reading]:
    """Yield what is said of a source, and of those of whom it is one."""
    for one in (chain, chain.whole):
        if one and not one.names:
            cues = _cues(one)
            for reading in one.readings or [one.reading]:
                yield _described(story, cues.get(reading.span, []), reading)


def anonymity_of(story: Story, chain: Chain, grants: list[Grant]) -> Anonymity:
    """Return what the copy tells about an anonymous source: best description, first terms."""
    level, why = max(
        (judge_level(story.text, reading) for reading in _descriptions(story, chain)),
        key=lambda judged: judged[0],
    )
    terms = next((grant.terms for grant in grants if grant.terms), None)
    honest: list[Span] = [grant.reason for grant in grants if grant.reason and not grant.rote]
    rote: list[Span] = [grant.reason for grant in grants if grant.reason and grant.rote]
    reason = next(iter(honest + rote), None)
    count = chain.reading.count if chain.reading.plural else 1
    gendered, gender = find_giveaways(story.text, chain, grants)
    return Anonymity(
        level, terms, reason, bool(rote) and not honest, count, gender, gendered, chain.outlet, why
    )
