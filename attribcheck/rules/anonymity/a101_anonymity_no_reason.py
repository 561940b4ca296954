"""An unnamed source speaks, and the story does not say why the name is withheld.

Why: readers cannot weigh a source they cannot see; the reason for the mask is all they have.

Limits: “officials said” counts nobody and passes here, and so do “its leader”, spokespersons,
passers-by who keep their names to themselves, experts, and victims and children whom law or policy
protects. A reason counts for its source wherever it stands, for others mentioned in its sentence,
one for several sources also for those in the sentence before, and one for *others interviewed* for
all. Reuters does not ask for a reason.

Source:
    AP-ANON: the story itself explains why the source asked not to be named.
    SPJ: explain why anonymity was granted.
    NPR-DOS: say why the person is not named.
    RTDNA: tell the public why the source is not named and what was promised.
    NYT-WHY: set phrases that only repeat the wish for anonymity offer readers no help.
"""

from bisect import bisect_left
from collections.abc import Iterator

from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.report import Analysis
from attribcheck.model.source import Source
from attribcheck.model.span import Span
from attribcheck.rules.anonymity.heads import is_bystander, is_expert, is_protected
from attribcheck.rules.anonymity.unnamed import Unnamed, unnamed
from attribcheck.rules.credit import sentences_around, window_after
from attribcheck.rules.narration import phrases
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted

NAME_KEPT = frozenset(("name", "names", "surname"))
"""A passer-by who keeps a *name* back has not struck terms; one who wants *anonymity* has."""


FOR_ALL = (
    r"\blike (?:(?:most|many|several|some|all|the|other|others|of|two|three|four|five|dozen)\b ?)+"
    r"(?:[\w’'-]+ ){0,3}(?:interviewed|who spoke|sources|people|quoted|in this)\b",
)
"""*Like others interviewed for this story*: the reason that follows is theirs as well."""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the words that introduce each unnamed source for whom no reason is given."""
    text, reasons = analysis.article.text, _reasons(analysis)
    for_all = _is_for_all(analysis, reasons)
    for somebody in unnamed(analysis):
        variant = None if somebody.second_hand else _variant(text, somebody)
        if variant == "silent" and for_all:
            continue
        if variant and not _has_reason_beside(analysis, somebody.source, reasons):
            yield _flag(text, somebody, variant)


def _variant(text: str, somebody: Unnamed) -> str | None:
    granted = somebody.anonymity
    if (granted.reason is not None and not granted.rote) or _is_shielded(text, somebody):
        return None
    if granted.reason is not None:
        return "rote"
    if granted.terms is not None:
        return "terms-only"
    expert = is_expert(somebody.introduced.of(text))
    return "silent" if somebody.particular and not expert else None


def _is_shielded(text: str, somebody: Unnamed) -> bool:
    """Tell whether the source is protected, or was met in the scene and kept a name back."""
    description, terms = somebody.introduced.of(text), somebody.anonymity.terms
    words = terms.of(text).lower().split() if terms else []
    asked = bool(words) and not NAME_KEPT.intersection(words)
    return is_protected(description) or (is_bystander(description) and not asked)


def _flag(text: str, somebody: Unnamed, variant: str) -> Flag:
    who, granted = quoted(text, somebody.introduced), somebody.anonymity
    verb, speaks = somebody.verb, "speaks" if somebody.single else "speak"
    messages = {
        "rote": f"the reason why {who} {verb} not named only repeats that it is so",
        "terms-only": f"{who} {speaks} on terms of anonymity, and the story does not say why",
        "silent": f"{who} {verb} not named, and the story does not say why",
    }
    related = tuple(
        Place(place, says)
        for place, says in ((granted.terms, "the terms"), (granted.reason, "the reason"))
        if place is not None
    )
    source_id = somebody.source.id
    return Flag(somebody.introduced, messages[variant], source_id, somebody.sure, variant, related)


def _reasons(analysis: Analysis) -> list[tuple[Span, bool]]:
    """Return every reason that the story gives, and whether it is several sources’, in order."""
    granted = (source.anonymity for source in analysis.sources if source.anonymity)
    return sorted(
        {(item.reason, item.count != 1) for item in granted if item.reason and not item.rote}
    )


def _is_for_all(analysis: Analysis, reasons: list[tuple[Span, bool]]) -> bool:
    """Tell whether a reason is given for one source and the others of the story."""
    article = analysis.article
    indices = {at for span, _ in reasons for at in sentences_around(article, span)}
    sentences = (article.sentences[at].span for at in indices)
    return any(phrases(*FOR_ALL).search(article.text, one.start, one.end) for one in sentences)


def _has_reason_beside(
    analysis: Analysis, source: Source, reasons: list[tuple[Span, bool]]
) -> bool:
    """Tell whether a reason stands in a sentence with the source, or one for several in the next.

    A reason that is given for several sources holds for each.
    """
    for mention in source.mentions:
        window = window_after(analysis.article, mention.span)
        own = sentences_around(analysis.article, mention.span)
        end = analysis.article.sentences[own.stop - 1].span.end if own else window.end
        index = bisect_left(reasons, (window, False))
        while index < len(reasons) and reasons[index][0].start < window.end:
            span, several = reasons[index]
            if several or span.start < end:
                return True
            index += 1
    return False


RULE = Rule(
    code="A101",
    name="anonymity-no-reason",
    severity=Severity.WARNING,
    check=check,
    doc=__doc__,
    fix="Say why the name is withheld, or put the source on the record.",
    flagged=(
        "The mayor will resign before the budget vote, said ⟦a council aide⟧, who spoke on "
        "condition of anonymity.",
        "“It is over,” said ⟦one aide to the mayor⟧.",
        "⟦An engineer at the plant⟧ said the valve had failed twice. The engineer requested "
        "anonymity because he did not want to be named.",
        "The bank will close nine branches, according to ⟦two people briefed on the plan⟧.",
    ),
    allowed=(
        "Lawmaker wants ban.\n\nA lawmaker in Dell is calling for a ban on drones, and said so on "
        "Monday, when the hall was full and the council sat. “It is time,” Joey Salceda said.\n\n"
        "The hall was full.",
        "The mayor will resign before the budget vote, said a council aide, who spoke on "
        "condition of anonymity because the aide was not authorized to discuss personnel matters.",
        "A shift supervisor, who asked not to be identified for fear of losing the job, said the "
        "valve had failed twice.",
        "The bank will close nine branches, a spokeswoman for the bank said.",
        "“It was so loud,” said a woman who declined to give her name.",
        "Officials said the road would open on Friday.",
        "“It is over,” said one aide, who, like others interviewed for this story, asked for "
        "anonymity to speak freely.\n\nThe bank will close, said a director.",
    ),
    variants=(
        Variant("terms-only", "the copy tells the terms of anonymity but no reason"),
        Variant("silent", "the copy tells neither terms nor reason"),
        Variant("rote", "the reason only repeats the refusal", Severity.INFO),
    ),
)
