"""Notes and transcripts as text: ``NAME:`` and ``Q:`` lines, time codes, terms, loose notes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from attribcheck.language.labels import asks
from attribcheck.model.record import GroundRules, Record
from attribcheck.notes.turns import Turn, recorded

TIME = r"[\[(]?\s?(\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,3})?\s?[\])]?"
NAME = r"(?:[A-Z][\w.’'-]{0,24}|\d{1,3}|de|van|von|of|the|la|del|bin|al)"
LABEL = re.compile(
    rf"\s{{0,8}}(?:{TIME}\s{{1,4}})?[*_]{{0,3}}({NAME}(?:\s{NAME}){{0,4}})[*_]{{0,3}}"
    rf"(?:\s{{1,2}}{TIME})?\s?:[*_]{{0,3}}(?:\s{{1,4}}|\Z)"
)
HEAD = re.compile(rf"\s{{0,8}}({NAME}(?:\s{NAME}){{0,4}})\s{{1,8}}{TIME}\s{{0,8}}\Z")
"""A line of its own above the words: *Ada Voss  0:05*."""

ANSWERS = re.compile(r"\s{0,8}(Q|A)\s?[.:]\s{1,8}")
FIELD = re.compile(r"\s{0,4}([A-Za-z][A-Za-z -]{1,20}):\s{0,8}(.{0,200})\Z")
FIELDS = frozenset(
    ["date", "from", "http", "https", "note", "notes", "place", "re", "subject", "to"]
)
"""Before a colon, no speaker."""

CHANNELS = frozenset(("channel", "via", "medium"))
TERMS = re.compile(
    r"\W{0,4}(?:(?:back|now|this is|all|ground rules|terms)[\s:]{1,3})?"
    r"(off the record|on the record|on deep background|deep background|on background|background"
    r"|not for attribution)\W{0,4}\Z",
    re.IGNORECASE,
)
MEANS = {
    "off the record": GroundRules.OFF,
    "on the record": GroundRules.ON,
    "on deep background": GroundRules.DEEP,
    "deep background": GroundRules.DEEP,
    "on background": GroundRules.BACKGROUND,
    "background": GroundRules.BACKGROUND,
    "not for attribution": GroundRules.BACKGROUND,
}
BRACKETED = re.compile(r"[\[(]([^\[\]()]{1,40})[\])]")


@dataclass(slots=True)
class _State:
    """What holds for the line being read."""

    speaker: str = ""
    time: str = ""
    terms: GroundRules = GroundRules.ON
    channel: str = ""
    embargo: str = ""


def read_written(text: str, name: str) -> Record:
    """Return the record of notes or a transcript in text; each line takes linear time.

    A speaker stays until another is named; terms (*off the record*, on a line of their own or in
    brackets at its start) hold until others are named.
    """
    state = _State()
    turns = list(_turns(text, state))
    return recorded(name, turns, channel=state.channel, embargo=state.embargo)


def _turns(text: str, state: _State) -> Iterator[Turn]:
    held: list[str] = []
    first = 1
    begun = False
    for number, line in enumerate([*text.split("\n"), ""], 1):
        words = _terms(line, state) if len(line) < 10_000 else line
        if not begun and _is_field(words, state):
            continue
        label = _label(words) if words else None
        if (label or not words.strip()) and held:
            yield _turn(held, first, state)
            held = []
        if label:
            state.speaker, state.time, words = label[0], label[1] or state.time, label[2]
        if words.strip():
            begun = True
            first = first if held else number
            held.append(words.strip())


def _turn(held: list[str], line: int, state: _State) -> Turn:
    words = " ".join(held)
    return Turn(words, line, state.speaker, state.time, asks(state.speaker), state.terms)


def _terms(line: str, state: _State) -> str:
    """Take the terms that ``line`` tells into ``state``; return what else it says."""
    whole = TERMS.match(line[:80]) if len(line) <= 80 else None
    if whole:
        state.terms = MEANS[" ".join(whole[1].lower().split())]
        return ""
    bracketed = BRACKETED.match(line.lstrip())
    told = TERMS.match(bracketed[1]) if bracketed else None
    if bracketed and told:
        state.terms = MEANS[" ".join(told[1].lower().split())]
        return line.lstrip()[bracketed.end() :]
    return line


def _is_field(line: str, state: _State) -> bool:
    """Tell whether a line above the first words only says when, where or how they were given."""
    field = FIELD.match(line[:240])
    if not field:
        return False
    key, value = field[1].strip().lower(), field[2].strip()
    if key in CHANNELS:
        state.channel = value.lower()
    elif key.startswith("embargo"):
        state.embargo = value
    return key in CHANNELS or key.startswith("embargo") or key in FIELDS


def _label(line: str) -> tuple[str, str, str] | None:
    """Return speaker, time code and the rest of a line that begins with a label."""
    line_start = line[:200]
    answers = ANSWERS.match(line_start)
    if answers:
        return answers[1], "", line[answers.end() :]
    found = LABEL.match(line_start)
    if found and found[2].lower() not in FIELDS:
        return found[2], found[1] or found[3] or "", line[found.end() :]
    head = HEAD.match(line_start)
    return (head[1], head[2], "") if head else None
