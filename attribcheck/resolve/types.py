"""What a source is: the type, and the words that decided it."""

import re

from attribcheck.language.fold import fold
from attribcheck.language.nouns import NounClass, class_of
from attribcheck.language.wordlists import wordlist
from attribcheck.model.source import SourceType
from attribcheck.resolve.census import Sort
from attribcheck.resolve.chain import Chain, Story
from attribcheck.resolve.mention import Form, Pointing, Reading

Decision = tuple[SourceType, str]

# Offices that a reader can name without the article's help, or find in it.
UNIQUE = frozenset(
    ["president", "governor", "mayor", "pope", "pontiff", "premier", "minister", "chancellor", "king", "queen", "prince", "princess", "senator", "congressman", "congresswoman", "nominee", "secretary", "president-elect", "chairman", "chairwoman", "commissioner", "candidate"]
)
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
    if len(name.words) > 1:
        return SourceType.PERSON, f"“{name.full}” reads as a person’s name"
    if class_of(name.words[0]).is_person or name.words[0].endswith(("ans", "ese", "ists")):
        return SourceType.COLLECTIVE, f"“{name.full}” is a class"
    return SourceType.ORGANISATION, f"“{name.full}” is never given a first name or a title"


def _lone_pronoun(reading: Reading) -> Decision:
    if reading.head in ("he", "she", "him", "her", "his", "hers"):
        return SourceType.PERSON, f"“{reading.head}”, though nobody before it fits"
    if reading.head in ("they", "them", "their", "those", "these", "who", "whose", "whom"):
        return SourceType.COLLECTIVE, f"“{reading.head}”, though nobody before it fits"
    return SourceType.NONE, f"“{reading.head}” refers to nobody named"


def tells(story: Story, chain: Chain) -> bool:
    """Tell whether a cue of the chain is one by which somebody tells something."""
    words = wordlist("telling")[""]
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
    if noun is NounClass.VOICE:
        return SourceType.SPOKESPERSON, f"“{reading.head}” speaks for a body and is not named"
    if noun is NounClass.DOCUMENT:
        return SourceType.DOCUMENT, f"“{reading.head}” is something to be read"
    if noun is NounClass.BODY:
        return _body(reading)
    if noun.is_person:
        return _people(story, chain) if reading.plural else _somebody(reading)
    return _other(story, chain)


def _body(reading: Reading) -> Decision:
    if not reading.plural:
        if reading.pointing is Pointing.NOBODY:
            return SourceType.COLLECTIVE, f"“{reading.core}” is no one body"
        return SourceType.ORGANISATION, f"“{reading.head}” is a body"
    if reading.head == "police":
        return SourceType.ORGANISATION, "the police speak as a body"
    if reading.pointing is Pointing.NEW:
        return SourceType.ANONYMOUS, f"“{reading.core}”: some bodies, counted and not named"
    return SourceType.COLLECTIVE, f"“{reading.core}”: a class of bodies"


def _people(story: Story, chain: Chain) -> Decision:
    reading = chain.reading
    if reading.pointing is Pointing.NOBODY:
        return SourceType.COLLECTIVE, f"“{reading.core}” is everybody or nobody"
    if reading.pointing is Pointing.NEW or reading.count:
        return SourceType.ANONYMOUS, f"“{reading.core}”: certain people, not named"
    if any(item.noun is NounClass.INSIDER for item in chain.readings) or "close" in reading.span.of(
        story.text
    ):
        if tells(story, chain):
            return SourceType.ANONYMOUS, f"“{reading.core}” told something and are not named"
        return SourceType.COLLECTIVE, f"“{reading.core}” are not said to have told anything"
    return SourceType.COLLECTIVE, f"“{reading.core}” is a class"


def _somebody(reading: Reading) -> Decision:
    if reading.pointing is Pointing.NOBODY:
        return SourceType.COLLECTIVE, f"“{reading.core}” is everybody or nobody"
    office = reading.head in UNIQUE and reading.pointing is not Pointing.NEW
    if office:
        return SourceType.PERSON, f"“{reading.core}” is known by the office"
    return SourceType.ANONYMOUS, f"“{reading.core}” is one person and not named"


def _other(story: Story, chain: Chain) -> Decision:
    """Judge a noun of no known class by what it does."""
    reading = chain.reading
    if not tells(story, chain):
        return SourceType.NONE, f"“{reading.core}” is neither people nor a text"
    if reading.plural:
        return SourceType.COLLECTIVE, f"“{reading.core}” tell something"
    return SourceType.NONE, f"“{reading.core}” is neither people nor a text"
