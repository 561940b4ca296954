"""Source: the mentions that are one source; its type, name, terms and reason of anonymity."""

from dataclasses import dataclass
from enum import StrEnum

from attribcheck.model.span import Span


class SourceType(StrEnum):
    """What stands behind a claim."""

    PERSON = "person"
    """Identified, also when called by a pronoun."""

    ORGANISATION = "organisation"
    """A named body speaking."""

    DOCUMENT = "document"
    """A text, poll, filing or post."""

    SPOKESPERSON = "spokesperson"
    """The unnamed voice of a named body."""

    ANONYMOUS = "anonymous"
    """Specific people whom the copy does not identify."""

    COLLECTIVE = "collective"
    """An unnamed class: critics, voters, Republicans."""

    NARRATOR = "narrator"
    """The author, or the reader addressed."""

    NONE = "none"
    """Nobody is credited."""


@dataclass(frozen=True, slots=True)
class Anonymity:
    """How an unnamed source is described, and what the reader is told about why."""

    level: int
    """How much the best description tells, 0 (nothing) to 5 (role, access and stake)."""

    terms: Span | None = None
    """Words that tell the terms: *spoke on the condition of anonymity*. *One of the officials* has
    the level, terms and reason of *the officials* where it has none of its own."""

    reason: Span | None = None
    """Words that tell why: *because the talks are private*."""

    rote: bool = False
    """The reason only repeats the refusal: *because he did not want to be named*."""

    count: int | None = None
    """How many people: 1, or what the copy counts (*two people*). None: several, uncounted."""

    gender: str = ""
    """``f`` or ``m`` where the copy gives the sex away, else empty; of one person alone."""

    gendered: tuple[Span, ...] = ()
    """The words that give it away, in reading order: *she* credited with a claim, *businesswoman*,
    *his* in *declined to give his name*. Pronouns that fit somebody else as well are left out."""

    outlet: Span | None = None
    """Who heard them, where that is not this story: *the Daily Ledger*, of *the Daily Ledger
    reported, citing people familiar with the plan* and of *an aide told the Daily Ledger*."""

    why: str = ""
    """Which words reached the level. For people."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody whom an ambiguous mention fits."""

    name: str
    """The fullest name, or the words that introduce them, from the copy."""

    source_id: str | None = None
    """None: the copy names them and credits them with nothing."""


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that stand for a source."""

    span: Span
    why: str = ""
    """Why it belongs to the source: *introduces*, *surname of Ada Okafor*. For people."""

    candidates: tuple[Candidate, ...] = ()
    """Whom the words fit about as well, in order of likelihood: the source they are tied to, then
    one other or more. Empty: they fit one alone."""


@dataclass(frozen=True, slots=True)
class Source:
    """One source and every mention of it that the copy credits with something."""

    id: str
    """``s1``, ``s2``, … in order of first mention."""

    type: SourceType
    name: str
    """The fullest name, or the words that introduce it, from the copy; empty for NONE."""

    mentions: tuple[Mention, ...]
    """In reading order; the first introduces the source. Empty for NONE."""

    attributions: tuple[str, ...]
    """Ids of the attributions it is credited with, in reading order, at least one."""

    anonymity: Anonymity | None = None
    """None: the source is not anonymous."""

    why: str = ""
    """What decided the type. For people."""

    cites: tuple[Span, ...] = ()
    """Unnamed people on whom this source is said to rest what it tells, in reading order: *people
    familiar with the plan*, of *the Daily Ledger reported, citing people familiar with the plan*.
    They are sources of their own only where the copy credits them with a claim."""

    @property
    def ambiguous(self) -> tuple[Span, ...]:
        """Mentions that fit somebody else as well; rules must not lean on them."""
        return tuple(mention.span for mention in self.mentions if mention.candidates)
