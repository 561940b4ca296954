"""Sources that the copy does not name, and how it describes them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from attribcheck.language.nouns import NounClass, class_of, singular
from attribcheck.language.wordlists import wordlist
from attribcheck.model.attribution import Attribution
from attribcheck.model.report import Analysis
from attribcheck.model.source import Anonymity, Source, SourceType
from attribcheck.model.span import Span
from attribcheck.rules.anonymity.delayed import is_named_next
from attribcheck.rules.anonymity.outlets import is_cited
from attribcheck.rules.credit import SURE, telling_attributions

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")

UNCOUNTED = frozenset(("sources", "people", "persons", "insiders"))
"""Heads that stand for particular people though nobody counts them: *people close to the talks*.
*Officials* and *aides* in the plural may be a body speaking."""

POINTS_BACK = re.compile(
    r"(?i:(?:\w+\s+of\s+)?(?:the|that|this|these|those|them|both|each|neither|all"
    r"|his|her|its|their|our|my|your)\b)"
)
"""*Its leader*, *both executives*, *two of the people*: somebody else introduced them."""

INTRODUCING = re.compile(r"(?i:(?:and\s+|even\s+|yet\s+)?(?:an?|one|another)\b)")
"""What brings in one person; *Ada Voss’s lawyer* is somebody whom the reader can find, and
*official says* a headline."""

POLLED = re.compile(
    r"(?i:\bpercent\b|%|\bper\s+cent\b|\bpolls?\b|\bsurvey|\brespondents?\b|\d{2}|-in-)"
)
"""*Some 20 percent of people in a poll* are counted and not quoted."""

NAMED = re.compile(r"(?:,|\bnamed|\bcalled)\s[A-Z][a-z’'-]{1,30}\s(?:[A-Z]\.\s)?[A-Z][\w’'-]{1,30}")
"""*members, Ada Voss*: a name that follows a description."""

NAME_LAST = re.compile(r"([a-z]+)\s[A-Z][a-z’'-]{1,30}\s[A-Z][\w’'-]{1,30}\Z")
"""*journalist Ada Voss*, but not *an aide to Ada Voss*."""

APPOSITION = re.compile(
    r"(?<![Ii]n )(?<![Aa]t )(?<!rom )(?<![Oo]n )"
    r"\b[A-Z][\w.’'-]{1,30}[”\"]?\s[A-Z][\w’'-]{1,30},\s\Z"
)
"""*Ada Voss,* | *an aide to Marsh*: the name stands before the description."""

NAME_REACH = 70
"""Characters before a description in which its name stands."""

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

    sure: bool
    claims: tuple[Attribution, ...]
    """What the source told, in reading order, at least one."""

    second_hand: bool
    """Another outlet reported what the source said; *told the Herald* may be this story's own."""

    @property
    def alone(self) -> bool:
        """Tell whether the source is one person."""
        return self.anonymity.count == 1


def unnamed(analysis: Analysis) -> Iterator[Unnamed]:
    """Yield each source that told something and is not named, in order of first mention."""
    text, told = analysis.article.text, telling_attributions(analysis)
    attributions = {item.id: item for item in analysis.attributions}
    for source in analysis.sources:
        granted = source.anonymity
        if source.type is not SourceType.ANONYMOUS or granted is None or not source.mentions:
            continue
        introduced = introduction(text, source)
        credible = [
            item
            for item in source.attributions
            if item in told and (granted.terms or not _is_relative(text, attributions[item]))
        ]
        named = _is_named(text, introduced) or _is_delayed(analysis, introduced, granted)
        if credible and not named:
            sure = max(told[item] for item in credible) >= SURE
            yield Unnamed(
                source,
                granted,
                introduced,
                _is_particular(introduced.of(text), granted),
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
        or APPOSITION.search(before) is not None
        or bool(NAMED.search(description) or NAMED.match(text, introduced.end))
    )


def _is_delayed(analysis: Analysis, introduced: Span, granted: Anonymity) -> bool:
    head = head_of(introduced.of(analysis.article.text))
    return granted.count == 1 and not granted.terms and is_named_next(analysis, introduced, head)


def _is_relative(text: str, attribution: Attribution) -> bool:
    """*An architect who said he was not paid*: the story need not have it from the architect."""
    return bool(attribution.source) and attribution.source[0].of(text).lower() in ("who", "whom")


def _is_particular(introduced: str, granted: Anonymity) -> bool:
    if POINTS_BACK.match(introduced) or POLLED.search(introduced):
        return False
    head = head_of(introduced)
    if head in wordlist("private_people")["public"]:
        return False
    if granted.count == 1 and not INTRODUCING.match(introduced):
        return False
    somebody = class_of(head).is_person and head not in POINTING_HEADS
    return head in UNCOUNTED or (granted.count is not None and somebody)


def head_of(description: str) -> str:
    """Return the word that says what the source is, in lower case: *aide* of *an aide to Marsh*.

    Empty where the description has no word. Takes time in proportion to the length.
    """
    after_head = wordlist("after_head")[""]
    head = ""
    for word in WORD.finditer(description.partition(",")[0]):
        if head and word[0].lower() in after_head:
            break
        head = word[0].lower()
    return head.removesuffix("’s").removesuffix("'s")


def is_bare(description: str) -> bool:
    """Tell whether nothing follows a vague head: *a source*, but not *a source on the call*."""
    head = head_of(description)
    last = [word[0].lower() for word in WORD.finditer(description)][-1:]
    return last == [head] and singular(head) in wordlist("mentions")["vague"]


def is_joined(description: str) -> bool:
    """Tell whether a description has somebody or something else beside: *an aide and a memo*."""
    _, joined, beside = description.partition(" and ")
    words = (word[0].lower() for word in WORD.finditer(beside))
    return bool(joined) and any(class_of(word) is not NounClass.OTHER for word in words)


def goes_on(text: str, introduced: Span) -> bool:
    """Tell whether a description goes on after what was read of it: *people* | *close to Marsh*."""
    after = WORD.match(text, introduced.end + 1)
    return after is not None and after[0].lower() in wordlist("after_head")[""]


def is_private(description: str) -> bool:
    """Tell whether somebody is a private person: met in the scene, or protected."""
    return is_bystander(description) or is_protected(description)


def is_bystander(description: str) -> bool:
    """Tell whether somebody was met in the scene: a resident, a passenger."""
    return head_of(description) in wordlist("private_people")["bystanders"]


def is_protected(description: str) -> bool:
    """Tell whether law or policy keeps somebody's name: a victim, a child."""
    return head_of(description) in wordlist("private_people")["protected"]
