"""Whom *who* and *which* stand for, and what *they* does where nobody is credited yet."""

import re

from attribcheck.language.fold import fold
from attribcheck.language.nouns import NounClass, class_of, is_plural
from attribcheck.language.wordlists import wordlist
from attribcheck.model.span import Span
from attribcheck.resolve.census import Name, Sort
from attribcheck.resolve.chain import Link, Story
from attribcheck.resolve.determiners import BARE
from attribcheck.resolve.mention import read_mention
from attribcheck.resolve.nominal import link_nominal
from attribcheck.resolve.reading import Reading

REACH = 200
"""Characters of the sentence before *who* that are read."""

PEOPLE_REACH = 400
"""Characters before *they* in which the people may stand."""

WORDS = re.compile(r"\d+(?:,\d+)+|[\w’'.-]+|[,;:—–()]")
EXPLAINING = frozenset(
    {",", "is", "was", "became", "is one of", "was one of", "is among", "was among", ", one of"}
)
"""What stands between a name and the noun that tells what its bearer is."""

BESIDES = re.compile(r", an? [\w ’'-]{1,60} and")
"""What stands there where another noun tells it, too: *Ada Okafor, a banker and former envoy*."""


def link_relative(story: Story, reading: Reading) -> Link | None:
    """Link *who* or *which* to the words right before it, or return None."""
    place = reading.span.start
    index = story.sentence_at(place)
    start = max(story.starts[index] if index >= 0 else 0, place - REACH)
    words = list(WORDS.finditer(story.text, start, place))
    person = reading.head in ("who", "whom", "whose")
    if follows_figure(story, reading):
        return None
    number = _number(story.text, reading) if person else None
    for at in range(len(words) - 1, -1, -1):
        if number and not _agrees(story, words, at, number):
            continue
        found = _antecedent(story, reading, words, at, person=person)
        if found:
            return found
    return None


VERB = re.compile(r"\s(?:(?:also|now|still|often|never),?\s)?(?P<verb>[\w’']+)")
MANY = frozenset(
    {"are", "were", "have", "say", "want", "feel", "think", "believe", "support", "oppose", "see"}
    | {"know", "argue", "fear", "favor", "hope", "worry", "do", "don’t", "don't", "agree", "insist"}
)
ONE = frozenset(
    {"is", "was", "has", "says", "wants", "feels", "thinks", "believes", "supports", "opposes"}
    | {"knows", "argues", "fears", "hopes", "does", "doesn’t", "doesn't", "agrees", "insists"}
)
"""Forms of verbs that tell how many *who* is."""


def _number(text: str, reading: Reading) -> str | None:
    """Return ``many`` or ``one`` where the verb after *who* tells, else None."""
    match = VERB.match(text, reading.span.end) if reading.head == "who" else None
    verb = match["verb"].lower() if match else ""
    return "many" if verb in MANY else "one" if verb in ONE else None


def _agrees(story: Story, words: list[re.Match[str]], at: int, number: str) -> bool:
    """Tell whether a word may be the antecedent of so many."""
    place = words[at].start()
    plain = fold(words[at][0])
    if plain in BARE or plain in wordlist("mentions")["mass"] or "and" in _joined(words, at):
        return True
    near = story.census.within(place - 60, place + 1)
    named = any(place < one.span.end and _is_somebody(one.name) for one in near)
    many = is_plural(plain) and not named
    return many is (number == "many") or not (named or class_of(plain).is_person)


def _joined(words: list[re.Match[str]], at: int) -> list[str]:
    """Return the words just before one: *Ada Okafor and Ben Cole, who are*."""
    return [fold(word[0]) for word in words[max(0, at - 3) : at]]


FIGURE = re.compile(r"\d\s*\Z")


def follows_figure(story: Story, reading: Reading) -> bool:
    """Tell whether *who* are so many of those asked: *four in 10 who are undecided*."""
    place = reading.span.start
    person = reading.head in ("who", "whom", "whose")
    return person and bool(FIGURE.search(story.text, max(0, place - 8), place))


def _antecedent(
    story: Story, reading: Reading, words: list[re.Match[str]], at: int, *, person: bool
) -> Link | None:
    """Return what ``words[at]`` stands for, if a relative pronoun can follow it."""
    place = words[at].start()
    near = story.census.within(place - 60, place + 1)
    item = next((one for one in near if place < one.span.end), None)
    if item:
        fits = _is_somebody(item.name) if person else item.name.sort is not Sort.PERSON
        if not fits:
            return None
        why = f"“{reading.head}” follows {item.name.full}"
        return Link(story.chain_of((item.name,), reading), why)
    plain = fold(words[at][0])
    lists = wordlist("mentions")
    follows = fold(words[at + 1][0]) if at + 1 < len(words) else ""
    alone = plain in BARE and (not follows or follows in lists["cut"])
    if person and (alone or plain in lists["mass"]):
        return _introduce(story, _phrase(words, at), reading.head)
    noun = class_of(plain)
    if plain == "other":
        return None
    somebody = noun.is_person and reading.head != "which"
    if not somebody and (person or noun not in (NounClass.BODY, NounClass.DOCUMENT)):
        return None
    phrase = _phrase(words, at)
    named = _explained(story, phrase)
    if named:
        return Link(story.chain_of((named,), reading), f"“{reading.head}” follows {named.full}")
    return _introduce(story, phrase, reading.head)


def _introduce(story: Story, phrase: Span, head: str) -> Link:
    """Link a noun phrase that is credited only through a pronoun."""
    inner = read_mention(story.text, phrase, story.census)
    link = link_nominal(story, inner)
    if not link.chain.links:
        link.chain.add(inner, link)
        story.by_start[phrase.start] = link.chain
    return Link(link.chain, f"“{head}” for “{inner.core}”; {link.why}", link.rivals)


def _is_somebody(name: Name) -> bool:
    """Tell whether a name is a person's, or may be."""
    return name.sort is Sort.PERSON or (name.sort is Sort.UNKNOWN and len(name.words) > 1)


def _phrase(words: list[re.Match[str]], head: int) -> Span:
    """Return the noun phrase that ends at ``words[head]``: back to its determiner."""
    lists = wordlist("mentions")
    start = head
    for index in range(head - 1, max(-1, head - 7), -1):
        word = fold(words[index][0])
        if not word or word in lists["break"] or word in lists["cut"]:
            break
        start = index
        if word in lists["lead"]:
            break
    return Span(words[start].start(), words[head].end())


def _explained(story: Story, phrase: Span) -> Name | None:
    """Return the name that a phrase explains: *Ada Okafor, a professor*, *is a professor*."""
    for item in reversed(story.census.within(phrase.start - 60, phrase.start)):
        between = " ".join(story.text[item.span.end : phrase.start].split())
        explains = between in EXPLAINING or BESIDES.fullmatch(between)
        if item.name.sort is Sort.PERSON and explains:
            return item.name
    return None


def link_nearest_people(story: Story, reading: Reading) -> Link | None:
    """Link *they* to the last plural noun for people, credited with something or not."""
    place = reading.span.start
    words = list(WORDS.finditer(story.text, max(0, place - PEOPLE_REACH), place))
    for at in range(len(words) - 1, -1, -1):
        plain = fold(words[at][0])
        if is_plural(plain) and class_of(plain).is_person:
            return _introduce(story, _phrase(words, at), reading.head)
    return None
