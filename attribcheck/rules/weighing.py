"""From what the rules see to what the editor is told: one voice, in reading order."""

from collections.abc import Iterator

from attribcheck.model.finding import Finding, Flag
from attribcheck.model.fingerprint import Fingerprint, fingerprints
from attribcheck.model.report import Analysis
from attribcheck.model.settings import Settings
from attribcheck.rules.choosing import chosen
from attribcheck.rules.one_voice import Told, with_one_voice
from attribcheck.rules.page import Citation, page_of
from attribcheck.rules.profile import Profile
from attribcheck.rules.profiles import profile_called
from attribcheck.rules.rule import Rule
from attribcheck.rules.severities import weight_of


def judge(analysis: Analysis, settings: Settings) -> tuple[Finding, ...]:
    """Run the chosen rules and weigh their flags.

    A flag that is not sure drops one step of severity, and none is dropped for doubt. Where a
    rule yields to another that flags the same words or the same source, the other speaks alone;
    what settings or profile turn off does not speak at all. AttribcheckError where ``settings``
    name a rule, a variant or a profile that there is not. Of findings on the same words the gravest
    goes first.
    """
    flags = {rule.code: tuple(_told(rule, analysis, settings)) for rule in chosen(settings)}
    told = sorted(with_one_voice(flags), key=_order)
    found = [(one.rule.code, one.flag.span) for one in told]
    profile = profile_called(settings.profile)
    return tuple(
        _finding(one, known, profile)
        for one, known in zip(told, fingerprints(analysis.article, found), strict=True)
    )


def _told(rule: Rule, analysis: Analysis, settings: Settings) -> Iterator[Told]:
    for flag in rule.check(analysis):
        severity = weight_of(rule, flag.variant, settings).severity
        if severity is not None:
            yield Told(rule, flag, severity if flag.sure else severity.lowered())


def _order(told: Told) -> tuple[int, int, int, str]:
    """Return the place of a finding in reading order; of the same words the gravest goes first."""
    return told.flag.span.start, -told.severity, told.flag.span.end, told.rule.code


def _finding(told: Told, known: Fingerprint, profile: Profile) -> Finding:
    rule, flag = told.rule, told.flag
    citation = _citation(rule, flag, profile)
    return Finding(
        code=rule.code,
        name=rule.name,
        severity=told.severity,
        flag=flag,
        why=page_of(rule).why,
        fix=rule.fix,
        standard=str(citation) if citation else "",
        fingerprint=known,
    )


def _citation(rule: Rule, flag: Flag, profile: Profile) -> Citation | None:
    """Return the standard to name: the house's own, where there is one, or else the first."""
    difference = profile.difference(rule.code, flag.variant)
    if difference:
        return difference.citation
    citations = page_of(rule).citations
    own = (item for item in citations if profile.owns(item.standard.id))
    return next(own, citations[0] if citations else None)
