"""A pronoun or a noun gives away the sex of a source whose name is withheld.

Why: every detail narrows the field of suspects, and this one halves it.

Limits: advice on protecting sources, which no newsroom standard read for this catalogue states.
Pronouns count in the terms and the reason, up to the first word for somebody else, as the one
credited where they fit nobody else, and at the head of a claim in a paragraph that tells of nobody
but the source. Passers-by, victims and children pass. It is info by default: it is advice, and in
news copy it was met too seldom to know how often it is right.

Source:
    BBC-ANON, derived: agree precisely how the source will be described, and protect identity.
    BBC-JIG, derived: beware of details that identify a person when they are put together.
"""

from collections.abc import Iterator

from attribcheck.language.fold import fold
from attribcheck.language.nouns import class_of
from attribcheck.language.wordlists import wordlist
from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.report import Analysis
from attribcheck.model.span import Span
from attribcheck.rules.anonymity.heads import is_private
from attribcheck.rules.anonymity.unnamed import Unnamed, unnamed
from attribcheck.rules.credit import WORD, sentence_index
from attribcheck.rules.narration import is_quoted, phrases
from attribcheck.rules.roll import call_roll, is_person
from attribcheck.rules.rule import Rule
from attribcheck.rules.wording import quoted

OPENING = r"(?:that )?(?P<pronoun>s?he)\b"
THIRD = frozenset(("he", "her", "him", "his", "she"))
SHE = frozenset(("her", "hers", "herself", "she"))


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the first word that tells the sex of each unnamed source; others are related places."""
    text = analysis.article.text
    masked = [
        somebody
        for somebody in unnamed(analysis)
        if somebody.masked and not somebody.second_hand
        if not is_private(somebody.introduced.of(text))
    ]
    for somebody in masked:
        telling = (
            _telling(analysis, somebody)
            if _is_of_one_sex(text, somebody)
            else tuple(_own_claims(analysis, somebody))
        )
        if telling:
            first, *others = telling
            message = f"“{first.of(text)}” tells the sex of {quoted(text, somebody.introduced)}"
            related = tuple(Place(other, "told again") for other in others)
            yield Flag(first, message, somebody.source.id, somebody.sure, related=related)


def _is_of_one_sex(text: str, somebody: Unnamed) -> bool:
    """Tell whether words tell the sex, and not both: then the mentions are of two people."""
    words = [span.of(text).lower() for span in somebody.anonymity.gendered]
    female = [word in SHE or word in wordlist("gendered")["f"] for word in words]
    return bool(words) and (all(female) or not any(female))


def _telling(analysis: Analysis, somebody: Unnamed) -> tuple[Span, ...]:
    """Return the words that tell, less those that may be somebody else’s.

    Sure are the words of description, terms and reason; a pronoun elsewhere has to be credited,
    and nobody may be named between the description and it.
    """
    granted, mentions = somebody.anonymity, [one.span for one in somebody.source.mentions]
    sure = [span for span in (mentions[0], granted.terms, granted.reason) if span]
    return tuple(
        span
        for span in granted.gendered
        if any(place.covers(span) for place in sure)
        or (span in mentions and not _is_between(analysis, mentions, span))
    )


def _own_claims(analysis: Analysis, somebody: Unnamed) -> Iterator[Span]:
    """Yield the pronoun with which one person’s claim opens, where it can be nobody else’s.

    *An aide gave a date. The aide said he had heard it from the mayor*: the paragraph is of that
    source before, and of nobody else.
    """
    text, article = analysis.article.text, analysis.article
    if not somebody.alone or somebody.anonymity.gendered:
        return
    for claim in somebody.claims:
        start = claim.content[0].start if claim.content else 0
        opening = phrases(OPENING).match(text, start)
        at = sentence_index(article, start)
        if not opening or is_quoted(analysis, Span(*opening.span())):
            continue
        place = article.sentences[at].paragraph
        first = next(
            i for i in range(at, -1, -1) if not i or article.sentences[i - 1].paragraph != place
        )
        before = Span(article.sentences[first].span.start, opening.start("pronoun"))
        own = [one.span for one in somebody.source.mentions if before.covers(one.span)]
        if len(own) > 1 and not _is_of_others(analysis, before, own):
            yield Span(*opening.span("pronoun"))


def _is_of_others(analysis: Analysis, before: Span, own: list[Span]) -> bool:
    """Tell whether words name or tell of somebody besides the source’s own mentions."""
    text = analysis.article.text
    first, last = (sentence_index(analysis.article, at) for at in (before.start, before.end))
    named = any(
        before.covers(name.span)
        for names in call_roll(analysis).names[first : last + 1]
        for name in names
    )
    return named or any(
        class_of(fold(word[0])).is_person or fold(word[0]) in THIRD
        for word in WORD.finditer(text, before.start, before.end)
        if not any(one.covers(Span(*word.span())) for one in own)
    )


def _is_between(analysis: Analysis, mentions: list[Span], pronoun: Span) -> bool:
    """Tell whether somebody is named between a pronoun and the mention before it."""
    before = max((span.end for span in mentions if span < pronoun), default=pronoun.start)
    first, last = (sentence_index(analysis.article, at) for at in (before, pronoun.start))
    roll = call_roll(analysis)
    return any(
        before <= name.span.start < pronoun.start and is_person(roll, name)
        for names in roll.names[max(first, 0) : last + 1]
        for name in names
    )


RULE = Rule(
    code="A109",
    name="gender-reveal",
    severity=Severity.INFO,
    check=check,
    doc=__doc__,
    fix="Repeat the noun, write “they”, or leave the word out.",
    flagged=(
        "The books were altered, said a council aide, who spoke on condition of anonymity because "
        "⟦she⟧ feared dismissal.",
        "A ⟦female⟧ prosecutor in the fraud unit said the books were altered.",
        "An engineer at the plant, who declined to give ⟦his⟧ name, said the valve had failed.",
        "A council aide said the books were altered. ⟦He⟧ said the mayor knew.",
        "A council aide said the books were altered. The aide said ⟦she⟧ had seen them.",
    ),
    allowed=(
        "The books were altered, said a council aide, who spoke on condition of anonymity because "
        "the aide feared dismissal.",
        "A council aide said the mayor had not told his deputy.",
        "A council aide said the mayor was late. The aide said she had overslept.",
        "Ines Park, an aide, said she feared dismissal.",
    ),
)
