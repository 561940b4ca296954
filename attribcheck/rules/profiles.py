"""The profiles: where published house rules differ from the default, from profiles.toml."""

from functools import cache

from attribcheck.model.errors import AttribcheckError
from attribcheck.model.finding import Severity
from attribcheck.model.suggestion import suggestion
from attribcheck.rules.profile import Difference, Profile


@cache
def every_profile() -> tuple[Profile, ...]:
    """Return every profile, the default first."""
    import tomllib
    from importlib import resources

    text = (resources.files(__package__) / "profiles.toml").read_text(encoding="utf-8")
    return tuple(
        Profile(
            name,
            told["house"],
            told["register"],
            tuple(_difference(**item) for item in told.get("differences", ())),
        )
        for name, told in tomllib.loads(text).items()
    )


def profile_called(name: str) -> Profile:
    """Return the profile called ``name``; AttribcheckError if none is."""
    for profile in every_profile():
        if profile.name == name.casefold():
            return profile
    names = [profile.name for profile in every_profile()]
    raise AttribcheckError(
        f"there is no profile called '{name}'",
        hint=suggestion(name, names, f"the profiles are {', '.join(names)}"),
    )


def _difference(
    target: str, severity: str, standard: str, asks: str, derived: bool = False
) -> Difference:
    weight = None if severity == "off" else Severity[severity.upper()]
    return Difference(target, weight, standard, asks, derived)
