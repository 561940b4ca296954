"""Waiver: a finding that an editor has accepted; and what a story's waivers did."""

from dataclasses import dataclass
from datetime import date

from attribcheck.model.finding import Finding


@dataclass(frozen=True, slots=True)
class Waiver:
    """One finding that an editor has accepted, and why."""

    code: str
    words: str
    """The flagged words, as the copy printed them."""

    who: str
    when: date
    reason: str
    context: str = ""
    """The words around them, as in a fingerprint. Empty: the flagged words must do."""

    where: str = ""
    """The file that holds it, and which one it is in it: ``story.txt.waivers.toml, waiver 2``."""


@dataclass(frozen=True, slots=True)
class Waived:
    """A finding and the waiver that accepts it."""

    finding: Finding
    waiver: Waiver
