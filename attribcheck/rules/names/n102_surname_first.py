"""A speaker goes by the surname, and no full name came before.

Why: a surname alone sends the reader back up the story for somebody who is not there.

Limits: only who is certain to be a person counts: one with a title or called he or she; another
word that reads as a name is told one step lower. A name in a headline or a caption is no first
reference, and the message says where it stands. Monarchs, popes and people who go by one name
pass.

Source:
    AP-NAMES: the full name comes first, the surname after.
    R-SRC: identify a source by name and position.
"""

import re
from collections.abc import Iterator

from attribcheck.language.fold import fold
from attribcheck.language.nouns import NounClass, listed_class
from attribcheck.language.renown import has_household_surname, is_mononym
from attribcheck.language.wordlists import wordlist
from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.report import Analysis
from attribcheck.rules.names.people import Person, people
from attribcheck.rules.names.printed import Print, Printed, print_of_body, print_of_rest
from attribcheck.rules.narration import is_quoted, phrases
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

PRONOUNS = frozenset(("he", "she"))
FEWEST_LETTERS = 3

OWNED = frozenset(("camp", "doctrine", "era", "estate", "family", "presidency"))
"""What a surname alone describes, beside bodies and people: *the Okafor years*."""

NEXT = re.compile(r"[\s-]([a-z]{2,20})\b")
"""The word after a name."""

NAMED_AFTER = r"\b[Tt]he $"
"""What goes before rivers, ships and papers, and before no surname alone."""

FOLLOWED = r" [A-Z]"
"""A second capital after a name makes it the first word of a body’s."""

BRANDED = r"(?!(?:Mc|Mac|De|Di|Fitz|La|Le|O[’'])[A-Z])\w+[a-z][A-Z]"
"""A capital within a word, as brands have it, and surnames only after a particle."""

LONGEST_STATEMENT = 70
"""Characters after a name in which a body may say what it does."""

INTRODUCED = (
    r"\b(?:(?:grand|step)?(?:brother|sister|son|daughter|mother|father|child)|wife|husband|cousin"
    r"|uncle|aunt|niece|nephew|partner|twin|dog|cat|named|called|nicknamed),? $"
)
"""What goes before somebody whose one name is all that the copy means to give."""

LONGEST_INTRODUCED = 14
"""Characters before a name in which such a word is looked for."""

SPOKEN_FOR = r",? said in an? (?:statement|letter|email|report|filing|notice)[^.“”\"]{0,40} it\b"
"""How a body speaks, and no person."""

LOOKED_AT = 20
"""Places of a name, the first ones, in which a full name is looked for."""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the first mention of each speaker who has no full name by then."""
    body, rest = print_of_body(analysis), print_of_rest(analysis)
    for person in people(analysis):
        if _is_word(person.surname) or is_mononym(person.surname, analysis.house.mononyms):
            continue
        printed = _first(body, person)
        if printed is None or _is_styled(body, printed) or is_quoted(analysis, printed.span):
            continue
        yield _flag(analysis, person, printed, rest)


def _first(body: Print, person: Person) -> Printed | None:
    """Return where the body first has the name, if no full name is there or before it."""
    places = tuple(
        printed for printed in body.of(person.surname) if not _is_modifier(body.text, printed)
    )
    if not places:
        return None
    if len(person.words) == 1:
        found = _is_name(body, person, places) and not _has_full_name(body, places)
        return places[0] if found else None
    # Another bearer of the surname may come first, so the speaker's own chain has to begin there.
    own = any(mention.span.covers(places[0].span) for mention in person.source.mentions[:1])
    full = body.first_full(person.given, person.surname)
    alone = not _has_full_name(body, places[:1])
    return places[0] if own and alone and full and places[0].span.end < full.start else None


def _is_modifier(text: str, printed: Printed) -> bool:
    """Tell whether the name only describes somebody or something: *the Okafor campaign*."""
    after = NEXT.match(text, printed.span.end)
    if after is None:
        return False
    noun = listed_class(after[1])
    return after[1] in OWNED or noun.is_person or noun is NounClass.BODY


def _is_name(body: Print, person: Person, places: tuple[Printed, ...]) -> bool:
    """Tell whether a word is the whole of a mention, and more than a sentence's first word."""
    whole = any(
        mention.span.end == printed.span.end
        or (mention.span.covers(printed.span) and body.text[printed.span.end] == ",")
        for mention in person.source.mentions
        for printed in places[:LOOKED_AT]
    )
    return whole and not any(_is_no_surname(body.text, printed) for printed in places[:LOOKED_AT])


def _is_no_surname(text: str, printed: Printed) -> bool:
    """Tell whether the copy around makes it no surname: *the Merrow*, *Fox Ltd*, *her son Ed*."""
    start, end = printed.span.start, printed.span.end
    if phrases(NAMED_AFTER).search(text, max(0, start - 4), start):
        return True
    if phrases(INTRODUCED).search(text, max(0, start - LONGEST_INTRODUCED), start):
        return True
    if phrases(BRANDED).match(text, start, end) or phrases(SPOKEN_FOR).match(
        text, end, end + LONGEST_STATEMENT
    ):
        return True
    return phrases(FOLLOWED).match(text, end) is not None


def _has_full_name(body: Print, places: tuple[Printed, ...]) -> bool:
    """Tell whether a word that is no title goes before the name, in one of the first places."""
    return any(
        not _is_title(fold(span.of(body.text)))
        for printed in places[:LOOKED_AT]
        for span in printed.before
    )


def _is_styled(body: Print, printed: Printed) -> bool:
    """Tell whether a title makes one name the whole name: *Pope Leo*, *Mrs Justice Hale*."""
    before = [fold(span.of(body.text)) for span in printed.before]
    return not STYLED.isdisjoint(before) or ("justice" in before and len(before) > 1)


def _is_title(word: str) -> bool:
    names = wordlist("names")
    known = any(word in names[section] for section in ("title", "she", "he", "opening"))
    return known or listed_class(word).is_person


def _is_word(word: str) -> bool:
    """Tell whether the word is no surname but a noun, a place or a body."""
    names = wordlist("names")
    listed = any(
        word in names[section] for section in ("place", "outlet", "body", "opening", "thing")
    )
    return listed or len(word) < FEWEST_LETTERS or listed_class(word) is not NounClass.OTHER


def _flag(analysis: Analysis, person: Person, printed: Printed, rest: Print) -> Flag:
    text, source = analysis.article.text, person.source
    elsewhere = next((place for place in rest.of(printed.word) if place.before), None)
    message = f"{quoted(text, printed.span)} comes before any full name"
    if elsewhere:
        message += ", which only a headline or a caption has"
    titled = any(_is_title(fold(span.of(text))) for span in printed.before)
    related = (Place(elsewhere.span, "named here"),) if elsewhere else ()
    certain = titled or len(person.words) > 1 or _is_called_by_pronoun(text, person)
    variant = (
        "known"
        if has_household_surname(printed.word, analysis.house.household_names)
        else "titled"
        if titled
        else "bare"
    )
    return Flag(printed.span, message, source.id, person.sure and certain, variant, related)


def _is_called_by_pronoun(text: str, person: Person) -> bool:
    return any(mention.span.of(text).lower() in PRONOUNS for mention in person.source.mentions)


RULE = Rule(
    code="N102",
    name="surname-first",
    severity=Severity.ERROR,
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
        "The count was final, Mrs Justice Hale said.",
        "The barge went down in the Merrow on Monday. Farmers along the Merrow say that it is low.",
        "Her brother Hamish was there. Hamish said that the count was final.",
        "ScoreRight said in a letter that it had counted twice.",
        "King Carl said that the count was final.",
        "Reuters said that the count was final.",
    ),
    variants=(
        Variant("bare", "a surname and nothing more"),
        Variant("titled", "a title and a surname", Severity.WARNING),
        Variant("known", "the surname of somebody whom every reader knows", Severity.INFO),
    ),
    yields_to=("N103",),
)
