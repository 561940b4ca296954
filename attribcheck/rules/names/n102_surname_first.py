"""A speaker goes by the surname, and no full name came before.

Why: a surname alone sends the reader back up the story for somebody who is not there.

Limits: a name is sure to be a person’s with a title, or where the person is called he or she;
another word that speaks and reads as a name is told one step lower, unless it is a given name, a
place, a body, or is used three times. What may be another surname misspelt is left to N103. A name
in a headline or a caption is no first reference, and the message says where it stands; a story
that opens with one sentence, and gives the full name in the next, opens with its headline.
Monarchs, popes and people who go by one name pass, and so do presidents and prime ministers whom
every reader knows: AP asks for their first names as well, and most papers do not. It is a warning
and no error by default: copy that has lost its headline or its captions on the way lacks first
references that it had.

Source:
    AP-NAMES: the full name comes first, the surname after.
    R-SRC: identify a source by name and position.
"""

from collections.abc import Iterator
from dataclasses import replace

from attribcheck.language.fold import fold
from attribcheck.language.renown import has_household_surname, is_mononym
from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.report import Analysis
from attribcheck.rules.headings import headings_end
from attribcheck.rules.names.people import Person, people
from attribcheck.rules.names.printed import Print, Printed, print_of_body, print_of_rest
from attribcheck.rules.names.spelling import Spellings, near, spellings_of
from attribcheck.rules.names.surnames import (
    has_full_name,
    is_certain,
    is_title,
    speaks_alone,
    surname_places,
)
from attribcheck.rules.names.variants import full_names
from attribcheck.rules.narration import is_quoted
from attribcheck.rules.once import once_a_story
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted

STYLED = frozenset(
    (
        "brother",
        "cardinal",
        "dame",
        "duchess",
        "duke",
        "emperor",
        "father",
        "king",
        "lady",
        "lord",
        "mother",
        "pope",
        "prince",
        "princess",
        "queen",
        "saint",
        "sheikh",
        "sister",
    )
)
"""Titles after which one name is the whole name: *Pope Leo*."""

HEADS = frozenset(("chancellor", "premier", "president"))
PRIME = frozenset(("prime", "minister"))
"""With them the surname of somebody whom every reader knows is enough: *President Lincoln*."""

OVER = 5
"""Sentences below a headline, decks among them, of which one gives the full name."""

JUDGES = frozenset(("mr", "mrs", "ms"))
"""*Mr Justice Okafor* is a whole style as well."""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the first mention of each speaker who has no full name by then."""
    body, rest = print_of_body(analysis), print_of_rest(analysis)
    for person in people(analysis):
        known = has_household_surname(person.surname, analysis.house.household_names)
        below = headings_end(analysis.article) if known else 0
        printed = surname_places(body, person)
        places = tuple(place for place in printed if place.span.start >= below)
        if is_mononym(person.surname, analysis.house.mononyms) or not places:
            continue
        first = places[0]
        over = (place for place in printed if place.span <= first.span)
        styled = any(_is_styled(body, place, known=known) for place in over)
        if styled or is_quoted(analysis, first.span):
            continue
        if _is_over_story(analysis, body, person, printed[0]):
            continue
        if _comes_first(body, person, places, below):
            flag = _flag(body, person, places, rest, known=known)
            yield replace(flag, sure=flag.sure and not near(_spellings(body), person.surname))


@once_a_story
def _spellings(body: Print) -> Spellings:
    return spellings_of(name.words[1] for name in full_names(body))


def _comes_first(body: Print, person: Person, places: tuple[Printed, ...], below: int) -> bool:
    """Tell whether the surname stands before the full name, or without any.

    ``below`` is where the story starts, under its headings.
    """
    if len(person.words) == 1:
        return speaks_alone(body, person, places)
    # Another bearer of the surname may come first, so the speaker's own chain has to begin there.
    mentions = [one.span for one in person.source.mentions if one.span.end > below]
    own = any(mention.covers(places[0].span) for mention in mentions[:1])
    full = body.first_full(person.given, person.surname)
    alone = not has_full_name(body, places[:1])
    return own and alone and full is not None and places[0].span.end < full.start


def _is_over_story(analysis: Analysis, body: Print, person: Person, first: Printed) -> bool:
    """Tell whether a name stands in a headline that has a full stop."""
    top, *below = analysis.article.sentences[: OVER + 1]
    full = body.first_full(person.given, person.surname)
    if full is None or not below or top.paragraph == below[0].paragraph:
        return False
    return top.span.covers(first.span) and any(one.span.covers(full) for one in below)


def _is_styled(body: Print, first: Printed, *, known: bool) -> bool:
    """Tell whether a title makes a name whole, as *President* does of one that is ``known``."""
    before = {fold(span.of(body.text)) for span in first.before}
    judge = "justice" in before and not JUDGES.isdisjoint(before)
    head = known and (not HEADS.isdisjoint(before) or before >= PRIME)
    return judge or head or not STYLED.isdisjoint(before)


def _flag(
    body: Print, person: Person, places: tuple[Printed, ...], rest: Print, *, known: bool
) -> Flag:
    first = places[0]
    elsewhere = next((place for place in rest.of(first.word) if place.before), None)
    message = f"{quoted(body.text, first.span)} comes before any full name"
    if elsewhere:
        message += ", which only a headline or a caption has"
    titled = any(is_title(fold(span.of(body.text))) for span in first.before)
    variant = "known" if known else "titled" if titled else "bare"
    sure = person.sure and (len(person.words) > 1 or is_certain(body, person, places))
    related = (Place(elsewhere.span, "named here"),) if elsewhere else ()
    return Flag(first.span, message, person.source.id, sure, variant, related)


RULE = Rule(
    code="N102",
    name="surname-first",
    severity=Severity.WARNING,
    check=check,
    doc=__doc__,
    fix="Give the full name, and what the speaker is, at the first reference.",
    flagged=(
        "⟦Okafor⟧ said that the count was final. She said that it had ended at noon.",
        "⟦Okafor⟧ said that the count was final. The clerk, Ada Okafor, left at noon.",
        "The count is final. ⟦Okafor⟧, who led it, said that it ended at noon.",
        "The brief, filed by Dr. ⟦Lindqvist⟧, was two pages. Lindqvist said that it was enough.",
    ),
    allowed=(
        "Election clerk Ada Okafor opened the session. Okafor said that the count was final.",
        "The count was final, Pelé said.",
        "Okafor says count is final.\n\nThe clerk, Ada Okafor, said that it had ended at noon.",
        "The count was final, Mrs Justice Hale said.",
        "The barge went down in the Merrow on Monday. Farmers along the Merrow say that it is low.",
        "Her brother Hamish was there. Hamish said that the count was final.",
        "ScoreRight said in a letter that it had counted twice.",
        "King Carl said that the count was final.",
        "The vote was final, President Obama said. He had not seen it.",
        "It was 10:35PMChris Hale said that the count was final. He left.",
        "Reuters said that the count was final.",
    ),
    variants=(
        Variant("bare", "a surname and nothing more"),
        Variant("titled", "a title and a surname", Severity.INFO),
        Variant("known", "the surname of somebody whom every reader knows", Severity.INFO),
    ),
    yields_to=("N103",),
)
