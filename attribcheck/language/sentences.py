"""Sentences, as spans: where one may end, and whether it does.

The characters around a stop settle most cases. What is left, whether a full stop ends a
sentence or only an abbreviation, is for Punkt to say.
"""

import re

from attribcheck.language.abbreviations import is_bound, is_counted
from attribcheck.language.blanks import INVISIBLE, trim
from attribcheck.language.punkt import ellipsis_ends_sentence, ends_sentence
from attribcheck.model.span import Span

_STOP = re.compile(
    rf"""
    (?P<stop> [.!?…] (?<! [.!?…]. ) (?<! [.…][ \u00a0]. ) [.!?…]*+ (?: [ \u00a0][.…]++ )*+ )
    (?P<closers> (?: ['"”’»«“)\]}}] | [ \u00a0\u202f][»”](?=\s) )* )
    [{INVISIBLE}]*+ (?: (?=\s) | (?<=[”»])(?=[“‘«A-Z]) )
    [\s{INVISIBLE}]*+
    (?P<openers> ["'“‘”„«»(\[{{`¿¡]*+ )
    (?= (?P<next> \S ) )
    """,
    re.VERBOSE,
)
"""A place where a sentence may end: a stop, the marks that close after it, a blank (or none,
where copy has lost it), the marks that open before the next character. It is tried at the first
mark of a row alone, so that a row takes no more than linear time; the mark comes first in the
pattern, so that re skips to it."""

_WORD = re.compile(r"[\w.&’'-]{1,40}")
_OPENERS = re.compile(r"[—–/(\[\"“‘«]")

_REACH = 40
"""Characters of a word that are looked at; longer ones are no abbreviations."""

_BRACKET = 1000
"""Characters back from a closing bracket in which its opening is looked for."""

_SPEAKER_SAID = re.compile(
    r"(?!(?:A|An|And|But|He|I|It|She|So|The|They|Then|We|You)\b)"
    r"(?:[A-Z][\w.’'-]{0,30}(?:,? (?:(?:of|the|de|van|von|al)\b ?)?)){1,6}"
    r"(?:said|says|asked|asks|added|told|wrote|tweeted|replied|wondered|shouted|demanded)\b"
)


def sentences(text: str, span: Span) -> list[Span]:
    """Cut what ``span`` covers of ``text``, a paragraph, into sentences.

    Only blanks lie between them and around them. A closing quotation mark or bracket belongs
    to the sentence that it ends. Takes time in proportion to the length.
    """
    span = trim(text, span)
    found: list[Span] = []
    start = span.start
    for match in _STOP.finditer(text, span.start, span.end):
        if _ends(match, text, start):
            found.append(Span(start, match.end("closers")))
            start = match.start("openers")
    if start < span.end:
        found.append(Span(start, span.end))
    return found


def _ends(match: re.Match[str], text: str, start: int) -> bool:
    """Tell whether the sentence that begins at ``start`` ends at the match."""
    if _goes_on(match, text) or _in_brackets(match, text, start):
        return False
    stop, closers = match["stop"], match["closers"]
    if "?" in stop or "!" in stop:
        return not (closers.strip(")]}") and _SPEAKER_SAID.match(text, match.start("next")))
    before = _word_before(text, start, match.start())
    if stop == ".":
        if _is_number_of_item(before, start, match.start()):
            return False
        if is_bound(before) or (is_counted(before) and match["next"].isdigit()):
            return False
        return ends_sentence(before, _word_after(text, match))
    return _dots(stop) != 3 or ellipsis_ends_sentence(_word_after(text, match))


def _goes_on(match: re.Match[str], text: str) -> bool:
    """Tell whether what follows cannot open a sentence: a small letter, a comma, a dash."""
    following = match["next"]
    if following.islower():
        brand = match.start("next") + 1  # iPhone, eBay
        return not text[brand : brand + 1].isupper()
    return following in ",;:.!?…—–-/"


def _in_brackets(match: re.Match[str], text: str, start: int) -> bool:
    """Tell whether a bracket closes here that was opened within the sentence: *(R-Neb.)*."""
    closers = match["closers"]
    opening = "(" if ")" in closers else "[" if "]" in closers else ""
    if not opening:
        return False
    at = text.rfind(opening, max(start, match.start() - _BRACKET), match.start())
    return at >= 0 and text[start:at].strip("\"'“‘«([") != ""


def _is_number_of_item(before: str, start: int, end: int) -> bool:
    """Tell whether a number or letter is all that the sentence holds: the *1.* of a list."""
    return end - start == len(before) <= 2 and (before.isdigit() or len(before) == 1)


def _dots(stop: str) -> int:
    return stop.count(".") + 3 * stop.count("…")


def _word_before(text: str, start: int, end: int) -> str:
    window = text[max(start, end - _REACH) : end].split()
    return _OPENERS.split(window[-1])[-1].lstrip("'’") if window else ""


def _word_after(text: str, match: re.Match[str]) -> str:
    word = _WORD.match(text, match.start("next"))
    return word[0] if word else match["next"]
