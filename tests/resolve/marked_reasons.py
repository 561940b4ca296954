"""Passages whose terms and reasons are marked: their marks taken out, and put in as found."""

import re
from itertools import chain

from marked_chains import resolve_passage, unmark

from attribcheck.model.source import Anonymity, Source, SourceType

GIVEN = re.compile(r"\{(terms|why|rote): ([^{}]+)\}")


def plain(marked: str) -> str:
    """Return a passage with its sources and cues still marked, terms and reasons not."""
    return GIVEN.sub(lambda match: match[2], marked)


def wanted(marked: str) -> dict[str, str]:
    """Return the marked terms and reason by their names."""
    return {match[1]: match[2] for match in GIVEN.finditer(marked)}


def found(marked: str) -> dict[str, str]:
    """Return the terms and the reason that the one unnamed source of the passage has."""
    passage = unmark(plain(marked))
    sources = resolve_passage(passage)
    return dict(chain.from_iterable(_given(passage.text, one).items() for one in sources))


def _given(text: str, source: Source) -> dict[str, str]:
    known = source.anonymity if source.type is SourceType.ANONYMOUS else None
    anonymity = known or Anonymity(0)
    given = {}
    if anonymity.terms:
        given["terms"] = anonymity.terms.of(text)
    if anonymity.reason:
        given["rote" if anonymity.rote else "why"] = anonymity.reason.of(text)
    return given
