"""An unnamed source speaks, and the story does not say why the name is withheld.

Why: readers cannot weigh a source they cannot see; the reason for the mask is all they have.

Limits: “officials said” counts nobody and passes here, and so do spokespersons, passers-by who
keep their names to themselves, and victims and children whom law or policy protects. A reason
given anywhere for one source counts for that source alone. Reuters does not ask for a reason.

Source:
    AP-ANON: the story itself explains why the source asked not to be named.
    SPJ: explain why anonymity was granted.
    NPR-DOS: say why the person is not named.
    RTDNA: tell the public why the source is not named and what was promised.
    NYT-WHY: set phrases that only repeat the wish for anonymity offer readers no help.
    WP-DESC: say why a source is unnamed, how it would know, and where it stands.
"""

from collections.abc import Iterator

from attribcheck.language.wordlists import wordlist
from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.report import Analysis
from attribcheck.model.source import Anonymity, Source, SourceType
from attribcheck.rules.anonymity.describing import head_of
from attribcheck.rules.credit import SURE
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted

UNCOUNTED = frozenset(("sources", "people", "persons", "insiders"))
"""Heads that stand for particular people though nobody counts them: *people close to the talks*.
*Officials* and *aides* in the plural may be a body speaking."""

NAME_KEPT = frozenset(("name", "names", "surname"))
"""A passer-by who keeps a *name* back has not struck terms; one who wants *anonymity* has."""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the mention that introduces each unnamed source for whom no reason is given."""
    confidence = {item.id: item.confidence for item in analysis.attributions}
    for source in analysis.sources:
        anonymity = source.anonymity
        if source.type is not SourceType.ANONYMOUS or anonymity is None or not source.mentions:
            continue
        variant = _variant(analysis.article.text, source, anonymity)
        if variant:
            sure = max(confidence[item] for item in source.attributions) >= SURE
            yield _flag(analysis.article.text, source, anonymity, variant, sure)


def _variant(text: str, source: Source, anonymity: Anonymity) -> str | None:
    if anonymity.reason is not None and not anonymity.rote:
        return None
    if _is_shielded(text, source, anonymity):
        return None
    if anonymity.reason is not None:
        return "rote"
    if anonymity.terms is not None:
        return "terms-only"
    return "silent" if _is_particular(text, source, anonymity) else None


def _flag(text: str, source: Source, anonymity: Anonymity, variant: str, sure: bool) -> Flag:
    span = source.mentions[0].span
    who = quoted(text, span)
    messages = {
        "rote": f"the reason why {who} is not named only repeats that it is so",
        "terms-only": f"{who} speaks on terms of anonymity, and the story does not say why",
        "silent": f"{who} is not named, and the story does not say why",
    }
    related = [
        Place(place, says)
        for place, says in ((anonymity.terms, "the terms"), (anonymity.reason, "the reason"))
        if place is not None
    ]
    sure = sure and span not in source.ambiguous
    return Flag(span, messages[variant], source.id, sure, variant, tuple(related))


def _is_shielded(text: str, source: Source, anonymity: Anonymity) -> bool:
    """Tell whether the source is a private person who was met in the scene, or is protected."""
    head = head_of(source.mentions[0].span.of(text))
    if head in wordlist("private_people")["protected"]:
        return True
    terms = anonymity.terms.of(text).lower().split() if anonymity.terms else []
    asked = bool(terms) and not NAME_KEPT.intersection(terms)
    return not asked and head in wordlist("private_people")["bystanders"]


def _is_particular(text: str, source: Source, anonymity: Anonymity) -> bool:
    head = head_of(source.mentions[0].span.of(text))
    return anonymity.count is not None or head in UNCOUNTED


RULE = Rule(
    code="A101",
    name="anonymity-no-reason",
    severity=Severity.WARNING,
    check=check,
    doc=__doc__,
    fix="Say why the name is withheld, or put the source on the record.",
    flagged=(
        "The mayor plans to resign before the budget vote, said ⟦a council aide⟧, who spoke on "
        "condition of anonymity.",
        "“It is over,” said ⟦one aide⟧ to the mayor.",
        "⟦An engineer at the plant⟧ said the valve had failed twice. The engineer requested "
        "anonymity because he did not want to be named.",
        "The bank will close nine branches, according to ⟦two people briefed on the plan⟧.",
    ),
    allowed=(
        "The mayor plans to resign before the budget vote, said a council aide, who spoke on "
        "condition of anonymity because the aide was not authorized to discuss personnel matters.",
        "A shift supervisor, who asked not to be identified for fear of losing the job, said the "
        "valve had failed twice.",
        "The bank will close nine branches, a spokeswoman for the bank said.",
        "“It was so loud,” said a woman who declined to give her name.",
        "Officials said the road would open on Friday.",
    ),
    variants=(
        Variant("terms-only", "the copy tells the terms of anonymity but no reason"),
        Variant("silent", "the copy tells neither terms nor reason"),
        Variant("rote", "the reason only repeats the refusal", Severity.INFO),
    ),
)
