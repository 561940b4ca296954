"""Whether one person who is not named is an anonymous source, or known all the same."""

from attribcheck.language.nouns import NounClass
from attribcheck.language.wordlists import wordlist
from attribcheck.model.part import Part
from attribcheck.model.source import SourceType
from attribcheck.resolve.chain import Story
from attribcheck.resolve.phrases import PLACED, pattern
from attribcheck.resolve.reading import Pointing, Reading

Decision = tuple[SourceType, str]
"""A type, and the words that decided it."""

SOLE = {"manager": frozenset({"campaign"}), "mate": frozenset({"running"})}
SOLE |= {head: frozenset({"right-hand"}) for head in ("man", "woman", "person")}
"""Roles that one alone has with somebody: *her campaign manager*."""


PEOPLES = frozenset({"american", "european", "african", "asian", "republican", "democrat"})
"""What is an adjective where it stands alone with a capital: *European* reluctance."""

OPPOSITE = frozenset({"rival", "opponent", "challenger", "predecessor", "successor", "counterpart"})
"""Who is known by whom they face or follow: *his opponent*."""


def judge_somebody(story: Story, reading: Reading, printed: str) -> Decision:
    """Return the type of one unnamed person: anonymous, unless the words say who it is."""
    if reading.pointing is Pointing.NOBODY:
        return SourceType.COLLECTIVE, f"“{reading.core}” is everybody or nobody"
    if reading.noun is not NounClass.INSIDER and _is_in_headline(story, reading):
        return SourceType.PERSON, f"“{reading.core}”: headlines leave the name to the story"
    known = reading.pointing is not Pointing.NEW and _known(reading, printed)
    return known or (SourceType.ANONYMOUS, f"“{reading.core}” is one person and not named")


def _known(reading: Reading, printed: str) -> Decision | None:
    """Judge somebody whom an office, a party or somebody else makes known."""
    lists = wordlist("mentions")
    if reading.head in lists["unique"]:
        return SourceType.PERSON, f"“{reading.core}” is known by the office"
    placed = pattern(PLACED, cased=True).search(printed) or reading.proper
    if reading.noun is NounClass.OFFICE and (placed or reading.owner):
        return SourceType.PERSON, f"“{reading.core}” holds an office of a named body"
    if reading.head in lists["party"] and reading.pointing is Pointing.DEFINITE:
        return SourceType.PERSON, f"“{reading.core}” is somebody whom the copy names elsewhere"
    if _is_through_another(reading, printed):
        return SourceType.PERSON, f"“{reading.core}” is known through somebody else"
    if reading.head in PEOPLES and printed[:1].isupper() and " " not in printed:
        return SourceType.ORGANISATION, f"“{printed}” stands for the country or the party"
    vague = lists["vague"] - {"man", "woman"}
    named = reading.noun is not NounClass.INSIDER and reading.head not in vague
    if reading.pointing is Pointing.CLASS and named:
        return SourceType.PERSON, f"“{reading.core}”: headlines leave the name to the story"
    return None


def _is_through_another(reading: Reading, printed: str) -> bool:
    """Tell whether there is one such person to somebody: *his wife*, *her campaign manager*."""
    sole = reading.head in OPPOSITE or reading.modifiers & SOLE.get(reading.head, frozenset())
    kin = reading.head.removeprefix("ex-") in wordlist("mentions")["kin"]
    near = bool(reading.owner) or " of " in printed or reading.head == "family"
    return (bool(reading.owner) and bool(sole)) or (kin and near)


HEADS = 8
"""Segments of an article among which its headlines are."""


def _is_in_headline(story: Story, reading: Reading) -> bool:
    return any(
        segment.part is Part.HEADLINE and segment.span.covers(reading.span)
        for segment in story.article.segments[:HEADS]
    )
