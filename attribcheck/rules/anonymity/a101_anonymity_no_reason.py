"""An unnamed source speaks, and the story does not say why the name is withheld.

Why: readers cannot weigh a source they cannot see; the reason for the mask is all they have.

Limits: “officials said” counts nobody and passes here, and so do “its leader”, spokespersons,
passers-by who keep their names to themselves, and victims and children whom law or policy
protects. A reason counts for its source wherever it stands, and for others mentioned in its
sentence or the one before. Reuters does not ask for a reason.

Source:
    AP-ANON: the story itself explains why the source asked not to be named.
    SPJ: explain why anonymity was granted.
    NPR-DOS: say why the person is not named.
    RTDNA: tell the public why the source is not named and what was promised.
    NYT-WHY: set phrases that only repeat the wish for anonymity offer readers no help.
    WP-DESC: say why a source is unnamed, how it would know, and where it stands.
"""

from bisect import bisect_left
from collections.abc import Iterator

from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.report import Analysis
from attribcheck.model.source import Anonymity, Source, SourceType
from attribcheck.model.span import Span
from attribcheck.rules.anonymity.describing import (
    confidence_in,
    introduction,
    is_bystander,
    is_introduced,
    is_protected,
)
from attribcheck.rules.credit import sentences_around
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted

NAME_KEPT = frozenset(("name", "names", "surname"))
"""A passer-by who keeps a *name* back has not struck terms; one who wants *anonymity* has."""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the mention that introduces each unnamed source for whom no reason is given."""
    sure, text = confidence_in(analysis), analysis.article.text
    reasons = _reasons(analysis)
    for source in analysis.sources:
        if source.type is not SourceType.ANONYMOUS or not source.anonymity or not source.mentions:
            continue
        variant = _variant(text, source, source.anonymity)
        if variant and not _has_reason_beside(analysis, source, reasons):
            yield _flag(text, source, source.anonymity, variant, sure[source.id])


def _reasons(analysis: Analysis) -> list[Span]:
    """Return every reason that the story gives for withholding a name, in reading order."""
    granted = (source.anonymity for source in analysis.sources if source.anonymity)
    return sorted({item.reason for item in granted if item.reason and not item.rote})


def _has_reason_beside(analysis: Analysis, source: Source, reasons: list[Span]) -> bool:
    """Tell whether a reason stands in a sentence that mentions the source, or in the next.

    A reason that is given for several sources holds for each.
    """
    sentences = analysis.article.sentences
    for mention in source.mentions:
        around = sentences_around(analysis.article, mention.span, reach=1)
        opening = sentences_around(analysis.article, mention.span)
        if opening and around:
            first, last = sentences[opening.start].span, sentences[around.stop - 1].span
            index = bisect_left(reasons, first)
            if index < len(reasons) and reasons[index].start < last.end:
                return True
    return False


def _variant(text: str, source: Source, anonymity: Anonymity) -> str | None:
    if anonymity.reason is not None and not anonymity.rote:
        return None
    if _is_shielded(text, source, anonymity):
        return None
    if anonymity.reason is not None:
        return "rote"
    if anonymity.terms is not None:
        return "terms-only"
    return "silent" if is_introduced(text, source) else None


def _flag(text: str, source: Source, anonymity: Anonymity, variant: str, sure: bool) -> Flag:
    span = introduction(text, source)
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
    return Flag(span, messages[variant], source.id, sure, variant, tuple(related))


def _is_shielded(text: str, source: Source, anonymity: Anonymity) -> bool:
    """Tell whether the source is protected, or was met in the scene and kept a name back."""
    description = source.mentions[0].span.of(text)
    terms = anonymity.terms.of(text).lower().split() if anonymity.terms else []
    asked = bool(terms) and not NAME_KEPT.intersection(terms)
    return is_protected(description) or (is_bystander(description) and not asked)


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
        "“It is over,” said ⟦one aide to the mayor⟧.",
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
