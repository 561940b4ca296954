"""A quotation mark has no partner, or a quotation that runs over paragraphs breaks the convention.

Why: where the marks do not pair, a reader cannot tell whose words are whose.

Limits: marks within a quotation are not paired, for a nested single mark cannot be told from an
apostrophe; neither are marks in headlines, captions and crossheads. An open quotation that the
next paragraph resumes with a mark of its own is the convention, and passes.

Source:
    AP-QMARK: a quotation that runs over paragraphs opens each of them with a mark and closes only
    the last, but closes at once where the first part is no sentence of its own.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from attribcheck.model.article import Article
from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.quotation import Extent, Quotation, Use
from attribcheck.model.report import Analysis
from attribcheck.model.span import Span
from attribcheck.rules.credit import credited_with
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted

SINGLE = frozenset("'‘’‚‛‹›`´")
"""Marks that may be apostrophes."""


FEWEST_WORDS = 4
"""A shorter quotation may be somebody else’s answer, and is taken for one."""

LAST_WORD = re.compile(r"\S*\s*\Z")
LONGEST_WORD = 40
"""Characters before a closing mark in which its word is looked for."""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag each mark without a partner, each partner of another kind, and each break in a run."""
    for quotation in analysis.quotations:
        flag = _fault(analysis.article.text, quotation)
        if flag:
            yield flag
    yield from _run_on(analysis)


def _fault(text: str, quotation: Quotation) -> Flag | None:
    if not quotation.opened:
        return _not_opened(text, quotation)
    if not quotation.closed and not quotation.continued:
        return _not_closed(text, quotation)
    if quotation.continued and _is_fragment(text, quotation):
        words = quoted(text, quotation.words)
        message = f"{words} runs into the next paragraph but is only part of a sentence: close it"
        return Flag(_opening(text, quotation), message, variant="fragment")
    if quotation.mixed:
        message = f"the two marks around {quoted(text, quotation.words)} do not belong together"
        return Flag(_opening(text, quotation), message, variant="style")
    return None


def _not_opened(text: str, quotation: Quotation) -> Flag:
    if quotation.continues:
        span = _first_word(text, quotation.span)
        message = (
            f"a quotation runs on here, but no mark opens this paragraph: {quoted(text, span)}"
        )
        return Flag(span, message, variant="unopened")
    span = _closing(text, quotation)
    word = quoted(text, Span(span.start, quotation.span.start))
    message = f"the mark that closes {word} was never opened"
    return Flag(span, message, sure=_is_sure(text, quotation), variant="unopened")


def _not_closed(text: str, quotation: Quotation) -> Flag:
    span = _opening(text, quotation)
    word = quoted(text, Span(quotation.words.start, span.end))
    message = f"the mark that opens {word} is never closed"
    return Flag(span, message, sure=_is_sure(text, quotation), variant="unclosed")


def _is_sure(text: str, quotation: Quotation) -> bool:
    return text[quotation.span.start] not in SINGLE


def _is_fragment(text: str, quotation: Quotation) -> bool:
    ended = any(mark in quotation.words.of(text)[:-1] for mark in ".?!")
    return quotation.extent is not Extent.COMPLETE and not ended


def _opening(text: str, quotation: Quotation) -> Span:
    """Return the opening mark and the first word."""
    start = quotation.span.start
    return Span(start, _first_word(text, Span(quotation.words.start, quotation.span.end)).end)


def _closing(text: str, quotation: Quotation) -> Span:
    """Return the word before a closing mark, and the mark."""
    before = text[max(quotation.span.start - LONGEST_WORD, 0) : quotation.span.start]
    word = LAST_WORD.search(before)
    return Span(quotation.span.start - len(word[0] if word else ""), quotation.span.end)


def _first_word(text: str, span: Span) -> Span:
    end = span.start
    while end < span.end and not text[end].isspace():
        end += 1
    return Span(span.start, end)


def _run_on(analysis: Analysis) -> Iterator[Flag]:
    """Flag each quotation that takes up, in a new paragraph without a cue, one that was closed."""
    text, credited = analysis.article.text, credited_with(analysis)
    told = sorted(
        span.start for item in analysis.attributions for span in (*item.cue, *item.source)
    )
    for index, (before, after) in enumerate(pairwise(analysis.quotations)):
        if not (credited[index] and _abut(analysis.article, before, after)):
            continue
        paragraph = analysis.article.segments[after.paragraph].span
        if bisect_left(told, paragraph.start) < bisect_left(told, paragraph.end):
            continue
        message = (
            f"{quoted(text, after.words)} follows a closing mark and no cue: "
            "readers will take it for another speaker"
        )
        closed = Place(_closing(text, before), "closed here")
        yield Flag(_opening(text, after), message, variant="run-on", related=(closed,))


def _abut(article: Article, before: Quotation, after: Quotation) -> bool:
    """Tell whether nothing but the marks and the paragraph's end parts two whole quotations."""
    between = article.text[before.span.end : after.span.start]
    return (
        before.paragraph + 1 == after.paragraph
        and not between.strip()
        and before.closed
        and after.opened
        and after.closed
        and _kind(article.text, before) == _kind(article.text, after)
        and all(
            item.extent is Extent.COMPLETE and item.use is Use.SPEECH for item in (before, after)
        )
    )


def _kind(text: str, quotation: Quotation) -> bool:
    """Tell whether a quotation’s marks are single: a crosshead’s often are."""
    return text[quotation.span.start] in SINGLE


RULE = Rule(
    code="Q102",
    name="unbalanced-quotes",
    severity=Severity.ERROR,
    check=check,
    doc=__doc__,
    fix="Add the missing mark, or take the stray one out.",
    flagged=(
        "⟦“We⟧ will rebuild, Mayor Ruth Odell said. “It starts Monday.”",
        "Mayor Ruth Odell said the levee ⟦“held⟧ for nine hours.\n\nCrews arrived at noon.",
        "The levee held for nine ⟦hours,”⟧ Mayor Ruth Odell said.",
        "“We will rebuild,” Mayor Ruth Odell said. “It starts Monday.\n\n"
        "⟦And⟧ we will not ask twice.”",
        "Mayor Ruth Odell called the levee ⟦“a⟧ gift to the valley.\n\n“It held,” she said.",
        "“We will rebuild,” Mayor Ruth Odell said. “It starts Monday.”\n\n"
        "⟦“And⟧ we will not ask twice.”\n\nCrews arrived at noon.",
        '⟦“We⟧ will rebuild," Mayor Ruth Odell said.',
    ),
    allowed=(
        "“We will rebuild,” Mayor Ruth Odell said. “It starts Monday.\n\n"
        "“And we will not ask twice.”",
        "Mayor Ruth Odell said the levee “held for nine hours” before it failed.",
        "‘We will rebuild,’ said Ruth Odell, the mayor. ‘The dogs’ home was built in the ’90s.’",
        "“He told me, ‘It will hold,’” Mayor Ruth Odell said.",
        '"We will rebuild," Mayor Ruth Odell said. "It starts Monday."\n\n'
        "'All Bets Are Off.'\n\nCrews arrived at noon.",
        "The door is 6' 2\" high, Mayor Ruth Odell said.",
    ),
    variants=(
        Variant("unclosed", "an opening mark that nothing closes"),
        Variant("unopened", "a closing mark that nothing opened"),
        Variant("fragment", "a phrase left open into the next paragraph", Severity.WARNING),
        Variant("run-on", "one speaker’s words closed and opened again", Severity.WARNING),
        Variant("style", "a straight mark paired with a curly one", Severity.INFO),
    ),
)
