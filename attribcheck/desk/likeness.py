"""Telling a finding again after the copy around it, or a word of it, was edited."""

from collections import defaultdict, deque
from collections.abc import Sequence
from typing import Protocol, TypeAlias

from attribcheck.model.finding import Finding
from attribcheck.model.fingerprint import normal

LEAST = 80.0
"""The likeness from which two findings are one; measured in corpus/README.md."""


class Known(Protocol):
    """What a waiver, a fingerprint and an entry of the baseline have in common."""

    @property
    def code(self) -> str:
        """The rule's."""

    @property
    def words(self) -> str:
        """The flagged words."""

    @property
    def context(self) -> str:
        """The words around them too; empty: the flagged words must do."""


def likeness(one: Known, other: Known) -> float:
    """Score how sure it is that two findings of one rule are one, from 0 to 100 (no unit).

    The mean of how alike their words are and how alike their contexts; 0 for what is below 80,
    or for two rules.
    """
    return _score(_form(one), _form(other))


def matched(known: Sequence[Known], findings: Sequence[Finding]) -> dict[int, int]:
    """Return which of ``known`` each finding is, by their indices; the likest pairs go first.

    One known finding is one finding: a second that is as like is new. What has not changed
    takes time in proportion to its number; only the rest is compared each with each.
    """
    there = [_form(item) for item in known]
    here = [_form(finding.fingerprint) for finding in findings]
    found = _unchanged(there, here)
    left = defaultdict(list)
    for at in sorted(set(range(len(there))) - set(found.values())):
        left[there[at][0]].append(at)
    pairs = sorted(
        (-score, number, at)
        for number, form in enumerate(here)
        if number not in found
        for at in left[form[0]]
        if (score := _score(there[at], form))
    )
    taken: set[int] = set()
    for _, number, at in pairs:
        if number not in found and at not in taken:
            found[number] = at
            taken.add(at)
    return found


Form: TypeAlias = tuple[str, str, str]
"""Code, words and context, these two normal."""


def _form(item: Known) -> Form:
    return item.code, normal(item.words), normal(item.context)


def _unchanged(there: Sequence[Form], here: Sequence[Form]) -> dict[int, int]:
    """Pair off, in order, the forms that are the same."""
    places: dict[Form, deque[int]] = defaultdict(deque)
    for at, form in enumerate(there):
        places[form].append(at)
    return {number: places[form].popleft() for number, form in enumerate(here) if places.get(form)}


def _score(one: Form, other: Form) -> float:
    from rapidfuzz.fuzz import ratio

    if one[0] != other[0]:
        return 0.0
    cutoff = 2 * LEAST - 100
    words = ratio(one[1], other[1], score_cutoff=cutoff)
    if not words or not (one[2] and other[2]):
        return words if words >= LEAST else 0.0
    context = ratio(one[2], other[2], score_cutoff=cutoff)
    mean = (words + context) / 2
    return mean if mean >= LEAST else 0.0
