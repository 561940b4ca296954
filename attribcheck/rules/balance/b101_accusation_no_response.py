"""Somebody named is accused, and neither answers in the story nor is told to have been asked.

Why: fairness, and a reader’s trust that the other side was heard.

Limits: anybody with a name that is accused counts, a word from a lawyer, spokesperson or company
counts as an answer, and so does any line on an answer that does not name somebody else. A verdict
ends the need for one. Below the third paragraph, who is named once, charged, sued or said to be
accused is told as info, and so is what public figures are accused of: much of that is background.
Suits for records and charges not brought pass. The dead and earlier answers are not known. It is
info by default: in news copy more than half of what it tells is background, or of public figures
whose answer every reader knows.

Source:
    WP-STD: comment from people who are accused or challenged in a story must be included.
    SPJ: seek out the subjects of coverage, so that they can respond to criticism.
    AP-FAIR: whoever is shown in a negative light is asked in earnest for a response.
    BBC-ROR: whoever is accused of wrongdoing has a chance to respond, normally in the same story.
    GAM: contact the key subjects, and say so if they did not respond.
"""

from collections import Counter
from collections.abc import Iterator

from attribcheck.language.fold import fold
from attribcheck.language.renown import has_household_surname
from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.part import Part
from attribcheck.model.report import Analysis
from attribcheck.rules.accusations import Accusation, Frame, Polarity, find_accusations
from attribcheck.rules.balance.answers import read_answers
from attribcheck.rules.claims.unattributed import POWERS, unattributed
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted
from attribcheck.rules.words import capitals_of, words_of

CAMPS = POWERS.union(("GOP", "DNC", "RNC", "United States"))
"""Parties and powers, which answer by many names or not at all."""

HIGH = 3
"""Paragraphs in which an accusation is what the story is about."""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the first accusation of each of those accused who have no answer."""
    accusations = find_accusations(analysis)
    if not accusations:
        return
    answers = read_answers(analysis)
    settled = {item.name for item in accusations if item.frame is Frame.VERDICT}
    own_voice = {found.accusation.name for found in unattributed(analysis) if found.sure}
    counts = _sentences_with(analysis)
    told: set[str] = set(CAMPS)
    for item in accusations:
        spoken_for = item.name in settled or item.name in told or answers.has(item.name)
        if item.polarity is Polarity.ASSERTED and not spoken_for:
            told.add(item.name)
            often = counts.get(_key(item.name), 0) > 1 and item.frame is not Frame.CHARGE
            passing = not (often or _is_high(analysis, item)) or _is_exchanged(analysis, item)
            variant = "own-voice" if item.name in own_voice else "passing" if passing else "accused"
            yield _flag(analysis, item, variant)


def _flag(analysis: Analysis, item: Accusation, variant: str) -> Flag:
    words = quoted(analysis.article.text, item.predicate)
    message = f"{words}: {item.name} does not answer, and the story does not say it was sought"
    related = (Place(item.accused, "accused"),)
    return Flag(item.predicate, message, sure=item.sure, variant=variant, related=related)


def _is_exchanged(analysis: Analysis, item: Accusation) -> bool:
    """Tell whether somebody in the public eye is accused, as politicians accuse each other."""
    known = has_household_surname(_key(item.name), analysis.house.household_names)
    return known and item.frame in (Frame.CHARGE, Frame.LABEL)


def _key(name: str) -> str:
    return fold(name.split()[-1])


def _sentences_with(analysis: Analysis) -> dict[str, int]:
    """Return how many sentences have each capitalised word."""
    article = analysis.article
    sentences = zip(words_of(article), capitals_of(article), strict=True)
    return Counter(
        word for words, capitals in sentences for word in {fold(words[at]) for at in capitals}
    )


def _is_high(analysis: Analysis, item: Accusation) -> bool:
    """Tell whether an accusation stands in one of the first paragraphs."""
    paragraphs = [s for s in analysis.article.segments if s.part is Part.PARAGRAPH][:HIGH]
    return bool(paragraphs) and item.predicate.start < paragraphs[-1].span.end


RULE = Rule(
    code="B101",
    name="accusation-no-response",
    severity=Severity.INFO,
    check=check,
    doc=__doc__,
    fix="Get an answer, or say how and when one was sought.",
    flagged=(
        "The treasurer, Dale Finch, ⟦bribed⟧ two inspectors, Ruth Odell, the mayor, said. The "
        "council meets in June.",
        "The suit ⟦accuses⟧ Anna Lindqvist of billing for the dead. Lindqvist runs a clinic.",
    ),
    allowed=(
        "The treasurer, Dale Finch, bribed two inspectors, Ruth Odell, the mayor, said. Finch said "
        "that he had paid nobody.",
        "The suit accuses Anna Lindqvist of billing for the dead. A lawyer for Lindqvist did not "
        "return two calls.",
        "The suit accuses Anna Lindqvist of billing for the dead. She denied it.",
        "The board said that it would not recommend charges against Anna Lindqvist. She runs a "
        "clinic.",
        "Anna Lindqvist was convicted in May of billing for the dead.",
    ),
    variants=(
        Variant("accused", "accused by somebody in the story"),
        Variant("own-voice", "accused by the copy itself", Severity.WARNING),
        Variant("passing", "accused once, well down in the story", Severity.INFO),
    ),
)
