"""Words and marks, as spans.

The cuts are Penn's, as CoreNLP makes them: *do|n’t*, *it|’s*, *can|not*; hyphenated words whole;
every mark by itself; an abbreviation with its full stop.
"""

import re

from attribcheck.language.abbreviations import abbreviations, is_counted
from attribcheck.language.blanks import INVISIBLE
from attribcheck.model.span import Span

_TOKEN = re.compile(
    rf"""
      ( (?: [A-Za-z]++(?<!annot)\  )++ )                    # most words, a row of them at once
    | [A-Za-z]++(?<!annot)(?=[\n,])
    | [,;“”()]                                               # and most marks
    | [Cc]an(?=not\b)
    | (?:https?://|www\.)[^\s<>"“”‘’]{{0,2000}}[^\s<>"“”‘’.,;:!?)\]}}']
    | [\w.+-]{{1,64}}+@\w[\w-]{{0,62}}(?:\.\w[\w-]{{0,62}}){{1,6}}
    | [@\#](?=[^\W\d])\w++                                   # @name, #topic
    | (?:[^\W\d_]\.){{2,}}+(?:-\w++)*+                       # U.S., p.m., U.S.-led
    | ['’]n['’] | ['’](?:\d0s|em|til|tis|twas|cause|cos|bout)\b  # ’n’, ’90s, ’em
    | n['’]t\b
    | ( \w[\w\u0300-\u036f{INVISIBLE}]*+
        (?: (?: [-‐‑/&'’](?=\w)                              # twenty-five, and/or, AT&T, it’s
            | [.,:](?<=\d.)(?=\d)                            # 1,250.5 and 10:30
            | \.(?<=[a-z]\.)(?=[a-z])                        # example.com
            ) [\w\u0300-\u036f{INVISIBLE}]++
        )*+
      ) (\.(?!\.))?
    | \.(?:[ \u00a0]?\.)++                                   # an ellipsis, spaced or not
    | --++ | '' | `` | [!?]++
    | [^\s{INVISIBLE}]
    """,
    re.VERBOSE,
)

_ROW, _WORD, _STOP = range(1, 4)
"""Groups: plain words, each with a blank after it; a word that may have to be cut; its stop."""

_CONTRACTION = re.compile(r"(?<=\w)(?:n['’]t|['’](?:s|d|m|re|ve|ll))\Z", re.IGNORECASE)


def words(text: str, span: Span) -> tuple[Span, ...]:
    """Cut what ``span`` covers of ``text``; only blanks lie between the words.

    Give one sentence at a time: whose the last full stop is depends on where the sentence ends.
    Takes time in proportion to the length.
    """
    found: list[Span] = []
    for match in _TOKEN.finditer(text, span.start, span.end):
        start, end = match.span()
        if match.lastindex == _ROW:
            for word in match[_ROW].split():
                end = start + len(word)
                found.append(Span(start, end))
                start = end + 1
            continue
        if match.lastindex is not None:
            for cut in _cuts(match, text, span.end):
                found.append(Span(start, cut))
                start = cut
        found.append(Span(start, end))
    return tuple(found)


def _cuts(match: re.Match[str], text: str, limit: int) -> list[int]:
    """Return where a word parts from the contraction, and from the full stop, that ends it."""
    word, cuts = match[_WORD], []
    if "’" in word or "'" in word:
        contraction = _CONTRACTION.search(word, max(0, len(word) - 4))
        if contraction:
            cuts.append(match.start() + contraction.start())
    if match[_STOP] and not _own_stop(word, text[match.end() : min(match.end() + 2, limit)]):
        cuts.append(match.end() - 1)
    return cuts


def _own_stop(word: str, after: str) -> bool:
    """Tell whether the full stop after ``word`` is part of it; ``after`` are two characters."""
    if word.rpartition("-")[2] in abbreviations():
        return True
    if is_counted(word):
        return after[:1].isspace() and after[1:].isdigit()
    return len(word) == 1 and word.isupper() and after[:1].isspace()
