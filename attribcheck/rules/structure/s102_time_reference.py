"""A time word will be wrong by the time somebody reads it, or never was right.

Why: copy is read on other days and in other places than it was written.

Limits: quotations pass, and so do “today” for nowadays and a weekday without a year. Houses that
print “today” and “yesterday” turn the variants down.

Source:
    AP-TIME: name the day of the week within seven days either way and the date beyond, without
    last or next before a day.
"""

import re
from collections.abc import Iterator
from datetime import date

from attribcheck.model.finding import Flag, Severity
from attribcheck.model.report import Analysis
from attribcheck.model.span import Span
from attribcheck.rules.narration import find_narrated
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

DAY = rf"(?:{'|'.join(DAYS)})"
MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.?"
RELATIVE = (
    r"\b(?:[Yy]esterday|[Tt]omorrow|[Tt]onight|[Ll]ast night|(?:[Ee]arlier|[Ll]ater) today"
    r"|[Tt]his (?:morning|afternoon|evening))\b(?!['’]s)"
)
TODAY = (
    r"\b(?:said|told|met|won|lost|died|ruled|voted|opened|announced|arrived|released|signed|began"
    r"|meets?|opens?|votes?|starts?|begins?|resumes?|returns?|faces?|plays?|trains?|arrives?"
    r"|launch(?:es)?|will [a-z]{2,12})(?: [a-z’'-]{1,14}){0,3} (?P<day>today)\b(?!['’]s| than| as)"
)
"""*Today* after something that happens once, where *used today* may mean nowadays."""

LAST_DAY = rf"\b(?:[Ll]ast|[Nn]ext|[Tt]his) {DAY}\b(?! (?:night|morning|afternoon|evening)s?\b)"
FULL_DATE = (
    rf"\b(?P<weekday>{DAY}),? (?:(?P<month>{MONTH}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
    rf"|(?P<day_first>\d{{1,2}})(?:st|nd|rd|th)? (?P<month_after>{MONTH})),? (?P<year>\d{{4}})\b"
)

HOURS = ("yesterday", "today", "tomorrow", "morning", "afternoon", "evening", "night")
WEEK = tuple(day.lower() for day in DAYS)


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag each time word that goes stale, and each weekday that its date does not have."""
    text = analysis.article.text
    for match in find_narrated(analysis, RELATIVE, TODAY, having=HOURS):
        span = Span(*match.span("day" if match["day"] else 0))
        if _is_in_name(text, span):
            continue
        message = f"{quoted(text, span)} is wrong as soon as the day is over"
        yield Flag(span, message, variant="relative-day")
    for match in find_narrated(analysis, LAST_DAY, having=WEEK):
        span = Span(*match.span())
        message = f"{quoted(text, span)} leaves open which week is meant"
        yield Flag(span, message, variant="last-day")
    for match in find_narrated(analysis, FULL_DATE, having=WEEK):
        span, actual = Span(*match.span()), _weekday(match)
        if actual != match["weekday"]:
            told = f"was a {actual}" if actual else "is not in the calendar"
            message = f"{quoted(text, span)}: that date {told}"
            yield Flag(span, message, variant="impossible-date")


def _is_in_name(text: str, span: Span) -> bool:
    """Tell whether a capital inside a sentence makes the word part of a name."""
    before = text[max(0, span.start - 3) : span.start].rstrip(" \"“‘'\n\r\t")
    return text[span.start].isupper() and before != "" and before[-1].isalnum()


def _weekday(match: re.Match[str]) -> str | None:
    """Return the name of the day that a date fell on; None where there is no such date."""
    month = MONTHS.index((match["month"] or match["month_after"])[:3].lower()) + 1
    try:
        day = date(int(match["year"]), month, int(match["day"] or match["day_first"]))
    except ValueError:
        return None
    return DAYS[day.weekday()]


RULE = Rule(
    code="S102",
    name="time-reference",
    severity=Severity.WARNING,
    check=check,
    doc=__doc__,
    fix="Name the day of the week, or the date beyond seven days.",
    flagged=(
        "The council voted ⟦yesterday⟧ to close the pool.",
        "The council meets again ⟦today⟧.",
        "The fair runs until ⟦this Friday⟧.",
        "The council voted ⟦last Tuesday⟧ to close the pool.",
        "The hearing is set for ⟦Tuesday, March 5, 2025⟧.",
        "The hearing was held on ⟦Friday 30 February 2024⟧.",
    ),
    allowed=(
        "The council voted Tuesday to close the pool.",
        "The hearing is set for Wednesday, March 5, 2025.",
        "“We voted yesterday,” said Ruth Odell, the mayor.",
        "Fewer children swim today than in 1990.",
        "The dam is still used today.",
        "Wells for Tomorrow opened a shop.",
        "Yesterday’s children are today’s swimmers.",
    ),
    variants=(
        Variant("relative-day", "yesterday, tomorrow, tonight, this morning"),
        Variant("last-day", "last, this or next before a day of the week", Severity.INFO),
        Variant("impossible-date", "a weekday that the date does not have", Severity.ERROR),
    ),
)
