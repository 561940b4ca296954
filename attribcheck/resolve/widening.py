"""The words to read for a mention, where the span credited cuts a phrase or takes in too much."""

import re

from attribcheck.language.fold import fold
from attribcheck.language.nouns import NounClass, is_plural, listed_class
from attribcheck.language.wordlists import wordlist
from attribcheck.model.span import Span
from attribcheck.resolve.census import Census, Sort
from attribcheck.resolve.determiners import BARE, NUMBERS, POSSESSIVES

REACH = 60
"""Characters before a mention, and after it, in which its phrase begins or goes on."""

SUBJECTS = frozenset({"he", "she", "they", "i", "we"})
"""Pronouns that are the subject of a clause wherever they stand."""

LAST = re.compile(r"(?P<before>[\w’'-]+)\s(?P<last>\w+)$")
BEFORE = re.compile(r"[A-Za-z][\w’'-]*(?=\s)")
NEXT = re.compile(r"\s(?P<next>[a-z]+)\b")
ABSTRACT = re.compile(r"(?:tion|ment|ness|ity|ance|ence|ism)s?$")
"""Endings of nouns that are no people."""

VERBS = frozenset({"mention", "question", "comment", "caution"})
"""What ends like those and many may do: *many mention it*, but *one question*."""

SINGLE = frozenset({"one", "another", "a", "an", "the", "this", "that"})

PARTS = (NounClass.BODY, NounClass.DOCUMENT)


def phrase_of(text: str, span: Span, census: Census) -> Span:
    """Return the words that ``span`` is the mention of; mostly those that it covers.

    Of *all she* [said] they are *she*; of *official* in *a senior official*, all three; of
    *spokesman* before *Karl Odom*, both; of *Okafor official* in *the Okafor official website* and
    of *one* in *one question*, the noun that they belong to as well.
    """
    last = LAST.search(text, max(span.start, span.end - REACH), span.end)
    if last and last["last"].lower() in SUBJECTS and fold(last["before"]) not in ("and", "or"):
        return Span(last.start("last"), span.end)
    return Span(_start(text, span), _end(text, span, census))


def _end(text: str, span: Span, census: Census) -> int:
    """Return where the phrase ends: after the name or noun that the last word only precedes."""
    words = span.of(text).rsplit(None, 1)
    word = words[-1] if words else ""
    if word.endswith(("s", "’", "'")) and ("’" in word or "'" in word):
        return span.end
    word = fold(word)
    person = listed_class(word).is_person and not is_plural(word)
    named = next(iter(census.within(span.end + 1, span.end + 2)), None)
    if person and named and named.name.sort is Sort.PERSON and text[span.end] == " ":
        return named.span.end
    following = NEXT.match(text, span.end, span.end + REACH)
    if not following:
        return span.end
    noun = following["next"]
    if noun in VERBS and word not in SINGLE:
        return span.end
    compound = person and listed_class(noun) in PARTS and not is_plural(noun)
    if compound or (_counts(word) and ABSTRACT.search(noun)):
        return following.end()
    return span.end


def _counts(word: str) -> bool:
    """Tell whether a folded word may tell how many of the noun after it there are."""
    if word in BARE or word in NUMBERS:
        return True
    return word in wordlist("mentions")["lead"] and word not in POSSESSIVES


def _start(text: str, span: Span) -> int:
    """Return where the phrase begins: at the determiner that a bare singular noun cannot lack."""
    words = span.of(text).split()
    head = fold(words[-1]) if words else ""
    bare = head.isalpha() and words[-1].islower() and words[0][0].islower()
    if not bare or is_plural(head) or not listed_class(head).is_person or head in BARE:
        return span.start
    lists, telling = wordlist("mentions"), wordlist("telling")[""]
    if any(fold(word) in lists["cut"] or _begins(fold(word)) for word in words):
        return span.start
    for match in reversed(list(BEFORE.finditer(text, max(0, span.start - REACH), span.start))):
        word = fold(match[0])
        gap = text[match.end() : span.start].split()
        plain = text[match.end() : span.start].replace("-", "").replace("’", "").replace("'", "")
        if not all(part.isalpha() for part in plain.split()) or len(gap) > 5:
            break
        if _begins(word):
            return match.start()
        if word in lists["cut"] or word in telling or word in lists["break"]:
            break
    return span.start


def _begins(word: str) -> bool:
    lists = wordlist("mentions")
    return word in lists["lead"] or word in lists["nobody"] or word in NUMBERS
