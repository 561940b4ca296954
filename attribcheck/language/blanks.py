"""Characters that print nothing."""

from attribcheck.model.span import Span

INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
"""Soft hyphen, zero-width and direction marks: part of the word they stand in, blank elsewhere."""

BLANKS = (
    "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000" + INVISIBLE
)
"""All that ``str.isspace`` knows, and the invisible; for ``str.strip``."""


def trim(text: str, span: Span) -> Span:
    """Return ``span`` without the blanks at its edges; empty, at its start, if there is no more."""
    piece = span.of(text)
    end = span.start + len(piece.rstrip(BLANKS))
    start = min(span.start + len(piece) - len(piece.lstrip(BLANKS)), end)
    return Span(start, end)
