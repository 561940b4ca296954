"""Cues too weak to be found by themselves, looked for where the copy says that there is one."""

from attribcheck.extract.decode import OUTSIDE, START, Cue, best_cue, runs
from attribcheck.extract.drafts import Draft
from attribcheck.extract.frames import SAYING
from attribcheck.extract.heads import States
from attribcheck.extract.layout import Layout

FAINT = -5.0
"""Beside a quotation that nobody claims, a cue this far below OUTSIDE will do."""

WEAK = -3.0
"""And one this far below, where a speaker is taken up again: *said it was dead but they hope …*."""

COORDINATORS = frozenset({"and", "but", "while", "although", "though"})
PRONOUNS = frozenset({"he", "she", "they", "it"})
NAME = 4
"""Words of the longest name before such a verb."""

NEAR = 3
"""Words after the pronoun in which its verb starts: *they have also*."""


def conjoined(layout: Layout, states: States, cues: list[Cue]) -> list[Cue]:
    """Return the cues after *but he*, *and they* in sentences that have a cue already."""
    taken = {row for cue in cues for row in range(cue[0], cue[1] + 1)}
    told = {layout.opens[first] for first, _ in cues}
    found = []
    for i, form in enumerate(layout.forms[: -NEAR - 1]):
        if form not in COORDINATORS or layout.forms[i + 1] not in PRONOUNS or layout.quoted[i]:
            continue
        rows = list(range(i + 2, min(i + 2 + NEAR, layout.closes[i])))
        if layout.opens[i] in told and taken.isdisjoint(rows):
            cue = best_cue(states.cue, rows, WEAK)
            found += [cue] if cue else []
    return found


def said(layout: Layout, states: States, cues: list[Cue]) -> list[Cue]:
    """Return the unquoted *said* and *says* that are in no cue, weak ones too."""
    taken = {row for cue in cues for row in range(cue[0], cue[1] + 1)}
    lead = states.cue[:, START] - states.cue[:, OUTSIDE]
    rows = (row for row, form in enumerate(layout.forms) if form in SAYING and row not in taken)
    return [(row, row) for row in rows if lead[row] > WEAK and not layout.quoted[row]]


def after_commas(layout: Layout, states: States, cues: list[Cue]) -> dict[Cue, tuple[int, ...]]:
    """Return the likeliest cue after each *“…,”* that opens a sentence with no other cue.

    The comma says that the sentence goes on to credit the quotation, whose rows are returned too.
    """
    told = {row for cue in cues for row in range(cue[0], cue[1] + 1)}
    found = {}
    for close, form in enumerate(layout.forms):
        if form != "”" or not close or layout.forms[close - 1] != "," or not layout.quoted[close]:
            continue
        start, stop = layout.opens[close], layout.closes[close]
        if not all(layout.quoted[start:close]) or not told.isdisjoint(range(close, stop)):
            continue
        rest = [row for row in range(close + 1, stop) if not layout.quoted[row]]
        cue = best_cue(states.cue, rest, FAINT) or _verb_after(layout, close + 1)
        if cue is not None:
            found[cue] = tuple(range(start, close + 1))
    return found


def beside_orphans(
    layout: Layout, states: States, drafts: list[Draft]
) -> dict[Cue, tuple[int, ...]]:
    """Return, for orphans, the likeliest cue beside each, and the rows of its quotations.

    The marks say that somebody spoke, so a cue too weak for reported speech will do here. It is
    looked for in the orphan's sentences and, when they end in a colon, in those just before.
    """
    claimed = {row for item in drafts if item.cue for row in (*item.cue, *item.content)}
    found = {}
    for item in drafts:
        if item.cue or not item.content:
            continue
        content = tuple(sorted(item.content))
        rows = range(content[0], content[-1] + 1)
        beside = [row for row in _beside(layout, rows) if row not in claimed and row not in rows]
        cue = best_cue(states.cue, [row for row in beside if not layout.quoted[row]], FAINT)
        verbs = (_verb_after(layout, quoted[-1] + 1) for quoted in runs(content))
        cue = cue or next((verb for verb in verbs if verb is not None), None)
        if cue is not None:
            found[cue] = content
            claimed.update(range(cue[0], cue[1] + 1))
    return found


def _verb_after(layout: Layout, row: int) -> Cue | None:
    """Return the verb of *“…,” Quill fumed* or *“…,” fumed Quill*, whatever verb it is."""
    if layout.forms[row - 2] != "," or layout.forms[row - 1] != "”":
        return None
    words = layout.forms[row : min(row + NAME + 1, int(layout.last[row - 1]))]
    first = next((i for i, word in enumerate(words) if not _names(word)), len(words))
    named = first or _names("".join(words[1:2]))
    if not named or first == len(words) or not words[first].endswith("ed"):
        return None
    return row + first, row + first


def _names(word: str) -> bool:
    return word[:1].isupper() or word in PRONOUNS


def _beside(layout: Layout, rows: range) -> range:
    first, last = rows.start, rows.stop - 1
    start, stop = layout.opens[first], layout.closes[last]
    if start == first and first and layout.forms[first - 1] == ":":
        start = layout.opens[first - 1]
    return range(start, stop)
