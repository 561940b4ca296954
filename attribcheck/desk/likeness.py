"""Telling a finding again after the copy around it, or a word of it, was edited."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Protocol

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
    from rapidfuzz.fuzz import ratio

    if one.code != other.code:
        return 0.0
    cutoff = 2 * LEAST - 100
    words = ratio(normal(one.words), normal(other.words), score_cutoff=cutoff)
    if not words or not (one.context and other.context):
        return words if words >= LEAST else 0.0
    context = ratio(normal(one.context), normal(other.context), score_cutoff=cutoff)
    mean = (words + context) / 2
    return mean if mean >= LEAST else 0.0


def matched(known: Sequence[Known], findings: Sequence[Finding]) -> dict[int, int]:
    """Return which of ``known`` each finding is, by their indices; the likest pairs go first.

    One known finding is one finding: a second that is as like is new.
    """
    by_code: dict[str, list[int]] = defaultdict(list)
    for at, item in enumerate(known):
        by_code[item.code].append(at)
    pairs = sorted(
        (-likeness(known[at], finding.fingerprint), number, at)
        for number, finding in enumerate(findings)
        for at in by_code[finding.code]
    )
    found: dict[int, int] = {}
    taken: set[int] = set()
    for score, number, at in pairs:
        if score and number not in found and at not in taken:
            found[number] = at
            taken.add(at)
    return found
