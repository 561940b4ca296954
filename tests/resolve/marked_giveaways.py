"""Passages in which words that give away a sex are marked."""

import re

from marked_chains import resolve_passage, unmark

MARK = re.compile(r"\{([fm]): ([^{}]+)\}")


def plain(marked: str) -> str:
    """Return a passage with its source and cues still marked, giveaways not."""
    return MARK.sub(lambda match: match[2], marked)


def wanted(marked: str) -> tuple[str, list[str]]:
    """Return the gender and the marked words, in reading order."""
    marks = list(MARK.finditer(marked))
    return marks[0][1] if marks else "", [match[2] for match in marks]


def found(marked: str) -> tuple[str, list[str]]:
    """Return what the one unnamed source of the passage has."""
    passage = unmark(plain(marked))
    (anonymity,) = [one.anonymity for one in resolve_passage(passage) if one.anonymity]
    return anonymity.gender, [span.of(passage.text) for span in anonymity.gendered]
