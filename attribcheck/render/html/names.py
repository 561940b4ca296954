"""What the page calls things: ids that link words, sources and findings both ways."""

from dataclasses import dataclass

from attribcheck.render.terminal.claims import Claim
from attribcheck.render.terminal.palette import UNSURE
from attribcheck.render.voices import Voice

CLASSES = {
    Voice.ANONYMOUS: "anonymous",
    Voice.DIRECT: "direct",
    Voice.REPORTED: "reported",
    Voice.UNATTRIBUTED: "own",
}


@dataclass(frozen=True, slots=True)
class Names:
    """The ids of one story; each begins with the story's number, as a page may hold several."""

    story: int

    def of(self, kind: str, number: int | str) -> str:
        """Return an id, such as ``s1-source-3``."""
        return f"s{self.story}-{kind}-{number}"

    def to(self, kind: str, number: int | str) -> str:
        """Return the address of the element with that id."""
        return f"#{self.of(kind, number)}"


def spoken(claim: Claim) -> str:
    """Return what a claim is, in words: *anonymous, reported, unsure*."""
    kinds = {
        "direct": "quoted",
        "orphan": "quoted",
        "mixed": "partly quoted",
        "indirect": "reported",
    }
    told = ["anonymous"] if claim.voice is Voice.ANONYMOUS else []
    told.append(kinds[claim.attribution.kind.value])
    if claim.attribution.confidence < UNSURE:
        told.append("unsure reading")
    return ", ".join(told)


def speaker(claim: Claim) -> str:
    """Return who is credited, by name."""
    return claim.source.name or "nobody credited"
