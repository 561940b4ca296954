"""How much of a sentence stands between the marks."""

import re
from itertools import islice

from attribcheck.extract.quotation_frames import SAYING
from attribcheck.model.quotation import Extent
from attribcheck.model.span import Span

WORD = re.compile(r"[^\s—–]*\w[^\s—–]*")
FRAGMENT_WORDS = 3
"""A fragment has at most so many words: the definition of ``Extent.FRAGMENT``."""

ENDS = re.compile(r"[.?!…—–-][\])’'”\"]*\Z")
SENTENCE_BREAK = re.compile(r"(?<![A-Z])(?<!Mr|Ms|Dr|St)(?<!Mrs|Sen|Rep|Gov|Gen|Rev|Jr\.)[.?!]\s")
LAST_WORD = re.compile(r"(\w+)\s+\Z")
CUE_NEAR = 90
"""Characters after a short quotation within which a saying verb makes it an utterance."""


def tell_extent(text: str, body: Span, span: Span, words: Span, closed: bool) -> Extent:
    """Tell a sentence of its own from part of one; ``body`` is the paragraph's copy."""
    short = is_short(text, words)
    if _is_sentence(text, body, span, words, closed, short):
        return Extent.COMPLETE
    return Extent.FRAGMENT if short else Extent.PARTIAL


def resumes_sentence(text: str, before: Span, words_before: Span, span: Span, words: Span) -> bool:
    """Tell whether words of the reporter's own interrupt one sentence between two quotations.

    ``before`` and ``words_before`` are the quotation that comes before in the paragraph.
    """
    between = text[before.end : span.start]
    comma = text[words_before.end - 1 : words_before.end] in (",", "—", "–") or between[:1] == ","
    near = len(between) <= 2 * CUE_NEAR and between.rstrip()[-1:] in (",", "—")
    if not (comma and words and near):
        return False
    first = text[words.start]
    lower = first.islower() or text[words.start : words.start + 2] in ("I ", "I’", "I'")
    return lower and SENTENCE_BREAK.search(between) is None


def is_short(text: str, words: Span) -> bool:
    """Tell whether there are no more words than a fragment has."""
    found = WORD.finditer(text, words.start, words.end)
    return sum(1 for _ in islice(found, FRAGMENT_WORDS + 1)) <= FRAGMENT_WORDS


def _is_sentence(text: str, body: Span, span: Span, words: Span, closed: bool, short: bool) -> bool:
    capital = (
        text[words.start : words.start + 1].isupper()
        or not text[words.start : words.start + 1].isalpha()
    )
    ended = not closed or ENDS.search(text, max(words.start, words.end - 4), words.end) is not None
    comma = text[words.end - 1 : words.end] == "," or text[span.end : span.end + 1] == ","
    stopped = text[span.end : span.end + 1] in (".", "?", "!")
    lead = text[max(body.start, span.start - 24) : span.start]
    before = lead.rstrip()
    if not before or before[-1] in ".?!…”\"’')]»":
        return _opens_sentence(text, body, span, ended, comma, stopped, short)
    if not capital:
        return False
    if before[-1] in ",:;—–-":
        return ended or comma or stopped
    word = LAST_WORD.search(lead)
    if word is None or word[1].lower() == "that":
        return False
    return SAYING.fullmatch(word[1]) is not None and ended and not short


def _opens_sentence(
    text: str, body: Span, span: Span, ended: bool, comma: bool, stopped: bool, short: bool
) -> bool:
    if ended:
        return True
    if not (comma or stopped):
        return False
    if not short:
        return True
    after = text[span.end : min(body.end, span.end + CUE_NEAR)]
    sentence = SENTENCE_BREAK.split(after, maxsplit=1)[0]
    return SAYING.search(sentence) is not None
