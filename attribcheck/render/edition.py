"""Edition: what a rendering needs to know besides the reports."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from attribcheck.model.finding import Severity
from attribcheck.model.report import Report


@dataclass(frozen=True, slots=True)
class Entry:
    """One rule, as a manual tells of it."""

    code: str
    name: str
    severity: Severity
    summary: str
    """What is wrong, one sentence. This and the next two are empty under ``python -OO``."""

    why: str
    limits: str
    fix: str
    standards: tuple[tuple[str, str], ...]
    """Each standard's name with its year, and its address; that which findings name first."""


@dataclass(frozen=True, slots=True)
class Edition:
    """What is the same for every story of one run."""

    manual: tuple[Entry, ...] = ()
    """Every rule there is, in the order of codes."""

    several: bool = False
    """More than one story was asked for, however many could be read."""

    def entry(self, code: str) -> Entry | None:
        """Return what the manual says of a rule; None: nothing."""
        return next((entry for entry in self.manual if entry.code == code), None)


Renderer: TypeAlias = Callable[[Iterable[Report], Edition], Iterator[str | bytes]]
"""Yields the document in pieces: text, or bytes of which no piece may be changed.

Formats that are a line or a record each yield as reports come in; the others gather them, and
yield nothing where there is no report to show.
"""
