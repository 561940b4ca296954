"""Passages in which mentions that fit more than one source are marked."""

import re

from marked_chains import resolve_passage, unmark

MARK = re.compile(r"\{([^{}:]+): ([^{}]+)\}")

Doubts = list[tuple[str, list[str]]]
"""The words of each ambiguous mention and the names of its candidates, in reading order."""


def plain(marked: str) -> str:
    """Return a passage with its sources and cues still marked, doubts not."""
    return MARK.sub(lambda match: match[2], marked)


def wanted(marked: str) -> Doubts:
    """Return the marks."""
    return [(match[2], match[1].split(" | ")) for match in MARK.finditer(marked)]


def found(marked: str) -> Doubts:
    """Return the ambiguous mentions of the passage's sources."""
    passage = unmark(plain(marked))
    mentions = [mention for one in resolve_passage(passage) for mention in one.mentions]
    doubts = sorted((one.span, one.candidates) for one in mentions if one.candidates)
    return [(span.of(passage.text), [one.name for one in fits]) for span, fits in doubts]


def unknown_ids(marked: str) -> list[str]:
    """Return the candidates' ids that no source of the passage has."""
    sources = resolve_passage(unmark(plain(marked)))
    known = {one.id for one in sources}
    candidates = [fit for one in sources for mention in one.mentions for fit in mention.candidates]
    return [one.source_id for one in candidates if one.source_id and one.source_id not in known]
