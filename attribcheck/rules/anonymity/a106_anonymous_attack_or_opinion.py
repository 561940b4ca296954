"""An unnamed source insults somebody named, or guesses, or tells an opinion.

Why: whoever is attacked cannot answer somebody unseen, and an opinion is worth only what its owner
is.

Limits: words that run somebody down, of a person or body that is named, of the holder of an
office (“the minister”), or of *he* and *she*; what states facts passes, however bad, and so do
denied words. Opinion is known by set phrases (I think, in my view, probably, the worst ever) and by
cues such as *speculated*; forecasts with *could* pass.

Source:
    AP-ANON: unnamed sources give information, and not opinion or speculation.
    NPR-DOS: no attacks by unnamed sources.
    G-PEJ: pejorative words of unnamed sources are rare, and an editor approves them.
    G-2000: avoid pejorative quotations without a name.
    WSJ-25: negative quotations without a name are nearly always unacceptable.
    GAM: no potshots from behind a mask.
    NYT-WHY: anonymity is no cloak for an attack, and not for speculation.
    WP-HOW: never an unnamed source’s opinion of another person.
    MCC: no opinion, accusation or colour from unnamed sources.
"""

from bisect import bisect_left
from collections.abc import Iterator

from attribcheck.model.article import Article
from attribcheck.model.attribution import Attribution
from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.report import Analysis
from attribcheck.model.span import Span
from attribcheck.rules.anonymity.heads import is_private
from attribcheck.rules.anonymity.unnamed import Unnamed, unnamed
from attribcheck.rules.credit import sentences_around
from attribcheck.rules.insults import find_insults
from attribcheck.rules.named import names_met
from attribcheck.rules.narration import LONGEST, is_quoted, phrases
from attribcheck.rules.roll import call_roll
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted
from attribcheck.rules.wrongs import line_of

SPOKEN = (
    r"\bI(?: (?:just|still|really|do|don[’']t))? (?:think|believe|feel|suspect|guess|doubt)\b",
    r"\bI[’']d (?:say|guess|bet)\b",
    r"\b[Ii]n (?:my|his|her|their) (?:view|opinion|judgment|judgement)\b",
    r"\b[Mm]y (?:guess|sense|hunch|feeling|bet)\b",
    r"\b(?:wouldn[’']t|would not) (?:be surprised|surprise me)\b",
    r"\bshould (?:resign|quit|step down|step aside|be (?:fired|sacked|ashamed|replaced))\b",
)
OPINION = (
    r"\b(?:presumably|probably|bound to|doomed|no chance)\b",
    r"\bthe (?:best|worst) (?:\w+ ){1,4}?(?:ever|in (?:years|decades|history|memory))\b",
)
GUESSING = (r"\b(?:speculat|guess|predict|reckon|surmis)\w{0,4}\b",)
NEAR = 5
"""Sentences before a pronoun in which somebody is named whom it can mean."""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the first insult and the first opinion of each unnamed source."""
    text = analysis.article.text
    masked = [
        somebody
        for somebody in unnamed(analysis)
        if somebody.masked and not is_private(somebody.introduced.of(text))
    ]
    insults = _insults(analysis, masked)
    for somebody in masked:
        attacks = [span for claim in somebody.claims for span in _attacks(claim, insults)]
        opinions = [span for claim in somebody.claims for span in _opinions(analysis, claim)]
        if attacks:
            yield _flag(text, somebody, attacks, "attack")
        opinions = [span for span in opinions if not any(span.overlaps(one) for one in attacks)]
        if opinions:
            yield _flag(text, somebody, opinions, "opinion")


def _insults(analysis: Analysis, masked: list[Unnamed]) -> list[Span]:
    """Return the insults of somebody in the sentences of unnamed sources, in reading order."""
    article = analysis.article
    pieces = (piece for somebody in masked for claim in somebody.claims for piece in claim.content)
    indices = sorted({at for piece in pieces for at in sentences_around(article, piece)})
    heard = [at for at in indices if _insults_anybody(article, at)]
    if not heard:
        return []
    roll = call_roll(analysis)
    return [
        insult.span
        for at in heard
        for insult in find_insults(line_of(article, at, roll.names[at]))
        if insult.target or insult.office or any(roll.names[max(at - NEAR, 0) : at + 1])
    ]


def _insults_anybody(article: Article, at: int) -> bool:
    """Tell whether a sentence insults somebody, if all that it may name are people or bodies."""
    return next(find_insults(line_of(article, at, names_met(article, at))), None) is not None


def _attacks(claim: Attribution, insults: list[Span]) -> Iterator[Span]:
    """Yield the insults that lie in a claim."""
    for piece in claim.content:
        index = bisect_left(insults, piece.start, key=lambda span: span.end)
        while index < len(insults) and insults[index].start < piece.end:
            if insults[index].overlaps(piece):
                yield insults[index]
            index += 1


def _opinions(analysis: Analysis, claim: Attribution) -> Iterator[Span]:
    """Yield what tells an opinion: set phrases, those of the first person only where quoted."""
    text = analysis.article.text
    for pieces, patterns in (
        (claim.content, SPOKEN),
        (claim.content, OPINION),
        (claim.cue, GUESSING),
    ):
        for piece in pieces:
            end = min(piece.end, piece.start + LONGEST)
            for match in phrases(*patterns).finditer(text, piece.start, end):
                span = Span(*match.span())
                if patterns is not SPOKEN or is_quoted(analysis, span):
                    yield span


def _flag(text: str, somebody: Unnamed, spans: list[Span], variant: str) -> Flag:
    first, *others = sorted(set(spans))
    who, words = quoted(text, somebody.introduced), quoted(text, first)
    one = somebody.single
    does = {
        "attack": f"{'runs' if one else 'run'} somebody down",
        "opinion": f"{'gives' if one else 'give'} an opinion or a guess",
    }
    message = f"{who}, who {somebody.verb} not named, {does[variant]}: {words}"
    related = (
        Place(somebody.introduced, "introduced here"),
        *(Place(other, "again") for other in others),
    )
    source_id, sure = somebody.source.id, somebody.sure
    return Flag(first, message, source_id, sure, variant, tuple(sorted(related, key=_place)))


def _place(place: Place) -> Span:
    return place.span


RULE = Rule(
    code="A106",
    name="anonymous-attack-or-opinion",
    severity=Severity.ERROR,
    check=check,
    doc=__doc__,
    fix="Give what the source knows as a fact, or leave it out.",
    flagged=(
        "“He is completely ⟦out of his depth⟧,” a Cabinet colleague said of Harold Marsh.",
        "A party strategist said Harold Marsh would ⟦probably⟧ quit by summer.",
        "A former aide called Harold Marsh “a ⟦disgrace⟧ to the office.”",
        "The finance minister is a ⟦puppet⟧, said an aide to Harold Marsh.",
        "The hall is cold, said one of two aides. Harold Marsh was ⟦lazy⟧, said the other.",
        "A former aide said Harold Marsh ran the office like a ⟦dictatorship⟧.",
        "Harold Marsh was the ⟦laziest⟧ man in the building, an aide said.",
    ),
    allowed=(
        "A Cabinet colleague said Harold Marsh missed four of five meetings.",
        "“Harold Marsh is out of his depth,” said former minister Gwen Dale.",
        "A party strategist said the market was brutal.",
        "A party strategist said Harold Marsh was not lazy.",
        "A party strategist said a critic of the finance minister was a clown.",
        "A party strategist said Harold Marsh did not run the office like a circus.",
    ),
    variants=(
        Variant("attack", "words that run somebody named down"),
        Variant("opinion", "an opinion or a guess", Severity.WARNING),
    ),
)
