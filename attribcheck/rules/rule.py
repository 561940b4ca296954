"""Rule: a check, what it is called, how much it matters, and the copy that shows it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from attribcheck.model.finding import Flag, Severity
from attribcheck.model.report import Analysis


@dataclass(frozen=True, slots=True)
class Variant:
    """One way to fall foul of a rule; a flag names it, and settings may weigh it alone."""

    name: str
    """Lower-case words with hyphens: ``terms-only``."""

    says: str
    """When it is meant, for the rule's page."""

    severity: Severity | None = None
    """None: the rule's own."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One newsroom standard as a check. Its module's docstring is its page."""

    code: str
    """Family letter and three digits; never reused."""

    name: str
    """Reads after “allow”: *allow anonymity-no-reason*."""

    severity: Severity
    """Of a sure flag whose variant has none of its own."""

    check: Callable[[Analysis], Iterator[Flag]]
    """Yields each flag once, in any order."""

    doc: str | None
    """The module's docstring; see ``attribcheck.rules.page``. None only under ``python -OO``."""

    fix: str
    """A way out, one sentence."""

    flagged: tuple[str, ...]
    """Copy in which exactly the words between ⟦ and ⟧ are flagged."""

    allowed: tuple[str, ...]
    """Copy on which the rule is silent."""

    variants: tuple[Variant, ...] = ()
    """Empty, or every variant that a flag may name."""

    yields_to: tuple[str, ...] = ()
    """Codes of rules, or of their variants (``A104.first-quote``), that speak instead where they
    flag the same words or the same source, and weigh no less."""

    notes: str = ""
    """The record, as a text file of notes, that the examples are held against."""

    on: bool = True
    """False: runs only where settings select it."""
