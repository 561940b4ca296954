"""The profiles: where published house rules differ from the default, as data.

A profile changes severities, of a rule or of one of its variants; ``None`` lets it pass. Behind
each difference stands the standard that asks for it. Where a house's own standard stands behind a
rule, its profile's findings name that one.
"""

from dataclasses import dataclass

from attribcheck.model.errors import AttribcheckError
from attribcheck.model.finding import Severity
from attribcheck.model.suggestion import suggestion
from attribcheck.rules.page import Citation
from attribcheck.rules.standards import STANDARDS

INFO, WARNING, ERROR = Severity.INFO, Severity.WARNING, Severity.ERROR
OFF = None


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

    def owns(self, standard: str) -> bool:
        """Tell whether the house published the standard with this id."""
        return bool(self.register) and standard.startswith(self.register)


PROFILES = (
    Profile("default", "no house in particular", ""),
    Profile(
        "ap",
        "Associated Press",
        "AP-",
        (
            Difference(
                "A101",
                ERROR,
                "AP-ANON",
                "A story must say why its source asked not to be named.",
            ),
        ),
    ),
    Profile(
        "reuters",
        "Reuters",
        "R-",
        (
            Difference(
                "A101",
                INFO,
                "R-SRC",
                "The source is to be described as closely as can be; the reason for the mask is "
                "not asked for.",
                derived=True,
            ),
        ),
    ),
    Profile(
        "nyt",
        "New York Times",
        "NYT-",
        (
            Difference(
                "A101.rote",
                WARNING,
                "NYT-WHY",
                "Rote phrases about anonymity give the reader no help.",
            ),
        ),
    ),
    Profile("wapo", "Washington Post", "WP-"),
    Profile("guardian", "Guardian", "G-"),
    Profile(
        "bloomberg",
        "Bloomberg",
        "BBG",
        (
            Difference(
                "A105", ERROR, "BBG", "Nothing stands in quotation marks without a name to it."
            ),
            Difference(
                "A102.class",
                ERROR,
                "BBG",
                "Insiders, veterans and analysts are too opaque: say how many people, and how "
                "they know.",
            ),
        ),
    ),
    Profile(
        "bbc",
        "BBC",
        "BBC-",
        (
            Difference(
                "A109",
                ERROR,
                "BBC-JIG",
                "Details that together give a protected source away are kept out.",
                derived=True,
            ),
        ),
    ),
    Profile(
        "npr",
        "NPR",
        "NPR-",
        (
            Difference(
                "A101",
                ERROR,
                "NPR-DOS",
                "The audience is told why a source is not named.",
            ),
            Difference(
                "A102.class",
                ERROR,
                "NPR-ID",
                "“Officials say” is not enough: say how the source knows, and of which agency, "
                "party or side it is.",
            ),
            Difference(
                "C101.adverb",
                ERROR,
                "NPR-ID",
                "“Reportedly” is not enough: say who reports it.",
            ),
        ),
    ),
    Profile(
        "globe",
        "Globe and Mail",
        "GAM",
        (
            Difference(
                "A105",
                ERROR,
                "GAM",
                "What an unnamed source says is paraphrased, not quoted.",
            ),
        ),
    ),
)


def profile_called(name: str) -> Profile:
    """Return the profile called ``name``; AttribcheckError if none is."""
    for profile in PROFILES:
        if profile.name == name.casefold():
            return profile
    names = [profile.name for profile in PROFILES]
    raise AttribcheckError(
        f"there is no profile called '{name}'",
        hint=suggestion(name, names, f"the profiles are {', '.join(names)}"),
    )
