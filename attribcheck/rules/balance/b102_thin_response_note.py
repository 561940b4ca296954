"""The copy says that somebody could not be reached, and not how they were tried.

Why: a reader who is not told how somebody was asked cannot tell whether they could answer.

Limits: a line passes where its sentence tells a channel, a count, a time or somebody in between.
A refusal to comment passes, for the person was reached; so do quotations.

Source:
    AP-QUOT: where somebody is unavailable, describe the attempts to reach them.
    GAM: say so where a person could not be reached for a response.
"""

from collections.abc import Iterator

from attribcheck.model.finding import Flag, Severity
from attribcheck.model.report import Analysis
from attribcheck.model.span import Span
from attribcheck.rules.narration import find_narrated, is_in_sentence
from attribcheck.rules.rule import Rule
from attribcheck.rules.wording import quoted

NOT = r"(?: not|n[’']t)(?: immediately)?"
ASKED = r"(?:a |an |any |our |the )?(?:requests?|messages?|questions|calls|inquir(?:y|ies))"
UNREACHED = (
    rf"\bcould{NOT} be reached(?: for comment)?",
    rf"\b(?:did|do|does|has|have|had){NOT} (?:respond(?:ed)?|repl(?:y|ied))(?= to {ASKED}\b|[.,;])",
    rf"\b(?:did|do|does|has|have|had){NOT} return(?:ed)? (?:a |the )?(?:calls?|messages?)\b",
    rf"\b(?:was|were){NOT} available for comment",
    r"\b(?:was|were) unavailable for comment",
)
TRIED = ("reached", "respon", "repl", "return", "available")
DETAIL = (
    r"(?i:\b(?:e-?mail\w*|phone\w*|telephone\w*|voice ?mails?|texts?|texted|letters?|visit(?:s|ed)?"
    r"|knock\w*|office|lawyers?|attorneys?|spokes\w+|agents?|campaign|representatives?|publicist"
    r"|through|via|twice|hours?|deadline"
    r"|(?:two|three|four|five|several|repeated|multiple|numerous) (?:[\w’-]+ ){0,2}(?:attempts"
    r"|calls|inquiries|messages|requests|tries)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night|week|weekend"
    r"|days?|[ap]\.m\.)\b)"
)


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag each line on somebody not reached whose sentence tells nothing of the attempt."""
    for match in find_narrated(analysis, *UNREACHED, having=TRIED):
        if not is_in_sentence(analysis, match.start(), DETAIL):
            span = Span(*match.span())
            words = quoted(analysis.article.text, span)
            yield Flag(span, f"{words}: how and when were they tried?")


RULE = Rule(
    code="B102",
    name="thin-response-note",
    severity=Severity.INFO,
    check=check,
    doc=__doc__,
    fix="Say how often, when and by which channel they were asked.",
    flagged=(
        "Harlow ⟦could not be reached for comment⟧.",
        "Two smaller firms ⟦did not respond⟧.",
        "The company ⟦did not immediately respond⟧ to a request for comment.",
    ),
    allowed=(
        "Harlow did not return three phone calls and an email sent Thursday.",
        "Harlow did not respond to several detailed requests for comment.",
        "A lawyer for Harlow could not be reached.",
        "The company declined to comment.",
        "Prices did not respond to the news.",
    ),
)
