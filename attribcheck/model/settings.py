"""Settings: what the user chose."""

from dataclasses import dataclass, field

from attribcheck.model.finding import Severity
from attribcheck.model.house import House


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user chose, defaults filled in."""

    engine: str = "auto"
    """``auto`` (accurate where installed), ``light`` or ``accurate``."""

    encoding: str | None = None
    """Of the stories. None: UTF-8, or what a byte-order mark says."""

    profile: str = "default"
    """Whose house rules weigh the findings; see ``attribcheck.rules.profiles``."""

    fail_on: Severity | None = Severity.WARNING
    """``check`` exits 1 from this severity up. None: never."""

    select: tuple[str, ...] = ()
    """Codes or names of the rules to run, or a family's letter. Empty: those on by default."""

    extend_select: tuple[str, ...] = ()
    """Rules to run beside those, such as some that are off by default."""

    ignore: tuple[str, ...] = ()
    """Rules to leave out; wins over ``select`` and ``extend_select``."""

    severities: tuple[tuple[str, Severity | None], ...] = ()
    """A rule's code and the severity that replaces its own; or code and variant (``A101.rote``),
    and the severity that replaces the variant's. None: off, never told. Of two alike the later
    wins, and any wins over the profile."""

    house: House = field(default_factory=House)
