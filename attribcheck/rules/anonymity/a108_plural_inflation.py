"""Several sources are credited where the story has one.

Why: “sources say” tells the reader that more than one person stands behind it.

Limits: “officials” in the plural may be a body speaking and passes, unless “the officials” point
back to one. A plural passes where anybody else of the kind was introduced before it. Headlines
count where the body has one unnamed source and no other.

Source:
    R-SRC: never cite sources in the plural where there is only one.
    MCC: no plural for a single source.
"""

import re
from collections.abc import Iterator

from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.part import Part
from attribcheck.model.report import Analysis
from attribcheck.model.source import Source, SourceType
from attribcheck.model.span import Span
from attribcheck.rules.anonymity.descriptions import Description, unnamed_descriptions
from attribcheck.rules.anonymity.heads import is_private
from attribcheck.rules.anonymity.unnamed import unnamed
from attribcheck.rules.narration import is_quoted
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted

HEADLINE = re.compile(r"\b(?:[Ss]ources|SOURCES|[Ii]nsiders|INSIDERS)\b")
BARE = frozenset(("sources", "insiders"))
"""Plurals that are people also without *the*, for no body goes by them."""

BACK = 40
"""Descriptions looked back over; no story has as many."""

PEOPLE = frozenset((SourceType.PERSON, SourceType.SPOKESPERSON, SourceType.COLLECTIVE))


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag plurals, in headline and body, behind which the story has one person."""
    found = [
        (source, item)
        for source, item in unnamed_descriptions(analysis)
        if not is_quoted(analysis, item.span) and not is_private(item.span.of(_text(analysis)))
    ]
    sure = {one.source.id: one.sure for one in unnamed(analysis)}
    starts = (s.mentions[0].span.start for s in analysis.sources if s.type in PEOPLE and s.mentions)
    named = min(starts, default=len(_text(analysis)))
    yield from _headline(analysis, found)
    for at, (source, item) in enumerate(found):
        if source.id not in sure:
            continue
        before = found[max(at - BACK, 0) : at]
        one = _only_one(_text(analysis), item, before, others=named < item.span.start)
        variant = "plural"
        if not one:
            one, variant = _single_after(item, found[at + 1 : at + 2]), "singular"
        if one:
            yield _flag(_text(analysis), source, (item, one), variant, sure=sure[source.id])


def _flag(
    text: str, source: Source, pair: tuple[Description, Description], variant: str, *, sure: bool
) -> Flag:
    item, one = pair
    says = {"plural": "introduced as one", "singular": "one later"}[variant]
    message = f"{quoted(text, item.span)}: the story has one, {quoted(text, one.span)}"
    related = (Place(one.span, says),)
    return Flag(item.span, message, source.id, sure, variant, related)


def _only_one(
    text: str, item: Description, before: list[tuple[Source, Description]], *, others: bool
) -> Description | None:
    """Return the one source that a plural has before it: *a port official* | *the officials*.

    ``others``: people who are named, or a class of them, come before it as well.
    """
    head = item.span.of(text).split()[-1].lower()
    if not item.plural or not (item.points or (item.opening == head and head in BARE)):
        return None
    kin = [other for _, other in before if other.head == item.head]
    single = [other for other in kin if other.introduces]
    crowd = sum(other.introduces for _, other in before) > 1
    if len(single) != 1 or any(other.plural for other in kin):
        return None
    return None if item.points and (others or crowd) else single[0]


def _single_after(item: Description, after: list[tuple[Source, Description]]) -> Description | None:
    """Return the one that an uncounted plural shrinks to: *sources* | *the source*."""
    if not item.plural or item.points or item.opening != _plural_of(item.head):
        return None
    return next(
        (
            other
            for _, other in after
            if other.points and not other.plural and other.head == item.head
        ),
        None,
    )


def _plural_of(head: str) -> str:
    return {"person": "people"}.get(head, f"{head}s")


def _headline(analysis: Analysis, found: list[tuple[Source, Description]]) -> Iterator[Flag]:
    """Flag *sources* in a headline over a body that has one unnamed source."""
    text = _text(analysis)
    sources = {source.id for source, _ in found if source.type is SourceType.ANONYMOUS}
    plural = any(item.plural for _, item in found)
    if len(sources) != 1 or plural:
        return
    for segment in analysis.article.segments:
        match = HEADLINE.search(text, segment.span.start, segment.span.end)
        if segment.part is Part.HEADLINE and match:
            source, one = found[0]
            span = Span(*match.span())
            message = f"{quoted(text, span)}: the story has one, {quoted(text, one.span)}"
            related = (Place(one.span, "the one"),)
            yield Flag(span, message, source.id, variant="headline", related=related)


def _text(analysis: Analysis) -> str:
    return analysis.article.text


RULE = Rule(
    code="A108",
    name="plural-inflation",
    severity=Severity.ERROR,
    check=check,
    doc=__doc__,
    fix="Write of one source in the singular, or introduce the others.",
    flagged=(
        "A port official said the crane was unsafe. ⟦The officials⟧ said repairs were refused.",
        "⟦Sources⟧ said the crane was unsafe. The source said repairs were refused.",
    ),
    allowed=(
        "Two port officials said the crane was unsafe. The officials said repairs were refused.",
        "A port official said the crane was unsafe. The official said repairs were refused.",
        "A port official said the crane was unsafe. Officials said repairs were refused.",
    ),
    variants=(
        Variant("plural", "a plural points back to one person"),
        Variant("singular", "a plural turns out to be one person"),
        Variant("headline", "the headline has sources, and the body one"),
    ),
)
