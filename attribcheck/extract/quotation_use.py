"""What the marks of a quotation are for: speech, or one of the uses that nobody has to have said.

When in doubt it is speech: a quotation wrongly taken for a title would never be asked about.
"""

import re

from attribcheck.extract.quotation_frames import (
    COMMUNICATION,
    NICKNAME_BEFORE,
    SLOGAN_AFTER,
    SLOGAN_BEFORE,
    TERM_BEFORE,
    TITLE_AFTER,
    TITLE_BEFORE,
)
from attribcheck.model.quotation import Extent, Use
from attribcheck.model.span import Span

LONGEST = 70
"""Characters: a longer quotation is speech."""

NEAR = 48
"""Characters of context that a frame may take up before a quotation."""

SENTENCES = 300
"""Characters before and after a quotation within which somebody may have said it."""

TERM_WORDS, TITLE_WORDS, NICKNAME_WORDS = 6, 9, 3

NAME_BEFORE = re.compile(
    r"\b(?!(?:The|A|An|But|And|For|In|On|At|With|When|Then|So)\b)[A-Z][a-z]+ \(?\Z"
)
NAME_AFTER = re.compile(
    r"\)? (?![A-Z][a-z]+day\b|(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec))[A-Z][a-z]+"
)
SENTENCE_END = re.compile(r"[.?!][”’\"')\]]*\s+(?=[\"“‘'(\[]*[A-Z])")
SMALL_WORDS = frozenset(("from", "with", "into", "over", "than", "that", "upon"))


def tell_use(text: str, body: Span, span: Span, words: Span, extent: Extent) -> Use:
    """Tell what the marks at ``span`` are for from the words within and about them."""
    if not words or len(words) > LONGEST:
        return Use.SPEECH
    quoted = words.of(text).rstrip(".,;")
    before = text[max(body.start, span.start - NEAR) : span.start]
    after = text[span.end : min(body.end, span.end + NEAR)]
    count = quoted.count(" ") + 1
    title = is_title_case(quoted) and count <= TITLE_WORDS
    if title and count <= NICKNAME_WORDS and is_within_name(before, after):
        return Use.NICKNAME
    if NICKNAME_BEFORE.search(before):
        return Use.NICKNAME
    if SLOGAN_BEFORE.search(before) or (SLOGAN_AFTER.match(after)):
        return Use.SLOGAN
    if title and (TITLE_BEFORE.search(before) or TITLE_AFTER.match(after)):
        return Use.TITLE
    if count <= TERM_WORDS and TERM_BEFORE.search(before):
        return Use.TERM
    if extent is Extent.FRAGMENT and is_scare(text, body, span, quoted):
        return Use.SCARE
    return Use.SPEECH


def is_title_case(quoted: str) -> bool:
    """Tell whether every word is capitalised but for the small ones, as in a title."""
    if not quoted[:1].isupper() and not quoted[:1].isdigit():
        return False
    return all(
        len(word) < 4 or not word[0].islower() or word in SMALL_WORDS for word in quoted.split()
    )


def is_within_name(before: str, after: str) -> bool:
    """Tell whether a given name comes right before and a surname right after."""
    return bool(NAME_BEFORE.search(before) and NAME_AFTER.match(after))


def is_scare(text: str, body: Span, span: Span, quoted: str) -> bool:
    """Tell whether nobody about the quotation could have said it."""
    if any(character.isdigit() for character in quoted):
        return False
    start = max(body.start, span.start - SENTENCES)
    end = min(body.end, span.end + SENTENCES)
    if not text[start : span.start].strip() or text[: span.start].rstrip()[-1:] in (",", ":", "."):
        return False
    return not (
        COMMUNICATION.search(text, start, span.start) or COMMUNICATION.search(text, span.end, end)
    )
