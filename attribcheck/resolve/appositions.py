"""Descriptions beside the name that they explain: *Okafor, a lawyer, said*."""

import re

from attribcheck.language.fold import fold
from attribcheck.language.nouns import NounClass
from attribcheck.language.wordlists import wordlist
from attribcheck.resolve.census import Occurrence, Sort
from attribcheck.resolve.chain import Link, Story
from attribcheck.resolve.reading import Pointing, Reading

APART = 90
"""Characters from the start of a name to its apposition, or from a description to the name."""

OPENING = re.compile(r"(?:^|[.!?:;—–“”\"]|\b(?:and|but|even|that|as|when|while))\s*$", re.I)
"""What may stand before a name that is its clause's subject."""


def apposed_to(story: Story, reading: Reading) -> Link | None:
    """Link a description between commas to the name that it follows: *Okafor, a lawyer, said*.

    Unless *a* opens it and it is of a full name, the name must begin its clause: *in Leeds, an
    official,* describes nobody named.
    """
    start, text = reading.span.start, story.text
    items = story.census.within(start - APART, start)
    between = text[items[-1].span.end : start].strip() if items else ""
    if reading.plural or between not in (",", *DASHES):
        return None
    item = _explained(story, reading, items)
    before = text[max(0, item.span.start - 12) : item.span.start]
    ends = text[reading.span.end - 1] == "," or text.startswith(",", reading.span.end)
    opens = OPENING.search(before) or story.starts_sentence(item.span.start)
    full = item.name.sort is Sort.PERSON and len(item.name.words) > 1
    opens = opens or (full and reading.pointing is Pointing.NEW)
    if not (ends and opens) and not _explains(story, reading, before):
        return None
    person = reading.noun.is_person or reading.noun is NounClass.BODY
    chain = story.chain_of((item.name,), reading)
    return Link(chain, f"an apposition of {item.name.full}") if person else None


def _explained(story: Story, reading: Reading, items: list[Occurrence]) -> Occurrence:
    """Return the name that a description after it explains: in *Feld of Ohio, a lawyer*, Feld."""
    *earlier, last = items
    if earlier and reading.noun.is_person and last.name.sort is not Sort.PERSON:
        between = story.text[earlier[-1].span.end : last.span.start].strip()
        if between in ("of", "from"):
            return earlier[-1]
    return last


def _explains(story: Story, reading: Reading, before: str) -> bool:
    """Tell whether what follows a name and a comma can only explain it.

    *Said Okafor, a critic of the levy* · *he met Okafor, one of his friends*.
    """
    new = reading.pointing is Pointing.NEW
    place = reading.span.start
    if new and story.text[max(0, place - 3) : place].strip() in DASHES:
        return True
    said = before.split()[-1:] and fold(before.split()[-1]) in wordlist("telling")["plain"]
    one = reading.head == "one" and story.text.startswith(" of ", reading.span.end)
    return new and bool(said or one or reading.core.startswith("one of "))


DASHES = ("-", "--", "–", "—")

OPENER = 12
"""Characters of a sentence before a description that opens it."""

LEADING = frozenset({"", "once", "as", "now", "long", "formerly", "still", "always", "already"})
"""What may stand before a description that opens its sentence."""

HANGING = frozenset({"of", "for", "to", "in", "at", "with", "from", "on", "by"})


def fronted(story: Story, reading: Reading) -> Link | None:
    """Link a description to the name that follows it: *once a critic of the levy, Okafor said*.

    The name must be the subject: after it comes neither a comma, as in *a spokesman for the mayor,
    Ada Okafor, said*, nor anything but its verb.
    """
    text, end = story.text, reading.span.end
    index = story.sentence_at(reading.span.start)
    one = reading.pointing is Pointing.NEW and not reading.plural and reading.noun.is_person
    if not one or index < 0 or reading.span.start - story.starts[index] > OPENER:
        return None
    if fold(text[story.starts[index] : reading.span.start].strip()) not in LEADING:
        return None
    item = next(iter(story.census.within(end, end + APART)), None)
    if item is None or item.name.sort is not Sort.PERSON:
        return None
    between = text[end : item.span.start]
    words = between.split()
    telling = wordlist("telling")[""]
    hangs = not words[:-1] or words[0] in HANGING
    if not between.endswith((", ", ",\n")) or not hangs or any(word in telling for word in words):
        return None
    after = text[item.span.end : item.span.end + 2]
    if after[:1] != " " or not after[1:].islower():
        return None
    return Link(story.chain_of((item.name,), reading), f"describes {item.name.full}, who follows")
