"""Settings: what the user chose."""

from dataclasses import dataclass, field

from attribcheck.model.finding import Severity
from attribcheck.model.house import House


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user chose, defaults filled in."""

    engine: str = "auto"
    """``auto`` (accurate where installed), ``light`` or ``accurate``."""

    fail_on: Severity | None = Severity.WARNING
    """``check`` exits 1 from this severity up. None: never."""

    select: tuple[str, ...] = ()
    """Codes of the rules to run. Empty: those that are on by default."""

    ignore: tuple[str, ...] = ()
    """Codes of rules to leave out; wins over ``select``."""

    severities: tuple[tuple[str, Severity], ...] = ()
    """A rule's code and the severity that replaces its own; or code and variant (``A101.rote``),
    and the severity that replaces the variant's. Of two alike the later wins."""

    house: House = field(default_factory=House)
