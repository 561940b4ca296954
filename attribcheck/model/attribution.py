"""Attribution: who is credited with what, by which words."""

from dataclasses import dataclass
from enum import StrEnum

from attribcheck.model.span import Span


class Kind(StrEnum):
    """How a claim is given."""

    DIRECT = "direct"
    """In quotation marks, all of it."""

    INDIRECT = "indirect"
    """In the reporter's words."""

    MIXED = "mixed"
    """Reported, with a quoted part."""

    ORPHAN = "orphan"
    """A quotation that the copy credits to nobody."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """One claim and its provenance, as spans of the manuscript's text.

    A quote with no cue or a cue with no source is kept: the gap is what an editor needs to see.
    """

    id: str
    """``a1``, ``a2``, … in reading order."""

    kind: Kind
    content: tuple[Span, ...]
    """The claim, in reading order, never empty; two or more when the cue interrupts the quote.
    Quotation marks at its edges are included."""

    cue: tuple[Span, ...] = ()
    """The attributing words, such as *told reporters*. Empty: there are none."""

    source: tuple[Span, ...] = ()
    """The mention credited here, such as *he*. Empty: nobody is credited."""

    confidence: float = 1.0
    """Chance, 0 to 1, that content and source are right; calibrated on PolNeAR's dev part."""

    why: str = ""
    """What made it: the cue, the mark, the continuation. For people; not stable."""
