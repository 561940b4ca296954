"""Settings: what the user chose."""

from dataclasses import dataclass

from attribcheck.model.finding import Severity


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user chose, defaults filled in."""

    engine: str = "auto"
    """``auto`` (accurate where installed), ``light`` or ``accurate``."""

    fail_on: Severity = Severity.WARNING
    """``check`` exits 1 from this severity up."""

    select: tuple[str, ...] = ()
    """Codes of the rules to run. Empty: those that are on by default."""

    ignore: tuple[str, ...] = ()
    """Codes of rules to leave out; wins over ``select``."""

    severities: tuple[tuple[str, Severity], ...] = ()
    """Code, or code and variant (``A101.rote``), and the severity that replaces the rule's own.
    Of two for one finding the variant's wins, then the later."""
