"""A rule's page, read from its module's docstring under three fixed headings.

::

    What is wrong, in one sentence.

    Why: why it matters to a reader, in one sentence.

    Limits: what the rule does not see, and what it lets pass.

    Source:
        AP-ANON: what the standard asks for, in our own words.
        BBC-JIG, derived: the standard does not say this; it follows from it.
"""

import inspect
import re
from dataclasses import dataclass
from functools import cache

from attribcheck.rules.rule import Rule
from attribcheck.rules.standards import STANDARDS, Standard

HEADINGS = ("Why", "Limits", "Source")
CITATION = re.compile(r"([A-Z][A-Z0-9-]{0,20})(, derived)?: ")


@dataclass(frozen=True, slots=True)
class Citation:
    """A published standard and what it asks for."""

    standard: Standard
    asks: str
    """A paraphrase of ours, one sentence."""

    derived: bool = False
    """True: the standard does not say this; it follows from it."""

    def __str__(self) -> str:
        """Return the standard as a finding names it."""
        return f"derived from {self.standard}" if self.derived else str(self.standard)


@dataclass(frozen=True, slots=True)
class Page:
    """All that ``attribcheck explain`` tells of a rule beside what the rule itself holds."""

    rule: Rule
    summary: str
    why: str
    limits: str
    citations: tuple[Citation, ...]
    """The first is the one that a finding names. At least one, but for ``python -OO``."""


@cache
def page_of(rule: Rule) -> Page:
    """Read ``rule``'s docstring; a heading that is missing or unknown is a bug: ValueError.

    Under ``python -OO`` there are no docstrings, and pages are empty.
    """
    if rule.doc is None:
        return Page(rule, "", "", "", ())
    summary, *parts = inspect.cleandoc(rule.doc).split("\n\n")
    headings = tuple(part.partition(":")[0] for part in parts)
    if headings != HEADINGS:
        raise ValueError(f"{rule.code}: headings are {headings}, not {HEADINGS}")
    why, limits, source = (part.partition(":")[2] for part in parts)
    return Page(rule, _line(summary), _line(why), _line(limits), _citations(source))


def _line(text: str) -> str:
    line = " ".join(text.split())
    return line[:1].upper() + line[1:]


def _citations(source: str) -> tuple[Citation, ...]:
    """Read ``ID: asks`` and ``ID, derived: asks``; an unknown ID is a bug: KeyError."""
    starts = [*CITATION.finditer(source := " ".join(source.split()))]
    ends = [*(start.start() for start in starts[1:]), len(source)]
    return tuple(
        Citation(STANDARDS[start[1]], source[start.end() : end].strip(), bool(start[2]))
        for start, end in zip(starts, ends, strict=True)
    )
