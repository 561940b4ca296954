"""The story leans on what unnamed people told another outlet, or on “media reports”.

Why: the reader is two removes from whoever knows, and this newsroom has not asked.

Limits: an outlet that is named and says it on its own passes, and so does what the story says it
has confirmed or could not verify. “Told the Herald” is unsure until the settings name the house’s
own outlets. Reports of no outlet pass where their sentence links to one; plain text has no links.

Source:
    WP-DIG: name and link the outlet, and qualify what is not independently verified.
    G-STYLE: say always where words come from that another outlet was told.
    NPR-ID: say how the source knows.
"""

from collections.abc import Iterator

from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.report import Analysis
from attribcheck.model.source import SourceType
from attribcheck.model.span import Span
from attribcheck.rules.anonymity.heads import is_private
from attribcheck.rules.anonymity.outlets import is_own, is_told, outlet_of
from attribcheck.rules.anonymity.unnamed import POINTS_BACK, introduction
from attribcheck.rules.credit import window_after
from attribcheck.rules.links import is_linked
from attribcheck.rules.narration import find_narrated, phrases
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted

REPORTS = (
    r"\b(?:media|press|news|newspaper|television|published|unconfirmed) reports?\b"
    r"(?! (?:by|from|in|on)\b)",
    r"\b(?:local|state|foreign) (?:media|press)\b(?! reports?\b)",
    r"\b(?:Media|Press|News|Newspaper|Television|Published|Unconfirmed) reports\b",
    r"\b(?:Local|State|Foreign) (?:media|press)\b(?! reports?\b)",
)
REPORTED = ("report", "media", "press")
CONFIRMED = (
    r"\b(?:independently|separately)\b",
    r"\bconfirm(?:ed|s)? (?:to|the report|it to)\b",
    r"\bcould not (?:be )?(?:verif|confirm)",
)
BEFORE = (
    r"\b(?:according to|[Aa]s|per|(?:reported|quoted|cited) by|citing)"
    r"(?: (?:an?|some|several|the|recent))? \Z",
)
AFTER = (
    r"(?:,? which)?(?: (?:last|this) [a-z]{3,9}| [A-Z][a-z]{2,8}day)?"
    r" (?:said|says?|suggest(?:ed)?|claim(?:ed)?|indicated?|had it|reported)\b",
)
REACH = 30
"""Characters before reports in which they are credited."""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag unnamed people who spoke to another outlet, and reports of no outlet at all."""
    text = analysis.article.text
    for who, outlet, source_id in _cited(analysis):
        pointed = POINTS_BACK.match(text, who.start) or is_private(who.of(text))
        if not pointed and not is_own(analysis, outlet) and not _is_confirmed(analysis, who):
            message = f"{quoted(text, who)} spoke to another outlet, not to this story"
            related = (Place(outlet, "the outlet"),)
            sure = bool(analysis.house.outlets) or not is_told(analysis, outlet)
            yield Flag(who, message, source_id, sure, "cited", related)
    for match in find_narrated(analysis, *REPORTS, having=REPORTED):
        span = Span(*match.span())
        shown = _is_confirmed(analysis, span) or is_linked(analysis, span)
        if _is_credited(text, span) and not shown:
            yield Flag(span, f"{quoted(text, span)}: of which outlet?", variant="media")


def _cited(analysis: Analysis) -> Iterator[tuple[Span, Span, str | None]]:
    """Yield who spoke to another outlet, the outlet, and the id of the source if it is one."""
    text = analysis.article.text
    known: set[Span] = set()
    for source in analysis.sources:
        outlet = outlet_of(source)
        if source.type is SourceType.ANONYMOUS and outlet:
            known.update(mention.span for mention in source.mentions)
            yield introduction(text, source), outlet, source.id
    for source in analysis.sources:
        for cited in source.cites if source.type is SourceType.ORGANISATION else ():
            if cited not in known and source.mentions:
                yield cited, source.mentions[0].span, None


def _is_confirmed(analysis: Analysis, span: Span) -> bool:
    """Tell whether the sentence or the next says what this newsroom knows of it."""
    window = window_after(analysis.article, span)
    text = analysis.article.text
    return phrases(*CONFIRMED).search(text, window.start, window.end) is not None


def _is_credited(text: str, span: Span) -> bool:
    """Tell whether something is said by the reports: *according to media reports*."""
    before = text[max(span.start - REACH, 0) : span.start]
    return bool(phrases(*BEFORE).search(before) or phrases(*AFTER).match(text, span.end))


RULE = Rule(
    code="A111",
    name="secondhand-source",
    severity=Severity.WARNING,
    check=check,
    doc=__doc__,
    fix="Name the outlet, say what is not verified, and ask for yourself.",
    flagged=(
        "The bank is preparing 900 job cuts, the Daily Ledger reported, citing ⟦people familiar "
        "with the plan⟧.",
        "The two men met in Vienna last spring, according to ⟦media reports⟧.",
    ),
    allowed=(
        "The bank is preparing 900 job cuts, Chief Executive Lena Ortiz told the Daily Ledger.",
        "The auditor’s report, citing invoices from 2021, found 14 duplicate payments.",
        "The Daily Ledger reported the cuts, citing two people briefed on the plan. The Herald "
        "could not verify the report.",
    ),
    variants=(
        Variant("cited", "unnamed people who spoke to another outlet"),
        Variant("media", "media reports, with no outlet named"),
    ),
)
