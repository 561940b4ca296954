"""Which rules run, and why."""

from collections.abc import Iterable
from dataclasses import dataclass

from attribcheck.model.settings import Settings
from attribcheck.rules.catalogue import CATALOGUE, rules_called
from attribcheck.rules.profiles import profile_called
from attribcheck.rules.rule import Rule
from attribcheck.rules.severities import By, weight_of


@dataclass(frozen=True, slots=True)
class Choice:
    """Whether one rule runs."""

    rule: Rule
    runs: bool
    setting: str
    """The setting that decided: ``select``, ``extend-select``, ``ignore``, ``severity`` or
    ``profile``; empty: none did."""


def chosen(settings: Settings) -> tuple[Rule, ...]:
    """Return the rules that ``settings`` run, in the catalogue's order.

    AttribcheckError where they name a rule, a variant or a profile that there is not.
    """
    return tuple(choice.rule for choice in choices(settings) if choice.runs)


def choices(settings: Settings) -> tuple[Choice, ...]:
    """Return a choice for every rule there is, in the catalogue's order."""
    select, extend, ignore = (
        _codes(names) for names in (settings.select, settings.extend_select, settings.ignore)
    )
    return tuple(_choice(rule, select, extend, ignore, settings) for rule in CATALOGUE)


def _choice(
    rule: Rule, select: set[str], extend: set[str], ignore: set[str], settings: Settings
) -> Choice:
    if rule.code in ignore:
        return Choice(rule, False, "ignore")
    off = _off(rule, settings)
    if off is not None:
        return Choice(rule, False, "severity" if off is By.SETTINGS else "profile")
    if rule.code in extend:
        return Choice(rule, True, "extend-select")
    if select:
        return Choice(rule, rule.code in select, "select")
    if not rule.on and profile_called(settings.profile).turns_on(rule.code):
        return Choice(rule, True, "profile")
    return Choice(rule, rule.on, "")


def _off(rule: Rule, settings: Settings) -> By | None:
    """Return who has turned off every variant of ``rule``; None: some are on."""
    variants = [variant.name for variant in rule.variants] or [""]
    weights = [weight_of(rule, variant, settings) for variant in variants]
    return weights[0].by if all(weight.severity is None for weight in weights) else None


def _codes(names: Iterable[str]) -> set[str]:
    return {rule.code for name in names for rule in rules_called(name)}
