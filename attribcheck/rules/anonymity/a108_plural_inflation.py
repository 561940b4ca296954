"""Several sources are credited where the story has one.

Why: “sources say” tells the reader that more than one person stands behind it.

Limits: a plural passes where the copy has its word of anybody else before it. “Officials said” may
be a body speaking, and is unsure unless it is “sources” or points back. Headlines count where the
body introduces one unnamed source and no other.

Source:
    R-SRC: never cite sources in the plural where there is only one.
    MCC: no plural for a single source.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.part import Part
from attribcheck.model.report import Analysis
from attribcheck.model.source import Source, SourceType
from attribcheck.model.span import Span
from attribcheck.rules.anonymity.agreements import swollen
from attribcheck.rules.anonymity.descriptions import POINTING, Description, unnamed_descriptions
from attribcheck.rules.anonymity.heads import is_private
from attribcheck.rules.anonymity.unnamed import unnamed
from attribcheck.rules.narration import is_quoted
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted
from attribcheck.rules.words import small_words_of

HEADLINE = re.compile(r"\b(?:[Ss]ources|SOURCES|[Ii]nsiders|INSIDERS)\b")
BARE = frozenset(("sources", "insiders"))
"""Plurals that are people also without *the*, for no body goes by them."""

BACK = 40
"""Descriptions looked back over; no story has as many."""

AKIN = 5
"""Letters by which nouns are of one kind: officials and officers."""

ANYBODY = frozenset(("person", "people"))

Found = tuple[Source, Description]


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag plurals, in headline and body, behind which the story has one person."""
    text = analysis.article.text
    found = [
        (source, item)
        for source, item in unnamed_descriptions(analysis)
        if not is_quoted(analysis, item.span) and not is_private(item.span.of(text))
    ]
    yield from _headline(analysis, found)
    for held in swollen(analysis):
        message = f"the ledger has one person behind {quoted(analysis.article.text, held.span)}"
        yield Flag(held.span, message, held.source.id, variant="ledger")
    sure = {one.source.id: one.sure for one in unnamed(analysis)}
    alone = _behind_plurals(analysis, found)
    for at, (source, item) in enumerate(found):
        one, later = alone.get(at), _single_after(item, found[at + 1 : at + 2])
        if one:
            certain = item.points or item.opening in BARE
            yield _flag(text, (source, item), one, "plural", certain and sure.get(source.id, True))
        elif later:
            yield _flag(text, (source, item), later, "singular", sure.get(source.id, True))


def _behind_plurals(analysis: Analysis, found: list[Found]) -> dict[int, Description]:
    """Return the one description that the story has had for a plural, by the plural's index.

    None of them has somebody else's before it who goes by the same word, and perhaps by a name.
    """
    backed = {
        at: one
        for at, (_, item) in enumerate(found)
        for one in _only_one(item, found[max(at - BACK, 0) : at])
    }
    places = _places(analysis, {form for at in backed for form in _forms(found[at][1].head)})
    return {
        at: one
        for at, (source, one) in backed.items()
        if not _is_met_before(found[at][1], source, places)
    }


def _flag(text: str, own: Found, one: Description, variant: str, sure: bool) -> Flag:
    source, item = own
    says = {"plural": "introduced as one", "singular": "one later"}[variant]
    message = f"{quoted(text, item.span)}: the story has one, {quoted(text, one.span)}"
    related = (Place(one.span, says),)
    return Flag(item.span, message, source.id, sure, variant, related)


def _forms(head: str) -> tuple[str, str]:
    return head, _plural_of(head)


def _places(analysis: Analysis, wanted: set[str]) -> dict[str, list[int]]:
    """Return where the story has the words, in reading order, by word.

    *The engineer* points back and *person* stands for anybody, so they are left out.
    """
    found: dict[str, list[int]] = {word: [] for word in wanted}
    article = analysis.article
    sentences = zip(article.sentences, small_words_of(article), strict=True)
    for sentence, words in sentences if wanted else ():
        if wanted.isdisjoint(words):
            continue
        for before, word, span in zip(("", *words), words, sentence.words, strict=False):
            if word in found and before not in POINTING and word not in ANYBODY:
                found[word].append(span.start)
    return found


def _only_one(item: Description, before: list[Found]) -> list[Found]:
    """Return the one source that a plural has before it: *a port official* | *the officials*."""
    bare = item.opening in (*item.words, _plural_of(item.head))
    if not item.plural or not (item.points or bare):
        return []
    singles = [(source, other) for source, other in before if other.introduces]
    kin = [pair for pair in singles if pair[1].head[:AKIN] == item.head[:AKIN]]
    if item.points and item.head == "source" and len(singles) == 1:
        kin = singles
    if len(kin) != 1 or any(other.plural and other.head == item.head for _, other in before):
        return []
    return kin if item.words - {item.head} <= kin[0][1].words else []


def _is_met_before(item: Description, one: Source, places: dict[str, list[int]]) -> bool:
    """Tell whether the copy has the plural's word of somebody else before it, perhaps named."""
    spans = [mention.span for mention in one.mentions]
    return any(
        not any(span.start <= place < span.end for span in spans)
        for form in _forms(item.head)
        for place in places[form][: bisect_left(places[form], item.span.start)]
    )


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


def _headline(analysis: Analysis, found: list[Found]) -> Iterator[Flag]:
    """Flag *sources* in a headline over a body that introduces one unnamed source."""
    text = analysis.article.text
    singles = [(source, item) for source, item in found if item.introduces]
    several = any(
        item.plural and not item.points and source.type is SourceType.ANONYMOUS
        for source, item in found
    )
    if len(singles) != 1 or several:
        return
    source, one = singles[0]
    for segment in analysis.article.segments:
        match = HEADLINE.search(text, segment.span.start, segment.span.end)
        if segment.part is Part.HEADLINE and match:
            span = Span(*match.span())
            message = f"{quoted(text, span)}: the story has one, {quoted(text, one.span)}"
            related = (Place(one.span, "the one"),)
            yield Flag(span, message, source.id, variant="headline", related=related)


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
        "Port officials met in May. A port official said the crane was unsafe. The officials said "
        "repairs were refused.",
    ),
    variants=(
        Variant("plural", "a plural points back to one person"),
        Variant("singular", "a plural turns out to be one person"),
        Variant("ledger", "the ledger has one person behind a plural"),
        Variant("headline", "the headline has sources, and the body one"),
    ),
)
