"""The copy about a quoted passage, as far as telling what it is may look."""

from dataclasses import dataclass

from attribcheck.model.quotation import Quotation
from attribcheck.model.span import Span

REACH = 300
"""Characters before and after a passage that are looked at; keeps the cost linear.

Of PolNeAR's train fragments in lower case with no communicator so near, the annotators credit none
of 51 to somebody by itself; with none in the sentence alone, 5 of 113.
"""

CLOSERS = "’'”\"“‘›»‹«)] "


@dataclass(frozen=True, slots=True)
class Setting:
    """A passage and what its paragraph says about it."""

    quoted: str
    """The words between the marks, no blanks at their edges."""

    closed: bool
    lead: str
    """What goes before the opening mark, from the paragraph's start or ``REACH`` back."""

    trail: str
    """What follows the closing mark, as far."""

    before: Quotation | None = None
    """The quotation before it in the paragraph. None: there is none within reach."""

    before_ends: str = ""
    """The last character of its words, nested closing marks and brackets aside."""

    between: str = ""
    """What stands between the two."""


def read_setting(
    text: str, body: Span, span: Span, words: Span, closed: bool, before: Quotation | None
) -> Setting:
    """Return the setting of the passage at ``span`` within ``body``, its paragraph's copy."""
    lead = text[max(body.start, span.start - REACH) : span.start]
    trail = text[span.end : min(body.end, span.end + REACH)]
    if before is None or span.start - before.span.end > REACH:
        return Setting(words.of(text), closed, lead, trail)
    tail = text[max(before.words.start, before.words.end - 4) : before.words.end]
    between = text[before.span.end : span.start]
    return Setting(words.of(text), closed, lead, trail, before, tail.rstrip(CLOSERS)[-1:], between)
