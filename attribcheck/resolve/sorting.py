"""Whether a capitalised run names a person or a body, and what the copy says the person is."""

import re

from attribcheck.language.fold import fold
from attribcheck.language.given import gender_of, is_given
from attribcheck.language.nouns import NounClass, listed_class, singular
from attribcheck.language.wordlists import wordlist
from attribcheck.resolve.after_names import read_after
from attribcheck.resolve.capitals import Run
from attribcheck.resolve.census import Sort
from attribcheck.resolve.roles import Role, role_before, roles_in_title, short_titles

BRAND = re.compile(r"(?!Mac|Mc|De|Di|Du|La|Le|Van|Von|Fitz|O[’'])[A-Z][a-z]+[A-Z]")
"""*BrightWater*: a capital within, and not in a surname’s second part."""

DOMAINS = (".com", ".org", ".net", ".gov", ".edu")

Sorted = tuple[Sort, list[Role]]


def gender_of_run(run: Run) -> str:
    """Return the gender that the titles, else the given name, give away: ``f``, ``m`` or none."""
    names = wordlist("names")
    for word in map(fold, run.title):
        if word in names["she"]:
            return "f"
        if word in names["he"]:
            return "m"
    return gender_of(run.words[0]) if len(run.words) > 1 else ""


def is_honoured(run: Run) -> bool:
    """Tell whether the title can only be a person's: *Mrs.*, *Sen.*"""
    names = wordlist("names")
    return any(
        word in names["she"] or word in names["he"] or word in short_titles()
        for word in map(fold, run.title)
    )


def is_acronym(printed: str) -> bool:
    """Tell whether a printed word is capitals alone, two to six of them: *EPA*, *U.N.*"""
    plain = printed.replace(".", "")
    return plain.isupper() and plain.isalpha() and 2 <= len(plain) <= 6


def sort_full(text: str, run: Run, floor: int) -> Sorted:
    """Judge a name of two words or more; ``floor`` is where its paragraph begins."""
    names = wordlist("names")
    folded = [fold(word) for word in run.words]
    thing = folded[-1] in names["thing"]
    body = folded[-1] in names["body"] or any(word in ("of", "for", "&") for word in run.words)
    body = (
        body
        or listed_class(folded[-1]) is NounClass.BODY
        or singular(folded[-1]) in names["text"]
        or folded[-1] in names["masthead"]
        or (folded[-1] in wordlist("outlets")["name"] and not is_given(run.words[0]))
        or (thing and not is_given(run.words[0]))
    )
    if body and not is_honoured(run):
        return Sort.BODY, []
    after = read_after(text, run.span.end)
    in_title = roles_in_title(run.title)
    before = role_before(text, run.span.start, floor)
    if thing and not run.title and not after.is_person:
        return Sort.UNKNOWN, []
    place = folded[-1] in names["place"] or folded[0] in names["outlet"]
    middle = any(len(word) == 1 for word in folded[1:-1])
    hinted = bool(before or is_given(run.words[0]) or middle) and not place
    if run.title or after.is_person or hinted or folded[-1] in names["suffix"]:
        roles = [role for role in (in_title or before, after.role) if role]
        return Sort.PERSON, _with_known(roles, after.known, _is_former(text, run))
    articled = text[max(0, run.span.start - 4) : run.span.start].lower() == "the "
    return (Sort.BODY if place or articled or after.is_body else Sort.UNKNOWN), []


LAWMAKERS = frozenset({"democrat", "republican", "independent"})


def _with_known(roles: list[Role], known: frozenset[str], former: frozenset[str]) -> list[Role]:
    """Add party and state to all roles, and *former* to the first, which stands before."""
    if known & LAWMAKERS and not roles:
        roles = [Role("lawmaker")]
    return [
        Role(role.noun, role.modifiers | known | (former if index == 0 else frozenset()))
        for index, role in enumerate(roles)
    ]


def _is_former(text: str, run: Run) -> frozenset[str]:
    """Return *former* where it stands before the title."""
    before = text[max(0, run.span.start - 7) : run.span.start].lower()
    return frozenset({"former"} if run.title and before == "former " else ())


def sort_short(text: str, run: Run, floor: int, word: str) -> Sorted:
    """Judge a name of one word that no fuller name explains; ``word`` is its bare form."""
    names = wordlist("names")
    honoured = is_honoured(run)
    if not honoured and any(word in names[section] for section in ("place", "outlet", "body")):
        return Sort.BODY, []
    role = roles_in_title(run.title)
    if role or honoured:
        return Sort.PERSON, [role] if role else []
    printed = " ".join(run.words)
    if is_acronym(printed) or BRAND.match(printed):
        return Sort.BODY, []
    if text.startswith(DOMAINS, run.span.end):
        return Sort.BODY, []
    after = read_after(text, run.span.end)
    before = role_before(text, run.span.start, floor)
    if after.is_person or before:
        return Sort.PERSON, [role for role in (before, after.role) if role]
    return (Sort.BODY if after.is_body else Sort.UNKNOWN), []
