"""Where in the record a reported claim may come from: a lead for the eye, never a verdict."""

from attribcheck.model.attribution import Attribution, Kind
from attribcheck.model.check import Lead, Place
from attribcheck.model.report import Analysis
from attribcheck.notes.alike import is_function, stem
from attribcheck.notes.compare import Comparer
from attribcheck.notes.units import words_of

LEAST = 0.5
"""Share of a claim’s words of content that must stand near each other."""

FEWEST = 3
"""Words of content without which nothing can be said."""

ROOM = 15
"""Words that the record may need more than the story."""


def leads(analysis: Analysis, comparer: Comparer) -> tuple[Lead, ...]:
    """Return, for each claim in the reporter’s words, the record’s likeliest passage, if any."""
    found = (_lead(item, analysis.article.text, comparer) for item in analysis.attributions)
    return tuple(lead for lead in found if lead)


def _lead(attribution: Attribution, text: str, comparer: Comparer) -> Lead | None:
    if attribution.kind not in (Kind.INDIRECT, Kind.MIXED):
        return None
    keys = [key for piece in attribution.content for key in words_of(text, piece)[0]]
    sought = {stem(key) for key in keys if not is_function(key)}
    if len(sought) < FEWEST:
        return None
    best: tuple[float, Place] | None = None
    for window in comparer.index.windows(comparer.index.ids_of(keys), ROOM):
        place, held = comparer.passage(window)
        share = len(sought & {stem(key) for key in held}) / len(sought)
        if share >= LEAST and (best is None or share > best[0]):
            best = share, Place(place.record, place.span, place.utterance, share)
    return Lead(attribution.id, best[1]) if best else None
