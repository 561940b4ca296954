"""Quotation marks around a word or three say nothing, or sneer.

Why: marks around an ordinary word make the reader look for a second meaning, or a doubter.

Limits: titles, names, terms at their first use, slogans and foreign words pass, and so does what
the sentence calls something or somebody is credited with, but for adjectives too plain to quote:
whether another fragment is worth its marks is for the editor. Scare quotes are told as info, for a
nickname or a term of art reads alike.

Source:
    AP-QUOT: avoid fragmentary quotations.
    CJR-SQ: a quoted word can read as a scare quote.
"""

from collections.abc import Iterator

from attribcheck.language.wordlists import wordlist
from attribcheck.model.finding import Flag, Severity
from attribcheck.model.quotation import Extent, Quotation, Use
from attribcheck.model.report import Analysis
from attribcheck.model.source import SourceType
from attribcheck.rules.credit import credited_with, sources_by_attribution
from attribcheck.rules.narration import phrases
from attribcheck.rules.quotes.speakers import read_scene
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted

SO_CALLED = r"\b[Ss]o-called \Z"
MOST_PLAIN = 2
"""Words: *very disappointed*."""

FEWEST_LETTERS = 5
"""A shorter word in a name of more may have no capital."""

LONGEST_LEAD = 24
"""Characters before the marks in which *so-called* is looked for."""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag fragments that nobody owns, and those that *so-called* doubts as well."""
    text, scene = analysis.article.text, read_scene(analysis)
    sources = sources_by_attribution(analysis)
    for quotation, attributions in zip(analysis.quotations, credited_with(analysis), strict=True):
        if quotation.extent is not Extent.FRAGMENT or not (quotation.opened and quotation.closed):
            continue
        words = quoted(text, quotation.words)
        owned = not scene.describes_subject(quotation) and any(
            sources[item.id].type is not SourceType.NONE for item in attributions
        )
        if _is_doubted(text, quotation):
            message = f"“so-called” and the marks both doubt {words}"
            yield Flag(quotation.span, message, variant="so-called")
        elif _is_plain(text, quotation):
            message = f"{words} is too plain to be worth its marks"
            yield Flag(quotation.span, message, variant="fragmentary")
        elif _is_scare(text, quotation) and not owned and not scene.shows_owner(quotation):
            message = f"the marks around {words} sneer or say nothing"
            yield Flag(quotation.span, message, variant="scare")


def _is_plain(text: str, quotation: Quotation) -> bool:
    """Tell whether the marks hold one colourless adjective, perhaps strengthened."""
    said = [word.strip(",.;") for word in quotation.words.of(text).lower().split()]
    plain = wordlist("colourless")[""]
    return 0 < len(said) <= MOST_PLAIN and all(word in plain for word in said)


def _is_scare(text: str, quotation: Quotation) -> bool:
    """Tell whether the words are ordinary: no *Contract with America*, no *super PACs*."""
    words = quotation.words.of(text).split()
    small = FEWEST_LETTERS if len(words) > 1 else 0
    named = all(word[0].isupper() or len(word) < small for word in words)
    acronym = any(sum(letter.isupper() for letter in word) > 1 for word in words)
    opens = text[max(quotation.span.start - 2, 0) : quotation.span.start].strip() in ("", ".")
    return quotation.use is Use.SCARE and not acronym and (not named or (opens and len(words) == 1))


def _is_doubted(text: str, quotation: Quotation) -> bool:
    start = quotation.span.start
    lead = text[max(start - LONGEST_LEAD, 0) : start]
    return phrases(SO_CALLED).search(lead) is not None


RULE = Rule(
    code="Q104",
    name="fragment-or-scare-quote",
    severity=Severity.WARNING,
    check=check,
    doc=__doc__,
    fix="Take the marks away, or quote enough to mean something.",
    flagged=(
        "The ⟦“experts”⟧ on the panel met for an hour.",
        "Ruth Odell, the mayor, said no. Her ⟦“team”⟧ left in June.",
        "Mayor Ruth Odell called the delay ⟦“regrettable.”⟧",
        "The so-called ⟦“reform”⟧ took effect in June.",
    ),
    allowed=(
        "Mayor Ruth Odell said the delay was regrettable.",
        "The rule, known as the “last look,” lets a dealer back out.",
        "The “Contract with Harlow” and two “super PACs” were older than that.",
        "Mayor Ruth Odell called the delay “idiotic.”",
    ),
    variants=(
        Variant("scare", "an ordinary word in marks that nobody owns", Severity.INFO),
        Variant("fragmentary", "one colourless word of somebody’s", Severity.INFO),
        Variant("so-called", "so-called and marks together"),
    ),
)
