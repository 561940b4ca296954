"""A quoted phrase stands in a sentence that does not show whose words they are.

Why: quotation marks promise somebody’s exact words, and a promise without a name is empty.

Limits: a phrase passes where its sentence tells, calls or shows something, names a document, or
credits somebody, and where the paragraph credits a speaker before it, unless it only describes the
subject of its sentence. So does what a crowd cries, and one of the first quotations whose words a
later one has. Titles, slogans, terms, phrases of fewer than four words and those after a dash are
not looked at. It is info by default: in news copy half of the phrases that it tells of have an
owner a sentence or two away, or are the writer’s own.

Source:
    AP-ATTR: attribution stands just before or just after the information, in the same sentence.
    R-SRC: source every statement that is not established fact or was not witnessed.
    GAM: quotation marks are the warranty of exact words.
"""

from collections.abc import Iterator

from attribcheck.model.finding import Flag, Severity
from attribcheck.model.quotation import Extent, Quotation, Use
from attribcheck.model.report import Analysis
from attribcheck.model.source import SourceType
from attribcheck.rules.credit import credited_with, sources_by_attribution
from attribcheck.rules.narration import is_in_sentence, phrases
from attribcheck.rules.quotes.speakers import read_scene
from attribcheck.rules.rule import Rule
from attribcheck.rules.wording import quoted

SMALL = 3
"""Letters of words that names leave small."""

TRACED = (
    r" ?\([^()]{0,60}\b(?:19|20)\d\d\)",
    r" (?:figures?|numbers?|statistics?|percentages?|ratings?)\b",
    r" ?\[[A-Z][^\[\]]{0,40}\]",
)
"""What follows a phrase whose place is given, *(campaign poster 2003)*, or that is a figure."""

TOP = 5
"""Quotations, the first ones of a story, that a heading or a summary over it may hold."""

CRIED = r"\b(?:calls?|chants?|cheers?|cries|cry|shouts?|taunts?|whispers?) of\b"
"""Words of a sentence that say that a crowd said so."""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag each quoted phrase for which nothing near it shows an owner."""
    text, scene = analysis.article.text, read_scene(analysis)
    sources = sources_by_attribution(analysis)
    for quotation, attributions in zip(analysis.quotations, credited_with(analysis), strict=True):
        if not _is_phrase(quotation):
            continue
        owned = any(sources[item.id].type is not SourceType.NONE for item in attributions)
        if (owned and not scene.describes_subject(quotation)) or scene.shows_owner(quotation):
            continue
        cried = is_in_sentence(analysis, quotation.span.start, CRIED)
        if cried or phrases(*TRACED).match(text, quotation.span.end):
            continue
        if _is_name(quotation.words.of(text)) or _comes_again(analysis, quotation):
            continue
        if quotation.words.of(text).isupper() or _is_led_by_dash(text, quotation):
            continue
        yield Flag(quotation.span, f"whose words are {quoted(text, quotation.words)}?")


def _comes_again(analysis: Analysis, quotation: Quotation) -> bool:
    """Tell whether a later quotation has the words, as below a heading that quotes them."""
    text = analysis.article.text
    if quotation not in analysis.quotations[:TOP]:
        return False
    words = " ".join(quotation.words.of(text).split()).strip(",.;!?").lower()
    return any(
        words in " ".join(other.words.of(text).split()).lower()
        for other in analysis.quotations
        if other.span.start >= quotation.span.end and other.extent is Extent.COMPLETE
    )


def _is_name(words: str) -> bool:
    """Tell whether every word of some length has a capital: *the “Red Hill Country Club”*."""
    return all(word[0].isupper() for word in words.split() if len(word) > SMALL)


def _is_led_by_dash(text: str, quotation: Quotation) -> bool:
    """Tell whether a dash ties the phrase to what it renders: *the hashtag - “a candle”*."""
    start = quotation.span.start
    return text[max(start - 4, 0) : start].rstrip()[-1:] in tuple("-–—")


def _is_phrase(quotation: Quotation) -> bool:
    marked = quotation.opened and quotation.closed and not quotation.continues
    return marked and quotation.extent is Extent.PARTIAL and quotation.use is Use.SPEECH


RULE = Rule(
    code="Q105",
    name="unlinked-partial-quote",
    severity=Severity.INFO,
    check=check,
    doc=__doc__,
    fix="Say in the sentence whose words they are, or take the marks away.",
    flagged=(
        "The bridge, ⟦“a gift to people who own boats,”⟧ opened in June.",
        "Ruth Odell, the mayor, said no. The list, ⟦“a gift to people who own boats,”⟧ is long.",
    ),
    allowed=(
        "The plan, which Councilor Van Tran called “a gift to people who own boats,” passed 5-4.",
        "In a memo, the plant manager told staff to “forget what the manual says.”",
        "They met at the “Red Hill Country Club” outside the town of Dell.",
        "The bridge was late. The “90 to 95 percent of it” figure came out in June.",
        "It had lines on its walls: the “end of giving every river back” (poster, 2003) and more.",
        "The plan was, according to Councilor Van Tran, “a gift to people who own boats.”",
        "It was not only the cries of “Shame!” or, from the rear, “you sold the boats to us”.",
    ),
    yields_to=("Q101", "Q102"),
)
