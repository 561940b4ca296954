"""Turns of a conversation, put together into a record."""

from collections.abc import Iterable
from dataclasses import dataclass

from attribcheck.model.errors import ReadError
from attribcheck.model.record import GroundRules, Record, Utterance
from attribcheck.model.span import Span


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker said in one go, as a format gives it."""

    words: str
    line: int = 0
    """Counted from 1; 0: the format has no lines to speak of."""

    speaker: str = ""
    time: str = ""
    asks: bool = False
    terms: GroundRules = GroundRules.ON


def recorded(name: str, turns: Iterable[Turn], *, channel: str = "", embargo: str = "") -> Record:
    """Put ``turns`` together, a line each; ReadError where nobody says a word."""
    pieces, utterances, at = [], [], 0
    for turn in turns:
        words = turn.words.strip()
        if any(map(str.isalnum, words)):
            span = Span(at, at + len(words))
            told = (turn.line, turn.speaker, turn.time, turn.asks, turn.terms)
            utterances.append(Utterance(span, *told))
            pieces.append(words)
            at = span.end + 1
    if not pieces:
        raise ReadError(
            "there are no words in it to hold quotations against",
            where=name,
            hint="give notes or a transcript, or leave --notes out",
        )
    return Record(name, "\n".join(pieces), tuple(utterances), channel, embargo)


def clock(seconds: float) -> str:
    """Return seconds as a time code: ``0:12:41``."""
    whole = max(0, int(seconds))
    return f"{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}"
