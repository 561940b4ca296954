"""Check: where a quotation stands in the record, and how it differs."""

from dataclasses import dataclass
from enum import IntEnum

from attribcheck.model.span import Span


class Change(IntEnum):
    """How a quotation departs from the record; the greater, the graver."""

    MARKED = 1
    """In square brackets, or at an ellipsis."""

    FILLER = 2
    """*um*, *you know*, a false start."""

    GRAMMAR = 3
    """Agreement, tense, a contraction."""

    FUNCTION = 4
    """Articles, prepositions and the like."""

    ELISION_SILENT = 5
    """Words left out, and nothing shows it."""

    STITCHED = 6
    """One pair of marks around words from two places."""

    ELISION_MEANING = 7
    """An ellipsis hides a negation, a condition, or more than a few words."""

    CONTENT = 8
    """Another noun, verb, adjective, adverb or number."""

    NEGATION = 9
    """*not*, *never*, *all*, *only*, *might*: what turns a sentence round."""

    def __str__(self) -> str:
        """Return the name of the rule’s variant: ``elision-silent``."""
        return self.name.lower().replace("_", "-")


@dataclass(frozen=True, slots=True)
class Edit:
    """One place where the quotation and the record differ."""

    change: Change
    quoted: Span
    """Of the article’s text; empty where words were left out."""

    recorded: Span
    """Of the record’s text; empty where words were put in."""


@dataclass(frozen=True, slots=True)
class Place:
    """Words of a record that a quotation fits."""

    record: int
    """Index into ``Analysis.records``."""

    span: Span
    """Of the record’s text."""

    utterance: int
    """Index into ``Record.utterances``: where it starts."""

    coverage: float
    """Share of the quotation’s words that stand there, 0 to 1; long words weigh more."""


@dataclass(frozen=True, slots=True)
class Lead:
    """A passage that a claim in the reporter’s words may come from: for the eye, no verdict."""

    attribution: str
    """The attribution’s id."""

    place: Place
    """Its coverage is the share of the claim’s words of content that stand there."""


@dataclass(frozen=True, slots=True)
class Check:
    """One quotation held against the record."""

    quotations: tuple[int, ...]
    """Indices into ``Analysis.quotations``; two or more where a cue interrupts a sentence."""

    places: tuple[Place, ...] = ()
    """The best first; others fit as well. Empty: nothing in the record comes near."""

    found: bool = False
    """Whether the first place is where the words were said. False: it is only the nearest."""

    edits: tuple[Edit, ...] = ()
    """In reading order, against the first place; empty: word for word."""

    asked: bool = False
    """True: the words stand only in a reporter’s question."""

    other_speaker: bool = False
    """True: every place belongs to a speaker who is not the one credited."""
