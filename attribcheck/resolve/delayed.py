"""Leads that keep the name for later: *a councilman said Tuesday*, then *Councilman Omar Reyes*."""

import re

from attribcheck.language.nouns import NounClass
from attribcheck.language.wordlists import wordlist
from attribcheck.resolve.census import Name, Sort
from attribcheck.resolve.chain import Link, Story
from attribcheck.resolve.reading import Reading
from attribcheck.resolve.roles import Role, akin, opposed
from attribcheck.resolve.terms import find_grant, hints_at

LEADS = 2
"""Paragraphs of the story that may keep a name back."""

REACH = 1500
"""Characters from the description to the first use of the name."""


def named_later(story: Story, reading: Reading) -> Link | None:
    """Link a lead's *a councilman* to the one councilman whom the story then names, or None.

    Not where the sentence gives terms of anonymity, and not *an aide* or *a source*, who may well
    stay unnamed beside a named one.
    """
    unlike = (wordlist("mentions")["broad"] | wordlist("mentions")["vague"]) - {"man", "woman"}
    one = not reading.plural and reading.core.startswith(("a ", "an ")) and not reading.owner
    office = reading.noun in (NounClass.HUMAN, NounClass.OFFICE) and reading.head not in unlike
    if not (one and office and _in_lead(story, reading.span.start)):
        return None
    found = [name for name in story.census.holders(reading.head) if _comes(story, name, reading)]
    found = found or [name for name in _presented(story) if _fits_any(name, reading)]
    if len(found) != 1 or _is_granted(story, reading.span.start):
        return None
    chain = story.chain_of((found[0],), reading)
    return Link(chain, f"named below: {found[0].full}")


def _in_lead(story: Story, place: int) -> bool:
    paragraphs = story.article.paragraphs
    return bool(paragraphs) and place < paragraphs[:LEADS][-1].span.end


ANOTHER = re.compile(r"\b(?:another|second|third|fellow|other)\s[^.]{0,40}$", re.I)


def _comes(story: Story, name: Name, reading: Reading) -> bool:
    """Tell whether somebody is first named soon after, in the same role and not as *another*."""
    place = reading.span.start
    if not name.places or not place < name.places[0] <= place + REACH:
        return False
    before = story.text[max(place, name.places[0] - 60) : name.places[0]]
    return not ANOTHER.search(before) and any(_fits(role, reading) for role in name.roles)


AGE = re.compile(r",\s(?:\d{1,3},|who\b)")


def _presented(story: Story) -> list[Name]:
    """Return whom the paragraph after the lead opens with, in full and with an age or *who*."""
    paragraphs = story.article.paragraphs
    if len(paragraphs) < LEADS:
        return []
    start = story.article.body(paragraphs[1]).start
    return [
        item.name
        for item in story.census.within(start, start + 1)
        if item.name.places[0] == start
        and item.name.sort is Sort.PERSON
        and AGE.match(story.text, item.span.end)
    ]


def _fits_any(name: Name, reading: Reading) -> bool:
    return not name.roles or any(_fits(role, reading) for role in name.roles)


def _fits(role: Role, reading: Reading) -> bool:
    """Tell whether a role is the one described: a noun for it, and no modifier against it."""
    if not akin(role.noun, reading.head) or opposed(role.modifiers, reading.modifiers):
        return False
    apart = role.modifiers and reading.modifiers and not role.modifiers & reading.modifiers
    return not apart


def _is_granted(story: Story, place: int) -> bool:
    sentence = story.article.sentences[max(0, story.sentence_at(place))].span
    if not hints_at(sentence.of(story.text)):
        return False
    return find_grant(story.text, sentence) is not None
