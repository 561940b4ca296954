"""``attribcheck rules``: which rules are on, how much each weighs, and why."""

import json
from argparse import Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from attribcheck.cli.config import folder
from attribcheck.cli.failures import Failures
from attribcheck.cli.options import settings_for
from attribcheck.cli.reference import filled, markdown_table
from attribcheck.render.visible import one_line

if TYPE_CHECKING:
    from attribcheck.desk.effective import Effective
    from attribcheck.rules import Choice, Rule
    from attribcheck.rules.severities import Weight

INDENT = "     "


def run_rules(arguments: Namespace, _failures: Failures) -> bool:
    """Print the catalogue: each rule, whether it is on, its severity, and what it finds wrong."""
    from attribcheck.cli.output import write
    from attribcheck.rules import CATALOGUE, choices

    if arguments.markdown:
        write(markdown_table(CATALOGUE) + "\n")
        return False
    effective = settings_for(arguments)(folder(arguments.where))
    several = choices(effective.settings)
    if arguments.format == "json":
        write(json.dumps([_object(choice, effective) for choice in several], indent=2) + "\n")
        return False
    for choice in several:
        write("\n".join(_told(choice, effective)) + "\n")
    return False


def _object(choice: "Choice", effective: "Effective") -> dict[str, Any]:
    from attribcheck.rules.page import page_of
    from attribcheck.rules.severities import weight_of

    rule = choice.rule

    def weight(variant: str) -> str:
        severity = weight_of(rule, variant, effective.settings).severity
        return str(severity) if severity else "off"

    return {
        "code": rule.code,
        "name": rule.name,
        "on": choice.runs,
        "severity": weight(""),
        "variants": {variant.name: weight(variant.name) for variant in rule.variants},
        "because": list(_reasons(choice, effective)),
        "summary": page_of(rule).summary,
        "standards": [str(citation) for citation in page_of(rule).citations],
    }


def _told(choice: "Choice", effective: "Effective") -> Iterator[str]:
    from attribcheck.rules.page import page_of
    from attribcheck.rules.severities import weight_of

    rule = choice.rule
    weight = weight_of(rule, "", effective.settings).severity
    yield f"{rule.code} {rule.name} · {weight or 'off' if choice.runs else 'off'}"
    yield from filled(page_of(rule).summary, INDENT)
    for reason in _reasons(choice, effective):
        yield from filled(one_line(reason), INDENT)


def _reasons(choice: "Choice", effective: "Effective") -> Iterator[str]:
    """Yield what has made the rule other than it is by itself."""
    state = "on" if choice.runs else "off"
    if choice.setting in ("select", "extend-select", "ignore"):
        yield f"{state} by {choice.setting} ({effective.origins[choice.setting]})"
    elif not choice.rule.on and not choice.runs:
        yield f"{state} by default"
    if choice.runs or choice.setting in ("severity", "profile"):
        yield from _weights(choice.rule, effective)


def _weights(rule: "Rule", effective: "Effective") -> Iterator[str]:
    from attribcheck.rules.severities import By, weight_of

    whole = weight_of(rule, "", effective.settings)
    for variant in ("", *(variant.name for variant in rule.variants)):
        weight = weight_of(rule, variant, effective.settings)
        if weight.by is By.RULE or (variant and weight == whole):
            continue
        label = f"{variant}: " if variant else ""
        yield f"{label}{weight.severity or 'off'} by {_decider(rule, variant, weight, effective)}"


def _decider(rule: "Rule", variant: str, weight: "Weight", effective: "Effective") -> str:
    from attribcheck.rules.profiles import profile_called
    from attribcheck.rules.severities import By

    if weight.by is By.PROFILE:
        profile = profile_called(effective.settings.profile)
        difference = profile.difference(rule.code, variant)
        return f"profile {profile.name}" + (f": {difference.citation}" if difference else "")
    exact = f"severity.{rule.code}.{variant}"
    return effective.origins.get(exact, effective.origins.get(f"severity.{rule.code}", "severity"))
