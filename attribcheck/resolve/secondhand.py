"""Unnamed people heard by another outlet: *the Daily Ledger reported, citing two aides*."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from attribcheck.language.fold import fold
from attribcheck.language.nouns import NounClass, singular
from attribcheck.language.wordlists import wordlist
from attribcheck.model.part import Part
from attribcheck.model.span import Span
from attribcheck.resolve.census import Name, Sort
from attribcheck.resolve.chain import Chain, Story
from attribcheck.resolve.mention import read_mention
from attribcheck.resolve.reading import Form, Pointing
from attribcheck.resolve.terms import hints_at

REACH = 140
"""Characters of the sentence before *citing* in which the outlet stands, and after it."""

CITING = re.compile(
    r"\b(?:citing|quoting|cite[ds]?|quote[ds]?|(?P<credits>according\s+to))\s+(?=[\w“\"])", re.I
)
HINTS = ("iting", "ited", "ites", "ite ", "uot", "ccording")
"""The same words without their first letters, which may be capitals."""

REPORTED = re.compile(r"\b(?:report(?:ed|s|ing)|wrote|revealed|disclosed|said)\b", re.I)
PHRASE = re.compile(
    r"[^,;:.—–“”\"()]{1,140}?(?=[,;:.—–“”\"()]|\s(?:as\s+saying|that|who|whose)\b|\Z)"
)
TELLING = re.compile(
    r"\b(?:tells?|told|telling|informed|(?:confirmed|spoke|speaking)\s+(?:to|with))\s+"
    r"(?P<outlet>(?:the\s+)?(?P<word>[\w.&’'-]+))",
    re.I,
)
WORD = re.compile(r"[^\W\d_]+")

OWN = (Part.BYLINE, Part.SIGNOFF, Part.METADATA, Part.NOTE)
"""Parts of the page in which an outlet names itself."""


def find_secondhand(story: Story) -> None:
    """Note the outlets that unnamed chains come through, and whom the outlets cite.

    Who told the outlet that the page, its dateline or byline, shows to be its own is first-hand.
    """
    where = sorted(
        (span, number) for number, chain in enumerate(story.chains) for span in chain.links
    )
    own = _own_names(story)
    for place in hints_at(story.text, HINTS):
        match = CITING.match(story.text, max(0, place - 1))
        if match:
            _cite(story, where, match)
    for chain in story.chains:
        if chain.form is Form.NOMINAL and chain.outlet is None:
            chain.outlet = next(_told(story, chain, own), None)


def _own_names(story: Story) -> str:
    article = story.article
    shown = [part.span.of(story.text) for part in article.segments if part.part in OWN]
    shown += [item.value for item in article.metadata]
    shown += [article.dateline.agency or ""] if article.dateline else []
    return "\n".join(shown).casefold()


def _cite(story: Story, where: list[tuple[Span, int]], match: re.Match[str]) -> None:
    """Enter whom the words at ``match`` cite, if an outlet cites somebody unnamed."""
    index = story.sentence_at(match.start())
    if index < 0:
        return
    sentence = story.article.sentences[index].span
    start = max(sentence.start, match.start() - REACH)
    outlet = _outlet_before(story, start, match)
    people = _unnamed(story, match.end(), min(sentence.end, match.end() + REACH))
    if outlet is None or people is None:
        return
    citing, cited = (_chain_at(story, where, span) for span in (outlet, people))
    if citing and citing is not cited:
        citing.cites.append(people)
    if cited and cited is not citing:
        cited.outlet = cited.outlet or outlet


def _unnamed(story: Story, start: int, end: int) -> Span | None:
    """Return the words at ``start`` for certain people who are not named, or None."""
    phrase = PHRASE.match(story.text, start, end)
    if not phrase:
        return None
    reading = read_mention(story.text, Span(*phrase.span()), story.census)
    asked = reading.noun is NounClass.INSIDER or reading.head == "person"
    certain = reading.pointing is Pointing.NEW or (reading.pointing is Pointing.CLASS and asked)
    unnamed = reading.form is Form.NOMINAL and reading.noun.is_person
    return reading.span if unnamed and certain else None


def _outlet_before(story: Story, start: int, match: re.Match[str]) -> Span | None:
    """Return the last outlet between ``start`` and ``match``.

    *According to* credits anybody, so the outlet must be said to have reported before it.
    """
    place = match.start()
    names = [item for item in story.census.within(start, place) if is_outlet(item.name)]
    nouns = [word for word in WORD.finditer(story.text, start, place) if _publishes(word[0])]
    found = [item.span for item in names[-1:]] + [Span(*word.span()) for word in nouns[-1:]]
    outlet = max(found, default=None)
    if outlet and match["credits"] and not REPORTED.search(story.text, outlet.end, place):
        return None
    return outlet and _with_article(story.text, outlet)


def is_outlet(name: Name) -> bool:
    """Tell whether a name is that of a newspaper, an agency or a broadcaster."""
    return name.sort is not Sort.PERSON and name.words[-1] in wordlist("outlets")["name"]


def _publishes(word: str) -> bool:
    plain, lists = singular(fold(word)), wordlist("outlets")
    return plain in lists["noun"] or plain in lists["published"]


def _with_article(text: str, span: Span) -> Span:
    before = text[max(0, span.start - 4) : span.start]
    return Span(span.start - 4, span.end) if before.lower() == "the " else span


def _chain_at(story: Story, where: list[tuple[Span, int]], span: Span) -> Chain | None:
    """Return the chain that has a mention within or around ``span``."""
    index = bisect_left(where, (Span(span.end, span.end), -1))
    near = where[max(0, index - 3) : index]
    return next((story.chains[number] for at, number in reversed(near) if at.overlaps(span)), None)


def _told(story: Story, chain: Chain, own: str) -> Iterator[Span]:
    """Yield the outlets that a chain's cues say it told."""
    for attribution in chain.attributions:
        for piece in attribution.cue:
            match = TELLING.search(story.text, piece.start, piece.end + REACH)
            if not match or match.start() >= piece.end:
                continue
            place = match.start("word")
            item = next((one for one in story.census.within(place, place + 1)), None)
            if item and is_outlet(item.name):
                if item.name.full.casefold() not in own:
                    yield Span(match.start("outlet"), item.span.end)
            elif singular(fold(match["word"])) in wordlist("outlets")["noun"]:
                yield Span(*match.span("outlet"))
