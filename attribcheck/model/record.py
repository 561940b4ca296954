"""Record: what was said, as notes or a transcript hold it."""

from dataclasses import dataclass
from enum import StrEnum

from attribcheck.model.span import Span


class GroundRules(StrEnum):
    """On what terms words were given."""

    ON = "on the record"
    BACKGROUND = "on background"
    DEEP = "on deep background"
    OFF = "off the record"


@dataclass(frozen=True, slots=True)
class Utterance:
    """One turn of one speaker, or one paragraph of notes."""

    span: Span
    """Of ``Record.text``."""

    line: int
    """Line of the file it starts on, counted from 1."""

    speaker: str = ""
    """As the record labels the speaker. Private: never printed unless the story names it too.
    Empty: the record does not say."""

    time: str = ""
    """Time code as ``0:12:41``. Empty: the record has none."""

    asks: bool = False
    """True: a reporter’s question, which is nobody’s answer."""

    terms: GroundRules = GroundRules.ON


@dataclass(frozen=True, slots=True)
class Record:
    """One file of notes. Its speakers’ labels and terms are private."""

    name: str
    """The file as the user named it."""

    text: str
    """The words, without labels and time codes."""

    utterances: tuple[Utterance, ...]
    """In reading order; only blanks lie between them."""

    channel: str = ""
    """How the words came: ``interview``, ``email``, ``statement``. Empty: it does not say."""

    embargo: str = ""
    """Until when they may not be published, as ISO date or date and time. Empty: no embargo."""
