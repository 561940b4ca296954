"""Datelines: where, when and by whose agency a story was filed."""

import re

from attribcheck.language.wordlists import wordlist
from attribcheck.model.article import Dateline
from attribcheck.model.span import Span

_UPPER = "A-ZÀ-ÖØ-ÞĄĆČĘİŁŃŚŞŠŹŻŽ"
_CAPITAL = rf"[{_UPPER}][{_UPPER}.’'-]*"
_CAPITALS = rf"(?=[{_UPPER}.’']{{2}}){_CAPITAL}(?:[ /]{_CAPITAL}|/[{_UPPER}][\w.’'-]+){{0,3}}"
_MIXED = rf"[{_UPPER}][\w.’'-]+(?:[ /][{_UPPER}][\w.’'-]+){{0,3}}"
_REGION = r"(?:, (?:[A-Z][a-z][\w.’'-]*(?: [A-Z][a-z][\w.’'-]*){0,2}|(?:[A-Z]\.){2,3}|[A-Z]{2}))?"
_DATE = (
    r"(?:[A-Z][a-z]{2,8}day,? )?(?P<date>(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)"
    r"[a-z]{0,6}\.? \d{1,2}(?:, \d{4})?|\d{1,2} [A-Z][a-z]{2,8}(?:,? \d{4})?)"
)
_AGENCY = r"\((?P<agency>[A-Z][\w.&’'/-]*(?: [A-Z][\w.&’'/-]*){0,4})\)"
_DASH = r"(?:--|[-–—―])(?=\s|[“\"‘'A-Z]|\Z)"

_FILED = re.compile(
    rf"(?:(?P<place>(?:{_CAPITALS}|{_MIXED}){_REGION})(?:, {_DATE})?,? )?{_AGENCY}\s?{_DASH}"
)
"""An agency, after a place or alone."""

_DATED = re.compile(rf"(?P<place>){_DATE} {_AGENCY}\s?{_DASH}")
"""A date and an agency."""

_PLACED = re.compile(rf"(?P<place>{_CAPITALS}{_REGION})(?:, {_DATE})?(?:\s|(?=[—―])){_DASH}")
"""A place in capitals and a dash."""

_ALONE = re.compile(rf"(?P<place>{_CAPITALS}{_REGION}), {_DATE}\Z")
"""A place in capitals and a date, on a line of their own."""


def dateline_of(text: str, span: Span) -> Dateline | None:
    """Return the dateline that opens ``span``, which starts at its first character."""
    for form in (_DATED, _FILED, _PLACED, _ALONE):
        match = form.match(text, span.start, span.end)
        if match is None:
            continue
        said = match.groupdict()
        if said.get("agency") or _is_place(match["place"]):
            return Dateline(
                Span(*match.span()), match["place"] or "", said.get("agency"), match["date"]
            )
    return None


def is_dateline(copy: str) -> bool:
    """Tell whether ``copy``, one block, is a dateline and nothing more."""
    dateline = dateline_of(copy, Span(0, len(copy)))
    return dateline is not None and len(dateline.span) == len(copy)


def _is_place(capitals: str) -> bool:
    """Tell whether no word of ``capitals`` names a kind of story: *BREAKING NEWS —*."""
    return wordlist("headings")["kickers"].isdisjoint(capitals.split())
