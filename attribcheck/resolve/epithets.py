"""Where the copy calls a named person by the office: *the president*, *the former mayor*."""

import re

from attribcheck.language.fold import fold
from attribcheck.language.nouns import NounClass, is_plural, listed_class
from attribcheck.model.span import Span
from attribcheck.resolve.census import Occurrence
from attribcheck.resolve.chain import Story
from attribcheck.resolve.offices import holder_of
from attribcheck.resolve.roles import modifier

THE = re.compile(r"\b[Tt]he\s(\w++)(?:\s(\w++))?(?:\s(\w++))?")
BEFORE_NAME = re.compile(r"\s[A-Z]")


def find_epithets(story: Story) -> list[Occurrence]:
    """Return the places where *the* and an office stand for somebody whom the article names."""
    found = []
    for match in THE.finditer(story.text):
        group = next((at for at in (1, 2, 3) if match[at] and _is_office(match[at])), 0)
        if not group or BEFORE_NAME.match(story.text, match.end(group)):
            continue
        modifiers = frozenset(modifier(match[at]) for at in range(1, group))
        holder = holder_of(story, fold(match[group]), modifiers, "", match.start())
        if holder and holder[2] is None:
            found.append(Occurrence(Span(match.start(), match.end(group)), holder[1]))
    return found


def _is_office(word: str) -> bool:
    plain = fold(word)
    return listed_class(plain) is NounClass.OFFICE and not is_plural(plain)
