"""What a source is: the type, and the words that decided it."""

import re

from attribcheck.language.fold import fold
from attribcheck.language.nouns import NounClass, class_of
from attribcheck.language.wordlists import wordlist
from attribcheck.model.source import SourceType
from attribcheck.resolve.census import Sort
from attribcheck.resolve.chain import Chain, Story
from attribcheck.resolve.phrases import BASIS, CLOSE, PLACED, STRONG_BASIS, pattern
from attribcheck.resolve.reading import Form, Pointing, Reading

Decision = tuple[SourceType, str]

ORIGIN = re.compile(
    r"\bsources?\s+of\s+(?:\w+\s+){0,2}(?:revenue|income|funding|money|cash|energy|power|water|heat|light|food|"
    r"infection|contamination|pollution|pride|comfort|strength|support|concern|confusion|tension|friction|"
    r"speculation|information|inspiration|growth|jobs|votes|code|supply|emissions|carbon)\b",
    re.I,
)


def type_of(story: Story, chain: Chain) -> Decision:
    """Return the type of a finished chain and why."""
    if chain.narrator:
        return SourceType.NARRATOR, "first or second person outside quotation marks"
    if chain.form is Form.EMPTY:
        return SourceType.NONE, "nobody is credited"
    if chain.names:
        return _named(story, chain)
    if chain.form is Form.PRONOUN:
        return _lone_pronoun(chain.reading)
    return _nominal(story, chain)


def _named(story: Story, chain: Chain) -> Decision:
    name = chain.names[0]
    if name.sort is Sort.BODY:
        if name.words[-1] in wordlist("names")["text"]:
            return SourceType.DOCUMENT, f"“{name.full}” names something to be read"
        return SourceType.ORGANISATION, f"“{name.full}” names a body"
    if name.sort is Sort.PERSON:
        return SourceType.PERSON, f"“{name.full}” names a person"
    return _unknown_name(story, chain)


def _unknown_name(story: Story, chain: Chain) -> Decision:
    """Judge a name that nothing in the article explains."""
    name = chain.names[0]
    if chain.gender:
        return SourceType.PERSON, f"“{name.full}” is called he or she"
    before = story.text[max(0, chain.reading.span.start - 5) : chain.reading.span.start].lower()
    printed = chain.reading.span.of(story.text)
    if before.endswith("the ") or printed.lower().startswith("the "):
        return SourceType.ORGANISATION, f"“the” before the name “{name.full}”"
    word = name.full
    if len(name.words) == 1 and word[1:] != word[1:].lower():
        return SourceType.ORGANISATION, f"“{word}” is never given a first name or a title"
    if class_of(name.words[0]).is_person or name.words[-1].endswith(("ans", "ics", "ists", "os")):
        return SourceType.COLLECTIVE, f"“{word}” is a class"
    return SourceType.PERSON, f"“{word}” reads as a person’s name"


def _lone_pronoun(reading: Reading) -> Decision:
    if reading.head in ("he", "she", "him", "her", "his", "hers"):
        return SourceType.PERSON, f"“{reading.head}”, though nobody before it fits"
    if reading.head in ("they", "them", "their", "those", "these", "who", "whose", "whom"):
        return SourceType.COLLECTIVE, f"“{reading.head}”, though nobody before it fits"
    return SourceType.NONE, f"“{reading.head}” refers to nobody named"


def tells(story: Story, chain: Chain, section: str = "") -> bool:
    """Tell whether a cue of the chain has a word of a section of the telling words."""
    words = wordlist("telling")[section]
    return any(
        fold(word) in words
        for attribution in chain.attributions
        for piece in attribution.cue
        for word in piece.of(story.text).split()
    )


def _nominal(story: Story, chain: Chain) -> Decision:
    reading = chain.reading
    noun = reading.noun
    printed = reading.span.of(story.text)
    if reading.head == "source" and ORIGIN.search(printed):
        return SourceType.NONE, "“source” means origin here"
    if reading.head in wordlist("mentions")["mass"] or IN_TEN.match(printed):
        return SourceType.COLLECTIVE, f"“{reading.core}” are many as one"
    if (
        reading.plural
        and noun.is_person | (reading.pointing is Pointing.NOBODY)
        and MET.search(_with_clause(story, reading))
    ):
        return (
            SourceType.ANONYMOUS,
            f"“{reading.core}” were asked by the reporter and are not named",
        )
    if reading.head == "one" and reading.pointing is Pointing.DEFINITE:
        return SourceType.NONE, f"“{reading.core}” points at a thing"
    if noun is NounClass.VOICE and (
        reading.head != "representative" or _speaks_for(reading, printed)
    ):
        return SourceType.SPOKESPERSON, f"“{reading.head}” speaks for a body and is not named"
    if noun is NounClass.DOCUMENT or _is_number(reading):
        return SourceType.DOCUMENT, f"“{reading.head}” is something to be read"
    if noun is NounClass.BODY:
        return _body(reading)
    if noun.is_person:
        return _people(story, chain) if reading.plural else _somebody(reading, printed)
    return _other(story, chain)


MANY = r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|half)"
PUBLIC = frozenset(
    {"political", "public", "senior", "leading", "prominent", "party", "opposition", "religious"}
)


def _is_number(reading: Reading) -> bool:
    """Tell *circulation figures* from *political figures*."""
    return reading.head == "figure" and reading.plural and not reading.modifiers & PUBLIC


IN_TEN = re.compile(
    rf"(?:\w+\s+){{0,3}}?{MANY}\s+(?:out\s+of|in|of)\s+(?:every\s+)?(?:\d{{1,3}}\b|every\b|ten\b|"
    r"five\b|four\b|three\b)|[\w.-]+(?:%|\s+percent)",
    re.I,
)
"""*Six in 10*, *nearly nine out of ten*, *49%*."""

MET = re.compile(
    r"\b(?:I|we)\s+(?:have\s+)?(?:interviewed|spoke|talked|met|asked)\b|\binterviewed\b", re.I
)
CLAUSE = re.compile(r",?\s(?:whom\s|that\s|who\s)?(?:I|we)\s[^.,;]{1,60}")


def _with_clause(story: Story, reading: Reading) -> str:
    """Return the words of a mention, and those after it that tell that the reporter met them."""
    clause = CLAUSE.match(story.text, reading.span.end)
    end = clause.end() if clause else reading.span.end
    return story.text[reading.span.start : end]


FOR = re.compile(r"\b(?:for|of|from)\s+(?:\w+\s+){0,2}[A-Z]")


def _speaks_for(reading: Reading, printed: str) -> bool:
    """Tell whether the words name a body that the voice is of."""
    return bool(FOR.search(printed)) or (
        bool(reading.owner) and reading.owner not in ("his", "her")
    )


def _body(reading: Reading) -> Decision:
    if reading.pointing is Pointing.NOBODY:
        return SourceType.COLLECTIVE, f"“{reading.core}” is no one body"
    if not reading.plural:
        return SourceType.ORGANISATION, f"“{reading.head}” is a body"
    if reading.head == "police":
        return SourceType.ORGANISATION, "the police speak as a body"
    if reading.pointing is Pointing.NEW and reading.head not in wordlist("mentions")["land"]:
        return SourceType.ANONYMOUS, f"“{reading.core}”: some bodies, counted and not named"
    return SourceType.COLLECTIVE, f"“{reading.core}”: a class of bodies"


FEW = 12
"""People; more than a dozen who say a thing are a class."""


def _people(story: Story, chain: Chain) -> Decision:
    reading = chain.reading
    if reading.pointing is Pointing.NOBODY:
        return SourceType.COLLECTIVE, f"“{reading.core}” is everybody or nobody"
    if reading.count and reading.count > FEW:
        return SourceType.COLLECTIVE, f"“{reading.core}” are too many to be certain people"
    if reading.pointing is Pointing.NEW or reading.count:
        return SourceType.ANONYMOUS, f"“{reading.core}”: certain people, not named"
    if not any(_placed(item, item.span.of(story.text)) for item in chain.readings):
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


def _somebody(reading: Reading, printed: str) -> Decision:
    lists = wordlist("mentions")
    if reading.pointing is Pointing.NOBODY:
        return SourceType.COLLECTIVE, f"“{reading.core}” is everybody or nobody"
    if reading.pointing is not Pointing.NEW:
        if reading.head in lists["unique"]:
            return SourceType.PERSON, f"“{reading.core}” is known by the office"
        placed = pattern(PLACED, cased=True).search(printed) or reading.proper
        if reading.noun is NounClass.OFFICE and placed:
            return SourceType.PERSON, f"“{reading.core}” holds an office of a named body"
        if reading.head.removeprefix("ex-") in lists["kin"] and (
            reading.owner or " of " in printed or reading.head == "family"
        ):
            return SourceType.PERSON, f"“{reading.core}” is known through somebody else"
        if reading.pointing is Pointing.CLASS and printed[:1].isupper() and " " not in printed:
            return SourceType.ORGANISATION, f"“{printed}” stands for the country"
        named = reading.noun is not NounClass.INSIDER and reading.head not in lists["vague"]
        if reading.pointing is Pointing.CLASS and named:
            return SourceType.PERSON, f"“{reading.core}”: headlines leave the name to the story"
    return SourceType.ANONYMOUS, f"“{reading.core}” is one person and not named"


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
