"""Direct quotes are law: every quoted passage ends with a speaker, as an orphan, or as no speech.

The tagger reads sentence by sentence and may cut a quotation short, or miss that the next one
goes on. The marks do not: a quotation has one owner, from its opening mark to its closing one.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from attribcheck.extract.drafts import Draft, rows_within
from attribcheck.extract.frames import sentence_start
from attribcheck.extract.labels import label_before, named, transcribed
from attribcheck.extract.layout import Layout
from attribcheck.model.quotation import Extent, Quotation, Use

DASHES = frozenset({"―", "—", "–", "--", "-"})
STOPS = frozenset({".", "!", "?", "”", "]", ")"})
TURN = 200
"""Words on either side of a label within which another takes its turn."""

CLOSING = frozenset({"”", "’", "'"})
NAME = 6
"""Words of the longest name that credits a quotation."""


def enforce(
    layout: Layout, quotations: tuple[Quotation, ...], drafts: list[Draft]
) -> tuple[tuple[Quotation, ...], list[Draft]]:
    """Give every quotation its owner; return the quotations, their use settled, and all drafts.

    A quotation that nobody owns becomes a draft of its own without cue and source, unless it is
    only a fragment: then its marks are marks of distance, and its use SCARE.
    """
    settled: list[Quotation] = []
    claims = _Claims(layout, drafts)
    for spoken in transcribed(layout):
        claims.add(spoken)
    for quotation in quotations:
        rows = rows_within(layout, quotation.span)
        if quotation.use is Use.SPEECH and rows:
            owner = claims.credited(rows) or claims.labelled(rows) or claims.resumed(rows)
            owner = owner or claims.claimant(rows) or claims.continued(quotation, rows)
            owner = owner or claims.followed(quotation, rows) or claims.introduced(quotation, rows)
            if owner is not None:
                claims.hand_over(rows, owner)
            elif quotation.extent is Extent.FRAGMENT:
                quotation = replace(quotation, use=Use.SCARE)
            else:
                claims.orphan(rows)
        settled.append(quotation)
    return tuple(settled), [item for item in claims.drafts if item.content]


class _Claims:
    """Who holds which rows, so that each question is asked of a row and not of all drafts."""

    def __init__(self, layout: Layout, drafts: list[Draft]) -> None:
        self.layout = layout
        self.drafts = drafts
        self.holder = {row: item for item in drafts for row in item.content}
        self.cue = {row: item for item in drafts for row in item.cue}
        self.named = {item.source[0]: item for item in drafts if item.cue and item.source}
        """Drafts by the first row of their source."""

    def add(self, draft: Draft) -> None:
        """Take in a draft that the tagger does not know of, and give it its content."""
        self.drafts.append(draft)
        self.cue.update(dict.fromkeys(draft.cue, draft))
        if draft.content:
            self.hand_over(sorted(draft.content), draft)

    def credited(self, rows: range) -> Draft | None:
        """Start a draft for *“…” — Ada Quill*: a dash and a name close the quoted paragraph.

        Marks within it may be astray: what no cue divides is all the named one's.
        """
        forms = self.layout.forms
        first, end = int(self.layout.first[rows.start]), int(self.layout.last[rows.start])
        near = range(end - 1, max(rows.stop, end - NAME - 2) - 1, -1)
        places = (row for row in near if forms[row] in DASHES)
        dash = next(places, first)
        if dash in self.cue and forms[first] == "“" and "credited below it" in self.cue[dash].why:
            return self.cue[dash]
        source = range(dash + 1, end - (forms[end - 1] == "."))
        named = all(forms[row][0].isupper() for row in source)
        if not 1 < len(source) <= NAME or not named or rows.start != first:
            return None
        quoted = self.layout.quoted
        if forms[dash - 1] != "”" or any(
            r in self.cue and not quoted[r] for r in range(first, dash)
        ):
            return None
        content = set(range(first, dash))
        draft = Draft(
            range(dash, dash + 1), tuple(source), content, 1.0, 1.0, ["credited below it"]
        )
        self.add(draft)
        return draft

    def labelled(self, rows: range) -> Draft | None:
        """Start a draft for *Ada Quill: “…”*: a full name and a colon open the clause."""
        forms, colon = self.layout.forms, rows.start - 1
        first = colon
        while first > self.layout.first[rows.start] and named(forms[first - 1]):
            first -= 1
        opening, first = first, first + (forms[first] == "and")
        source = label_before(self.layout, first)
        if source.stop != colon or colon in self.cue:
            return None
        if len(source) < 2 and not self._in_turn(first):
            return None
        if opening not in self.layout.openings and forms[opening - 1] not in DASHES | STOPS:
            return None
        draft = Draft(range(colon, colon + 1), tuple(source), set(), 1.0, 1.0, ["named before it"])
        self.add(draft)
        return draft

    def _in_turn(self, row: int) -> bool:
        """Tell whether the paragraph has more than one: *Quill: “…” Tamsin: “…”*."""
        forms = self.layout.forms
        low, high = int(self.layout.first[row]), int(self.layout.last[row]) - 1
        turns = range(max(low, row - TURN), min(high, row + TURN))
        return sum(forms[at : at + 2] == (":", "“") for at in turns) > 1

    def resumed(self, rows: range) -> Draft | None:
        """Return who goes on after an aside: *“If you say that,” Quill said, rising, “we go.”*."""
        forms, quoted = self.layout.forms, self.layout.quoted
        after, first = forms[rows.start + 1 : rows.stop], self.layout.opens[rows.start]
        if not after or not after[0].islower() or forms[rows.start - 1] != ",":
            return None
        close = rows.start - 1
        while close > first and not quoted[close]:
            close -= 1
        if forms[close] != "”" or forms[close - 1] != ",":
            return None
        owner = self.holder.get(close)
        between = [item for r in range(close, rows.start) if (item := self.cue.get(r))]
        if owner is None or owner not in between:
            return None
        others = any(item.source not in ((), owner.source) for item in between)
        return None if others else owner

    def claimant(self, rows: range) -> Draft | None:
        """Return the draft that has most of the quoted words; None when none has any."""
        held = [self.holder[row] for row in rows if row in self.holder]
        if not held:
            return None
        counted = Counter(map(id, held))
        best = max(held, key=lambda item: counted[id(item)])
        if 2 * len(held) < len(rows):
            best.why.append("run to the closing mark")
        return best

    def continued(self, quotation: Quotation, rows: range) -> Draft | None:
        """Return who goes on speaking: in this paragraph, or from the one before."""
        if quotation.extent is Extent.FRAGMENT:
            return None
        first = int(self.layout.first[rows.start])
        speaker = self._last_before(rows.start, first)
        if speaker is not None:
            speaker.why.append("goes on in the same paragraph")
            return speaker
        if rows.start > first or not first:
            return None
        speaker = self._last_before(first, int(self.layout.first[first - 1]))
        if speaker is not None:
            speaker.why.append("goes on in the next paragraph")
        elif self.layout.forms[first - 1] == ":":
            speaker = self._lead_in(first, sentence_start(first - 1, self.layout))
        return speaker

    def followed(self, quotation: Quotation, rows: range) -> Draft | None:
        """Return whose source comes right after *“…?”*, when nobody else speaks."""
        after = rows.stop
        words = [form for form in self.layout.forms[rows.start : after] if form not in CLOSING]
        asks = words[-1:] in (["?"], ["!"])
        if quotation.extent is Extent.FRAGMENT or not asks or after >= self.layout.last[rows.start]:
            return None
        return self.named.get(after)

    def introduced(self, quotation: Quotation, rows: range) -> Draft | None:
        """Return the one speaker of the sentence before: *Quill praised the plan. “It works.”*."""
        layout, first = self.layout, rows.start
        if quotation.extent is Extent.FRAGMENT or first == layout.first[first]:
            return None
        start = sentence_start(first - 1, layout)
        told = {id(item): item for row in range(start, first) if (item := self.cue.get(row))}
        speakers = {item.source for item in told.values()}
        if layout.opens[first - 1] == layout.opens[first] or len(speakers) != 1:
            return None
        speaker = list(told.values())[-1]
        if not speaker.source or not speaker.content:
            return None
        speaker.why.append("the sentence before introduces it")
        return speaker

    def _last_before(self, row: int, first: int) -> Draft | None:
        """Walk back to the last quoted word; None when somebody else's cue comes first.

        A cue in the same sentence as the speaker's own, *speaking on background*, is no other
        speaker's.
        """
        others: list[int] = []
        for at in range(row - 1, first - 1, -1):
            if at in self.cue:
                others.append(at)
            holder = self.holder.get(at)
            if self.layout.quoted[at] and holder is not None:
                own = {self.layout.opens[cue] for cue in holder.cue}
                foreign = (cue for cue in others if self.cue[cue] is not holder)
                return holder if all(self.layout.opens[cue] in own for cue in foreign) else None
        return None

    def _lead_in(self, row: int, first: int) -> Draft | None:
        """Return the draft whose cue is the last before a colon, in the sentence that it ends."""
        for at in range(row - 1, first - 1, -1):
            if at in self.cue:
                self.cue[at].why.append("the colon before leads in")
                return self.cue[at]
        return None

    def hand_over(self, rows: Iterable[int], owner: Draft) -> None:
        """Make ``rows`` the owner's alone; a claim within another's quotation is part of it."""
        for row in rows:
            holder = self.holder.get(row)
            if holder is not None and holder is not owner:
                holder.content.discard(row)
            inner = self.cue.get(row)
            if inner is not None and inner is not owner and owner.cue:
                inner.content.clear()
            self.holder[row] = owner
            owner.content.add(row)
        owner.content.difference_update(owner.cue, owner.source)

    def orphan(self, rows: range) -> None:
        """Start a draft that credits nobody."""
        draft = Draft(range(0), (), set(), 1.0, 1.0, ["quoted, credited to nobody"])
        self.add(draft)
        self.hand_over(rows, draft)
