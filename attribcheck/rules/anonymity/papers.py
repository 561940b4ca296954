"""Papers that stand behind what an unnamed source tells: *an invoice shows*, *a log records*."""

from attribcheck.model.attribution import Attribution
from attribcheck.model.report import Analysis
from attribcheck.rules.credit import sentence_index
from attribcheck.rules.narration import find_narrated

PAPER = (
    r"(?:accounts|books|contracts?|cop(?:y|ies)|data|documents?|e-?mails?|entr(?:y|ies)|filings?"
    r"|footage|invoices?|letters?|list|logs?|memos?|memorandum|minutes|notes?|notice|pages?"
    r"|photographs?|photos?|pictures?|printouts?|receipts?|records?|recordings?|register|reports?"
    r"|schedules?|spreadsheets?|statements?|transcripts?|videos?)"
)
SHOWS = (
    r"(?:bears?|bore|confirms?|confirmed|described?|describes|indicates?|lists?|listed|mentions?"
    r"|read(?:ing|s)?|records?|recorded|shows?|showed|supports?|supported|(?:is|was|are) attached)"
)
SHOWING = (rf"\b(?i:{PAPER})\b[^.;“”\"]{{0,90}}? {SHOWS}\b",)
"""A paper, and within its clause what it does."""

SHOWN = (
    *("bear", "bore", "confirm", "describe", "indicate", "list", "mention", "read", "record"),
    *("show", "support", "attached"),
)


def paragraphs_with_papers(analysis: Analysis) -> frozenset[int]:
    """Return the paragraphs in which a paper shows something, by their index among segments."""
    sentences = analysis.article.sentences
    return frozenset(
        sentences[sentence_index(analysis.article, match.start())].paragraph
        for match in find_narrated(analysis, *SHOWING, having=SHOWN)
    )


def paragraph_of(analysis: Analysis, claim: Attribution) -> int:
    """Return the index among the segments of the paragraph in which a claim starts."""
    at = sentence_index(analysis.article, claim.content[0].start)
    return analysis.article.sentences[max(at, 0)].paragraph
