"""A quotation shows that it was edited: brackets, an ellipsis, a note such as (sic).

Why: each mark stands where words were changed, and only the notes tell whether the sense was kept.

Limits: off by default, and a list for the editor: no finding says that an edit is wrong. Brackets
around a single capital letter and dots for a pause count as edits too, for they look the same.

Source:
    R-QUOT: nothing in a quotation is altered, and what is left out is marked.
"""

import re
from collections.abc import Iterator

from attribcheck.model.finding import Flag, Severity
from attribcheck.model.quotation import Use
from attribcheck.model.report import Analysis
from attribcheck.model.span import Span
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted

MARKER = re.compile(
    r"(?P<sic>[\[(]\s?sic\s?[\])])"
    r"|(?P<bracket>\[[^\[\]]{1,80}\])"
    r"|(?P<parenthesis>\([^()]{1,80}\))"
    r"|(?P<ellipsis>…|\.(?:[ \u00a0]?\.){2,3})",
    re.IGNORECASE,
)
EDITED = re.compile(r"[\[(….](?:(?<!\.)|[ \u00a0]?\.)")
"""What each of them opens with, which is found far sooner; most quotations have none."""

MESSAGES = {
    "sic": "{} vouches that the words were said so",
    "bracket": "{}: does the speaker’s sense stand?",
    "parenthesis": "{}: the reporter’s words or the speaker’s?",
    "ellipsis": "{}: what is left out?",
}
BEFORE = 24
"""Characters before an ellipsis that a message quotes."""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag each mark of an edit within somebody’s quoted words."""
    text = analysis.article.text
    for quotation in analysis.quotations:
        words = quotation.words
        if quotation.use is not Use.SPEECH or not EDITED.search(text, words.start, words.end):
            continue
        for match in MARKER.finditer(text, words.start, words.end):
            variant, span = str(match.lastgroup), Span(*match.span())
            shown = Span(max(span.start - BEFORE, words.start), span.end)
            told = quoted(text, shown if variant == "ellipsis" else span)
            yield Flag(span, MESSAGES[variant].format(told), variant=variant)


RULE = Rule(
    code="Q108",
    name="edited-quote-marker",
    severity=Severity.INFO,
    check=check,
    doc=__doc__,
    fix="Check the edit against the notes, or quote the words as they were said.",
    flagged=(
        "“⟦[The mayor]⟧ signed it,” said Ada Park, the clerk.",
        "“We opened it ⟦...⟧ and it was empty,” said Ada Park, the clerk.",
        "“We was ⟦(sic)⟧ late,” said Ada Park, the clerk.",
    ),
    allowed=(
        "“The mayor signed it,” said Ada Park, the clerk (and a former teacher).",
        "The list [below] is long ...",
    ),
    variants=(
        Variant("bracket", "words in square brackets"),
        Variant("parenthesis", "words in round brackets"),
        Variant("ellipsis", "dots for what is left out"),
        Variant("sic", "a note that the words were said so"),
    ),
    on=False,
)
