"""Analysis and Report: all that is known about a story."""

from dataclasses import dataclass, field

from attribcheck.model.article import Article
from attribcheck.model.attribution import Attribution
from attribcheck.model.finding import Finding, Severity
from attribcheck.model.house import House
from attribcheck.model.notes import Notes
from attribcheck.model.quotation import Quotation
from attribcheck.model.source import Source
from attribcheck.model.waiver import Waived, Waiver


@dataclass(frozen=True, slots=True)
class Engine:
    """Which tagger read the copy."""

    name: str
    """``light`` or ``accurate``."""

    version: str
    """The model's version."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """A story read: what a rule may look at."""

    article: Article
    quotations: tuple[Quotation, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    sources: tuple[Source, ...] = ()
    """Every attribution belongs to exactly one; those without a source share one of type NONE."""

    engine: Engine = Engine("none", "")

    house: House = field(default_factory=House)
    """What rules may take as known; from the settings."""

    notes: Notes = field(default_factory=Notes)
    """What was handed in beside the story: private, but for places and words of the record."""

    def source_of(self, attribution: Attribution) -> Source:
        """Return the source credited with ``attribution``."""
        return next(source for source in self.sources if attribution.id in source.attributions)


@dataclass(frozen=True, slots=True)
class Report:
    """An analysis and what the rules found in it."""

    analysis: Analysis
    findings: tuple[Finding, ...]
    """Those that count; in reading order, unless another was asked for."""

    waived: tuple[Waived, ...] = ()
    """Findings that an editor has accepted, in reading order; they do not count."""

    stale: tuple[Waiver, ...] = ()
    """Waivers of rules that ran, which fit nothing in the story any more."""

    known: tuple[Finding, ...] = ()
    """Findings that the baseline holds, in reading order; they do not count."""

    fail_on: Severity | None = Severity.WARNING
    """The story fails from this severity up. None: never."""

    profile: str = "default"
    """Whose house rules weighed the findings."""

    untold: tuple[Finding, ...] = ()
    """Findings that count, and that a limit keeps from being told one by one."""

    @property
    def fails(self) -> bool:
        """Whether a finding is severe enough for the story to fail."""
        return any(map(self.failing, (*self.findings, *self.untold)))

    def failing(self, finding: Finding) -> bool:
        """Tell whether ``finding`` is severe enough for the story to fail."""
        return self.fail_on is not None and finding.severity >= self.fail_on
