"""A body would not comment, and somebody unnamed from within it is a source of the story.

Why: if it is the same desk or person, the story tells its readers what is not so.

Limits: in a large body the press office may truly decline while another employee speaks; the
finding asks, once a story. Former staff, people close to a body and rivals pass, and so do the
aides of a person.

Source:
    AP-ANON05: do not write that somebody would not comment who is already quoted without a name.
    MCC: no “refused to comment” of somebody who is the story’s source.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from attribcheck.language.fold import fold
from attribcheck.language.given import is_given
from attribcheck.language.nouns import NounClass, class_of
from attribcheck.language.wordlists import wordlist
from attribcheck.model.finding import Flag, Place, Severity
from attribcheck.model.report import Analysis
from attribcheck.model.source import SourceType
from attribcheck.model.span import Span
from attribcheck.rules.anonymity.agreements import held, is_person
from attribcheck.rules.anonymity.descriptions import describe
from attribcheck.rules.anonymity.heads import is_private
from attribcheck.rules.anonymity.unnamed import Unnamed, unnamed
from attribcheck.rules.credit import WORD, sentence_index
from attribcheck.rules.narration import find_narrated, phrases
from attribcheck.rules.once import once_a_story
from attribcheck.rules.roll import call_roll
from attribcheck.rules.rule import Rule, Variant
from attribcheck.rules.wording import quoted

NOT = r"(?: not|n[’']t)(?: immediately)?"
STATUS = (
    r"\b(?:declined|refused)(?: (?:to comment|comment|to be interviewed|to answer|to discuss))\b",
    r"\bha[ds] no (?:immediate )?comment\b",
    r"\b(?:would|will)(?: not|n[’']t) comment\b",
    rf"\b(?:did|does|has|have){NOT} (?:respond|repl(?:y|ied)|return|comment)\w{{0,4}}\b",
    rf"\bcould{NOT} be reached\b",
    rf"\b(?:was|were){NOT} available\b",
)
SILENT = (
    *("comment", "interview", "answer", "discuss", "respond", "repl", "return", "reached"),
    "available",
)
EMPLOYER = (
    r"\b(?P<name>[A-Z]\w{1,30}(?: [A-Z]\w{1,30}){0,3}) (?:(?:has |had )?(?:told|ordered|warned"
    r"|instructed|forbids|forbade|bars|barred|prohibits|prohibited)|(?:does|did)(?: not|n[’']t)"
    r" (?:allow|permit|let)) (?:its|all|staff|employees|workers|officers|officials|members)\b"
)
"""A body that tells those who work for it not to speak."""

POSTS = frozenset(("director", "executive", "employee", "shareholder", "manager", "engineer"))
"""What people are of a body and not of a person, so that the name before it is the body’s."""

COMMON = frozenset(("administration", "government", "industry", "state", "house", "department"))
"""Bodies that a name must stand beside: *the Justice Department*."""


@dataclass(frozen=True, slots=True)
class _Inside:
    """Words that a body goes by in an unnamed source’s description."""

    somebody: Unnamed
    names: tuple[str, ...]
    """Capitalised words, folded; all of them must come back."""

    body: str
    """A common noun, such as *company*; empty where the body is named."""

    beside: bool = False
    """True: a person bears the name, too, and a noun for a body stands beside it."""


def check(analysis: Analysis) -> Iterator[Flag]:
    """Flag the first line that says that a body would not comment which has a source within.

    And each that says so of a person whom the ledger has as a source.
    """
    yield from _by_ledger(analysis)
    inside = [item for one in unnamed(analysis) for item in _inside(analysis, one)]
    text = analysis.article.text
    for match in find_narrated(analysis, *STATUS, having=SILENT) if inside else ():
        sentence = analysis.article.sentences[sentence_index(analysis.article, match.start())]
        before = _clause(text, sentence.span.start, match.start())
        for item in inside:
            if _is_subject(item, before):
                yield _flag(text, Span(*match.span()), item.somebody)
                return


def _by_ledger(analysis: Analysis) -> Iterator[Flag]:
    text, known = analysis.article.text, list(held(analysis))
    for match in find_narrated(analysis, *STATUS, having=SILENT) if known else ():
        sentence = analysis.article.sentences[sentence_index(analysis.article, match.start())]
        before = _clause(text, sentence.span.start, match.start())
        item = next((one for one in known if is_person(one.entry, before)), None)
        if item:
            message = f"{quoted(text, Span(*match.span()))}: by the ledger that is not so"
            yield Flag(Span(*match.span()), message, item.source.id, variant="ledger")


@once_a_story
def _people(analysis: Analysis) -> frozenset[str]:
    """Return the folded surnames of the people whom the story names."""
    credited = (s.name.split()[-1] for s in analysis.sources if s.type is SourceType.PERSON)
    named = (
        full.split()[-1]
        for full in call_roll(analysis).fullest.values()
        if is_given(full.split()[0])
    )
    return frozenset(map(fold, (*credited, *named)))


def _inside(analysis: Analysis, somebody: Unnamed) -> Iterator[_Inside]:
    text, span = analysis.article.text, somebody.introduced
    described = describe(text, span)
    words = [word[0] for word in WORD.finditer(text, span.start, span.end)]
    plain = [fold(word) for word in words]
    if not described or not somebody.masked or is_private(span.of(text)):
        return
    if not wordlist("descriptions")["outside"].isdisjoint(plain):
        return
    yield from _employers(text, somebody)
    names = tuple(fold(word) for word in words[1:] if word[0].isupper())
    bodies = [word for word in plain if class_of(word) is NounClass.BODY and word not in COMMON]
    named_body = next((word for word in plain if class_of(word) is NounClass.BODY), "")
    if names and not _owns(text, span):
        if named_body or _people(analysis).isdisjoint(names):
            yield _Inside(somebody, names, named_body if named_body not in names else "")
        elif described.head in POSTS:
            yield _Inside(somebody, names, "", beside=True)
    elif bodies and not names and somebody.particular:
        yield _Inside(somebody, (), bodies[0])


def _employers(text: str, somebody: Unnamed) -> Iterator[_Inside]:
    """Yield the body that the reason tells of: *because Corvane forbids its staff to speak*."""
    reason = somebody.anonymity.reason
    found = phrases(EMPLOYER).search(text, reason.start, reason.end) if reason else None
    if found:
        yield _Inside(somebody, tuple(fold(word[0]) for word in WORD.finditer(found["name"])), "")


def _owns(text: str, span: Span) -> bool:
    """Tell whether a description is of a person’s people: *an aide to Ada Voss*, *Voss’s aide*."""
    words = span.of(text)
    return "’s " in words or "'s " in words or " to " in words


def _clause(text: str, start: int, end: int) -> frozenset[str]:
    """Return the words of the clause that ends at ``end``, folded."""
    cut = max(text.rfind(mark, start, end) for mark in ",;:—–")
    words = {fold(word[0]) for word in WORD.finditer(text, max(cut, start), end)}
    if len(words) < 2:
        words = {fold(word[0]) for word in WORD.finditer(text, start, end)}
    return frozenset(words)


def _is_subject(item: _Inside, clause: frozenset[str]) -> bool:
    named = clause.issuperset(item.names) and (not item.body or item.body in clause)
    return named and (not item.beside or any(class_of(one) is NounClass.BODY for one in clause))


def _flag(text: str, span: Span, somebody: Unnamed) -> Flag:
    who = quoted(text, somebody.introduced)
    message = f"{quoted(text, span)}: is that true, with {who} as a source?"
    related = (Place(somebody.introduced, "the source"),)
    return Flag(span, message, somebody.source.id, somebody.sure, "within", related)


RULE = Rule(
    code="A110",
    name="no-comment-conflict",
    severity=Severity.WARNING,
    check=check,
    doc=__doc__,
    fix="Make sure that another desk declined, or leave the line out.",
    flagged=(
        "A Corvane executive said the recall was late. Corvane ⟦declined to comment⟧.",
        "An engineer said the recall was late, and asked not to be named because Corvane has told "
        "its staff not to talk. Corvane ⟦declined to comment⟧.",
        "Ada Corvane founded it. One of two Corvane directors said the recall was late. The "
        "Corvane board ⟦declined to comment⟧.",
    ),
    allowed=(
        "A former Corvane executive said the recall was late. Corvane declined to comment.",
        "A Corvane executive said the recall was late. Tarn Energy declined to comment.",
        "A Corvane executive said the recall was late. Corvane confirmed the recall.",
        "A Corvane adviser said the recall was late. Ada Corvane declined to comment.",
        "Ada Corvane founded it. A Corvane director said the recall was late. Ada Corvane declined "
        "to comment.",
    ),
    variants=(
        Variant("within", "an unnamed source is described as of that body"),
        Variant("ledger", "the ledger has that person as a source", Severity.ERROR),
    ),
)
