"""*She* or *the aide* says something, and nobody in the story can be meant.

Why: a second reference without a first leaves the reader with a voice and no person.

Limits: “they” passes, and so does a pronoun after any two capitalised words, for those may name
somebody. “The aide” and its like pass after any word for such a person, and after any unnamed
source but “sources” alone. Names in headline and caption do not count. In the first two paragraphs,
where a lead may name the speaker late, it is told as info.

Source:
    R-SRC: say who is speaking, by name and position.
    AP-ATTR: restate the attribution unless it is perfectly clear who is meant.
"""

import re
from collections.abc import Iterator

from attribcheck.model.article import Article
from attribcheck.model.finding import Flag, Severity
from attribcheck.model.report import Analysis
from attribcheck.model.source import Source, SourceType
from attribcheck.rules.credit import SURE
from attribcheck.rules.narration import is_quoted
from attribcheck.rules.quotes.anaphors import has_no_forerunner
from attribcheck.rules.rule import Rule, Variant

PRONOUNS = frozenset(("he", "she"))
LEAD = 2
"""Paragraphs in which a speaker may be named late."""

NAME = re.compile(r"[A-Z][\w’'-]{1,30}\.?\s[A-Z][\w’'-]{1,30}")
"""Two capitalised words, whoever or whatever they name."""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the first pronoun of each source that has nothing but pronouns."""
    text = analysis.article.text
    confidence = {item.id: item.confidence for item in analysis.attributions}
    named_from, lead_end = _first_name(analysis.article), _lead_end(analysis.article)
    for source in analysis.sources:
        pointing = has_no_forerunner(analysis, source)
        if not pointing and not _is_orphan(text, source):
            continue
        span = source.mentions[0].span
        if (named_from < span.start and not pointing) or is_quoted(analysis, span):
            continue
        delayed = span.start < lead_end and named_from < len(text)
        sure = confidence[source.attributions[0]] >= SURE
        message = f"nobody before “{span.of(text)}” can be meant"
        yield Flag(span, message, source.id, sure, "delayed" if delayed else "orphan")


def _is_orphan(text: str, source: Source) -> bool:
    return (
        source.type is SourceType.PERSON
        and bool(source.mentions)
        and all(mention.span.of(text).lower() in PRONOUNS for mention in source.mentions)
    )


def _first_name(article: Article) -> int:
    """Return where the story first has two capitalised words together; its end if nowhere."""
    for sentence in article.sentences:
        match = NAME.search(article.text, sentence.span.start, sentence.span.end)
        if match:
            return match.start()
    return len(article.text)


def _lead_end(article: Article) -> int:
    paragraphs = article.paragraphs[:LEAD]
    return paragraphs[-1].span.end if paragraphs else 0


RULE = Rule(
    code="Q107",
    name="orphan-pronoun-source",
    severity=Severity.ERROR,
    check=check,
    doc=__doc__,
    fix="Introduce the speaker before pointing back.",
    flagged=(
        "The budget is dead, ⟦she⟧ said. The council meets in June.",
        "Sources said the plan was late. It was full. It was cold. ⟦The lawmaker⟧ said that it was "
        "dead.",
        "Ada Voss opened the hall. It was full. It was cold. ⟦The diplomat⟧ said that it was late.",
    ),
    allowed=(
        "Comptroller Jean Roy opened the meeting. The budget is dead, she said.",
        "The budget is dead, Comptroller Jean Roy said. She said the council knew.",
        "An envoy of the mission opened the hall. The diplomat said that it was late.",
        "Two people who saw the plan said that it was late. The aide said that it was dead.",
    ),
    variants=(
        Variant("orphan", "a pronoun or *the aide* before which nobody can be meant"),
        Variant("delayed", "a pronoun in the lead, before the first name", Severity.INFO),
    ),
)
