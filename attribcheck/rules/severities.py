"""How much a finding weighs: by its rule, the profile, and the settings, the later the stronger."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from attribcheck.model.errors import AttribcheckError
from attribcheck.model.finding import Severity
from attribcheck.model.settings import Settings
from attribcheck.model.suggestion import suggestion
from attribcheck.rules.catalogue import rule_called
from attribcheck.rules.profiles import profile_called
from attribcheck.rules.rule import Rule

Severities = tuple[tuple[str, Severity | None], ...]


class By(Enum):
    """Who has decided."""

    RULE = "the rule"
    PROFILE = "the profile"
    SETTINGS = "the settings"


@dataclass(frozen=True, slots=True)
class Weight:
    """The severity of one variant of one rule."""

    severity: Severity | None
    """None: off, never told."""

    by: By


def weight_of(rule: Rule, variant: str, settings: Settings) -> Weight:
    """Weigh a sure flag of ``rule``; ``variant`` is empty for a rule that has none.

    What is said of a variant goes before what is said of its rule, so that an error made of a
    rule leaves its gentler variants alone; but a rule that is off is off with all its variants
    that are not named themselves.
    """
    chosen = overrides(settings.severities)
    house = {item.target: item.severity for item in profile_called(settings.profile).differences}
    exact, own = f"{rule.code}.{variant}", _own(rule, variant)
    if exact in chosen:
        return Weight(chosen[exact], By.SETTINGS)
    if chosen.get(rule.code, rule) is None:
        return Weight(None, By.SETTINGS)
    if exact in house:
        return Weight(house[exact], By.PROFILE)
    if own is not None:
        return Weight(own, By.RULE)
    if rule.code in chosen:
        return Weight(chosen[rule.code], By.SETTINGS)
    if rule.code in house:
        return Weight(house[rule.code], By.PROFILE)
    return Weight(rule.severity, By.RULE)


@lru_cache(maxsize=64)
def overrides(severities: Severities) -> Mapping[str, Severity | None]:
    """Return the severities by ``CODE`` and ``CODE.variant``; AttribcheckError for another key."""
    return {target(key): severity for key, severity in severities}


def target(key: str) -> str:
    """Return ``key`` as ``CODE`` or ``CODE.variant``; a rule's name does for its code."""
    called, dot, variant = key.partition(".")
    rule = rule_called(called)
    if not dot:
        return rule.code
    names = [item.name for item in rule.variants]
    if variant.casefold() in names:
        return f"{rule.code}.{variant.casefold()}"
    known = f"its variants are {', '.join(names)}" if names else "it has no variants"
    raise AttribcheckError(
        f"rule {rule.code} has no variant called '{variant}'",
        hint=suggestion(variant, names, known),
    )


def _own(rule: Rule, variant: str) -> Severity | None:
    return next((item.severity for item in rule.variants if item.name == variant), None)
