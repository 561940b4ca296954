"""The story opens with something contentious, and the first two paragraphs name no source.

Why: the lead is what everybody reads and others repeat, so its source stands with it.

Limits: accusations, the count of dead and hurt, the cause of something bad and what will go wrong
are contentious; other forecasts, results, superlatives, what happened in earlier years and what
another event is told by (“two days after”) are not looked at. Any cue with a source, any document
and any reporter who saw it counts, in the first two paragraphs. A lead that somebody’s words open
passes. But for accusations it is info by default: in news copy it was met too seldom to know how
often it is right.

Source:
    R-LEAD: an uncontentious story may open on an unsourced paragraph if sources stand high in it.
    AP-ATTR: attribute what is disputable and was not witnessed or confirmed.
"""

from collections.abc import Iterator
from itertools import groupby, islice
from operator import attrgetter

from attribcheck.model.article import Sentence
from attribcheck.model.finding import Flag, Severity
from attribcheck.model.report import Analysis
from attribcheck.model.span import Span
from attribcheck.rules.accusations import Frame, Polarity, find_accusations
from attribcheck.rules.claims.unattributed import read_told
from attribcheck.rules.narration import is_quoted, phrases
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted

OPENING = 2
"""Paragraphs in which a source counts as high in the story."""

LONGEST = 2_000
"""Characters of a sentence that are read."""

NUMBER = (
    r"(?:\d{1,3}(?:,\d{3})*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|dozens|scores|hundreds|thousands|several)"
)
CASUALTIES = (
    rf"\b(?i:{NUMBER}) (?:[a-z-]{{2,16}} ){{0,3}}(?:(?:was|were|are|is|have been|had been) )?"
    r"(?:reported )?(?:killed|dead|died|injured|wounded|hurt|missing)\b",
    rf"\b(?:killed|killing|injured|injuring|wounded|wounding) "
    rf"(?:at least |more than |about |some )?{NUMBER}\b",
)
BAD = (
    r"(?:collapse[sd]?|failed|failure|crash(?:ed)?|explosion|exploded|fire|blaze|outbreak|deaths?"
    r"|died|killed|spill|derail(?:ed|ment)|flood(?:ed|ing)?|leak(?:ed)?|outage|shortage"
    r"|poisoning|sank|sinking)"
)
WORDS = r"(?:[\w’'-]{1,20} )"
CAUSE = (
    rf"\b{BAD} {WORDS}{{0,6}}?(?:because|due to|was caused by|were caused by|owing to)\b",
    rf"\b(?:caused|led to|resulted in|triggered) (?:the |a |an )?{WORDS}{{0,3}}?{BAD}\b",
    r"\b(?:cracked|defective|faulty|loose|leaking|rotten|rusted) [a-z]{2,16} (?:brought down"
    r"|caused|derailed|destroyed|downed|grounded|killed|sank|sparked|started|wrecked)\b",
)
PREDICTION = (
    r"\bwill (?:run out|run dry|collapse|go bankrupt|go under|lose|be wiped out|be destroyed|ground"
    r"|wreck|ruin|double|triple|soar|plunge|cost (?:at least |more than |about |some )?[$£€\d]"
    r"|keep [\w’' -]{1,30} (?:shut|closed|grounded))\b",
)
"""What will go wrong, which nobody can have seen; what is on a calendar will only meet or open."""

PAST = (
    r"\b(?:last year|years? ago|anniversary|in (?:1[89]|20)\d\d"
    r"|(?:hours?|days?|weeks?|months?|years?) (?:before|after|since))\b"
)
"""What is history by now, and known, or what another event is told by: *two days after*."""

SOURCED = (
    r"\b(?i:according to|police|officials?|authorities|prosecutors?|court|courts|judge|jury"
    r"|documents?|records|report|reports|study|data|figures|statement|survey|investigators?|filing"
    r"|indictment|lawsuit|inquiry|panel|inquest|ministry|coroner)\b",
    r"\b(?i:reporter|correspondent|photographer|journalists?) (?:saw|watched|counted|at the scene)",
)

MESSAGES = {
    "accusation": "{} opens the story, and nobody high in it says so",
    "casualties": "{}: who counted?",
    "cause": "{}: who says what caused it?",
    "prediction": "{}: who says that it will?",
}


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the first contentious words of a lead that has no source near it."""
    opening = _opening(analysis)
    found = next(_contentious(analysis, opening), None) if opening else None
    if found is not None and not _is_sourced(analysis, opening):
        span, variant = found
        message = MESSAGES[variant].format(quoted(analysis.article.text, span))
        yield Flag(span, message, variant=variant)


def _opening(analysis: Analysis) -> tuple[Sentence, ...]:
    """Return the sentences of the first two paragraphs that have any."""
    paragraphs = groupby(analysis.article.sentences, key=attrgetter("paragraph"))
    return tuple(sentence for _, group in islice(paragraphs, OPENING) for sentence in group)


def _is_sourced(analysis: Analysis, opening: tuple[Sentence, ...]) -> bool:
    whole = Span(opening[0].span.start, opening[-1].span.end)
    told = read_told(analysis, find_accusations(analysis))
    return told.by_somebody(whole) or any(
        phrases(*SOURCED).search(analysis.article.text, *_reach(sentence)) for sentence in opening
    )


def _contentious(analysis: Analysis, opening: tuple[Sentence, ...]) -> Iterator[tuple[Span, str]]:
    for item in find_accusations(analysis):
        own = item.frame in (Frame.DEED, Frame.LABEL) and item.polarity is Polarity.ASSERTED
        if own and item.predicate.end <= opening[-1].span.end:
            yield item.predicate, "accusation"
            break
    for sentence in opening:
        for variant, patterns in (
            ("casualties", CASUALTIES),
            ("cause", CAUSE),
            ("prediction", PREDICTION),
        ):
            match = phrases(*patterns).search(analysis.article.text, *_reach(sentence))
            if not match or phrases(PAST).search(analysis.article.text, *_reach(sentence)):
                continue
            if not is_quoted(analysis, Span(*match.span())):
                yield Span(*match.span()), variant


def _reach(sentence: Sentence) -> tuple[int, int]:
    return sentence.span.start, min(sentence.span.end, sentence.span.start + LONGEST)


RULE = Rule(
    code="S101",
    name="unsourced-lead",
    severity=Severity.INFO,
    check=check,
    doc=__doc__,
    fix="Give the source in the lead, or in the next paragraph at the latest.",
    flagged=(
        "The dam ⟦failed because⟧ inspectors ignored cracks.\n\nThe valley has 900 houses.\n\n"
        "Ruth Odell, the mayor, said the dam was old.",
        "At least ⟦30 people died⟧ in the blast.\n\nThe mill was built in 1962.\n\nRuth Odell, the "
        "mayor, said the mill was old.",
        "The city ⟦will run out⟧ of water in 41 days.\n\nQueues formed on Sunday.\n\nRuth Odell, "
        "the mayor, said that households would get six hours a day.",
        "A ⟦cracked valve destroyed⟧ a rocket.\n\nPieces fell into the sea.\n\nRuth Odell, the "
        "mayor, said that nobody was hurt.",
        "Dale Finch ⟦bribed⟧ two inspectors.\n\nThe mill was built in 1962.\n\nRuth Odell, the "
        "mayor, said the mill was old.",
    ),
    allowed=(
        "The dam failed because inspectors ignored cracks, a state panel said Monday.",
        "At least 30 people died in the blast.\n\nThe mill burned for an hour, Ruth Odell, the "
        "mayor, said.",
        "The council will meet on Monday.\n\nThe hall was built in 1962.",
        "Two days after a blast killed 30 people, the mill opened its gates.\n\nIt is old.",
        "Snow closed the bridge for three hours Monday.\n\nThe bridge was built in 1962.",
    ),
    variants=(
        Variant("accusation", "somebody named did wrong", Severity.WARNING),
        Variant("casualties", "a count of dead, hurt or missing"),
        Variant("cause", "what brought something bad about"),
        Variant("prediction", "what will go wrong"),
    ),
    yields_to=("C105",),
)
