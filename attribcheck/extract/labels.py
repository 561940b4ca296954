"""Speakers whom a name and a colon introduce: *WALLACE: You said that?*

A transcript prints what was said without quotation marks, or with a mark before each label; its
labels say whose each paragraph is.
"""

from collections import Counter
from itertools import pairwise

from attribcheck.extract.drafts import Draft
from attribcheck.extract.layout import SHOUTED, Layout
from attribcheck.language.wordlists import wordlist

NAME = 6
"""Words of the longest label."""

LEAST = 3
"""Labelled paragraphs that make a transcript, if one speaker has two of them and another speaks."""


def transcribed(layout: Layout) -> list[Draft]:
    """Return an attribution for each labelled paragraph of a transcript; none outside of one.

    Paragraphs between two labels go on with the first one's words, unless they are in brackets.
    """
    starts = [*sorted(layout.openings), len(layout.forms)]
    labels = {first: _speaker(layout, first) for first, _ in pairwise(starts)}
    labelled = [place for place, label in enumerate(labels.values()) if label]
    spoken = Counter(layout.forms[label[-1]].upper() for label in labels.values() if label)
    if len(labelled) < LEAST or len(spoken) < 2 or max(spoken.values()) < 2:
        return []
    if 2 * len(labelled) < labelled[-1] - labelled[0]:
        return []
    drafts: list[Draft] = []
    for first, end in pairwise(starts[labelled[0] : labelled[-1] + 2]):
        label = labels[first]
        if label:
            colon = range(label.stop, label.stop + 1)
            content = set(range(colon.stop, end))
            drafts.append(Draft(colon, tuple(label), content, 1.0, 1.0, ["labelled"]))
        elif layout.forms[_after_mark(layout, first)] not in ("(", "["):
            drafts[-1].content.update(range(first, end))
    return drafts


def _after_mark(layout: Layout, first: int) -> int:
    """Return the row at which a paragraph's words start: after its opening mark, if it has one."""
    return first + (layout.forms[first] == "“" and first + 1 < int(layout.last[first]))


def _speaker(layout: Layout, first: int) -> range:
    """Return the rows of a label in capitals; longer ones stand in title case in the layout."""
    label = label_before(layout, _after_mark(layout, first))
    capitals = all(layout.forms[row].isupper() for row in label)
    return label if capitals or len(label) >= SHOUTED else range(0)


def named(word: str) -> bool:
    """Tell whether a word may be part of a label: *Ada Quill and Joe Park:*."""
    return word[0].isupper() or word == "and"


def label_before(layout: Layout, first: int) -> range:
    """Return the rows of the name that stands before a colon from ``first`` on; empty: none."""
    words = layout.forms[first : min(first + NAME + 1, int(layout.last[first]))]
    if ":" not in words:
        return range(0)
    name = words[: words.index(":")]
    kickers = wordlist("headings")["kickers"]
    if (
        not name
        or name[0] == "and"
        or any(not named(word) or word.upper() in kickers for word in name)
    ):
        return range(0)
    return range(first, first + len(name)) if len(name[-1]) > 1 else range(0)
