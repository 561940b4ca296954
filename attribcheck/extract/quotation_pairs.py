"""Opening and closing marks joined into pairs, one paragraph at a time."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from attribcheck.extract.marks import CLOSE, OPEN, Mark

PARTNERS = {
    "“": "”",
    '"': '"',
    "``": "''",
    "''": "''",
    "„": "“”",
    "‟": "”",
    "«": "»",
    "»": "«»",
    "‘‘": "’’",
    "‘": "’",
    "'": "'",
    "`": "'´",
    "‚": "‘’",
    "‛": "’",
    "‹": "›",
    "›": "‹›",
    '""': '""',
}
"""The closing marks that belong to each opening one."""

POINTS = ".,?!…"
LEADS = ("", " ", "\u00a0", ",", ":")
"""What stands before an opening mark that was typed as a closing one."""


@dataclass(slots=True)
class Pair:
    """Two marks that belong together, or one whose partner is missing."""

    opening: Mark | None
    closing: Mark | None = None
    inner: "list[Pair]" = field(default_factory=list)
    cut_before: int | None = None
    """Where another opening mark ended a pair that was never closed."""

    @property
    def mark(self) -> Mark:
        """Return the opening mark, or the closing one where there is no other."""
        mark = self.opening or self.closing
        if mark is None:
            raise ValueError("a pair holds at least one mark")
        return mark

    @property
    def mixed(self) -> bool:
        """Tell whether the two marks are of different make."""
        if self.opening is None or self.closing is None:
            return False
        return self.closing.glyph not in PARTNERS.get(self.opening.glyph, "")


@dataclass(slots=True)
class _Open:
    """What is open at a place in the paragraph, and what has been closed before it."""

    single_house: bool
    outer: list[Pair] = field(default_factory=list)
    stack: list[Pair] = field(default_factory=list)
    doubles: int = 0
    """Double marks on the stack."""

    def siblings(self) -> list[Pair]:
        """Return the list that holds the topmost open pair."""
        return self.stack[-2].inner if len(self.stack) > 1 else self.outer


def pair_marks(marks: Sequence[Mark], single_house: bool) -> list[Pair]:
    """Return the outermost pairs of a paragraph's marks, in reading order.

    ``single_house``: the article's outer marks are single ones, so that a single mark without
    a partner is a fault; elsewhere it is an apostrophe.
    """
    closing_double, closing_single = _partners_ahead(marks)
    state = _Open(single_house)
    for mark, double_ahead, single_ahead in zip(marks, closing_double, closing_single, strict=True):
        if mark.double:
            _place_double(state, mark, double_ahead)
        else:
            _place_single(state, mark, single_ahead)
    return _settle(state)


def _partners_ahead(marks: Sequence[Mark]) -> tuple[list[bool], list[bool]]:
    """Tell for each mark whether the next double, and the next sure single, one closes."""
    double = single = False
    doubles: list[bool] = []
    singles: list[bool] = []
    for mark in reversed(marks):
        doubles.append(double)
        singles.append(single)
        if mark.double:
            double = mark.side == CLOSE or mark.spaced or (mark.side != OPEN and mark.shape != OPEN)
        elif not mark.weak and not mark.elision:
            single = mark.side == CLOSE
    return doubles[::-1], singles[::-1]


def _place_double(state: _Open, mark: Mark, closes_next: bool) -> None:
    """Open or close with a double mark, or pass it over as a measure or a ditto mark."""
    side = _double_side(mark, state.doubles > 0, closes_next)
    if side == OPEN:
        if mark.side or mark.shape or closes_next or not mark.spaced:
            state.doubles += 1
            _push(state, mark)
    elif state.doubles and not (mark.left.isdigit() and closes_next):
        _close_double(state, mark)
    elif not (state.doubles or mark.left.isdigit() or (mark.spaced and not mark.shape)):
        (state.stack[-1].inner if state.stack else state.outer).append(Pair(None, mark))


def _double_side(mark: Mark, is_open: bool, closes_next: bool) -> int:
    """Say what a double mark does where its neighbours and its shape do not agree."""
    side = mark.side or mark.shape
    if not side or mark.shape == -side:
        return CLOSE if is_open else OPEN
    if side == CLOSE and closes_next and not is_open and mark.left in LEADS:
        return OPEN
    return side


def _push(state: _Open, mark: Mark) -> None:
    pair = Pair(mark)
    (state.stack[-1].inner if state.stack else state.outer).append(pair)
    state.stack.append(pair)


def _close_double(state: _Open, mark: Mark) -> None:
    while not state.stack[-1].mark.double:
        _dissolve(state)
    state.stack.pop().closing = mark
    state.doubles -= 1


def _dissolve(state: _Open) -> None:
    """Drop the topmost open pair: its mark was none; what it held stays."""
    siblings = state.siblings()
    pair = state.stack.pop()
    siblings.pop()
    siblings.extend(pair.inner)


def _place_single(state: _Open, mark: Mark, closes_next: bool) -> None:
    """Open or close with a single mark, or pass it over as an apostrophe."""
    within = bool(state.stack) and not state.stack[-1].mark.double
    if _opens(mark, within, state.single_house):
        if within and not state.single_house:
            _dissolve(state)
        _push(state, mark)
    elif mark.side != OPEN and within:
        if not (mark.weak and closes_next):
            state.stack.pop().closing = mark
    elif mark.side == CLOSE and state.single_house and not state.stack and mark.left in POINTS:
        state.outer.append(Pair(None, mark))


def _opens(mark: Mark, within: bool, single_house: bool) -> bool:
    """Tell whether a single mark opens; ``within``: another single one is open about it."""
    if mark.elision or mark.side == CLOSE:
        return False
    if mark.side == OPEN:
        return mark.shape != CLOSE
    if within:
        return False
    return mark.shape == OPEN or (single_house and not mark.shape and mark.left in POINTS)


def _settle(state: _Open) -> list[Pair]:
    """Return the outermost pairs once the paragraph has ended and some are still open."""
    outer = state.outer
    if state.stack:
        outer = []
        for pair in state.outer:
            outer.extend(_ended(pair, state.single_house) if pair.closing is None else (pair,))
    return outer


def _ended(pair: Pair, single_house: bool) -> list[Pair]:
    """Return what becomes of a pair that the paragraph's end left open.

    Each of its open descendants is looked at once, so that a page of opening marks costs no
    more than its length.
    """
    ended: list[Pair] = []
    open_pair: Pair | None = pair
    while open_pair is not None:
        inner, below = open_pair.inner, None
        if inner and inner[-1].closing is None and inner[-1].opening is not None:
            below = inner[-1]
        open_pair.inner, rest = [], inner
        if open_pair.mark.double or single_house:
            ended.append(open_pair)
            kept = _first_rival(inner, open_pair.mark)
            open_pair.inner, rest = inner[:kept], inner[kept:]
            if rest:
                open_pair.cut_before = rest[0].mark.start
        ended.extend(child for child in rest if child is not below)
        open_pair = below if rest else None
    return ended


def _first_rival(pairs: Sequence[Pair], mark: Mark) -> int:
    """Return the place of the first of ``pairs`` that cannot lie within a pair opened by ``mark``.

    A whole pair of another make can: “…” within straight marks.
    """
    for place, pair in enumerate(pairs):
        whole = pair.closing is not None and pair.mark.glyph != mark.glyph and not pair.mixed
        if pair.mark.double == mark.double and not whole:
            return place
    return len(pairs)
