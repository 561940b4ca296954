"""The terms on which somebody speaks unnamed, and the reason the copy gives.

Half of the reasons in real copy do without *because*.
"""

import re
from dataclasses import dataclass

from attribcheck.model.span import Span
from attribcheck.resolve.phrases import AFTER, ALONE, FRONT, LATER, ROTE, TERMS, pattern

LONGEST = 900
"""Characters of a sentence that are read; no real one comes near."""

LATER_REACH = 90
FRONT_REACH = 120
"""Characters between the terms and a reason that does not touch them."""

HINTS = (
    *("anonym", "identi", "name", "quoted", "background", "the record", "attribut", "authori"),
    *("permi", "allowed", "liberty", "cleared", "barred", " bar", "forb", "prohib", "ground rules"),
    *("fear", "retaliat", "repris", "retribut", "backlash", "repercuss", "entitled", "empowered"),
)
"""Letters without one of which a sentence holds neither terms nor a reason."""


@dataclass(frozen=True, slots=True)
class Grant:
    """Terms and reason as one sentence gives them."""

    place: int
    """Where the first of the two begins."""

    terms: Span | None
    reason: Span | None
    rote: bool
    """The reason only repeats the refusal."""


def hints_at(text: str, hints: tuple[str, ...] = HINTS) -> list[int]:
    """Return where one of the hints stands in ``text``, in reading order.

    Letters are found much faster than the patterns that are tried where they stand.
    """
    found = []
    for hint in hints:
        place = text.find(hint)
        while place >= 0:
            found.append(place)
            place = text.find(hint, place + 1)
    return sorted(found)


def find_grant(text: str, sentence: Span) -> Grant | None:
    """Return the terms and the reason for anonymity that a sentence gives, or None."""
    end = min(sentence.end, sentence.start + LONGEST)
    found = pattern(TERMS).search(text, sentence.start, end)
    terms = Span(*found.span()) if found else None
    reason = _reason(text, sentence.start, end, terms)
    if not terms and not reason:
        return None
    place = min(span.start for span in (terms, reason) if span)
    return Grant(place, terms, reason, reason is not None and _is_rote(reason.of(text)))


def _is_rote(reason: str) -> bool:
    return bool(pattern(ROTE, anywhere=True).search(reason)) and not pattern(ALONE).search(reason)


BETWEEN = re.compile(r"[\s,]*+(?:and\s+)?")


def _reason(text: str, start: int, end: int, terms: Span | None) -> Span | None:
    """Return the clause that tells why: tied to the terms, or one that stands alone."""
    alone = pattern(ALONE).search(text, start, end)
    if terms:
        between = BETWEEN.match(text, terms.end, end)
        tied = (
            pattern(AFTER).match(text, between.end() if between else terms.end, end)
            or pattern(LATER).search(text, terms.end, min(end, terms.end + LATER_REACH))
            or _fronted(text, start, terms)
        )
        if tied and not (alone and alone.start() < tied.start()):
            return _clause(
                text,
                tied.start(),
                end if tied.start() > terms.start else _comma(text, tied.end(), terms.start),
            )
    return _clause(text, _opened(text, start, alone.start()), end) if alone else None


def _comma(text: str, start: int, end: int) -> int:
    """Return where the first comma stands, else ``end``: a reason before the terms ends there."""
    place = text.find(",", start, end)
    return end if place < 0 else place


OPENING = re.compile(r"[\s“\"]*+")
CITING = re.compile(r"\bciting\b", re.I)


def _fronted(text: str, start: int, terms: Span) -> re.Match[str] | None:
    """Return a connector that opens the sentence before the terms: *Citing company policy, …*."""
    opening = OPENING.match(text, start)
    match = pattern(FRONT).match(text, opening.end() if opening else start, terms.start)
    return match or CITING.search(text, max(start, terms.start - FRONT_REACH), terms.start)


CONNECTED = re.compile(r"\b(?:because|since|as|citing)\s+(?:[\w’']+\s+){1,8}$", re.I)


def _opened(text: str, start: int, place: int) -> int:
    """Return where the clause at ``place`` begins: at its connector, if it has one."""
    base = max(start, place - LATER_REACH)
    match = CONNECTED.search(text[base:place])
    return base + match.start() if match else place


CLAUSE_END = re.compile(
    r"[;”\"]|[.!?](?=\s|$)|[.!?,](?=[”\"])|,(?=\s+(?:said|says|told|added|and\s+who|but)\b)"
    r"|\s(?=(?:said|says)\s)"
)


def _clause(text: str, start: int, end: int) -> Span:
    """Return the clause from ``start``: to the next full stop, semicolon, mark or cue."""
    match = CLAUSE_END.search(text, start, end)
    stop = match.start() if match else end
    return Span(start, start + len(text[start:stop].rstrip(" ,.\n")))
