"""A finding and where it stands, for formats that tell it by lines and columns."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from attribcheck.model.finding import Finding
from attribcheck.model.manuscript import Block, Manuscript
from attribcheck.model.report import Report
from attribcheck.model.span import Span
from attribcheck.render.positions import Position, places_of
from attribcheck.render.visible import one_line
from attribcheck.render.waivers import accepted

TOP = Position(1, 1)
"""Stands for where words are that are in no line."""

PARAGRAPH = re.compile(r"(?:page\[(?P<page>\d+)\]/)?p\[(?P<number>\d+)\]")
OPENING_WORDS = 5
"""Words of a paragraph by which an editor finds it where lines do not lead there."""

MARKS = ("“", '"', "«", "„")
LONGEST_OPENING = 40
"""Characters of them."""


@dataclass(frozen=True, slots=True)
class Region:
    """Some words and where they stand."""

    span: Span
    """Of the manuscript’s text."""

    read: Span
    """Of the file’s text."""

    start: Position
    end: Position
    """Just after the last character, in the file."""

    words: str
    locator: str
    """Of the block that holds the first character; empty: none does."""

    lined: bool
    """Whether start and end are lines of the file; if not, locator and opening lead there."""

    opening: str
    """The first words of the block; empty: there is none, or it goes by its line alone."""

    def where(self, *, exact: bool = False) -> str:
        """Return ``line 3``, or ``line 3, column 5`` if ``exact``.

        Where the file has no lines, ``paragraph 4``, or what its format calls the place; if
        ``exact``, with the paragraph’s first words, for which an editor can search. These stand
        behind the column, too, in formats whose lines are no paragraphs.
        """
        told = f"line {self.start.line}" if self.lined else _spoken(self.locator)
        if not exact:
            return told
        column = f"column {self.start.column}" if self.lined else ""
        return ", ".join(filter(None, (told, column, self.opening)))


@dataclass(frozen=True, slots=True)
class Placed:
    """One finding, placed."""

    finding: Finding
    path: str
    """The story, as the user named it."""

    region: Region
    related: tuple[tuple[Region, str], ...]
    """Other words it leans on, and what they are to it."""

    fingerprint: str
    """By which it is known again after an edit; no two findings of a story share one."""

    aside: str
    """Why it does not count: an editor waived it, or the baseline holds it. Empty: it counts."""

    @property
    def message(self) -> str:
        """The finding's message, after where the words are if the file has no lines."""
        place = "" if self.region.lined else f"{self.region.where(exact=True)}: "
        return place + self.finding.message


def placed(report: Report) -> Iterator[Placed]:
    """Yield the findings of ``report`` that count, in the report's order, with where they stand."""
    place = _placing(report)
    yield from (place(finding, "") for finding in report.findings)


def everything(report: Report) -> Iterator[Placed]:
    """Yield every finding in reading order, those that are waived or known as well."""
    place = _placing(report)
    told = [(finding, "") for finding in report.findings]
    told += [(finding, "in the baseline") for finding in report.known]
    told += [(item.finding, f"waived {accepted(item.waiver)}") for item in report.waived]
    told.sort(key=lambda pair: (pair[0].flag.span, pair[0].code))
    yield from (place(finding, aside) for finding, aside in told)


def _placing(report: Report) -> Callable[[Finding, str], Placed]:
    """Return what places a finding of ``report``, told why it does not count."""
    manuscript = report.analysis.article.manuscript
    region = regions_of(manuscript)

    def place(finding: Finding, aside: str) -> Placed:
        related = tuple((region(place.span), place.says) for place in finding.flag.related)
        return Placed(
            finding,
            manuscript.name,
            region(finding.flag.span),
            related,
            finding.fingerprint.digest,
            aside,
        )

    return place


def regions_of(manuscript: Manuscript) -> Callable[[Span], Region]:
    """Return what tells where a span of ``manuscript`` stands."""
    place = places_of(manuscript)
    starts = [block.span.start for block in manuscript.blocks]

    def region(span: Span) -> Region:
        at, there = bisect_right(starts, span.start) - 1, place(span)
        return Region(
            span,
            there.span if there else span,
            there.start if there else TOP,
            there.end if there else TOP,
            span.of(manuscript.text),
            manuscript.blocks[at].locator if at >= 0 else "",
            there is not None,
            _opening(manuscript.blocks[at], manuscript) if at >= 0 else "",
        )

    return region


Whereabouts: TypeAlias = Callable[[Span, bool], str]
"""Tells where a span stands, in words; with the column, if asked for."""


def whereabouts(manuscript: Manuscript) -> Whereabouts:
    """Return what tells people where a span stands, as ``Region.where`` does."""
    region = regions_of(manuscript)
    return lambda span, exact: region(span).where(exact=exact)


def _spoken(locator: str) -> str:
    """Return ``paragraph 4`` for ``p[4]``, and other locators as the format has them."""
    found = PARAGRAPH.fullmatch(locator)
    if not found:
        return one_line(locator)
    page = f"page {found['page']}, " if found["page"] else ""
    return f"{page}paragraph {found['number']}"


def _opening(block: Block, manuscript: Manuscript) -> str:
    """Return a block’s first words in quotation marks, those of a quotation in their own."""
    if block.locator.startswith("line ") or (manuscript.lined and not manuscript.origin):
        return ""
    start, end = block.span.start, block.span.end
    words = one_line(manuscript.text[start : min(end, start + 4 * LONGEST_OPENING)]).split(" ")
    told = " ".join(words[:OPENING_WORDS])[:LONGEST_OPENING].rstrip(",;:—– ")
    cut = len(told) < len(one_line(block.span.of(manuscript.text)))
    told += "…" if cut else ""
    return told if told[:1] in MARKS else f"“{told}”"
