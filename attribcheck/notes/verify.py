"""Every quotation of a story held against the records."""

from bisect import bisect_right
from dataclasses import replace

from attribcheck.language.labels import Speakers, speakers_of
from attribcheck.model.notes import Notes
from attribcheck.model.report import Analysis
from attribcheck.model.source import Source
from attribcheck.notes.compare import Comparer
from attribcheck.notes.leads import leads
from attribcheck.notes.units import Unit, units


def verify(analysis: Analysis, notes: Notes) -> Notes:
    """Return ``notes`` with a check for each quotation used for speech, in reading order.

    The records are indexed once; time is in proportion to their length and to the number of
    quotations.
    """
    comparer = Comparer(notes.records)
    credited = _Credited(analysis)
    article = analysis.article
    checks = tuple(
        comparer.check(unit, article.text, credited.with_unit(unit))
        for unit in units(article, analysis.quotations)
    )
    return replace(notes, checks=checks, leads=leads(analysis, comparer))


class _Credited:
    """Who is credited with which words."""

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis
        behind = {name: source for source in analysis.sources for name in source.attributions}
        self.pieces = sorted(
            (
                (span.start, span.end, behind.get(item.id))
                for item in analysis.attributions
                for span in item.content
            ),
            key=lambda piece: piece[:2],
        )

    def with_unit(self, unit: Unit) -> Speakers:
        """Return what the story calls whoever is credited with the unit’s first word."""
        return speakers_of(self.analysis.article, self._source(unit.words[0].start))

    def _source(self, at: int) -> Source | None:
        index = bisect_right(self.pieces, at, key=lambda piece: piece[0]) - 1
        return self.pieces[index][2] if index >= 0 and at < self.pieces[index][1] else None
