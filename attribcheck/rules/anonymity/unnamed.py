"""Sources that the copy does not name, and how it describes them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from attribcheck.language.nouns import class_of
from attribcheck.language.wordlists import wordlist
from attribcheck.model.attribution import Attribution
from attribcheck.model.report import Analysis
from attribcheck.model.source import Anonymity, Source, SourceType
from attribcheck.model.span import Span
from attribcheck.rules.anonymity.delayed import is_named_next
from attribcheck.rules.anonymity.heads import PARTITIVE, head_of
from attribcheck.rules.anonymity.hearsay import is_overheard, is_relative, is_supposed
from attribcheck.rules.anonymity.outlets import is_cited
from attribcheck.rules.credit import SURE, telling_attributions
from attribcheck.rules.once import once_a_story

UNCOUNTED = frozenset(("sources", "people", "persons", "insiders"))
"""Heads that stand for particular people though nobody counts them: *people close to the talks*.
*Officials* and *aides* in the plural may be a body speaking."""

POINTS_BACK = re.compile(
    r"(?i:(?:\w{1,30}\s{1,9}of\s{1,9})?(?:the|that|this|these|those|them|both|each|neither|all"
    r"|his|her|its|their|our|my|your)\b)"
)
"""*Its leader*, *both executives*, *two of the people*: somebody else introduced them."""

INTRODUCING = re.compile(
    r"(?i:(?:and\s+|even\s+|yet\s+)?(?:an?|one|another|some(?:one|body)(?=\s))\b)"
)
"""What brings in one person; *Ada Voss’s lawyer* is somebody whom the reader can find, and
*official says* a headline."""

POLLED = re.compile(
    r"(?i:\bpercent\b|%|\bper\s+cent\b|\bpolls?\b(?!\sworkers?\b)|\bsurvey|\brespondents?\b|\d{2}|-in-)"
)
"""*Some 20 percent of people in a poll* are counted and not quoted."""

NAMED = re.compile(r"(?:,|\bnamed|\bcalled)\s[A-Z][a-z’'-]{1,30}\s(?:[A-Z]\.\s)?[A-Z][\w’'-]{1,30}")
"""*members, Ada Voss*: a name that follows a description."""

OTHER = re.compile(r"(?i:(?:and\s+)?the\s+(?:other|second|third)s?\Z)")
"""*The other* of two aides, one of whom spoke before."""

GROUP = re.compile(
    r"(?i:(?:his|her|its|their)\s|(?:the\s|an?\s)?[^\s,]{1,30}(?:\s[^\s,]{1,30}){0,3}[’']s?\s)"
)
"""*Her aides*, *the governor’s advisers*: people whom nobody need have introduced."""

NAME_LAST = re.compile(r"([a-z]{1,30})\s[A-Z][a-z’'-]{1,30}\s[A-Z][\w’'-]{1,30}\Z")
"""*journalist Ada Voss*, but not *an aide to Ada Voss*."""

APPOSITION = re.compile(
    r"(?P<before>\w{1,30})?\W{0,3}\b[A-Z][\w.’'-]{1,30}[”\"]?\s[A-Z][\w’'-]{1,30},\s\Z"
)
"""*Ada Voss,* | *an aide to Marsh*: the name stands before the description."""

ADVERBIAL = frozenset(("after", "at", "before", "by", "from", "in", "near", "on", "since", "until"))
"""Words before a time or place, after whose comma somebody is described: *In New York, an aide*."""

NAME_REACH = 70
"""Characters before a description in which its name stands."""

NUMBERS = frozenset(("two", "three", "four", "five"))
POINTING_HEADS = frozenset(("one", "other", "others"))

CLAUSE = re.compile(r",|\s(?=who\b|whose\b|speaking\b|citing\b)")
"""What ends a description: *a council aide, who spoke on condition of anonymity*."""


@dataclass(frozen=True, slots=True)
class Unnamed:
    """A source that told something and is not named."""

    source: Source
    anonymity: Anonymity
    introduced: Span
    """The words that introduce it, without a clause that follows them."""

    particular: bool
    """True: the copy introduces particular people. *Prosecutors* may be a body speaking, *its
    leader* points back, and judges speak in public."""

    masked: bool
    """True: particular people, or some of a group such as *one of the guards*."""

    single: bool
    """One person is introduced, as by *another*, be it of several."""

    sure: bool
    claims: tuple[Attribution, ...]
    """What the source told, in reading order, at least one."""

    second_hand: bool
    """Another outlet reported what the source said; *told the Herald* may be this story's own."""

    @property
    def alone(self) -> bool:
        """Tell whether the source is one person."""
        return self.anonymity.count == 1

    @property
    def verb(self) -> str:
        """Return *is* for one person, *another of the three* among them, and *are* for several."""
        return "is" if self.single else "are"


@once_a_story
def unnamed(analysis: Analysis) -> tuple[Unnamed, ...]:
    """Return each source that told something and is not named, in order of first mention."""
    return tuple(_unnamed(analysis))


def _unnamed(analysis: Analysis) -> Iterator[Unnamed]:
    text, told = analysis.article.text, telling_attributions(analysis)
    attributions = {item.id: item for item in analysis.attributions}
    several = False
    for source in analysis.sources:
        granted = source.anonymity
        if source.type is not SourceType.ANONYMOUS or granted is None or not source.mentions:
            continue
        introduced = introduction(text, source)
        credible = [
            item
            for item in source.attributions
            if item in told
            and (granted.terms or not is_relative(text, attributions[item]))
            and not is_supposed(text, attributions[item])
        ]
        named = _is_named(text, introduced) or _is_delayed(analysis, introduced, granted)
        overheard = not granted.terms and is_overheard(text, attributions[source.attributions[0]])
        if credible and not named and not overheard:
            sure = max(told[item] for item in credible) >= SURE
            words = introduced.of(text)
            particular, some = _is_particular(words, granted), _is_some_of(words)
            several = several or some or (particular and granted.count != 1)
            yield Unnamed(
                source,
                granted,
                introduced,
                particular,
                particular or some or (several and OTHER.match(words) is not None),
                granted.count == 1 or INTRODUCING.match(words) is not None,
                sure and source.mentions[0].span not in source.ambiguous,
                tuple(attributions[item] for item in credible),
                is_cited(analysis, source),
            )


def introduction(text: str, source: Source) -> Span:
    """Return the words that introduce a source, without a clause that follows them."""
    span = source.mentions[0].span
    clause = CLAUSE.search(text, span.start, span.end)
    return Span(span.start, clause.start()) if clause and clause.start() > span.start else span


def _is_named(text: str, introduced: Span) -> bool:
    description = introduced.of(text)
    last = NAME_LAST.search(description)
    named_last = last is not None and last[1] not in wordlist("after_head")[""]
    before = text[max(introduced.start - NAME_REACH, 0) : introduced.start]
    return (
        named_last
        or _is_apposition(before)
        or bool(NAMED.search(description) or NAMED.match(text, introduced.end))
    )


def _is_apposition(before: str) -> bool:
    name = APPOSITION.search(before)
    return name is not None and (name["before"] or "").lower() not in ADVERBIAL


def _is_delayed(analysis: Analysis, introduced: Span, granted: Anonymity) -> bool:
    words = introduced.of(analysis.article.text)
    if granted.count != 1 or granted.terms or PARTITIVE.match(words):
        return False
    return is_named_next(analysis, introduced, head_of(words))


def _is_particular(introduced: str, granted: Anonymity) -> bool:
    if POLLED.search(introduced) or (_is_public(introduced) and not granted.terms):
        return False
    partitive = PARTITIVE.match(introduced)
    if partitive:
        return _is_some_of(introduced) and GROUP.match(introduced, partitive.end()) is not None
    if POINTS_BACK.match(introduced):
        return False
    if granted.count == 1 and not INTRODUCING.match(introduced):
        return False
    head = head_of(introduced)
    somebody = class_of(head).is_person and head not in POINTING_HEADS
    return head in UNCOUNTED or (granted.count is not None and somebody)


def _is_some_of(introduced: str) -> bool:
    """Tell whether a description is of some of a group of people, who speak as themselves."""
    partitive = PARTITIVE.match(introduced)
    if not partitive or POLLED.search(introduced) or _is_public(introduced):
        return False
    group = head_of(introduced)
    return class_of(group).is_person or group in UNCOUNTED or group in NUMBERS


def _is_public(introduced: str) -> bool:
    """Tell whether somebody speaks by office and in public: a judge, a prosecutor in court."""
    head, lists = head_of(introduced), wordlist("private_people")
    return head in lists["public"] or (head in lists["court"] and introduced.endswith(head))
