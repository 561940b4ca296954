"""The verb of an attribution judges what is said.

Why: a verb that doubts, vouches or sneers delivers a verdict that the reader takes for reporting.

Limits: cues are read outside quotations only. “Admitted” and “acknowledged” pass where the
sentence tells of a plea or a charge, “acknowledged” also where no *that* follows, for one can
acknowledge an effort, “claimed” where the sentence says that nothing bears it out, and “revealed”
where a document reveals; verbs that only weigh a statement (argued, warned, noted) pass always.

Source:
    OUP: verbs such as claimed and admitted are troublesome, and said is neutral.
    MONG: keep to says and said.
"""

from collections.abc import Iterator
from functools import cache

from attribcheck.language.wordlists import wordlist
from attribcheck.model.attribution import Attribution
from attribcheck.model.finding import Flag, Severity
from attribcheck.model.report import Analysis
from attribcheck.model.source import SourceType
from attribcheck.model.span import Span
from attribcheck.rules.credit import SURE, sources_by_attribution
from attribcheck.rules.narration import is_quoted, phrases
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted
from attribcheck.rules.words import cues_of, small_words_of

LEGAL = frozenset(("charge", "charges", "court", "guilty", "hearing", "plea", "pleaded", "trial"))
"""Words of a sentence in which to admit is a legal act."""

NOT_BEFORE_VERB = frozenset(
    (
        "a",
        "an",
        "her",
        "his",
        "its",
        "my",
        "no",
        "not",
        "our",
        "that",
        "the",
        "their",
        "this",
        "’s",
        "'s",
    )
)
"""Words before what is a noun, an adjective or denied: *her claims*, *did not admit*."""

BE = frozenset(("are", "be", "been", "being", "is", "was", "were"))
"""Before a participle they make it done to somebody: *refugees were admitted*."""

THAT = frozenset(("that", "to", "he", "she", "they", ",", ":"))
"""After a participle they let it tell something all the same: *openly admitted that*."""

NOUN_AFTER = frozenset(("all", "any", "have", "had", "has", "many", "of", "on", "some", "these"))
"""Words before a plural noun that reads as a verb: *have claims*."""

INNOCENT = (
    r"claim\w{0,9}(?: [\w’'-]{1,30})? (?:for|from|credit|responsibility|victory|li[fv]es?|seats?"
    r"|titles?|medals?|trophy|trophies|wins?|prizes?|asylum|benefits?|expenses|[£$€]\d)\b",
    r"revealing (?!that\b)",
    r"conced\w{1,9}(?: [\w’'-]{1,30}){0,2} (?:goals?|penalt(?:y|ies)|tries|try|corners?|points?"
    r"|runs?|games?|sets?|race|election|defeat|seat)\b|conced\w{1,9} defeat\b",
    r"acknowledg\w{1,9} (?:receipt|(?:the )?(?:applause|cheers|crowd))\b",
    r"admitt?\w{0,9} (?:(?:him|her|them) )?(?:to|into) (?:an? |the )?(?:hospital|ward|bar|union"
    r"|program|programme|school|college|university)\b",
)
"""What such verbs mean when nothing is said: *conceded a goal*, *claimed three lives*."""

NODDED = r"acknowledg\w{1,9}\b(?! (?:[\w’'-]{1,30} ){0,5}that\b)"
"""To acknowledge is to recognise, but for what is owned up to: *acknowledged on Friday that*."""

DEMANDED = (
    r"insist\w{0,9} that (?:(?!(?:can|could|may|might|must|not|shall|should|to|will|would)\b)"
    r"[\w’'-]{1,30} ){1,6}be\b"
)
"""*Insisted that the gate be shut* asks for something."""

TOLD_OF = frozenset(("for", "to"))
"""Words before a confession that somebody else tells of: *forced to admit*, *for conceding*."""

BORNE_OUT = (
    r"\b(?:no|without|any) (?:proof|evidence|basis|support)\b"
    r"|\b(?:false|wrong|mistaken|untru|inaccurate|baseless|incorrect)(?:ly)?\b",
)
"""Words of a sentence that shows why its claim may be doubted."""

LONGEST_DEED = 60
"""Characters from the verb in which its object shows that."""

MESSAGES = {
    "doubt": "{} tells the reader to doubt it",
    "confession": "{} makes a confession of it",
    "truth": "{} tells the reader that it is true",
    "disproof": "{} says that it was proved false, which denying does not",
    "heat": "{} colours what is said",
}


@cache
def classes() -> dict[str, str]:
    """Return what each loaded form tells the reader: ``claimed`` gives ``doubt``."""
    return {form: name for name, forms in wordlist("loaded_cues").items() for form in forms}


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the first loaded verb of each cue."""
    told: set[Span] = set()
    sources = sources_by_attribution(analysis)
    for attribution in analysis.attributions:
        found = _loaded(analysis, attribution) if attribution.source else None
        if found and found[0] not in told:
            span, variant = found
            if variant == "truth" and sources[attribution.id].type is SourceType.DOCUMENT:
                continue
            told.add(span)
            message = MESSAGES[variant].format(quoted(analysis.article.text, span))
            yield Flag(span, message, sure=attribution.confidence >= SURE, variant=variant)


def _loaded(analysis: Analysis, attribution: Attribution) -> tuple[Span, str] | None:
    """Return the first loaded verb of a cue, with its *out*, and what it tells the reader."""
    text = analysis.article.text
    for piece, index, places in cues_of(analysis)[attribution.id]:
        words = analysis.article.sentences[index].words
        small = small_words_of(analysis.article)[index]
        for at in (at for at in places if small[at] in classes()):
            word = words[at]
            before = words[at - 1] if at else Span(piece.start, piece.start)
            after = words[at + 1] if at + 1 < len(words) else Span(piece.end, piece.end)
            found = _class_of(text, word, after)
            if not found or not _may_be_verb(text, before, word, after):
                continue
            if is_quoted(analysis, word) or _is_plea(text, words, found[1]):
                continue
            sentence = analysis.article.sentences[index].span
            if found[1] != "doubt" or not phrases(*BORNE_OUT).search(text, *_ends(sentence)):
                return found
    return None


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _may_be_verb(text: str, before: Span, word: Span, after: Span) -> bool:
    """Tell whether the words around a form leave it a verb that somebody speaks by."""
    plain, left, right = (span.of(text).lower() for span in (word, before, after))
    passive = plain.endswith("ed") and (left in BE or left.endswith("ly"))
    wish = plain.startswith("insist") and right == "on"
    noun = left in NOT_BEFORE_VERB or (left in NOUN_AFTER and plain.endswith("s"))
    if classes().get(plain) == "confession" and left in TOLD_OF:
        return False
    deed = phrases(*INNOCENT, NODDED, DEMANDED).match(text, word.start, word.start + LONGEST_DEED)
    return not (noun or deed or wish) and not (passive and right not in THAT)


def _class_of(text: str, word: Span, after: Span) -> tuple[Span, str] | None:
    name = classes().get(word.of(text).lower())
    if name != "truth-out":
        return (word, name) if name else None
    return (Span(word.start, after.end), "truth") if after.of(text) == "out" else None


def _is_plea(text: str, words: tuple[Span, ...], name: str) -> bool:
    return name == "confession" and any(word.of(text).lower() in LEGAL for word in words)


RULE = Rule(
    code="C103",
    name="loaded-cue-verb",
    severity=Severity.INFO,
    check=check,
    doc=__doc__,
    fix="Write “said”, or show in what follows why the stronger verb is true.",
    flagged=(
        "The utility ⟦claimed⟧ that it had warned residents.",
        "Mayor Ruth Odell ⟦admitted⟧ that she had met the contractor twice.",
        "Mayor Ruth Odell ⟦acknowledged⟧ in May that she had met the contractor twice.",
        "Mayor Ruth Odell ⟦pointed out⟧ that the levee was 80 years old.",
        "Mayor Ruth Odell ⟦refuted⟧ the report that the levee was old.",
    ),
    allowed=(
        "The utility said that it had warned residents.",
        "Ruth Odell pleaded guilty and admitted in court that she had met the contractor.",
        "Ada Park, the auditor, said that 29 families were admitted.",
        "Ada Park, the auditor, insisted on a second count.",
        "Ada Park, the auditor, warned that the levee was 80 years old.",
        "The visitors conceded a third goal before the break, coach Ada Park said.",
        "Ruth Odell has claimed three titles for the club.",
        "The clerk acknowledged receipt of the complaint.",
        "Ada Park, the auditor, acknowledged the work of the clerks.",
        "Ada Park, the auditor, insisted that the gate be shut.",
        "Ruth Odell, the mayor, claimed that the levee was new, but offered no proof.",
        "Ruth Odell, the mayor, was forced to admit that the levee was old.",
    ),
    variants=(
        Variant("doubt", "claimed, alleged, insisted"),
        Variant("confession", "admitted, conceded, acknowledged"),
        Variant("truth", "revealed, pointed out"),
        Variant("disproof", "refuted for denied or rejected", Severity.WARNING),
        Variant("heat", "blasted, boasted, whined"),
    ),
    yields_to=("C102",),
)
