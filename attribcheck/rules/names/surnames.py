"""Whether a word that speaks alone is somebody’s surname."""

import re
from functools import lru_cache

from attribcheck.language.fold import fold
from attribcheck.language.given import is_given
from attribcheck.language.nouns import NounClass, listed_class, singular
from attribcheck.language.wordlists import wordlist
from attribcheck.rules.names.people import Person
from attribcheck.rules.names.printed import Print, Printed
from attribcheck.rules.names.spelling import name_of

LOOKED_AT = 20
"""Places of a name, the first ones, that are looked at."""

FEWEST_LETTERS = 3

MOST_USES = 3
"""Uses of a person’s surname after which some title or pronoun has told that it is one."""

OWNED = frozenset(("camp", "doctrine", "era", "estate", "family", "presidency"))
"""What a surname alone describes, beside bodies and people: *the Okafor years*."""

NEXT = re.compile(r"[\s-]([a-z]{2,20})\b")
"""The word after a name."""

SPEAKS = re.compile(r",? (?:said|says|told|tells|added|adds|asked|replied|who)\b")
"""What follows a speaker; *according to Variety* and *as Vulture put it* speak of outlets."""

SPOKEN = re.compile(r"\b(?:said|says|added)\s\Z")
"""The same before one."""

PLACED = re.compile(r"\b(?:the|in|at|near|across|inside|outside|along|river|lake)\s\Z")
"""Words before a place or a body."""

KIN = re.compile(
    r"\b(?:(?:grand|step)?(?:brother|sister|son|daughter|mother|father|child)|wife|husband|cousin"
    r"|uncle|aunt|niece|nephew|partner|twin|dog|cat|named|called|nicknamed),?\s\Z"
)
"""What goes before somebody whose one name is all that the copy means to give."""

BRANDED = re.compile(r"(?!(?:Mc|Mac|De|Di|Fitz|La|Le|O[’'])[A-Z])\w{1,40}[a-z][A-Z]")
"""A capital within a word, as brands have it, and surnames only after a particle."""

GLUED = re.compile(r"\w([A-Z][a-z]{1,12})\s\Z")

ADDRESSED = re.compile(r",\s(?:Mr|Mrs|Ms|Miss|Dr|Sir)\b")
"""What follows a word that speaks to somebody: *Cheers, Ms. Hale*."""

OPENS = re.compile(r"(?:\A|[.!?][\"”’')]{0,3}\s+|\n\s*)\Z")

STATED = re.compile(
    r",?\ssaid\sin\san?\s(?:statement|letter|email|report|filing|notice)[^.“”\"]{0,40}\sit\b"
)
"""How a body speaks, and no person."""

LONGEST_BEFORE = 14
"""Characters before a name in which such a word is looked for."""


def surname_places(body: Print, person: Person) -> tuple[Printed, ...]:
    """Return where a speaker’s surname stands for the speaker, in reading order, not for a body."""
    if _is_listed(person.surname):
        return ()
    places = (place for place in body.of(person.surname) if not _is_modifier(body.text, place))
    return tuple(places)


def speaks_alone(body: Print, person: Person, places: tuple[Printed, ...]) -> bool:
    """Tell whether a name of one word is all the body has of somebody, and somebody it is."""
    first = places[:LOOKED_AT]
    whole = {name_of(body.text, mention.span) for mention in person.source.mentions}
    if not any(place.span in whole for place in first) or has_full_name(body, first):
        return False
    if person.surname in body.leads or any(_is_no_surname(body.text, place) for place in first):
        return False
    plural = person.surname.endswith("s") and not person.surname.endswith("ss")
    if plural and _is_common(body.text, places):
        return False
    if is_certain(body, person, places):
        return True
    start, end = places[0].span.start, places[0].span.end
    speaks = SPEAKS.match(body.text, end) or SPOKEN.search(body.text, max(start - 10, 0), start)
    return not (plural or is_given(person.surname) or len(places) >= MOST_USES) and bool(speaks)


def _is_common(text: str, places: tuple[Printed, ...]) -> bool:
    """Tell whether a plural only opens sentences, and the copy has its singular as a noun."""
    word = singular(places[0].word)
    opening = all(
        OPENS.search(text[max(place.span.start - LONGEST_BEFORE, 0) : place.span.start])
        for place in places
    )
    return opening and re.search(rf"\b{re.escape(word)}\b", text) is not None


def is_certain(body: Print, person: Person, places: tuple[Printed, ...]) -> bool:
    """Tell whether a title or a pronoun shows that the name is a person’s."""
    titled = any(is_title(fold(span.of(body.text))) for span in places[0].before)
    return titled or (not is_given(person.surname) and person.is_called_by_pronoun(body.text))


def has_full_name(body: Print, places: tuple[Printed, ...]) -> bool:
    """Tell whether a word that is no title goes before the name in one of the places."""
    before = (span for place in places for span in place.before)
    if any(_is_broken_before(body.text, place.span.start) for place in places):
        return True
    return any(not _is_no_given(fold(span.of(body.text))) for span in before)


def _is_broken_before(text: str, start: int) -> bool:
    """Tell whether the word before is part of the name all the same: *in ’t*, *FranÃ§ois*.

    So it is where copy has lost a blank: *10:35PMChris Hale*.
    """
    before = text[max(start - LONGEST_BEFORE, 0) : start]
    glued = GLUED.search(before)
    if before.endswith(("'t ", "’t ")) or (glued is not None and is_given(glued[1])):
        return True
    return any("\u0080" <= letter <= "\u00bf" or letter in "ÃÂ" for letter in before)


@lru_cache(maxsize=4096)
def is_title(word: str) -> bool:
    """Tell whether a folded word may stand before a name as a title or a trade."""
    names = wordlist("names")
    known = any(word in names[section] for section in ("title", "she", "he"))
    return known or listed_class(word).is_person


def _is_no_given(word: str) -> bool:
    """Tell whether a folded word before a surname is a title, or opens the sentence."""
    if is_given(word) or word == "will":
        return False
    return word in wordlist("names")["opening"] or is_title(word)


def _is_modifier(text: str, place: Printed) -> bool:
    """Tell whether the name only describes somebody or something: *the Okafor campaign*."""
    after = NEXT.match(text, place.span.end)
    if after is None:
        return False
    noun = listed_class(after[1])
    return after[1] in OWNED or noun.is_person or noun is NounClass.BODY


def _is_no_surname(text: str, place: Printed) -> bool:
    """Tell whether the copy makes it no surname: *the Merrow*, *her son Ed*, *ScoreRight*."""
    start = place.before[0].start if place.before else place.span.start
    before = text[max(start - LONGEST_BEFORE, 0) : start]
    return (
        PLACED.search(before.lower()) is not None
        or KIN.search(before) is not None
        or BRANDED.match(text, place.span.start, place.span.end) is not None
        or STATED.match(text, place.span.end) is not None
        or ADDRESSED.match(text, place.span.end) is not None
    )


def _is_listed(word: str) -> bool:
    """Tell whether the word is no surname but a noun, a place or a body."""
    names = wordlist("names")
    sections = ("place", "outlet", "body", "opening", "thing")
    listed = any(word in names[section] for section in sections)
    return listed or len(word) < FEWEST_LETTERS or listed_class(word) is not NounClass.OTHER
