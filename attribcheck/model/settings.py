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
