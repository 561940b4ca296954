"""Copy as messages quote it."""

import re

from attribcheck.model.span import Span

LONGEST = 60
"""Characters of copy in a message: with the words around it, one line of a wide terminal."""

WORD_CUT = re.compile(r"\s\S*\Z")


def quoted(text: str, *spans: Span) -> str:
    """Return what ``spans`` cover in curly marks: on one line, joined, cut after a whole word.

    Copy longer than 60 characters ends in an ellipsis.
    """
    # Twice the limit leaves room for wrapped lines, and keeps a long quotation from being split.
    words = " … ".join(" ".join(text[s.start : s.end][: 2 * LONGEST].split()) for s in spans)
    if len(words) > LONGEST:
        words = WORD_CUT.sub("", words[: LONGEST + 1]) + " …"
    return f"“{words}”"
