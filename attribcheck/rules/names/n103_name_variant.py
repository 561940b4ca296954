"""One person’s name is spelled in two ways.

Why: a reader who sees two spellings trusts neither, and may take one person for two.

Limits: a surname counts where the given name beside it agrees with a speaker’s, or where it speaks
alone and the story introduces nobody by it but somebody by a surname one letter away.
Plurals, short forms such as Steve and surnames of fewer than five letters, or of four beside the
same given name, pass. Of two forms the rarer is told, and the later where both are as common.

Source:
    CHECK: names are checked against the notes and one more source.
    AP-NAMES, derived: the surname repeats the one of the full name.
"""

from collections import defaultdict
from collections.abc import Iterator

from attribcheck.language.fold import fold
from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.report import Analysis
from attribcheck.model.source import SourceType
from attribcheck.model.span import Span
from attribcheck.rules.names.people import Person, named_people
from attribcheck.rules.names.printed import Print, Printed, given_before, print_of_body
from attribcheck.rules.names.spelling import is_misspelt, name_of, near, spellings_of
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted

LOOKED_AT = 30
"""Places of a name, the first ones, that are compared."""

FEWEST_GIVEN = 3
"""Letters of a given name that may be misspelt."""

FEWEST_BESIDE_GIVEN = 4
"""Letters of a surname that may be misspelt beside the same given name."""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag each spelling of a name that is rarer than another, or comes after it."""
    body, by_given = print_of_body(analysis), _by_given(print_of_body(analysis))
    told: set[str] = set()
    for person in named_people(analysis):
        if len(person.words) < 2:
            continue
        for place, other, variant in _other_forms(body, person, by_given):
            word = place.of(body.text)
            if word not in told:
                told.update((word, other.of(body.text).split()[-1]))
                yield _flag(body, place, other, variant, person.source.id, sure=person.sure)
    yield from _alone(analysis, body, told)


def _by_given(body: Print) -> dict[str, list[Printed]]:
    """Return the capitalised words by the one before them, which may be a given name."""
    found: dict[str, list[Printed]] = defaultdict(list)
    for places in body.words.values():
        for printed in places[:LOOKED_AT]:
            before = given_before(body.text, printed)
            if before is not None:
                found[fold(before.of(body.text))].append(printed)
    return found


def _other_forms(
    body: Print, person: Person, by_given: dict[str, list[Printed]]
) -> Iterator[tuple[Span, Span, str]]:
    """Yield the less likely of two forms of a name, the other one, and how they differ."""
    full = body.first_full(person.given, person.surname)
    if full is None:
        return
    for printed in by_given.get(person.given, ())[:LOOKED_AT]:
        if is_misspelt(printed.word, person.surname, fewest=FEWEST_BESIDE_GIVEN):
            yield (*_slip_first(body, full, printed), "full-name")
    usual = _plain(full.of(body.text).split()[-1])
    for printed in body.of(person.surname)[:LOOKED_AT]:
        form = _plain(printed.span.of(body.text))
        if form != usual and form.isascii() != usual.isascii():
            yield printed.span, full, "accent"
        before = given_before(body.text, printed)
        if before is not None and _is_other_given(fold(before.of(body.text)), person.given):
            other = Span(before.start, printed.span.end)
            later, earlier = max(full, other), min(full, other)
            yield Span(later.start, later.start + len(_given(body, later))), earlier, "given-name"


def _slip_first(body: Print, full: Span, printed: Printed) -> tuple[Span, Span]:
    """Return the surname that is rarer, or later where both are as common; and the other name."""
    start = full.end - len(full.of(body.text).split()[-1])
    word = Span(start, full.end)
    usual, rare = len(body.of(fold(word.of(body.text)))), len(body.of(printed.word))
    if (rare, -printed.span.start) < (usual, -word.start):
        return printed.span, full
    before = given_before(body.text, printed)
    return word, Span(before.start if before else printed.span.start, printed.span.end)


def _given(body: Print, full: Span) -> str:
    return full.of(body.text).split()[0]


def _is_other_given(word: str, given: str) -> bool:
    from rapidfuzz.distance import DamerauLevenshtein

    long = min(len(word), len(given)) >= FEWEST_GIVEN
    whole = not word.startswith(given) and not given.startswith(word)
    return long and whole and word[0] == given[0] and DamerauLevenshtein.distance(word, given) == 1


def _plain(printed: str) -> str:
    """Return a word without its possessive and with one kind of apostrophe, in lower case."""
    return printed.replace("’", "'").lower().removesuffix("'s")


def _alone(analysis: Analysis, body: Print, told: set[str]) -> Iterator[Flag]:
    """Flag surnames that stand alone, belong to nobody, and are a slip away from somebody’s."""
    spellings = spellings_of(word for word in body.words if _bearer(body, word))
    for source in analysis.sources:
        if source.type is not SourceType.PERSON:
            continue
        for mention in source.mentions:
            place = name_of(body.text, mention.span)
            word = fold(place.of(body.text)) if place else ""
            close = near(spellings, word)
            if place and close and word not in told and body.of(word):
                told.add(word)
                yield _flag(body, place, _bearer(body, close[0]), "surname", source.id)


def _bearer(body: Print, word: str) -> Span | None:
    """Return where the story first gives a surname a given name."""
    for printed in body.of(word)[:LOOKED_AT]:
        before = given_before(body.text, printed)
        if before is not None:
            return Span(before.start, printed.span.end)
    return None


def _flag(
    body: Print, place: Span, full: Span | None, variant: str, source_id: str, *, sure: bool = True
) -> Flag:
    usual = quoted(body.text, full) if full else "another spelling"
    message = f"{quoted(body.text, place)} here, {usual} elsewhere"
    related = (Place(full, "the other spelling"),) if full else ()
    return Flag(place, message, source_id, sure, variant, related)


RULE = Rule(
    code="N103",
    name="name-variant",
    severity=Severity.WARNING,
    check=check,
    doc=__doc__,
    fix="Check the name against the notes and one more source, and spell it one way.",
    flagged=(
        "Treasury official Steven Mnuchin outlined the plan. He said that it was ready. "
        "⟦Munchin⟧ said that it would pass.",
        "“We filed on Friday,” said Katharine Brandt, a clerk. A judge ruled for Katharine "
        "⟦Brant⟧ on Monday.",
        "“We filed on Friday,” said Katharine Brandt, a clerk. A judge ruled for ⟦Katherine⟧ "
        "Brandt on Monday.",
        "Ada Brandt, a clerk, said that the hall was open. Ada ⟦Brand⟧ said that it was shut.",
        "“We filed on Friday,” said Ada Peña, a clerk. A judge ruled for ⟦Pena⟧ on Monday.",
    ),
    allowed=(
        "Treasury official Steven Mnuchin outlined the plan. Mnuchin said that it would pass.",
        "Clerk Carla Hansen and driver Peter Hanson testified. Hansen said that she agreed.",
        "“We filed on Friday,” said Katharine Brandt, a clerk. The Brandts left at noon.",
        "“We filed on Friday,” said Steven Brandt, a clerk. Steve Brandt left at noon.",
    ),
    variants=(
        Variant("full-name", "the same given name and another surname", Severity.ERROR),
        Variant("surname", "a surname alone, a letter away from somebody’s"),
        Variant("given-name", "the same surname and another given name"),
        Variant("accent", "accents in one place and none in another"),
    ),
)
