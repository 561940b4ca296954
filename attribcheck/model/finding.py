"""Flag and Finding: what a rule sees, and what the editor is told."""

from dataclasses import dataclass
from enum import IntEnum

from attribcheck.model.fingerprint import Fingerprint
from attribcheck.model.span import Span


class Severity(IntEnum):
    """How much a finding matters; ordered, so that a threshold is a comparison."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    def __str__(self) -> str:
        """Return the lower-case name."""
        return self.name.lower()

    def lowered(self) -> "Severity":
        """Return one step less, and INFO for INFO: doubt softens a finding and never hides it."""
        return Severity(max(self - 1, Severity.INFO))


@dataclass(frozen=True, slots=True)
class Place:
    """Other words that a flag leans on."""

    span: Span
    says: str
    """What they are to the flag: *introduced here*."""


@dataclass(frozen=True, slots=True)
class Flag:
    """What a rule says of some words, before severity and profile are weighed."""

    span: Span
    """The offending words, those an editor would change."""

    message: str
    """One line: what is wrong, quoting the words."""

    source_id: str | None = None
    sure: bool = True
    """False: the reading beneath is unsure, and the finding drops one step of severity."""

    variant: str = ""
    """Which of the rule's variants, such as ``terms-only``; empty for a rule that has none."""

    related: tuple[Place, ...] = ()
    """In reading order."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A flag, weighed."""

    code: str
    name: str
    severity: Severity
    flag: Flag
    why: str
    """Why it matters, one sentence."""

    fix: str
    """A way out, one sentence."""

    standard: str
    """The published standard with its year."""

    fingerprint: Fingerprint
    """What it is known by when the copy around it is edited."""

    @property
    def message(self) -> str:
        """The one line to print: what is wrong, which variant it is, and any doubt."""
        variant = f" ({self.flag.variant})" if self.flag.variant else ""
        doubt = "" if self.flag.sure else " [reading unsure]"
        return f"{self.flag.message}{variant}{doubt}"
