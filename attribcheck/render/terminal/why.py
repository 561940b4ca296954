"""Why each claim and each source was read as it was."""

from collections.abc import Iterator

from rich.text import Text

from attribcheck.model.report import Analysis
from attribcheck.render.placed import whereabouts
from attribcheck.render.terminal.claims import Claim, claims
from attribcheck.render.terminal.lines import indent
from attribcheck.render.terminal.palette import DIM, STYLES
from attribcheck.render.terminal.story import Measure
from attribcheck.render.visible import one_line

SHOWN = 48
"""Characters of a claim that recall it."""


def reasons(analysis: Analysis, widths: Measure) -> Iterator[Text]:
    """Yield a line or more for each claim, then for each source and its mentions."""
    yield Text(" WHY", "bold")
    yield Text()
    where = whereabouts(analysis.article.manuscript)
    for claim in claims(analysis):
        place = where(claim.attribution.content[0], False)
        label = Text(f" {claim.attribution.id:<4} {claim.label:<4} ", STYLES[claim.voice])
        yield from indent(_claim(analysis, claim, place), label, widths.page)
    yield Text()
    for source in analysis.sources:
        label = Text(f" {source.id:<4} ", "bold")
        told = [f"{source.type}: {source.why or 'no reason kept'}"]
        if source.anonymity:
            told.append(
                f"level {source.anonymity.level}: {source.anonymity.why or 'no reason kept'}"
            )
        told += [f"“{_start(m.span.of(analysis.article.text))}” {m.why}" for m in source.mentions]
        yield from indent(Text(one_line(" · ".join(told))), label, widths.page)
    yield Text()


def _claim(analysis: Analysis, claim: Claim, place: str) -> Text:
    attribution = claim.attribution
    start = _start(attribution.content[0].of(analysis.article.text))
    return Text.assemble(
        (f"{place} ", DIM),
        f"{start} ",
        (f"· {attribution.kind}, {attribution.confidence:.0%} sure · ", DIM),
        one_line(attribution.why) or "no reason kept",
    )


def _start(copy: str) -> str:
    words = one_line(copy)
    return words if len(words) <= SHOWN else words[: SHOWN - 1].rstrip() + "…"
