"""Quotation marks around a word or three say nothing, or sneer.

Why: marks around an ordinary word make the reader look for a second meaning, or a doubter.

Limits: titles, names, terms at their first use, slogans and foreign words pass, and so do the
answers of a poll, pronouns, and what the sentence calls something or somebody is credited with, but
for adjectives too plain to quote: whether another fragment is worth its marks is for the editor.
Scare quotes are told as info, for a nickname or a term of art reads alike.

Source:
    AP-QUOT: avoid fragmentary quotations.
    CJR-SQ: a quoted word can read as a scare quote.
"""

import re
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

ANSWER = (
    r"(?:strongly|somewhat|mostly|moderately|very|not) (?:agree|disagree|approve|disapprove"
    r"|favou?r|oppose|support|satisfied|dissatisfied|likely|unlikely|conservative|liberal"
    r"|favou?rable|unfavou?rable|confident|concerned|worried)\Z",
)
"""What people choose from in a poll: *“somewhat conservative”*."""

WORDS = frozenset(("he", "her", "him", "i", "it", "me", "she", "them", "they", "us", "we", "you"))
"""Pronouns, which are spoken of as words: *the power of “we”*."""

KIND_BEFORE = (
    r"\b(?:strateg(?:y|ies)|polic(?:y|ies)|doctrines?|principles?|theor(?:y|ies)|tactics?"
    r"|practices?|offen[cs]es?|crimes?|counts?) of \Z",
)
KIND_AFTER = (
    r" (?:loopholes?|clauses?|doctrines?|provisions?|rules?|laws?|tax(?:es)?|tests?|polic(?:y|ies)"
    r"|principles?|theor(?:y|ies)|systems?|lists?|voters?|headlines?)\b",
)
"""The kind of thing that several words in marks are the name of: *the “carried interest” tax*."""

DEFINED = (
    r",?[”\"’']{0,2},? (?:the (?:notion|idea|theory|belief|practice|name|term|process|doctrine"
    r"|claim|view|habit)|meaning|that is|or the)\b",
)
"""What explains a term after its marks: *“birtherism,” the notion that*."""

TAKEN_UP = r"\b(?:[Tt]hat|[Tt]his|[Tt]hose|[Tt]hese|[Ss]uch an?|[Tt]he) {}\b"
TAKEN_UP_REACH = 120
"""Characters after a term in which the copy may take it up without marks: *that trust*."""

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
    if quotation.use is not Use.SCARE:
        return False
    words = quotation.words.of(text).split()
    small = FEWEST_LETTERS if len(words) > 1 else 0
    if _is_term(text, quotation, [word.strip(",.;:") for word in words]):
        return False
    named = all(word[0].isupper() or len(word) < small for word in words)
    acronym = any(sum(letter.isupper() for letter in word) > 1 for word in words)
    opens = text[max(quotation.span.start - 2, 0) : quotation.span.start].strip() in ("", ".")
    return not acronym and (not named or (opens and len(words) == 1))


def _is_term(text: str, quotation: Quotation, words: list[str]) -> bool:
    """Tell whether the copy uses the words as a pronoun, an answer, or the name of something."""
    start, end = quotation.span.start, quotation.span.end
    lead, trail = text[max(start - LONGEST_LEAD, 0) : start], text[end : end + TAKEN_UP_REACH]
    alone = not lead.rpartition("\n")[2].strip() and trail[:1] in ("", "\n")
    if alone or phrases(*DEFINED).match(trail):
        return True
    if len(words) == 1:
        return words[0].lower() in WORDS
    taken_up = re.compile(TAKEN_UP.format(re.escape(words[-1])))
    return (
        phrases(*ANSWER).match(" ".join(words)) is not None
        or phrases(*KIND_BEFORE).search(lead) is not None
        or phrases(*KIND_AFTER).match(trail) is not None
        or taken_up.search(trail) is not None
    )


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
        "The change would also close the notorious “carried interest” loophole that helps the "
        "managers of funds and, unlike the old one, would not give it back.",
        "Her father’s strategy of “massive resistance” to the ruling closed the schools of the "
        "third ward for two years, and her brothers went to school elsewhere.",
        "The weaker mines went to a separate “liquidating trust.” The purpose of that trust was to "
        "clean the streams below them before the money ran out.",
        "The new clerk won just 19 percent among the “somewhat conservative” people of the third "
        "ward, and a mere 9 percent of the rest of the county.",
        "To Ada Sharp, the mayor is the “kind-hearted and caring” man who kept her family’s farm "
        "from being sold in the years of the long drought.",
        "His most famous contention, of course, was his long embrace in those years of “levelism,” "
        "the notion that the river never rises at all.",
        "Voters in the third ward would hardly have looked twice at the clerk who kept the rolls "
        "there all those years if “she” had been a man.",
    ),
    variants=(
        Variant("scare", "an ordinary word in marks that nobody owns", Severity.INFO),
        Variant("fragmentary", "one colourless word of somebody’s", Severity.INFO),
        Variant("so-called", "so-called and marks together"),
    ),
)
