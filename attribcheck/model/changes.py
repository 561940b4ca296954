"""Changes: what an edit brought into a story's attribution, and what it lost."""

from dataclasses import dataclass

from attribcheck.model.attribution import Attribution
from attribcheck.model.finding import Finding
from attribcheck.model.report import Report
from attribcheck.model.source import Source
from attribcheck.model.span import Span


@dataclass(frozen=True, slots=True)
class Dropped:
    """A claim of the old story that the new one credits to nobody."""

    claim: Attribution
    source: Source
    """Whom the old story credited."""

    stands: Span | None
    """Where the new story still tells it, as its own. None: the words are gone as well."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A claim that both stories tell, with something about it changed."""

    old: Attribution
    new: Attribution
    was: Source
    now: Source


@dataclass(frozen=True, slots=True)
class Shift:
    """A source whose name the edit began to withhold, or ceased to."""

    old: Source | None
    """None: the edit brought the source in."""

    new: Source | None
    """None: the edit took the source out."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What one edit did; all in reading order, that of the new story where it has the words."""

    old: Report
    new: Report
    dropped: tuple[Dropped, ...] = ()
    recredited: tuple[Kept, ...] = ()
    """Claims credited to somebody else, or to somebody for the first time."""

    reworded: tuple[Kept, ...] = ()
    """Direct quotations whose words were changed."""

    hidden: tuple[Shift, ...] = ()
    """Anonymity brought in: ``new`` is anonymous, and ``old``, if any, was not."""

    shown: tuple[Shift, ...] = ()
    """Anonymity taken out: ``old`` was anonymous, and ``new``, if any, is not."""

    gone: tuple[Source, ...] = ()
    """Sources of the old story, not anonymous, of which the new one has nothing."""

    come: tuple[Source, ...] = ()
    """Sources of the new story, not anonymous, of which the old one had nothing."""

    found: tuple[Finding, ...] = ()
    """Findings that count and that the old story did not have."""

    mended: tuple[Finding, ...] = ()
    """Findings that counted in the old story and that the new one does not have."""

    @property
    def fails(self) -> bool:
        """Whether a finding that the edit brought in is severe enough for the story to fail."""
        return any(map(self.new.failing, self.found))
