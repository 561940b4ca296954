"""The story’s main news, or the first voice quoted in it, is that of an unnamed source.

Why: what opens a story carries it, and here the reader cannot see who does.

Limits: a lead passes where somebody named or a document is credited in it with anything but a
denial, in the next paragraph with something that shares words with it, or confirms it in the first
five. “Officials said” counts nobody and passes, and so do passers-by, victims and children.

Source:
    NYT-2016: where unnamed sources carry the main news of a story, a top editor approves it.
    WP-HOW: an unnamed source is never the first to be quoted.
"""

from collections.abc import Iterator

from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.quotation import Extent, Use
from attribcheck.model.report import Analysis
from attribcheck.rules.anonymity.heads import is_private
from attribcheck.rules.anonymity.support import Standing, read_standing
from attribcheck.rules.anonymity.unnamed import Unnamed, unnamed
from attribcheck.rules.credit import credited_with, sources_by_attribution
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted

TOP = 3
"""Paragraphs in which the first sourced claim is the story’s news."""

HIGH = 5
"""Paragraphs in which a confirmation still supports the lead."""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the first unnamed source that the lead rests on, or else the one quoted first."""
    text = analysis.article.text
    masked = {
        somebody.source.id: somebody
        for somebody in unnamed(analysis)
        if somebody.masked and not is_private(somebody.introduced.of(text))
    }
    behind = _behind_lead(read_standing(analysis), masked) if masked else []
    if behind:
        first, *others = behind
        related = tuple(Place(other.introduced, "and on") for other in others)
        who = quoted(text, first.introduced)
        message = f"the lead rests on {who}, who {first.verb} not named"
        sure = all(somebody.sure for somebody in behind)
        yield Flag(first.introduced, message, first.source.id, sure, "lead", related)
    quoted_first = masked.get(_first_quoted(analysis)) if masked and not behind else None
    if quoted_first:
        who = quoted(text, quoted_first.introduced)
        message = f"the first voice quoted, {who}, {quoted_first.verb} not named"
        source_id, sure = quoted_first.source.id, quoted_first.sure
        yield Flag(quoted_first.introduced, message, source_id, sure, "first-quote")


def _behind_lead(standing: Standing, masked: dict[str, Unnamed]) -> list[Unnamed]:
    """Return the unnamed sources that alone stand behind the lead; none if others do too."""
    places = (at for at in range(TOP) if standing.within(at, at + 1))
    lead = next(places, -1)
    if lead < 0:
        return []
    news = standing.within(lead, lead + 1)
    others = {source.id for one in news for source in standing.supporters(one.attribution)}
    confirmed = (one.source.id for one in standing.within(0, HIGH) if one.confirms)
    behind = list(dict.fromkeys(one.source.id for one in news))
    if not all(source_id in masked for source_id in (*behind, *others, *confirmed)):
        return []
    return [masked[source_id] for source_id in behind]


def _first_quoted(analysis: Analysis) -> str:
    """Return the id of the source of the story’s first quotation of more than a few words."""
    sources = sources_by_attribution(analysis)
    for quotation, attributions in zip(analysis.quotations, credited_with(analysis), strict=True):
        if quotation.use is Use.SPEECH and quotation.extent is not Extent.FRAGMENT:
            return next((sources[item.id].id for item in attributions), "")
    return ""


RULE = Rule(
    code="A104",
    name="anonymous-lead",
    severity=Severity.WARNING,
    check=check,
    doc=__doc__,
    fix="Put somebody named or a document behind the lead, or get a top editor’s approval.",
    flagged=(
        "The carrier will cut 900 jobs, ⟦two people briefed on the plan⟧ said.\n\n"
        "The cuts would be the deepest in its history.",
        "Votes came in until midnight.\n\n“It is finished, and we know it,” said ⟦one party "
        "official⟧.\n\nThe count goes on, Clerk Ada Okafor said.",
    ),
    allowed=(
        "The carrier will cut 900 jobs, Chief Executive Lena Ortiz told staff on Tuesday.",
        "The carrier will cut 900 jobs, two people briefed on the plan said.\n\n"
        "Chief Executive Lena Ortiz confirmed the number.",
        "“It was so loud we ran,” said a woman on the platform.",
    ),
    variants=(
        Variant("lead", "the story’s main news rests on unnamed sources alone"),
        Variant("first-quote", "the first voice quoted in the story is not named"),
    ),
    yields_to=("A111",),
)
