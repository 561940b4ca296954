"""What is said of waivers, wherever they are told."""

from attribcheck.model.waiver import Waiver
from attribcheck.render.visible import one_line


def accepted(waiver: Waiver) -> str:
    """Tell who has accepted a finding, when, and why."""
    return one_line(f"by {waiver.who} on {waiver.when.isoformat()}: {waiver.reason}")


def stale(waiver: Waiver) -> str:
    """Tell that a waiver fits nothing any more."""
    return one_line(f"nothing in the story is what was waived on “{waiver.words}”; take it out")
