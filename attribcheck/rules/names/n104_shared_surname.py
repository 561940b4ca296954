"""Two people share a surname, and the copy calls a speaker by it alone.

Why: a reader cannot tell which of the two is speaking.

Limits: the two are told apart by their given names, each printed in full somewhere before. A
mention with a title or a given name passes, and so does a pronoun. Families in the news are
often told apart by the story itself, so the rule runs only where settings select it.

Source:
    AP-NAMES: keep first names where two people share a surname.
"""

from collections.abc import Iterator

from attribcheck.language.fold import fold
from attribcheck.language.given import is_given
from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.report import Analysis
from attribcheck.model.span import Span
from attribcheck.rules.names.people import people
from attribcheck.rules.names.printed import Print, given_before, print_of_body
from attribcheck.rules.rule import Rule
from attribcheck.rules.wording import quoted

LOOKED_AT = 50
"""Places of a surname, the first ones, at which a given name is looked for."""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the first bare surname of each speaker after two bearers of it were named."""
    body = print_of_body(analysis)
    text = body.text
    for person in people(analysis):
        first = _bearers(body, person.surname)
        if len(first) < 2:
            continue
        (one, *_), last = first.values(), sorted(first.values())[1]
        for mention in person.source.mentions:
            words = mention.span.of(text).split()
            if mention.span.start > last.end and [fold(word) for word in words] == [person.surname]:
                message = f"{quoted(text, mention.span)} may be either of two people"
                related = (Place(one, "one"), Place(last, "the other"))
                yield Flag(mention.span, message, person.source.id, person.sure, related=related)
                break


def _bearers(body: Print, surname: str) -> dict[str, Span]:
    """Return where each given name first stands before a surname, by the given name."""
    found: dict[str, Span] = {}
    for printed in body.of(surname)[:LOOKED_AT]:
        before = given_before(body.text, printed)
        given = fold(before.of(body.text)) if before else ""
        if before and is_given(given):
            found.setdefault(given, Span(before.start, printed.span.end))
    return found


RULE = Rule(
    code="N104",
    name="shared-surname",
    severity=Severity.WARNING,
    check=check,
    doc=__doc__,
    fix="Keep the first name wherever either of them speaks.",
    flagged=(
        "Clerk Carla Hansen and driver Peter Hansen testified. ⟦Hansen⟧ said that it was late.",
    ),
    allowed=(
        "Clerk Carla Hansen and driver Peter Hansen testified. Carla Hansen said it was late.",
        "Clerk Carla Hansen and driver Peter Voss testified. Hansen said that it was late.",
    ),
    on=False,
)
