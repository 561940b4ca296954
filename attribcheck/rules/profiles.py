"""The profiles: where published house rules differ from the default, as data.

A profile changes severities, of a rule or of one of its variants; ``None`` lets it pass, and any
other turns on a rule that is off by default. Behind each difference stands the standard that asks
for it. Where a house's own standard stands behind a rule, its profile's findings name that one.
"""

from attribcheck.model.errors import AttribcheckError
from attribcheck.model.finding import Severity
from attribcheck.model.suggestion import suggestion
from attribcheck.rules.profile import Difference, Profile

INFO, WARNING, ERROR = Severity.INFO, Severity.WARNING, Severity.ERROR
OFF = None

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
            Difference(
                "S103.no-date",
                WARNING,
                "AP-CAP",
                "A caption gives the date on which the picture was taken.",
            ),
            Difference(
                "S105",
                WARNING,
                "AP-ANON05",
                "A story that rests on an anonymous source carries a byline.",
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
                "The source is described as closely as can be; the reason for the mask is not "
                "asked for.",
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
    Profile(
        "wapo",
        "Washington Post",
        "WP-",
        (
            Difference(
                "B101",
                ERROR,
                "WP-STD",
                "A story has the comment of whoever is accused or challenged in it.",
            ),
        ),
    ),
    Profile("guardian", "Guardian", "G-"),
    Profile(
        "bloomberg",
        "Bloomberg",
        "BBG",
        (
            Difference(
                "A102.class",
                ERROR,
                "BBG",
                "Insiders, veterans and analysts are too opaque: say how many people, and how "
                "they know.",
            ),
            Difference(
                "A105",
                ERROR,
                "BBG",
                "Nothing stands in quotation marks without a name to it.",
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
            Difference(
                "B101",
                ERROR,
                "BBC-ROR",
                "Whoever is accused of wrongdoing or strongly criticised has a right of reply.",
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
            Difference(
                "B101",
                ERROR,
                "GAM",
                "The people at the heart of a story are asked, and it says so if none answered.",
            ),
            Difference(
                "B102",
                WARNING,
                "GAM",
                "A story says what was done to reach somebody who is not heard in it.",
                derived=True,
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
