"""A passive reports what is said, thought or feared, and nobody says, thinks or fears it.

Why: “is understood” asks the reader to believe a source that the copy hides even as a source.

Limits: a sentence passes where “by”, “according to” or a credited source names somebody. What is
expected to happen passes, for schedules do; so does science’s and the law’s “is considered”.

Source:
    R-SRC: source every statement that is not established fact or was not witnessed.
    AP-ATTR: attribute what is disputable and was not witnessed or confirmed.
"""

from collections import defaultdict
from collections.abc import Iterator

from attribcheck.model.finding import Flag, Severity
from attribcheck.model.report import Analysis
from attribcheck.model.source import SourceType
from attribcheck.model.span import Span
from attribcheck.rules.credit import sentence_index, sources_by_attribution
from attribcheck.rules.narration import find_narrated, is_in_sentence
from attribcheck.rules.once import once_a_story
from attribcheck.rules.rule import Rule
from attribcheck.rules.wording import quoted

TOLD = (
    r"(?:said|believed|thought|understood|reported|alleged|rumou?red|feared|claimed|suspected"
    r"|considered|estimated)"
)
BE = r"(?:is|are|was|were)(?: (?:not|now|still|also|widely|generally|reportedly))?"
PASSIVE = (
    rf"\b{BE} {TOLD} to\b",
    rf"\b[Ii]t (?:{BE}|has been) {TOLD} that\b",
    r"\b[Tt]here (?:is|are|was|were|have been) "
    r"(?:reports|claims|rumou?rs|allegations|suggestions|fears|concerns) that\b",
)
SAID = (
    *("said", "believed", "thought", "understood", "report", "alleg", "rumo", "fear", "claim"),
    *("suspected", "considered", "estimated", "suggestions", "concerns"),
)
NAMED = r"\b(?:[Aa]ccording to|[Bb]y (?:the|an?|his|her|its|their|some|many|most|[a-z]+s\b|[A-Z]))"


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag each passive of telling in a sentence that credits nobody."""
    article = analysis.article
    for match in find_narrated(analysis, *PASSIVE, having=SAID):
        span = Span(*match.span())
        cues = _credited(analysis).get(sentence_index(article, span.start), [])
        others = [cue for cue in cues if not any(part.overlaps(span) for part in cue)]
        if others or is_in_sentence(analysis, span.start, NAMED):
            continue
        yield Flag(span, f"{quoted(article.text, span)}: by whom?")


@once_a_story
def _credited(analysis: Analysis) -> dict[int, list[tuple[Span, ...]]]:
    """Return, by the sentence in which somebody is credited, the cues that do so.

    The passive's own subject may read as a source: *the museum is said to*.
    """
    sources = sources_by_attribution(analysis)
    found: dict[int, list[tuple[Span, ...]]] = defaultdict(list)
    for item in analysis.attributions:
        if item.source and sources[item.id].type is not SourceType.NONE:
            found[sentence_index(analysis.article, item.source[0].start)].append(item.cue)
    return found


RULE = Rule(
    code="C102",
    name="agentless-attribution",
    severity=Severity.WARNING,
    check=check,
    doc=__doc__,
    fix="Say who says or believes it, or leave it out.",
    flagged=(
        "The chancellor ⟦is understood to⟧ favour a delay.",
        "⟦It is believed that⟧ the fire started in the kitchen.",
        "The rain fell. The museum ⟦is said to⟧ want a wing for its signs.",
        "⟦There were reports that⟧ the bridge had closed.",
    ),
    allowed=(
        "Theft by a servant is considered a felony.",
        "The chancellor favours a delay, Treasury minister Paul Dunne said.",
        "The fire is believed to have started in the kitchen, according to the fire marshal.",
        "The fire is believed by investigators at the county to have started in the kitchen.",
        "The minister is expected to speak on Tuesday.",
        "Staff were told to leave.",
    ),
)
