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
    CROSSHEAD = "crosshead"
    NOTE = "note"
    SIGNOFF = "signoff"
