"""What a source is: the type, and the words that decided it."""

import re

from attribcheck.language.given import is_given
from attribcheck.language.nouns import class_of, singular
from attribcheck.language.wordlists import wordlist
from attribcheck.model.source import SourceType
from attribcheck.resolve.census import Name, Sort
from attribcheck.resolve.chain import Chain, Story
from attribcheck.resolve.reading import Form, Reading
from attribcheck.resolve.somebody import Decision
from attribcheck.resolve.unnamed import judge_unnamed


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
    return judge_unnamed(story, chain)


def _named(story: Story, chain: Chain) -> Decision:
    name = chain.names[0]
    if name.sort is Sort.BODY:
        if singular(name.words[-1]) in wordlist("names")["text"]:
            return SourceType.DOCUMENT, f"“{name.full}” names something to be read"
        return SourceType.ORGANISATION, f"“{name.full}” names a body"
    if name.sort is Sort.PERSON:
        return SourceType.PERSON, f"“{name.full}” names a person"
    return _unknown_name(story, chain)


POSSESSIVE = re.compile(r"[’']s\s\S")
"""*The Calder Press’s Ada Okafor* is nobody with a *the*."""


def _unknown_name(story: Story, chain: Chain) -> Decision:
    """Judge a name that nothing in the article explains."""
    name = chain.names[0]
    if chain.gender:
        return SourceType.PERSON, f"“{name.full}” is called he or she"
    before = story.text[max(0, chain.reading.span.start - 5) : chain.reading.span.start].lower()
    printed = chain.reading.span.of(story.text)
    owned = POSSESSIVE.search(printed)
    if not owned and (before.endswith("the ") or printed.lower().startswith("the ")):
        return SourceType.ORGANISATION, f"“the” before the name “{name.full}”"
    word = name.full
    if len(name.words) == 1 and word[1:] != word[1:].lower():
        return SourceType.ORGANISATION, f"“{word}” is never given a first name or a title"
    if class_of(name.words[0]).is_person or name.words[-1].endswith(("ans", "ics", "ists", "os")):
        return SourceType.COLLECTIVE, f"“{word}” is a class"
    whole = len(name.words) >= LONG or _is_always_full(story, name)
    if whole and not is_given(name.words[0]):
        return SourceType.ORGANISATION, f"“{word}” is never called by a surname"
    return SourceType.PERSON, f"“{word}” reads as a person’s name"


LONG = 4
"""Words; people’s names are shorter, initials, particles and suffixes left out."""


def _is_always_full(story: Story, name: Name) -> bool:
    """Tell whether the copy has a name of several words more than once, and always all of it."""
    found = [one for place in name.places for one in story.census.within(place, place + 1)]
    again = len(found) > 1 and len(name.words) > 1
    return again and all(len(one.span) >= len(name.full) for one in found)


def _lone_pronoun(reading: Reading) -> Decision:
    if reading.head in ("he", "she", "him", "her", "his", "hers"):
        return SourceType.PERSON, f"“{reading.head}”, though nobody before it fits"
    if reading.head in ("they", "them", "their", "those", "these", "who", "whose", "whom"):
        return SourceType.COLLECTIVE, f"“{reading.head}”, though nobody before it fits"
    return SourceType.NONE, f"“{reading.head}” refers to nobody named"
