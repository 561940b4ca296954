"""Notes: what was said, who is who behind the labels, and how the story’s quotations compare."""

from dataclasses import dataclass

from attribcheck.model.check import Check, Lead
from attribcheck.model.record import GroundRules, Record


@dataclass(frozen=True, slots=True)
class Agreement:
    """One line of a private ledger: who stands behind a label, and what was agreed.

    Nothing of it is ever printed, but for words that the story itself has.
    """

    label: str
    """What the story calls the source: ``a senior administration official``."""

    person: str
    """Who it is."""

    description: str = ""
    """The description that was agreed. Empty: the label."""

    terms: GroundRules = GroundRules.BACKGROUND
    channel: str = ""
    """``interview``, ``email``, …; empty: not noted."""


@dataclass(frozen=True, slots=True)
class Notes:
    """All that was handed in beside the story."""

    records: tuple[Record, ...] = ()
    ledger: tuple[Agreement, ...] = ()
    today: str = ""
    """ISO date on which the story is checked, for embargoes. Empty: none is looked at."""

    checks: tuple[Check, ...] = ()
    """One a quotation used for speech, in reading order; none without records."""

    leads: tuple[Lead, ...] = ()
    """For claims in the reporter’s words; at most one each."""
