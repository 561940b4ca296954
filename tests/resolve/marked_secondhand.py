"""Passages in which an outlet passes on what unnamed people told it."""

import re

from marked_chains import resolve_passage, unmark

MARK = re.compile(r"\{(via|cites): ([^{}]+)\}")


def plain(marked: str) -> str:
    """Return a passage with its sources and cues still marked, outlets and people cited not."""
    return MARK.sub(lambda match: match[2], marked)


def wanted(marked: str) -> list[tuple[str, str]]:
    """Return the marks, each with its words."""
    return sorted((match[1], match[2]) for match in MARK.finditer(marked))


def found(marked: str) -> list[tuple[str, str]]:
    """Return the outlets and the people cited that the passage's sources have."""
    passage = unmark(plain(marked))
    sources = resolve_passage(passage)
    outlets = [one.anonymity.outlet for one in sources if one.anonymity and one.anonymity.outlet]
    cited = [span for one in sources for span in one.cites]
    told = [("via", span.of(passage.text)) for span in outlets]
    return sorted(told + [("cites", span.of(passage.text)) for span in cited])
