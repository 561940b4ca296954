"""A quotation against the record: where it was said, and each place where it differs."""

from bisect import bisect_right
from collections.abc import Iterator

from attribcheck.language.labels import Speakers
from attribcheck.model.check import Change, Check, Edit, Place
from attribcheck.model.record import Record
from attribcheck.model.span import Span
from attribcheck.notes.alike import alike
from attribcheck.notes.changes import change, hidden, is_money, strip_fillers
from attribcheck.notes.index import Index, Window
from attribcheck.notes.places import BRIEF, PART, Fit, Pair, Run, fits, window_words
from attribcheck.notes.units import Unit

FOUND = 0.6
"""Share of a quotation’s words that must stand in one place for it to have been said there."""

WHOLE = 0.75
"""The same for a quotation of three words or fewer, and for what is left of a stitched one."""

NEAR = 0.3
"""From this share on a place is worth naming, though the words were not said there."""

AS_GOOD = 0.02
"""Places whose coverage is this close to the best are as good."""

FAR = 25
"""Words between two parts of one quotation from which on they come from two places."""

BESIDE = 2
"""Words of a quotation between its ellipsis and what that may be meant to cover."""


class Comparer:
    """All records, indexed once, to hold quotations against."""

    def __init__(self, records: tuple[Record, ...]) -> None:
        """Index the records; takes time and memory in proportion to their length."""
        self.records = records
        self.texts = [record.text for record in records]
        self.index = Index(self.texts)

    def check(self, unit: Unit, text: str, speakers: Speakers) -> Check:
        """Hold a unit of the article ``text`` against the records."""
        found = fits(unit, self.index, self.texts)
        if not found:
            return Check(unit.quotations)
        if found[0].coverage < NEAR:
            return Check(unit.quotations)
        good = [fit for fit in found if found[0].coverage - fit.coverage <= AS_GOOD]
        answers = [fit for fit in good if not self._asks(fit)]
        own = [fit for fit in answers if self._speaks(fit, speakers) is not False]
        best = (own or answers or good)[0]
        edits, whole = self._edits(unit, text, best)
        least = WHOLE if len(unit.keys) <= BRIEF else FOUND
        held = best.coverage >= least or whole
        places = (self._place(best), *(self._place(fit) for fit in good if fit is not best))
        return Check(
            unit.quotations,
            places,
            found=held and bool(answers),
            edits=edits if held else (),
            asked=held and not answers,
            other_speaker=held and bool(answers) and not own and best.coverage >= 0.8,
        )

    def passage(self, window: Window) -> tuple[Place, tuple[str, ...]]:
        """Return where a window of the record is, and the full words in it."""
        text, words, keys = window_words(self.index, self.texts, window)
        span = Span(words[0].start, words[-1].end)
        return Place(text, span, self._utterance_at(text, words[len(words) // 2].start), 0.0), keys

    def _place(self, fit: Fit) -> Place:
        first, last = fit.words[fit.anchors[0][1]], fit.words[fit.anchors[-1][1]]
        span = Span(first.start, last.end)
        return Place(fit.text, span, self._utterance(fit, fit.anchors[0][1]), fit.coverage)

    def _utterance(self, fit: Fit, row: int) -> int:
        """Return which utterance of its record a row of the window belongs to."""
        return self._utterance_at(fit.text, fit.words[row].start)

    def _utterance_at(self, text: int, start: int) -> int:
        utterances = self.records[text].utterances
        return max(0, bisect_right(utterances, start, key=lambda item: item.span.start) - 1)

    def _asks(self, fit: Fit) -> bool:
        utterances = self.records[fit.text].utterances
        rows = (fit.anchors[0][1], fit.anchors[-1][1])
        return all(utterances[self._utterance(fit, row)].asks for row in rows)

    def _speaks(self, fit: Fit, speakers: Speakers) -> bool | None:
        """Tell whether the credited source speaks there; None: nobody can tell."""
        utterances = self.records[fit.text].utterances
        return speakers.fits(utterances[self._utterance(fit, fit.anchors[0][1])].speaker)

    def _edits(self, unit: Unit, text: str, fit: Fit) -> tuple[tuple[Edit, ...], bool]:
        """Return the edits, and whether the rest of the quotation was found elsewhere."""
        edits, elsewhere = [], 0
        for found in fit.runs:
            run = _whole_words(unit, fit, found)
            kind = self._change(unit, text, fit, run)
            rest = run.quoted[1] - run.quoted[0]
            if kind and rest >= PART and self._stands_elsewhere(unit, run):
                kind = Change.STITCHED
                elsewhere += rest
            if kind:
                quoted = _covering(unit.words, run.quoted)
                edits.append(Edit(kind, quoted, _covering(fit.words, run.recorded)))
        edits += _short_forms(unit, text, fit, self.texts[fit.text])
        edits.sort(key=lambda edit: (edit.quoted, edit.recorded))
        whole = bool(elsewhere) and (elsewhere + len(fit.anchors)) >= WHOLE * len(unit.keys)
        return tuple(edits), whole

    def _stands_elsewhere(self, unit: Unit, run: Run) -> bool:
        rows = slice(*run.quoted)
        part = Unit((), unit.words[rows], unit.keys[rows], frozenset(), frozenset())
        found = fits(part, self.index, self.texts)
        return bool(found) and found[0].coverage >= WHOLE

    def _change(self, unit: Unit, text: str, fit: Fit, run: Run) -> Change | None:
        record = self.texts[fit.text]
        quoted = _printed(text, unit.keys, unit.words, run.quoted)
        recorded = _printed(record, fit.keys, fit.words, run.recorded)
        at_edge = run.quoted[0] == 0 or run.quoted[1] == len(unit.keys)
        if at_edge and quoted and is_money(quoted):
            return None
        shown = self._shown(unit, run)
        if shown is unit.brackets:
            return Change.MARKED if len(recorded) > len(quoted) or not quoted else None
        if shown is unit.ellipses and not quoted:
            gap = Span(fit.words[run.recorded[0] - 1].end, fit.words[run.recorded[1] - 1].end)
            ends = any(mark in gap.of(record)[:-1] for mark in (". ", "? ", "! "))
            if not strip_fillers(recorded):
                return Change.MARKED
            return hidden(recorded, sentence_ends=ends)
        if not quoted and self._is_apart(fit, run):
            return Change.STITCHED
        after = [word.of(record) for word in fit.words[run.recorded[1] :][:4]]
        before = [word.of(record) for word in fit.words[: run.recorded[0]][-4:]]
        return change(quoted, recorded, after, before)

    def _shown(self, unit: Unit, run: Run) -> frozenset[int] | None:
        """Return which marks of the unit show that words are left out at a run."""
        around = range(run.quoted[0] - 1, run.quoted[1])
        if not unit.brackets.isdisjoint(around):
            return unit.brackets
        near = range(run.quoted[0] - 1 - BESIDE, run.quoted[1] + BESIDE)
        wide = near if run.quoted[0] == run.quoted[1] else around
        return None if unit.ellipses.isdisjoint(wide) else unit.ellipses

    def _is_apart(self, fit: Fit, run: Run) -> bool:
        """Tell whether what a run leaves out is another speaker’s turn, or too much to be one."""
        first, last = (self._utterance(fit, row) for row in (run.recorded[0] - 1, run.recorded[1]))
        utterances = self.records[fit.text].utterances[first : last + 1]
        speakers = {item.speaker for item in utterances}
        return len(speakers) > 1 or run.recorded[1] - run.recorded[0] >= FAR


def _whole_words(unit: Unit, fit: Fit, run: Run) -> Run:
    """Let a run that begins or ends within a printed word have all of it, and its counterpart."""
    (a, b), (c, d) = run.quoted, run.recorded
    while (_same(unit.words, a) or _same(fit.words, c)) and (a - 1, c - 1) in fit.anchors:
        a, c = a - 1, c - 1
    while (_same(unit.words, b) or _same(fit.words, d)) and (b, d) in fit.anchors:
        b, d = b + 1, d + 1
    return Run((a, b), (c, d))


def _same(words: tuple[Span, ...], row: int) -> bool:
    """Tell whether a row and the one before it are of one printed word."""
    return 0 < row < len(words) and words[row - 1] == words[row]


def _printed(
    text: str, keys: tuple[str, ...], words: tuple[Span, ...], rows: tuple[int, int]
) -> list[str]:
    """Return the printed words of rows; of one that lies in them half, that full word."""
    found = []
    for row in range(*rows):
        first, last = row, row
        while first and words[first - 1] == words[row]:
            first -= 1
        while last + 1 < len(words) and words[last + 1] == words[row]:
            last += 1
        if rows[0] <= first and last < rows[1]:
            found += [words[row].of(text)] if row == first else []
        else:
            found.append(keys[row])
    return found


def _short_forms(unit: Unit, text: str, fit: Fit, record: str) -> Iterator[Edit]:
    """Yield where one has a short form and the other the full words: *don’t* and *do not*."""
    held = {row for row, _ in fit.anchors}, {row for _, row in fit.anchors}
    for at, (i, j) in enumerate(fit.anchors):
        if not (_is_whole(unit.words, i, held[0]) and _is_whole(fit.words, j, held[1])):
            continue
        if at and (unit.words[i] == unit.words[i - 1] or fit.words[j] == fit.words[j - 1]):
            continue
        if alike(unit.words[i].of(text)) != alike(fit.words[j].of(record)):
            rows = [pair for pair in fit.anchors[at:] if _together(unit, fit, (i, j), pair)]
            quoted = Span(unit.words[i].start, unit.words[rows[-1][0]].end)
            yield Edit(Change.GRAMMAR, quoted, Span(fit.words[j].start, fit.words[rows[-1][1]].end))


def _is_whole(words: tuple[Span, ...], row: int, held: set[int]) -> bool:
    """Tell whether every row of a printed word is held."""
    around = range(max(0, row - 2), min(len(words), row + 3))
    return all(other in held for other in around if words[other] == words[row])


def _together(unit: Unit, fit: Fit, one: Pair, other: Pair) -> bool:
    """Tell whether two anchors are parts of one printed word, in either text."""
    return unit.words[one[0]] == unit.words[other[0]] or fit.words[one[1]] == fit.words[other[1]]


def _covering(words: tuple[Span, ...], rows: tuple[int, int]) -> Span:
    """Return what rows cover; an empty span where there are none, after the word before."""
    if rows[0] < rows[1]:
        return Span(words[rows[0]].start, words[rows[1] - 1].end)
    at = words[rows[0] - 1].end if rows[0] else words[0].start
    return Span(at, at)
