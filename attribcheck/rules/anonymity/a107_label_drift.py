"""One unnamed source goes by two descriptions, and reads as two people.

Why: a reader counts descriptions, and a second one makes one voice into two.

Limits: shortening passes (“the official”), and so does what says that it is somebody else (“a
second aide”). Whether two like descriptions are one person cannot be seen from the copy; the
finding asks. Descriptions that differ from the start pass, and so do passers-by and what a headline
calls somebody.

Source:
    BBC-ANON, derived: agree precisely how the source is described, and do not mislead on status.
    R-SRC, derived: never mislead about a source.
"""

import re
from collections.abc import Iterator

from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.report import Analysis
from attribcheck.model.source import Source, SourceType
from attribcheck.rules.anonymity.agreements import renamed, shared
from attribcheck.rules.anonymity.descriptions import Description, unnamed_descriptions
from attribcheck.rules.anonymity.heads import is_private
from attribcheck.rules.anonymity.unnamed import POLLED, unnamed
from attribcheck.rules.headings import headings_end
from attribcheck.rules.narration import is_quoted
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted

STANDING = frozenset(("former", "ex", "retired", "current", "junior"))
"""Words that tell one holder of a post from another."""

OWNER = re.compile(r"[’']s?\s")
ARTICLES = frozenset(("a", "an"))
COUNTS = frozenset(("two", "three", "four", "five"))
"""*An aide* after *two aides* may be one of them; *one aide* is."""

BACK = 40
"""Descriptions looked back over; no story has as many."""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag each later description that adds to an earlier one, or repeats it as if new."""
    text, known = analysis.article.text, {one.source.id: one for one in unnamed(analysis)}
    seen: list[tuple[Source, Description]] = []
    below = headings_end(analysis.article)
    for source, item in unnamed_descriptions(analysis):
        if item.span.start < below:
            continue
        # The three guards read as a class of people, though one of them spoke before.
        if source.id not in known and not (source.type is SourceType.COLLECTIVE and item.points):
            continue
        description = item.span.of(text)
        if is_private(description) or POLLED.search(description) or is_quoted(analysis, item.span):
            continue
        sure = source.id not in known or known[source.id].sure
        yield from _compare(analysis, (source, item), seen[-BACK:], sure=sure)
        seen.append((source, item))
    yield from _by_ledger(analysis)


def _by_ledger(analysis: Analysis) -> Iterator[Flag]:
    """Flag two descriptions of one person, and one of two, as the ledger has it."""
    text = analysis.article.text
    for one, other in renamed(analysis):
        words, before = quoted(text, other.span), quoted(text, one.span)
        message = f"the ledger has one person behind {words} and {before}"
        related = (Place(one.span, "described before"),)
        yield Flag(other.span, message, other.source.id, variant="ledger", related=related)
    for item in shared(analysis):
        message = f"the ledger has two people behind {quoted(text, item.span)}"
        yield Flag(item.span, message, item.source.id, variant="ledger")


def _compare(
    analysis: Analysis,
    own: tuple[Source, Description],
    seen: list[tuple[Source, Description]],
    *,
    sure: bool,
) -> Iterator[Flag]:
    source, item = own
    text, variant = analysis.article.text, "again" if item.introduces else "drift"
    earlier = (
        _drifted(source, item, seen)
        or _repeated(source, item, seen)
        or _another_noun(text, item, seen)
    )
    if not earlier or item.apart:
        return
    words, before = quoted(text, item.span), quoted(text, earlier.span)
    message = f"is {words} the same person as {before}?"
    related = (Place(earlier.span, "described before"),)
    yield Flag(item.span, message, source.id, sure, variant, related)


def _drifted(
    source: Source, item: Description, seen: list[tuple[Source, Description]]
) -> Description | None:
    """Return the description that a pointing one adds to: *an official* | *the senior official*."""
    alike = [other for _, other in seen if other.head == item.head]
    own = [other for before, other in seen if before.id == source.id and other.head == item.head]
    if not item.points or not alike:
        return None
    if own:
        if own[0].points and alike[0] is own[0]:
            return None  # nobody has to guess who they are: the three candidates
        told = frozenset[str]().union(*(other.words for other in own))
        added = item.words - told
        return own[0] if added and not all(_is_short(word, own) for word in added) else None
    if item.plural or not item.placed or any(item.words <= other.words for other in alike):
        return None
    return alike[0] if len(alike) == 1 else None


def _another_noun(
    text: str, item: Description, seen: list[tuple[Source, Description]]
) -> Description | None:
    """Return the only description that can be meant: *two ex-clerks* | *the senior aides*.

    None where the noun stands anywhere before, for it may name somebody, and where a name or an
    owner says who is meant.
    """
    told, rest = item.words - {item.head}, item.span.of(text)[1:]
    if not (item.points and item.placed and told) or rest != rest.lower() or OWNER.search(rest):
        return None
    if item.head in text[: item.span.start].lower():
        return None
    alike = {
        source.id: other
        for source, other in seen
        if other.plural is item.plural and not other.points
    }
    return next(iter(alike.values())) if len(alike) == 1 else None


def _is_short(word: str, own: list[Description]) -> bool:
    """Tell whether a word stands for words told before: *RNC*, *GOP*."""
    if word == "gop":
        return any("republican" in other.words for other in own)
    return any(word in other.initials for other in own)


def _repeated(
    source: Source, item: Description, seen: list[tuple[Source, Description]]
) -> Description | None:
    """Return the description that comes again as if new: *an aide*, or *two aides* | *an aide*."""
    if not item.introduces:
        return None
    alike = (
        other
        for before, other in seen
        if before.id != source.id
        and (other.introduces or (other.opening in COUNTS and item.opening in ARTICLES))
        and other.head == item.head
        and _are_alike(other, item)
    )
    return next(alike, None)


def _are_alike(one: Description, other: Description) -> bool:
    """Compare two descriptions; what follows the head counts only where both have it."""
    bare = one.words == one.label or other.words == other.label
    labels = bare and len(one.label & other.label) > 1
    return _alike(one.words, other.words) or (labels and _alike(one.label, other.label))


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether one description says all that the other does, and neither is a bare noun."""
    if one == other:
        return True
    inner = one <= other or other <= one
    return inner and min(len(one), len(other)) > 1 and not (one ^ other) & STANDING


RULE = Rule(
    code="A107",
    name="label-drift",
    severity=Severity.WARNING,
    check=check,
    doc=__doc__,
    fix="Keep to one description, or say that it is another person: “a second aide”.",
    flagged=(
        "A senior administration official said the order was ready. ⟦The senior Harlow "
        "administration official⟧ said it would be signed on Friday.",
        "Two members of the mayor’s staff said the order was ready. ⟦The senior aides⟧ said it "
        "would be signed on Friday.",
        "An aide said the order was ready. ⟦An aide⟧ said it would be signed on Friday.",
    ),
    allowed=(
        "A senior administration official said the order was ready. The official said it would be "
        "signed on Friday.",
        "The mayor sent two aides. Two members of his staff said the order was ready. The senior "
        "aides said it would be signed on Friday.",
        "A Senate aide said talks had failed. A second Senate aide said they would resume.",
        "A Senate aide said talks had failed. A House aide said they would resume.",
        "“It was loud,” a man said. “We ran,” a man said.",
        "The three clerks said it was ready. The senior clerks of both camps said it would pass.",
    ),
    variants=(
        Variant("ledger", "the ledger has one person behind two labels, or two", Severity.ERROR),
        Variant("drift", "a later mention tells more than the one that introduces the source"),
        Variant("again", "the same words introduce somebody twice"),
    ),
)
