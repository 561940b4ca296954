"""One person’s name is spelled in two ways.

Why: a reader who sees two spellings trusts neither, and may take one person for two.

Limits: a surname counts where the given name beside it agrees with a speaker’s, or where it speaks
alone and the story introduces nobody by it but somebody by a surname one letter away.
Plurals, short forms such as Steve and names of fewer than five letters pass.

Source:
    CHECK: names are checked against the notes and one more source.
    AP-NAMES, derived: the surname repeats the one of the full name.
"""

from collections.abc import Iterator

from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.report import Analysis
from attribcheck.rules.names.people import named_people
from attribcheck.rules.names.printed import print_of_body
from attribcheck.rules.names.variants import (
    full_names,
    misspelt_alone,
    misspelt_in_full,
    without_accents,
)
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the first place where each person’s name is spelled another way."""
    body = print_of_body(analysis)
    names = full_names(body)
    spoken = {(person.given, person.surname) for person in named_people(analysis)}
    found = (
        *misspelt_in_full(body, names, spoken),
        *without_accents(body, names, spoken),
        *misspelt_alone(analysis, body, names),
    )
    told: set[str] = set()
    for slip in sorted(found, key=lambda slip: slip.place):
        word = slip.place.of(body.text)
        if word not in told:
            told.add(word)
            message = (
                f"{quoted(body.text, slip.place)} here, {quoted(body.text, slip.usual)} elsewhere"
            )
            related = (Place(slip.usual, "the other spelling"),)
            yield Flag(slip.place, message, variant=slip.variant, related=related)


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
