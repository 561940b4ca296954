"""Whose deed a verb tells of: the name before it, and whether the words say that it was done."""

from dataclasses import dataclass
from enum import StrEnum

from attribcheck.language.wordlists import wordlist
from attribcheck.rules.named import Name
from attribcheck.rules.wrongs import STOPS, Line

BACK = 12
"""Words before a verb in which its subject stands; an apposition may be as long."""

BE = frozenset(
    ("is", "are", "was", "were", "be", "been", "being", "am", "'s", "’s", "get", "gets", "got")
)
HAVE = frozenset(("has", "have", "had", "having", "'ve", "’ve"))
DO = frozenset(("do", "does", "did"))
WISHES = frozenset(("would", "could", "should", "can", "will", "'d", "’d", "'ll", "’ll"))
GUESSES = frozenset(("may", "might", "must"))
"""With *have* after them they say that it may have been done, and without that it may be yet."""

NEGATIONS = frozenset(("not", "n't", "n’t", "never", "neither", "nor"))
ADVERBS = frozenset(
    ("also", "then", "once", "often", "ever", "twice", "still", "just", "later", "even", "now")
)

JOINING = frozenset(("and", "but", "then"))
OPENING_CLAUSES = frozenset(
    (
        "that",
        "who",
        "which",
        "when",
        "while",
        "as",
        "if",
        "because",
        "said",
        "told",
        "after",
        "before",
    )
)
"""Words after which another subject may stand."""

DONE = frozenset(
    (
        *("built", "bought", "came", "cut", "gave", "got", "held", "hid", "kept", "left", "let"),
        *("lost", "made", "met", "paid", "put", "ran", "sent", "set", "sold", "spent", "took"),
        *("went", "won", "wrote"),
    )
)
DETERMINERS = frozenset(("a", "an", "the", "his", "her", "its", "their"))
SUFFERED = frozenset(("beaten", "cut", "found", "held", "hit", "hurt", "left", "seen", "shot"))
"""Participles that do not end in *-ed*: *was shot and killed* is done to somebody, both of it."""

CONDITIONS = frozenset(("if", "whether", "unless"))


class Polarity(StrEnum):
    """Whether the words say so."""

    ASSERTED = "asserted"

    DENIED = "denied"
    """Finch did not lie; was cleared of it."""

    OPEN = "open"
    """Whether Finch lied; Finch would lie."""


@dataclass(slots=True)
class Subject:
    """What stands between a verb and its subject, read backwards."""

    name: Name | None = None
    place: int = -1
    """Index of the word that the verb and its auxiliaries follow."""

    denied: bool = False
    open: bool = False
    settled: bool = False
    """*Admitted stealing*: the person says so."""

    passive: bool = False
    """A form of *be* stands before the verb."""

    done: bool = False
    """*Have* stands before the verb."""


def subject_of(line: Line, at: int) -> Subject:
    """Return the named subject of the verb at ``at``, if it has one, and what is said of it."""
    subject, place = Subject(), at - 1
    while place >= max(at - BACK, 0):
        skipped = _skip(line, place, subject)
        if not skipped:
            break
        place -= skipped
    subject.place = place
    joined = line.word(place) in JOINING
    subject.name = _across(line, place) if joined else _named_at(line, place)
    return subject


def standing_of(line: Line, subject: Subject, name: Name) -> Polarity:
    """Return whether the sentence says it, denies it or leaves it open."""
    lists, before = wordlist("accusations"), name.opening - 1
    that = before - 1 if line.word(before) == "that" else before
    doubted = line.word(that) == "evidence" and line.word(that - 1) == "no"
    if subject.denied or doubted or line.word(that) in lists["denying"]:
        return Polarity.DENIED
    asked = line.words[-1] == "?" or line.words[-2:-1] == ("?",)
    near = (line.word(place) in CONDITIONS for place in range(before - 2, before + 1))
    return Polarity.OPEN if subject.open or asked or any(near) else Polarity.ASSERTED


def _skip(line: Line, place: int, subject: Subject) -> int:
    """Note what an auxiliary or adverb says, and return how many words to go back; 0: none."""
    word, lists = line.words[place], wordlist("accusations")
    if place in line.ends:
        # “May” and “Kelly” look like an auxiliary and an adverb.
        return 0
    if word == "to":
        before = line.word(place - 1)
        subject.settled = subject.settled or before in lists["settled"]
        return 2 if before in lists["plan"] or before in lists["settled"] else 0
    if word in lists["settled"]:
        subject.settled = True
    elif word in NEGATIONS or word in lists["denying"]:
        subject.denied = True
    elif word in WISHES or word in GUESSES:
        subject.open = subject.open or word in WISHES or not subject.done
    elif word in BE:
        subject.passive = True
    elif word in HAVE:
        subject.done = True
    elif word not in DO and word not in ADVERBS and not word.endswith("ly"):
        return 0
    return 1


def _named_at(line: Line, place: int) -> Name | None:
    """Return the name that ends at ``place``, or the one that *who* or an apposition is about."""
    if line.word(place) == "who":
        apart = line.word(place - 1) == ","
        name = line.ends.get(place - 2 if apart else place - 1)
        return name if name and (apart or _is_subject(line, name)) else None
    name = line.ends.get(place)
    if not name and line.word(place) == ",":
        name = _before_apposition(line, place)
    return name if name and _is_subject(line, name) else None


def _across(line: Line, joint: int) -> Name | None:
    """*Finch took the deposit and lied*: the subject of the verb that *and* joins this one to."""
    for place in range(joint - 1, max(joint - BACK, 0), -1):
        word, comma = line.words[place], line.words[place] == ","
        name = line.ends.get(place) or (_named_at(line, place) if comma else None)
        if name:
            active = _is_subject(line, name) and _is_active(line, place + 1)
            return name if active else None
        if word in STOPS or word in OPENING_CLAUSES:
            return None
    return None


def _is_active(line: Line, at: int) -> bool:
    """Tell whether the word at ``at``, right after a name, is a verb of what that name does."""
    word, after = line.word(at), line.word(at + 1)
    if word in BE:
        return not after.endswith("ed") and after not in SUFFERED
    return word.endswith("ed") or word in HAVE or word in DONE


def _before_apposition(line: Line, comma: int) -> Name | None:
    """*Finch, a former clerk, stole it*; *the clerk, Finch, stole it*."""
    name = line.ends.get(comma - 1)
    if name and (line.word(name.opening - 1) == "," or _ends_apposition(line, name)):
        return name
    opening = comma - 1
    while opening > max(comma - BACK, 0) and line.words[opening] != ",":
        opening -= 1
    return line.ends.get(opening - 1) if line.words[opening] == "," else None


def _ends_apposition(line: Line, name: Name) -> bool:
    """*Holt’s friend, the former clerk Dale Finch,*: a description runs up to the name."""
    if not _is_subject(line, name):
        return False
    for place in range(name.opening - 1, max(name.opening - BACK, 0), -1):
        if line.words[place] in STOPS:
            return line.words[place] == "," and line.words[place + 1] in DETERMINERS
        if line.words[place] in OPENING_CLAUSES:
            return False
    return False


def _is_subject(line: Line, name: Name) -> bool:
    """Tell whether a name is no other word’s: *allies of Finch*, *a lawyer for Finch*."""
    return line.word(name.opening - 1) not in wordlist("accusations")["under"]
