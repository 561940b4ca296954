"""Part: what a piece of a story is for."""

from enum import StrEnum


class Part(StrEnum):
    """What a piece of a story is for. Only PARAGRAPH holds the story's claims."""

    METADATA = "metadata"
    HEADLINE = "headline"
    BYLINE = "byline"
    DATELINE = "dateline"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    CREDIT = "credit"
    """Whose picture it is, where the format keeps it apart from the caption."""

    PULLQUOTE = "pullquote"
    """Words of the story set out once more for display."""

    EMBED = "embed"
    """A post of some other site, shown within the story."""

    CROSSHEAD = "crosshead"
    NOTE = "note"
    SIGNOFF = "signoff"
