"""A claim rests on one unnamed source, and nothing else in the story stands behind it.

Why: one person whom nobody can see may be wrong, or may want something.

Limits: a claim passes where a paper shows something in its paragraph, or where its paragraph or
the next credits a document, or credits somebody named or a second unnamed source with
something that shares words with it, or with confirming it.
Corroboration that is not printed cannot be seen: waive it. Passers-by, victims, children, what
another outlet was told, what somebody is said to have dubbed something, and a source who is only
quoted word for word and accuses nobody pass: A105 and A106 look at that. It is info by default:
in news copy four in ten that it tells of are background that an editor would let stand.

Source:
    AP-ANON: seek more than one source for what an unnamed source tells.
    BBC-REF: a serious allegation by a single unnamed source is referred before it is published.
    MCC: two independent sources, almost always.
    R-RULES: two or more sources are better than one.
"""

from collections.abc import Iterator

from attribcheck.model.attribution import Attribution, Kind
from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.report import Analysis
from attribcheck.rules.accusations import Accusation, Frame, Polarity, find_accusations
from attribcheck.rules.anonymity.heads import is_joined, is_private
from attribcheck.rules.anonymity.papers import paragraph_of, paragraphs_with_papers
from attribcheck.rules.anonymity.support import Standing, read_standing
from attribcheck.rules.anonymity.unnamed import Unnamed, unnamed
from attribcheck.rules.credit import cue_words
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted

COINING = frozenset(
    ("called", "calls", "coined", "dubbed", "dubs", "likened", "likens", "nicknamed", "termed")
)
"""Forms of verbs that tell a name for something, and no fact."""

FEWEST_WORDS = 3
"""Words of a claim that may tell a fact; fewer only point to somebody: *whom one aide called*."""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the words that introduce each source who stands alone behind a claim."""
    text = analysis.article.text
    candidates = [
        somebody
        for somebody in unnamed(analysis)
        if somebody.alone and somebody.particular and not somebody.second_hand
        if not is_joined(somebody.introduced.of(text))
    ]
    if not candidates:
        return
    standing = read_standing(analysis)
    papers = paragraphs_with_papers(analysis)
    accusations = [
        item
        for item in find_accusations(analysis)
        if item.polarity is Polarity.ASSERTED and item.frame is not Frame.VERDICT
    ]
    for somebody in candidates:
        claims = [
            claim
            for claim in somebody.claims
            if _is_alone(somebody, claim, standing)
            and paragraph_of(analysis, claim) not in papers
            and COINING.isdisjoint(cue_words(analysis)[claim.id])
            and sum(len(piece.of(text).split()) for piece in claim.content) >= FEWEST_WORDS
        ]
        if not claims or is_private(somebody.introduced.of(text)):
            continue
        accusation = _accused(claims, accusations)
        # Whoever is quoted word for word mostly argues; what the copy reports is a fact.
        if accusation or any(claim.kind is not Kind.DIRECT for claim in claims):
            yield _flag(text, somebody, claims, accusation)


def _is_alone(somebody: Unnamed, claim: Attribution, standing: Standing) -> bool:
    return all(source.id == somebody.source.id for source in standing.supporters(claim))


def _accused(claims: list[Attribution], accusations: list[Accusation]) -> Accusation | None:
    """Return the first accusation of somebody named in what the source tells."""
    return next(
        (
            item
            for item in accusations
            for claim in claims
            if any(piece.overlaps(item.predicate) for piece in claim.content)
        ),
        None,
    )


def _flag(
    text: str, somebody: Unnamed, claims: list[Attribution], accusation: Accusation | None
) -> Flag:
    who = quoted(text, somebody.introduced)
    sure, source_id = somebody.sure, somebody.source.id
    if accusation:
        message = f"{who} alone accuses {accusation.name}"
        place = Place(accusation.predicate, "the accusation")
        sure = sure and accusation.sure
        return Flag(somebody.introduced, message, source_id, sure, "accusation", (place,))
    message = f"{who} stands alone behind what is told"
    places = tuple(Place(claim.content[0], "told by nobody else") for claim in claims)
    return Flag(somebody.introduced, message, source_id, sure, "alone", places)


RULE = Rule(
    code="A103",
    name="single-anonymous-source",
    severity=Severity.INFO,
    check=check,
    doc=__doc__,
    fix="Get a second source or a document, or waive it where one stands behind the claim.",
    flagged=(
        "The fund lost $40 million on the trade, according to ⟦a person familiar with its books⟧. "
        "The trade was made in May.",
        "⟦One former aide⟧ said Mayor Dale Harlow took bribes from the contractor.",
    ),
    allowed=(
        "The fund lost $40 million on the trade, according to a person familiar with its books. "
        "A court filing on Friday described the loss.",
        "A night manager said that executives made the beds. A photograph of May shows three.",
        "Three former aides said separately that Mayor Dale Harlow took bribes.",
        "“It was so loud,” said a woman on the platform.",
        "“The fund is bigger than its books,” said one person familiar with its books.",
        "A communications aide for the fund declined to say whether the mayor was paid.",
        "The two meet in what one party official has dubbed the lemonade primary.",
    ),
    variants=(
        Variant("alone", "one unnamed person stands behind a claim"),
        Variant("accusation", "one unnamed person accuses somebody named", Severity.WARNING),
    ),
    yields_to=("A102", "A104", "A106"),
)
