"""An unnamed source is described so thinly that nobody can weigh it.

Why: a reader can only trust an unnamed source as far as the description tells how it would know.

Limits: the best description in the story counts, on a ladder from nothing (0) over praise alone (1)
and a class of people (2) to role, access and stake (5); from 3 on the rule is silent. Passers-by,
victims and children pass, and so do “prosecutors” and “the source”, who point to somebody.

Source:
    AP-ANON: attribution establishes the source’s credibility, and “a source” alone is not allowed.
    AP-STYLE: give the most specific identification possible.
    NPR-ID: “officials say” and “has learned” are not enough; say how the source knows.
    G-LADDER: “one MP” means nearly nothing, a minister with direct knowledge of the talks much.
    WSJ-25: “sources” is best avoided and “people familiar” is overused.
"""

from collections.abc import Iterator

from attribcheck.model.finding import Flag, Severity
from attribcheck.model.report import Analysis
from attribcheck.model.span import Span
from attribcheck.rules.anonymity.heads import goes_on, is_bare, is_private
from attribcheck.rules.anonymity.unnamed import unnamed
from attribcheck.rules.narration import find_narrated, is_in_sentence
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted

LEARNED = (
    r"\b(?:[A-Z][\w’'&.-]{0,30}(?: \d{1,3})?|newspaper|station|magazine|network) "
    r"(?:has|have) learned\b",
    r"\b[Ii]t has emerged that\b",
    r"\b[Ww]ord is that\b",
)
NEWS = ("learned", "emerged", "word")
FROM = (
    r"\blearned (?:from|through|about|to|by|a|the|how|its|his|her|their)\b",
    r"\baccording to\b",
)
CLASS_LEVEL = 2
"""The highest level that is still vague: a class of people, or access in general words."""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the mention that introduces each vague source, and news that has none."""
    yield from _described(analysis)
    for match in find_narrated(analysis, *LEARNED, having=NEWS):
        if not is_in_sentence(analysis, match.start(), *FROM):
            span = Span(*match.span())
            message = f"{quoted(analysis.article.text, span)}: from whom?"
            yield Flag(span, message, variant="no-source")


def _described(analysis: Analysis) -> Iterator[Flag]:
    text = analysis.article.text
    for somebody in unnamed(analysis):
        span, level = somebody.introduced, somebody.anonymity.level
        if level > CLASS_LEVEL or not somebody.particular or somebody.second_hand:
            continue
        if is_private(span.of(text)) or goes_on(text, span):
            continue
        bare = level < CLASS_LEVEL and is_bare(span.of(text))
        variant = "bare" if bare else "class"
        tells = "nothing about the source" if bare else "only a class of people"
        message = f"{quoted(text, span)} tells {tells}"
        yield Flag(span, message, somebody.source.id, somebody.sure, variant)


RULE = Rule(
    code="A102",
    name="vague-descriptor",
    severity=Severity.WARNING,
    check=check,
    doc=__doc__,
    fix="Say what the source does and how the source would know.",
    flagged=(
        "The merger will close in March, ⟦a source⟧ said.",
        "⟦Channel 9 has learned⟧ that the superintendent will be dismissed.",
        "The merger will close in March, according to ⟦people familiar with the matter⟧.",
    ),
    allowed=(
        "The merger will close in March, said a banker working on the financing.",
        "The company’s main source of revenue is licensing, the filing said.",
        "“It was so loud,” said a woman on the platform.",
        "The superintendent has learned to wait.",
    ),
    variants=(
        Variant("no-source", "news that somebody has learned, from nobody", Severity.ERROR),
        Variant("bare", "a source, one insider, a well-placed person", Severity.ERROR),
        Variant("class", "officials, a banker, people familiar with the matter"),
    ),
    yields_to=("A104",),
)
