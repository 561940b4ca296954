"""The frames in which a sentence accuses somebody, one function a frame."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from attribcheck.language.given import is_given
from attribcheck.language.wordlists import wordlist
from attribcheck.rules.named import MARKS, Name
from attribcheck.rules.subjects import (
    DETERMINERS,
    NEGATIONS,
    OPENING_CLAUSES,
    Polarity,
    Subject,
    standing_of,
    subject_of,
)
from attribcheck.rules.wrongs import ARTICLES, Line, is_somebody, triggers, wrong_at

HARMED = frozenset(("casualty", "hero", "survivor", "target", "victim", "witness"))
"""What nobody is accused of being."""

ADVISING = frozenset(("bring", "file", "press", "pursue", "recommend", "seek"))
"""Verbs before charges that are not brought: *would not recommend charges against Finch*."""

RECORDS = ({"foia"}, {"records"}, {"freedom", "information"})
"""What papers sue for: *a lawsuit against the State Department for its records*."""

UNBROUGHT = 5
"""Words before charges in which that stands: *would not pursue an indictment against Finch*."""

LEADING_REACH = 5
"""Words after a name in which *of* or *with* stands: *accused Dale Finch, a clerk, of*."""


class Frame(StrEnum):
    """How the words put a wrong on somebody."""

    DEED = "deed"
    """Finch bribed two inspectors."""

    LABEL = "label"
    """Fraudster Dale Finch; Finch is a liar."""

    CHARGE = "charge"
    """Accused Finch of; Finch was charged with; a suit against Finch."""

    VERDICT = "verdict"
    """Finch was convicted of; Finch admitted stealing."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """A wrong put on a name, as indices of a sentence's words."""

    name: Name
    first: int
    last: int
    """The first and the last word that accuse."""

    frame: Frame
    polarity: Polarity = Polarity.ASSERTED


def find_wrongs(line: Line) -> Iterator[Wrong]:
    """Yield the wrongs of a sentence in reading order; takes time in proportion to its length."""
    lists, wanted = wordlist("accusations"), triggers()
    for at in [at for at, word in enumerate(line.words) if word in wanted]:
        word = line.words[at]
        if word in lists["label"] or word in lists["only"]:
            named = _is_of_name(line, at)
            found = None if named else _label_before(line, at) or _label_after(line, at)
        elif word == "alleged":
            found = _alleged(line, at)
        elif word in lists["charging"] or word in lists["suing"]:
            found = _charge(line, at) or _faced(line, at) or _against(line, at)
        elif word in lists["complaint"]:
            found = _against(line, at) or _faced(line, at)
        elif word in lists["verdict"] or word in lists["clearing"] or word == "guilty":
            found = _verdict(line, at)
        else:
            found = _deed(line, at)
        if found:
            yield found


def _deed(line: Line, at: int) -> Wrong | None:
    """*Finch had bribed two inspectors*; *two inspectors were bribed by Finch*."""
    last = wrong_at(line, at)
    if last < 0:
        return None
    past = not line.words[at].endswith("ing")
    subject = subject_of(line, at)
    if past and (subject.passive or not subject.name):
        name = _agent_after(line, last)
        polarity = standing_of(line, subject, name) if name else Polarity.OPEN
        return Wrong(name, at, last, Frame.DEED, polarity) if name else None
    return _wrong(line, subject, (at, last), Frame.VERDICT if subject.settled else Frame.DEED)


def _agent_after(line: Line, last: int) -> Name | None:
    """Return the name after the *by* that follows a passive."""
    by = line.first_of(frozenset(("by",)), line.clause_from(last + 1))
    name = line.name_from(by + 1, 1) if by >= 0 else None
    return name if name and not _owns(line, name) else None


def _is_of_name(line: Line, at: int) -> bool:
    """Tell whether a label is a word of some name: *the rapper Killer Mike*, *the Merrow Pirate*.

    A sentence’s first word has its capital anyhow, and before a given name alone it is one, too:
    *Pirate Pete sang*. *Alleged Arsonist Dale Finch* is a heading.
    """
    if not line.printed[at][0].isupper():
        return False
    before = at - 1
    if (
        line.word(before) in wordlist("accusations")["alleged"]
        and line.printed[before][0].isupper()
    ):
        return False
    if all(word in MARKS for word in line.words[:at]):
        name = line.opens.get(at) or line.opens.get(at + 1)
        return name is not None and len(name.words) == 1 and is_given(name.words[0])
    return True


def _label_before(line: Line, at: int) -> Wrong | None:
    """*Alleged arsonist Dale Finch*."""
    lists = wordlist("accusations")
    name = next((line.opens[place] for place in (at, at + 1) if place in line.opens), None)
    if not name or name.first <= at or line.words[at] in lists["only"] or _owns(line, name):
        return None
    before = line.word(at - 1)
    first = at - 1 if before in lists["alleged"] or before in lists["settled"] else at
    frame = Frame.VERDICT if before in lists["settled"] else Frame.LABEL
    return Wrong(name, first, at, frame)


def _alleged(line: Line, at: int) -> Wrong | None:
    """*Alleged label-swapper Finch*: any word for what somebody is; *alleged victim* is another."""
    known, word = wordlist("accusations")["label"], line.word(at + 1)
    name = line.opens.get(at + 2)
    if not name or word in known or word in HARMED or not word.replace("-", "").isalpha():
        return None
    if word in OPENING_CLAUSES or word in DETERMINERS or not line.printed[at + 1][0].islower():
        return None  # the suit alleged that Finch …
    return None if _owns(line, name) else Wrong(name, at, at + 1, Frame.LABEL)


def _label_after(line: Line, at: int) -> Wrong | None:
    """*Finch is a liar*; *called Finch a liar*; *Finch, a convicted killer,*."""
    article = next((p for p in range(at - 1, at - 4, -1) if line.word(p) in ARTICLES), -1)
    if article < 0:
        return None
    lists, comma = wordlist("accusations"), line.word(article - 1) == ","
    place = article - 2 if comma or line.word(article - 1) == "as" else article - 1
    subject = subject_of(line, place + 1)
    settled = any(line.words[p] in lists["settled"] for p in range(article, at))
    first = next(p for p in range(article + 1, at + 1) if line.words[p] not in MARKS)
    return _wrong(line, subject, (first, at), Frame.VERDICT if settled else Frame.LABEL)


def _charge(line: Line, at: int) -> Wrong | None:
    """*Accused Finch of*; *Finch was charged with*; *Finch, accused of*."""
    if line.word(at + 1) == "against":
        return None
    suing = line.words[at] in wordlist("accusations")["suing"]
    leading = wordlist("accusations")["leading"]
    if suing and line.word(at + 1) == "by":
        return None
    if suing or line.word(at + 1) not in leading:
        name = _object_after(line, at)
        if not name or line.words[at] == "suspected":
            return None
        after = line.name_reach(name, LEADING_REACH)
        led = suing or line.first_of(leading, after) >= 0
        return Wrong(name, at, at, Frame.CHARGE) if led else None
    apart = line.ends.get(at - 2) if line.word(at - 1) == "," else None
    subject = Subject(apart) if apart else subject_of(line, at)
    return _wrong(line, subject, (at, at), Frame.CHARGE)


def _object_after(line: Line, at: int) -> Name | None:
    """*The developer, Corvane*; not *the Corvane board*, nor a name after another clause."""
    name = line.name_from(at + 1, 4)
    if not name or _owns(line, name) or is_somebody(line.word(name.last + 1)):
        return None
    comma = line.first_of(frozenset((",",)), range(at + 1, name.opening))
    return name if comma < 0 or is_somebody(line.word(comma - 1)) else None


def _against(line: Line, at: int) -> Wrong | None:
    """*A lawsuit against Finch*."""
    name = line.name_from(at + 2, 3) if line.word(at + 1) == "against" else None
    if not name or _owns(line, name) or any(wanted <= {*line.words} for wanted in RECORDS):
        return None
    dropped = wordlist("accusations")["dropped"]
    gone = any(line.word(place) in dropped for place in range(at - 3, at))
    before = line.words[max(at - UNBROUGHT, 0) : at]
    gone = gone or not (ADVISING.isdisjoint(before) or NEGATIONS.isdisjoint(before))
    polarity = Polarity.DENIED if gone else Polarity.ASSERTED
    return Wrong(name, at, at + 1, Frame.CHARGE, polarity)


def _faced(line: Line, at: int) -> Wrong | None:
    """*Finch faces two charges*."""
    facing = frozenset(("face", "faces", "faced", "facing"))
    verb = next((place for place in range(at - 1, at - 5, -1) if line.word(place) in facing), -1)
    return _wrong(line, subject_of(line, verb), (verb, at), Frame.CHARGE) if verb > 0 else None


def _verdict(line: Line, at: int) -> Wrong | None:
    """*Finch was convicted of*; *Finch pleaded not guilty*; *Finch was cleared of*."""
    first = at
    while line.word(first - 1) in ("found", "pleaded", "pled", "not", "plead", "pleads"):
        first -= 1
    subject = subject_of(line, first)
    plain = line.words[at] != "guilty" or first < at
    if not plain or (line.words[at] != "guilty" and not subject.passive):
        return None
    cleared = line.words[at] in wordlist("accusations")["clearing"] or "not" in line.words[first:at]
    subject.denied = subject.denied or cleared
    return _wrong(line, subject, (first, at), Frame.CHARGE if cleared else Frame.VERDICT)


def _wrong(line: Line, subject: Subject, words: tuple[int, int], frame: Frame) -> Wrong | None:
    if not subject.name:
        return None
    return Wrong(subject.name, *words, frame, standing_of(line, subject, subject.name))


def _owns(line: Line, name: Name) -> bool:
    """Tell whether a name only owns what is spoken of: *Finch’s aide*."""
    return line.word(name.last + 1) in ("’s", "'s", "’", "'")
