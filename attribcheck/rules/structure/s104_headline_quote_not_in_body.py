"""A headline puts words in quotation marks that the story does not quote.

Why: a headline’s quotation marks promise the same exact words as the story’s, and more people read
them.

Limits: case and marks are passed over, and so are words left out at an ellipsis or put in
brackets. A name that the story has in capitals without marks is a title; up to three words that it
does not have are told one step lower, and pass with a name of the story among them, for they may be
a byword or a pun. British headlines put marks around what the story reports in other words: houses
that do so turn the rule down.

Source:
    NYT-INT: every word between quotation marks is what the speaker or writer said.
    SPJ: take care when promoting, previewing or summarizing a story.
    GAM: quotation marks are the warranty of exact words.
"""

from collections.abc import Iterator

from attribcheck.language.fold import fold
from attribcheck.model.finding import Flag, Severity
from attribcheck.model.report import Analysis
from attribcheck.model.source import SourceType
from attribcheck.model.span import Span
from attribcheck.rules.credit import credited_with, sources_by_attribution
from attribcheck.rules.names.printed import print_of_body
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.structure.headings import Words, quoted_in_headlines, words_of
from attribcheck.rules.wording import quoted

FEWEST_WORDS = 4
"""A shorter quotation may be a byword or a pun."""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag each quotation of a headline that the body does not have between marks."""
    text = analysis.article.text
    in_headlines = tuple(quoted_in_headlines(analysis))
    if not in_headlines or not analysis.article.sentences:
        return
    named, hidden = _quoted(analysis)
    body = words_of(*(sentence.span.of(text) for sentence in analysis.article.sentences))
    for span in in_headlines:
        words = span.of(text)[1:-1]
        variant = _variant(words, named, hidden, body)
        if variant and not (variant == "narrative" and _is_title(analysis, words)):
            messages = {
                "missing": "the story does not have these words",
                "narrative": "the story has these words, but does not quote them",
                "unnamed": "only an unnamed source says so, and the headline does not tell",
            }
            inner = Span(span.start + 1, span.end - 1)
            short = variant == "missing" and len(words.split()) < FEWEST_WORDS
            if short and _has_name(analysis, words):
                continue
            sure = not short
            message = f"{quoted(text, inner)}: {messages[variant]}"
            yield Flag(span, message, sure=sure, variant=variant)


def _variant(words: str, named: Words, hidden: Words, body: Words) -> str:
    """Return what is wrong with a headline’s quotation; an empty string: nothing."""
    if named.have(words):
        return ""
    if hidden.have(words):
        return "unnamed"
    return "narrative" if body.have(words) else "missing"


def _quoted(analysis: Analysis) -> tuple[Words, Words]:
    """Return what the body quotes: of unnamed sources alone last, the rest first."""
    text, sources = analysis.article.text, sources_by_attribution(analysis)
    named: list[str] = []
    hidden: list[str] = []
    for quotation, attributions in zip(analysis.quotations, credited_with(analysis), strict=True):
        types = {sources[item.id].type for item in attributions}
        group = hidden if types == {SourceType.ANONYMOUS} else named
        group.append(quotation.span.of(text))
    return words_of(*named), words_of(*hidden)


def _has_name(analysis: Analysis, words: str) -> bool:
    """Tell whether a name of the story is among a few words: a byword, such as *Hail Carly*."""
    names = print_of_body(analysis).words
    return any(word[0].isupper() and fold(word) in names for word in words.split())


def _is_title(analysis: Analysis, words: str) -> bool:
    """Tell whether the body has the words as they are here, each long one with a capital."""
    capitals = not any(word[0].islower() for word in words.split() if len(word) > 3)
    first = analysis.article.sentences[0].span.start
    return capitals and words.strip(" ,.") in analysis.article.text[first:]


RULE = Rule(
    code="S104",
    name="headline-quote-not-in-body",
    severity=Severity.ERROR,
    check=check,
    doc=__doc__,
    fix="Quote in the headline what the story quotes, or take the marks away.",
    flagged=(
        "Mayor calls dam ⟦‘a time bomb’⟧\n\n“It is a ticking bomb,” said Ruth Odell, the mayor.",
        "Mayor: ⟦“We were betrayed”⟧\n\nRuth Odell, the mayor, said that they were betrayed.",
        "Mayor calls dam ⟦‘a time bomb’⟧\n\nThe dam is a time bomb, Ruth Odell, the mayor, said.",
        "Dam is ⟦‘a time bomb’⟧\n\n“It is a time bomb,” an engineer at the dam said.",
    ),
    allowed=(
        "Mayor calls dam ‘a time bomb’\n\n“It is a time bomb,” said Ruth Odell, the mayor.",
        "Mayor: ‘It … is a bomb’\n\n“It ticks, and it is a bomb,” said Ruth Odell, the mayor.",
        "Voters shout ‘Hail Ruth’\n\nRuth Odell, the mayor, and her sister Ruth said that it held.",
        "Mayor warns on dam\n\n“It is a time bomb,” said Ruth Odell, the mayor.",
        "Odell’s levee and the miners’ hall\n\nRuth Odell, the mayor, said that it held.",
        "Odell reads ‘The Long Dam’\n\nRuth Odell, the mayor, wrote The Long Dam in 1990.",
    ),
    variants=(
        Variant("missing", "words that the story does not have"),
        Variant("narrative", "words that the story has, but not quoted", Severity.WARNING),
        Variant(
            "unnamed",
            "words of an unnamed source, under a headline that does not say so",
            Severity.INFO,
        ),
    ),
)
