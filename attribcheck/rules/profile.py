"""Profile: the house rules of one newsroom, as far as they differ from the default."""

from dataclasses import dataclass

from attribcheck.model.finding import Severity
from attribcheck.rules.page import Citation
from attribcheck.rules.standards import STANDARDS


@dataclass(frozen=True, slots=True)
class Difference:
    """What one house asks for that the default does not, or the other way about."""

    target: str
    """A rule's code, or code and variant: ``A101.rote``."""

    severity: Severity | None
    """None: the house lets it pass."""

    standard: str
    """Its id in the register."""

    asks: str
    """What the standard asks for, in our own words."""

    derived: bool = False
    """True: the standard does not say this; it follows from it."""

    @property
    def citation(self) -> Citation:
        """The standard as findings cite it."""
        return Citation(STANDARDS[self.standard], self.asks, self.derived)


@dataclass(frozen=True, slots=True)
class Profile:
    """One newsroom's house rules."""

    name: str
    """As ``--profile`` takes it."""

    house: str
    """Whose they are."""

    register: str
    """What the ids of its standards begin with; empty: no house's come first."""

    differences: tuple[Difference, ...] = ()

    def difference(self, code: str, variant: str) -> Difference | None:
        """Return what is said of this variant, or else of the rule; None: as the default."""
        told = {item.target: item for item in self.differences}
        return told.get(f"{code}.{variant}") or told.get(code)

    def turns_on(self, code: str) -> bool:
        """Tell whether the house wants a rule that may be off by default."""
        return any(item.target == code and item.severity for item in self.differences)

    def owns(self, standard: str) -> bool:
        """Tell whether the house published the standard with this id."""
        return bool(self.register) and standard.startswith(self.register)
