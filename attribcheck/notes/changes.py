"""What kind of change it is when a quotation and the record have different words."""

from collections import Counter
from collections.abc import Sequence

from attribcheck.language.wordlists import wordlist
from attribcheck.model.check import Change
from attribcheck.notes.alike import (
    SCALES,
    alike,
    expanded,
    is_filler,
    is_function,
    is_number,
    is_turning,
    sound,
    stem,
)

Words = Sequence[str]
"""As printed."""

DISCOURSE = (("you", "know"), ("i", "mean"), ("sort", "of"), ("kind", "of"), ("you", "see"))
FALSE_START = 4
"""Words of a start that is given up for another."""

SHORT = 3
"""Words of a part that turns the sentence round it; a longer one is a clause with its own sense."""

FEW = 15
"""Words that an ellipsis may leave out before it leaves out too much."""

MONEY = frozenset(("dollar", "dollars", "pound", "pounds", "euro", "euros"))


def change(quoted: Words, recorded: Words, after: Words, before: Words) -> Change | None:
    """Return how ``quoted`` departs from ``recorded``; None where both are the same words.

    Args:
        after, before: the record’s words that follow and precede, for false starts.
    """
    if same_words(quoted, recorded):
        return None
    if not quoted:
        return _left_out(recorded, after, before)
    if not recorded:
        return _put_in(quoted)
    return _replaced(quoted, recorded)


def hidden(recorded: Words, *, sentence_ends: bool) -> Change:
    """Return what it means that an ellipsis stands for ``recorded``."""
    keys = [key for word in recorded for key in _full(word)]
    grave = wordlist("speech")["conditions"] | {"not", "never", "no", "none", "nobody", "nothing"}
    if grave.intersection(keys) or len(recorded) > FEW or sentence_ends:
        return Change.ELISION_MEANING
    return Change.MARKED


def same_words(quoted: Words, recorded: Words) -> bool:
    """Tell whether two runs are the same words, spelt or heard otherwise: *e-mail*, *25*."""
    one, other = ([alike(word) for word in words] for words in (quoted, recorded))
    if "".join(one) == "".join(other) or [*map(sound, one)] == [*map(sound, other)]:
        return True
    if not one or not other:
        return set(one) | set(other) <= MONEY
    return _value(one) is not None and _value(one) == _value(other)


def _value(keys: Sequence[str]) -> float | None:
    """Return the number that ``keys`` spell out, or None: *2 hundred and 50*, *2.5 million*."""
    total, current, seen = 0.0, 0.0, False
    for key in keys:
        if key in SCALES:
            scale = SCALES[key]
            current = (current or 1) * scale
            if scale > 100:
                total, current = total + current, 0.0
            seen = True
        elif key.replace(".", "", 1).isdecimal():
            current += float(key)
            seen = True
        elif key not in MONEY and key not in ("and", "a"):
            return None
    return total + current if seen else None


def is_money(words: Words) -> bool:
    """Tell whether ``words`` only name a currency, as a sign before the number does."""
    return all(alike(word) in MONEY for word in words)


def strip_fillers(words: Words) -> list[str]:
    """Return ``words`` without those, and those pairs, that only fill a pause."""
    keys = [alike(word) for word in words]
    kept, at = [], 0
    while at < len(words):
        if tuple(keys[at : at + 2]) in DISCOURSE:
            at += 2
        elif is_filler(keys[at]):
            at += 1
        else:
            kept.append(words[at])
            at += 1
    return kept


def _full(word: str) -> tuple[str, ...]:
    """Return the full words of a printed one; the month of May is no *may*."""
    return ("May",) if word == "May" else expanded(word)


def _left_out(recorded: Words, after: Words, before: Words) -> Change:
    kept = strip_fillers(recorded)
    keys = [key for word in kept for key in _full(word)]
    if not keys or _is_false_start(kept, after, before):
        return Change.FILLER
    if set(keys) <= wordlist("speech")["discourse"] and len(keys) <= 2:
        return Change.FILLER
    if any(map(is_turning, keys)) and len(kept) <= SHORT:
        return Change.NEGATION
    if set(keys) <= wordlist("speech")["intensifiers"]:
        return Change.CONTENT
    return Change.FUNCTION if all(map(is_function, keys)) else Change.ELISION_SILENT


def _is_false_start(kept: Words, after: Words, before: Words) -> bool:
    keys = [alike(word) for word in kept]
    following = [alike(word) for word in after[: len(keys)]]
    preceding = [alike(word) for word in before[-len(keys) :]]
    if keys in (following, preceding):
        return True
    broken = len(keys) <= FALSE_START and not any(map(is_turning, keys))
    return broken and keys[:1] == following[:1] and all(is_function(key) for key in keys)


def _put_in(quoted: Words) -> Change:
    kept = strip_fillers(quoted)
    keys = [key for word in kept for key in _full(word)]
    if not keys:
        return Change.FILLER
    if any(map(is_turning, keys)) and len(kept) <= SHORT:
        return Change.NEGATION
    return Change.FUNCTION if all(map(is_function, keys)) else Change.CONTENT


def _replaced(quoted: Words, recorded: Words) -> Change | None:
    one, other = (
        [key for word in strip_fillers(words) for key in _full(word)]
        for words in (quoted, recorded)
    )
    if not other:
        return _put_in(quoted)
    if not one:
        return _left_out(recorded, (), ())
    if one == other:
        return Change.GRAMMAR
    if _turns(one) != _turns(other):
        return Change.NEGATION
    if _numbers(one) != _numbers(other):
        return Change.CONTENT
    stems = [Counter(stem(key) for key in keys if not is_function(key)) for keys in (one, other)]
    if stems[0] != stems[1]:
        return Change.CONTENT if stems[0] - stems[1] else Change.ELISION_SILENT
    if sorted(map(stem, one)) == sorted(map(stem, other)):
        return Change.GRAMMAR
    return Change.FUNCTION


def _turns(keys: Sequence[str]) -> Counter[str]:
    return Counter(filter(is_turning, keys))


def _numbers(keys: Sequence[str]) -> Counter[str]:
    return Counter(filter(is_number, keys))
