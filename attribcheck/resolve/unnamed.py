"""Which unnamed people are anonymous sources, which a class, and what no people are."""

import re

from attribcheck.language.fold import fold
from attribcheck.language.nouns import NounClass
from attribcheck.language.wordlists import wordlist
from attribcheck.model.source import SourceType
from attribcheck.resolve.census import Sort
from attribcheck.resolve.chain import Chain, Story
from attribcheck.resolve.determiners import BARE
from attribcheck.resolve.generic import are_known, is_anybody, is_likened
from attribcheck.resolve.phrases import BASIS, CLOSE, STRONG_BASIS, pattern
from attribcheck.resolve.reading import Pointing, Reading
from attribcheck.resolve.somebody import Decision, judge_somebody
from attribcheck.resolve.together import is_whole

ORIGIN = re.compile(
    r"\bsources?\s+of\s+(?:\w+\s+){0,2}(?:revenue|income|funding|money|cash|energy|power|water|heat|light|food|"
    r"infection|contamination|pollution|pride|comfort|strength|support|concern|confusion|tension|friction|"
    r"speculation|information|inspiration|growth|jobs|votes|code|supply|emissions|carbon)\b",
    re.I,
)


def tells(story: Story, chain: Chain, section: str = "") -> bool:
    """Tell whether a cue of the chain has a word of a section of the telling words."""
    words = wordlist("telling")[section]
    return any(
        fold(word) in words
        for attribution in chain.attributions
        for piece in attribution.cue
        for word in piece.of(story.text).split()
    )


def judge_unnamed(story: Story, chain: Chain) -> Decision:
    """Return the type of a finished chain that a noun introduced, and why."""
    reading = chain.reading
    printed = reading.span.of(story.text)
    set_aside = _set_aside(story, reading, printed) or _nobody(story, chain)
    if set_aside:
        return set_aside
    noun = reading.noun
    voice = reading.head != "representative" or _speaks_for(story, reading, printed)
    if noun is NounClass.VOICE and voice:
        return SourceType.SPOKESPERSON, f"“{reading.head}” speaks for a body and is not named"
    if noun is NounClass.DOCUMENT or _is_number(reading):
        return SourceType.DOCUMENT, f"“{reading.head}” is something to be read"
    if noun is NounClass.BODY:
        return _body(reading)
    if noun.is_person:
        return _people(story, chain) if reading.plural else judge_somebody(story, reading, printed)
    return _other(story, chain)


def _nobody(story: Story, chain: Chain) -> Decision | None:
    """Judge people who only look like certain ones who are not named."""
    reading = chain.reading
    if not reading.noun.is_person:
        return None
    if is_likened(story, reading):
        return SourceType.NONE, f"“{reading.core}” only describes somebody else"
    if is_anybody(story, chain):
        return SourceType.COLLECTIVE, f"“{reading.core}” is whoever it may be"
    if are_known(story, reading):
        return SourceType.COLLECTIVE, f"“{reading.core}” are people whom the copy names elsewhere"
    return None


def _set_aside(story: Story, reading: Reading, printed: str) -> Decision | None:
    """Judge the words that tell more than their noun: quantities, people met, *including*."""
    people = reading.noun.is_person or reading.pointing is Pointing.NOBODY
    if reading.head == "source" and ORIGIN.search(printed):
        return SourceType.NONE, "“source” means origin here"
    if reading.head in wordlist("mentions")["mass"] or IN_TEN.match(printed):
        return SourceType.COLLECTIVE, f"“{reading.core}” are many as one"
    if reading.plural and people and MET.search(_with_clause(story, reading)):
        why = f"“{reading.core}” were asked by the reporter and are not named"
        return SourceType.ANONYMOUS, why
    if is_whole(reading):
        return SourceType.COLLECTIVE, f"“{reading.core}”, though nobody before it fits"
    if _is_exemplified(story, reading):
        return SourceType.COLLECTIVE, f"“{reading.core}” are named in part"
    if reading.head == "one" and reading.pointing is Pointing.DEFINITE:
        return SourceType.NONE, f"“{reading.core}” points at a thing"
    return None


MANY = r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|half)"
PUBLIC = frozenset(
    {"political", "public", "senior", "leading", "prominent", "party", "opposition", "religious"}
)


def _is_number(reading: Reading) -> bool:
    """Tell *circulation figures* from *political figures*."""
    return reading.head == "figure" and reading.plural and not reading.modifiers & PUBLIC


IN_TEN = re.compile(
    rf"(?:\w+\s+){{0,3}}?{MANY}\s+(?:out\s+of|in|of)\s+(?:every\s+)?(?:\d{{1,3}}\b|every\b|ten\b|"
    r"five\b|four\b|three\b)|[\w.-]+(?:%|\s+percent)"
    r"|(?:\w+\s+)?(?:two|three|four|one)-(?:thirds?|quarters?|fifths?)\s+of\b"
    r"|(?:\w+\s+){0,2}?(?:hundreds?|thousands?|millions?)\s",
    re.I,
)
"""*Six in 10*, *nearly nine out of ten*, *49%*, *two-thirds of*, *several hundred*."""

MET = re.compile(
    r"\b(?:I|we)\s+(?:have\s+)?(?:interviewed|spoke|talked|met|asked)\b|\binterviewed\b", re.I
)
INCLUDING = re.compile(r",?\s(?:including|among\s+them|such\s+as)\s")
EXAMPLES = 60
"""Characters after *including* in which the first name stands."""


def _is_exemplified(story: Story, reading: Reading) -> bool:
    """Tell whether some of those who are meant are named: *four banks, including Brightwater*."""
    text, span = story.text, reading.span
    match = INCLUDING.search(text, span.start, span.end) or INCLUDING.match(text, span.end)
    named = match and story.census.within(match.end(), match.end() + EXAMPLES)
    if not match or not named:
        return False
    person = named[0].name.sort is Sort.PERSON
    alike = reading.head in BARE or person is not (reading.noun is NounClass.BODY)
    return alike and len(text[match.end() : named[0].span.start].split()) <= 3


CLAUSE = re.compile(r",?\s(?:whom\s|that\s|who\s)?(?:I|we)\s[^.,;]{1,60}")


def _with_clause(story: Story, reading: Reading) -> str:
    """Return the words of a mention, and those after it that tell that the reporter met them."""
    clause = CLAUSE.match(story.text, reading.span.end)
    end = clause.end() if clause else reading.span.end
    return story.text[reading.span.start : end]


FOR = re.compile(r"\b(?:for|of|from)\s+(?:\w+\s+){0,2}[A-Z]")


def _speaks_for(story: Story, reading: Reading, printed: str) -> bool:
    """Tell whether the words name a body that the voice is of: *a Brightwater representative*."""
    span = reading.span
    bodies = [
        one
        for one in story.census.within(span.start, span.start + len(reading.core))
        if one.name.sort is Sort.BODY and one.name.words[-1] not in wordlist("names")["place"]
    ]
    owned = bool(reading.owner) and reading.owner not in ("his", "her")
    return bool(FOR.search(printed) or bodies) or owned


PART = re.compile(r"(?:much|most|half|part)\s+of\s")


def _body(reading: Reading) -> Decision:
    if reading.pointing is Pointing.NOBODY:
        return SourceType.COLLECTIVE, f"“{reading.core}” is no one body"
    if PART.match(reading.core):
        return SourceType.COLLECTIVE, f"“{reading.core}” is part of a body"
    if not reading.plural:
        return SourceType.ORGANISATION, f"“{reading.head}” is a body"
    if reading.head == "police":
        return SourceType.ORGANISATION, "the police speak as a body"
    few = not reading.count or reading.count <= FEW
    lands = reading.head in wordlist("mentions")["land"]
    if few and reading.pointing is Pointing.NEW and not lands:
        return SourceType.ANONYMOUS, f"“{reading.core}”: some bodies, counted and not named"
    return SourceType.COLLECTIVE, f"“{reading.core}”: a class of bodies"


FEW = 12
"""People; more than a dozen who say a thing are a class."""


def _people(story: Story, chain: Chain) -> Decision:
    reading = chain.reading
    if reading.pointing is Pointing.NOBODY:
        return SourceType.COLLECTIVE, f"“{reading.core}” is everybody or nobody"
    asked = any(_placed(item, item.span.of(story.text)) for item in chain.readings)
    if reading.count and reading.count > FEW and not asked:
        return SourceType.COLLECTIVE, f"“{reading.core}” are too many to be certain people"
    few = not reading.count or reading.count <= FEW
    if few and (reading.pointing is Pointing.NEW or reading.count):
        return SourceType.ANONYMOUS, f"“{reading.core}”: certain people, not named"
    if not asked:
        return SourceType.COLLECTIVE, f"“{reading.core}” is a class"
    loose = any(word in wordlist("mentions")["class"] for word in reading.core.split())
    if tells(story, chain, "plain" if loose else ""):
        return SourceType.ANONYMOUS, f"“{reading.core}” told something and are not named"
    return SourceType.COLLECTIVE, f"“{reading.core}” are not said to have told anything"


KNOWING = frozenset({"knowledgeable", "informed", "well-informed", "well-placed", "briefed"})


def _placed(reading: Reading, printed: str) -> bool:
    """Tell whether the words are of people asked for what they know, not for who they are."""
    insider = reading.noun is NounClass.INSIDER and "elected" not in reading.modifiers
    insider = insider or bool(reading.modifiers & KNOWING)
    return insider or any(pattern(lines).search(printed) for lines in (BASIS, STRONG_BASIS, CLOSE))


AGENT = ("er", "or", "eer", "ant", "ee")
"""Endings of nouns for who does something."""


def _other(story: Story, chain: Chain) -> Decision:
    """Judge a noun of no known class by what it does."""
    reading = chain.reading
    if reading.plural and tells(story, chain, "plain"):
        return SourceType.COLLECTIVE, f"“{reading.core}” tell something"
    agent = reading.pointing is Pointing.NEW and reading.head.endswith(AGENT)
    if agent and not reading.plural and tells(story, chain, "plain"):
        return SourceType.ANONYMOUS, f"“{reading.core}” tells something, and so is somebody"
    return SourceType.NONE, f"“{reading.core}” is neither people nor a text"
