"""Fingerprint: what a finding is known by when the copy around it is edited."""

import hashlib
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from attribcheck.model.article import Article
from attribcheck.model.span import Span

AROUND = 80
"""Characters either side of the flagged words that make their context: a dozen words."""

LONGEST = 240
"""Characters of flagged words that are kept, from their start."""

WORD = re.compile(r"\w+(?:['’]\w+)*")


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """The flagged words and those around them, each on one line, cut at whole words."""

    code: str
    words: str
    """Of the copy, as it prints them; from their start, up to 240 characters."""

    context: str
    """The flagged words and up to 80 characters either side of them, within their paragraph."""

    number: int = 1
    """Which of the story's findings with this code and these words, from 1, in reading order."""

    @property
    def digest(self) -> str:
        """Return 16 hexadecimal digits and the number: ``0f3c…:1``.

        It is of code and words alone, without case and marks, so that edits around them leave it
        as it is.
        """
        known = f"{self.code}\0{normal(self.words)}".encode("utf-8", "replace")
        return f"{hashlib.sha256(known).hexdigest()[:16]}:{self.number}"


def normal(words: str) -> str:
    """Return the words alone, folded, with single blanks; where there are none, all as it is."""
    return " ".join(WORD.findall(words)).replace("’", "'").casefold() or words


def fingerprints(article: Article, found: Iterable[tuple[str, Span]]) -> Iterator[Fingerprint]:
    """Yield the fingerprint of each finding, given as code and flagged words in reading order."""
    seen: Counter[tuple[str, str]] = Counter()
    for code, span in found:
        words, context = _words(article, span)
        seen[code, normal(words)] += 1
        yield Fingerprint(code, words, context, seen[code, normal(words)])


def _words(article: Article, span: Span) -> tuple[str, str]:
    """Return the flagged words and their context."""
    text, home = article.text, _home(span, article)
    start, end = max(home.start, span.start - AROUND), min(home.end, span.end + AROUND)
    before, after = text[start : span.start], text[span.end : end]
    if start > home.start:
        before = before.partition(" ")[2]
    if end < home.end:
        after = after.rpartition(" ")[0]
    words = span.of(text)
    if len(words) > LONGEST:
        words = words[:LONGEST].rpartition(" ")[0] or words[:LONGEST]
        after = ""
    return _line(words), _line(before + words + after)


def _home(span: Span, article: Article) -> Span:
    """Return the segment that ``span`` begins in, or, should it end in another, all up to there."""
    after = bisect_right(article.segments, span.start, key=lambda segment: segment.span.start)
    home = article.segments[after - 1].span if after else span
    return Span(min(home.start, span.start), max(home.end, span.end))


def _line(copy: str) -> str:
    return " ".join(copy.split())
