"""Spans → attributions: what the tagger read and what the marks demand, in the model's terms."""

import math
from dataclasses import replace

from attribcheck.extract.bounds import bounded
from attribcheck.extract.decode import Cue, Reading, find_cues, read_roles, settle
from attribcheck.extract.drafts import Draft, draft, pieces, trim
from attribcheck.extract.frames import clipped
from attribcheck.extract.heads import States
from attribcheck.extract.law import enforce
from attribcheck.extract.layout import Layout, lay_out
from attribcheck.extract.no_claims import makes_claim
from attribcheck.extract.participles import with_subjects
from attribcheck.extract.second_look import after_commas, beside_orphans, conjoined, said
from attribcheck.extract.tagger import Calibration, Tagger
from attribcheck.extract.threads import one_thread
from attribcheck.model.article import Article
from attribcheck.model.attribution import Attribution, Kind
from attribcheck.model.quotation import Quotation

LITTLE = frozenset(["a", "an", "the", "his", "her", "its", "their", "as", ",", ".", ":", ";"])
"""Words that make no claim beside a quotation: *called it an “operational error”*"""


def extract(
    article: Article, quotations: tuple[Quotation, ...], tagger: Tagger
) -> tuple[tuple[Quotation, ...], tuple[Attribution, ...]]:
    """Return the quotations, their use settled, and all attributions in reading order.

    Every quotation used for speech lies within the content of exactly one attribution.
    """
    layout = lay_out(article, quotations)
    with one_thread():
        settled, drafts = put_together(layout, quotations, tagger)
    attributions = (
        _attribution(f"a{number}", item, layout, tagger.calibration, article.text)
        for number, item in enumerate(drafts, 1)
    )
    return settled, tuple(attributions)


def put_together(
    layout: Layout, quotations: tuple[Quotation, ...], tagger: Tagger
) -> tuple[tuple[Quotation, ...], list[Draft]]:
    """Return the quotations, their use settled, and the attributions as rows, in order."""
    states = tagger.states(layout)
    cues = [clipped(cue, layout) for cue in find_cues(states.cue, tagger.lean)]
    cues = sorted({*cues, *said(layout, states, cues)})
    cues = sorted({*cues, *conjoined(layout, states, cues)})
    owed = after_commas(layout, states, cues)
    cues = sorted({*cues, *owed})
    readings = _readings(layout, states, tagger, cues, owed)
    settled, drafts = enforce(layout, quotations, _drafts(layout, readings))
    looked = beside_orphans(layout, states, drafts)
    if looked:
        # A cue is read by the words and the other cues of its paragraph alone.
        paragraphs = {layout.paragraph[first] for first, _ in looked}
        cues = sorted({*cues, *looked})
        again = [cue for cue in cues if layout.paragraph[cue[0]] in paragraphs]
        readings |= _readings(layout, states, tagger, again, owed | looked)
        readings = {cue: readings[cue] for cue in cues}
        settled, drafts = enforce(layout, quotations, _drafts(layout, readings))
    for item in drafts:
        item.content = trim(layout, item.content)
    return settled, sorted((item for item in drafts if item.content), key=_place)


def _readings(
    layout: Layout,
    states: States,
    tagger: Tagger,
    cues: list[Cue],
    looked: dict[Cue, tuple[int, ...]],
) -> dict[Cue, Reading]:
    """Read each cue; one found by a second look gets its quotation whatever the tagger says."""
    readings = {}
    for reading in read_roles(layout, states, tagger.heads, cues):
        cue = reading.cue
        if cue in looked:
            content = sorted({*reading.content, *looked[cue]})
            reading = replace(reading, content=tuple(content))
        readings[cue] = bounded(reading, layout)
    return readings


def _drafts(layout: Layout, readings: dict[Cue, Reading]) -> list[Draft]:
    """Start a draft for each reading that makes a claim and keeps it."""
    told = with_subjects(list(readings.values()), layout)
    claims = [reading for reading in told if makes_claim(reading, layout)]
    return [draft(reading) for reading in settle(claims)]


def _place(item: Draft) -> int:
    first: int = min(*item.content, *item.cue, *item.source)
    return first


def _attribution(
    name: str, item: Draft, layout: Layout, calibration: Calibration, text: str
) -> Attribution:
    cue = pieces(layout, item.cue)
    told = [f"cue “{' … '.join(span.of(text) for span in cue)}”"] if cue else []
    return Attribution(
        id=name,
        kind=_kind(item, layout),
        content=pieces(layout, item.content),
        cue=cue,
        source=pieces(layout, item.source),
        confidence=round(_confidence(item, layout, calibration), 3),
        why="; ".join([*told, *dict.fromkeys(item.why)]),
    )


def _kind(item: Draft, layout: Layout) -> Kind:
    if not item.cue and not item.source:
        return Kind.ORPHAN
    unquoted = [layout.forms[row].lower() for row in item.content if not layout.quoted[row]]
    if len(unquoted) == len(item.content):
        return Kind.INDIRECT
    return Kind.DIRECT if LITTLE.issuperset(unquoted) else Kind.MIXED


def weighed(item: Draft, layout: Layout) -> tuple[float, float, float]:
    """Return what confidence is made of: log odds of cue and roles, and whether all is quoted."""
    quoted = all(layout.quoted[row] for row in item.content)
    return _log_odds(item.likely), _log_odds(item.sure), float(quoted)


def _confidence(item: Draft, layout: Layout, calibration: Calibration) -> float:
    likely, sure, quoted = weighed(item, layout)
    total = calibration.bias + calibration.likely * likely
    total += calibration.sure * sure + calibration.quoted * quoted
    return 1 / (1 + math.exp(-total))


def _log_odds(chance: float) -> float:
    kept = min(max(chance, 1e-4), 1 - 1e-4)
    return math.log(kept / (1 - kept))
