"""From what the rules see to what the editor is told: one voice, in reading order."""

from collections.abc import Mapping

from attribcheck.model.finding import Finding, Flag, Severity
from attribcheck.model.fingerprint import Fingerprint, fingerprints
from attribcheck.model.report import Analysis
from attribcheck.model.settings import Settings
from attribcheck.rules.catalogue import CATALOGUE, rule_called
from attribcheck.rules.page import page_of
from attribcheck.rules.rule import Rule


def judge(analysis: Analysis, settings: Settings) -> tuple[Finding, ...]:
    """Run the chosen rules and weigh their flags.

    A flag that is not sure drops one step of severity, and none is dropped for doubt. Where a
    rule yields to another that flags the same words or the same source, the other speaks alone.
    AttribcheckError where ``settings`` name a rule that there is not.
    """
    rules = chosen(settings)
    flags = {rule.code: tuple(rule.check(analysis)) for rule in rules}
    told = [
        (rule, flag)
        for rule in rules
        for flag in flags[rule.code]
        if not _told_elsewhere(rule, flag, flags)
    ]
    told.sort(key=lambda pair: (pair[1].span, pair[0].code))
    prints = fingerprints(analysis.article, [(rule.code, flag.span) for rule, flag in told])
    return tuple(
        _weigh(rule, flag, known, settings)
        for (rule, flag), known in zip(told, prints, strict=True)
    )


def chosen(settings: Settings) -> tuple[Rule, ...]:
    """Return the rules that ``settings`` run, in the catalogue's order."""
    wanted = {rule_called(code).code for code in settings.select}
    unwanted = {rule_called(code).code for code in settings.ignore}
    return tuple(
        rule
        for rule in CATALOGUE
        if rule.code not in unwanted and (rule.code in wanted if wanted else rule.on)
    )


def _told_elsewhere(rule: Rule, flag: Flag, flags: Mapping[str, tuple[Flag, ...]]) -> bool:
    others = (other for code in rule.yields_to for other in flags.get(code, ()))
    return any(
        other.span.overlaps(flag.span)
        or (other.source_id is not None and other.source_id == flag.source_id)
        for other in others
    )


def _weigh(rule: Rule, flag: Flag, known: Fingerprint, settings: Settings) -> Finding:
    page = page_of(rule)
    severity = _severity(rule, flag, settings)
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=severity if flag.sure else severity.lowered(),
        flag=flag,
        why=page.why,
        fix=rule.fix,
        standard=str(page.citations[0]) if page.citations else "",
        fingerprint=known,
    )


def _severity(rule: Rule, flag: Flag, settings: Settings) -> Severity:
    named = dict(settings.severities)
    variants = {variant.name: variant.severity for variant in rule.variants}
    return (
        named.get(f"{rule.code}.{flag.variant}")
        or variants.get(flag.variant)
        or named.get(rule.code, rule.severity)
    )
