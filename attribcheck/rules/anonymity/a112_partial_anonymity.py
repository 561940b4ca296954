"""Somebody goes by a first name or an initial alone, and the story does not say why.

Why: half a name is a mask too, and a reader may take it for a slip or for a made-up person.

Limits: off by default. Children, victims and people known by one name pass, and so does whoever’s
sentence, or the next, gives a reason.

Source:
    SPJ, derived: explain why anonymity was granted.
    NPR-DOS, derived: no invented names; say why somebody is not named.
"""

from collections.abc import Iterator

from attribcheck.language.given import is_given
from attribcheck.model.finding import Flag, Severity
from attribcheck.model.report import Analysis
from attribcheck.model.source import Source, SourceType
from attribcheck.model.span import Span
from attribcheck.rules.anonymity.heads import is_protected
from attribcheck.rules.credit import SURE, telling_attributions, window_after
from attribcheck.rules.narration import find_narrated, phrases
from attribcheck.rules.roll import call_roll
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted

TERMS = (
    r"\b(?:be identified|be named|identified|named|gave|give|use|goes|went) (?:only )?"
    r"(?:by|as|only)? ?(?:(?:just|only|his|her|their|a|the) ){0,3}(?:first names?|initials?)\b",
    r"\b(?:declined|refused|asked|wanted) (?:not )?to (?:give|have) (?:his|her|their|a) "
    r"(?:last name|surname)s?\b",
    r"\b(?:last name|surname)s? (?:is|are|was|were|be) (?:being )?(?:withheld|not)\b",
)
HALVES = ("name", "initial")
REASON = (
    r"\b(?:because|since|for fear|out of fear|fearing|to protect|privacy|safety|policy|reprisals?"
    r"|retaliation|authori[sz]ed|minors?|victims?|sensitiv\w+)\b",
)


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the terms of half a name, and each source that has a first name and nothing more."""
    text = analysis.article.text
    told: list[Span] = []
    for match in find_narrated(analysis, *TERMS, having=HALVES):
        span = Span(*match.span())
        told.append(window_after(analysis.article, span))
        if not _is_explained(analysis, span):
            message = f"{quoted(text, span)}, and the story does not say why"
            yield Flag(span, message, variant="terms")
    confidence = telling_attributions(analysis)
    for source in analysis.sources:
        credible = [confidence[item] for item in source.attributions if item in confidence]
        name = _first_name_alone(analysis, source) if credible else None
        if not name or any(window.overlaps(name) for window in told):
            continue
        if not _is_explained(analysis, name):
            message = f"{quoted(text, name)} has no surname, and the story does not say why"
            yield Flag(name, message, source.id, max(credible) >= SURE, "first-name")


def _first_name_alone(analysis: Analysis, source: Source) -> Span | None:
    text, name = analysis.article.text, source.name
    if source.type is not SourceType.PERSON or " " in name or not source.mentions:
        return None
    lone = is_given(name) and " " not in call_roll(analysis).fullest.get(name.lower(), "")
    span = source.mentions[0].span
    return span if lone and not is_protected(span.of(text)) else None


def _is_explained(analysis: Analysis, span: Span) -> bool:
    window = window_after(analysis.article, span)
    return phrases(*REASON).search(analysis.article.text, window.start, window.end) is not None


RULE = Rule(
    code="A112",
    name="partial-anonymity",
    severity=Severity.WARNING,
    check=check,
    doc=__doc__,
    fix="Give the whole name, or say why it is not given.",
    flagged=(
        "The landlord never came, said a tenant who asked to ⟦be identified only by her first "
        "name⟧.",
        "“The landlord never came,” ⟦Maria⟧ said. The building has 12 flats.",
    ),
    allowed=(
        "The landlord never came, said a tenant who asked to be identified only by her first name "
        "because she fears eviction.",
        "“The landlord never came,” Maria Lopes said. “Not once,” Maria said.",
    ),
    variants=(
        Variant("terms", "the copy says that a name is cut, and not why"),
        Variant("first-name", "a source has a first name and nothing more"),
    ),
    yields_to=("N102",),
    on=False,
)
