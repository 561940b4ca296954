"""A way out for a slip of the pen."""

from collections.abc import Iterable


def suggestion(wanted: str, known: Iterable[str], otherwise: str) -> str:
    """Return ``did you mean 'select'?``, or ``otherwise`` where nothing known is close.

    Case does not matter, and of names alike but for case the last is meant. Of names as close,
    the one with more letters in the same places, or else the first, is meant.
    """
    # difflib takes longer to import than the whole catalogue, and is only for a slip of the pen.
    from difflib import SequenceMatcher, get_close_matches

    names = {name.casefold(): name for name in known}
    plain = wanted.casefold()
    close = get_close_matches(plain, names, n=len(names) or 1)
    if not close:
        return otherwise
    best = SequenceMatcher(None, close[0], plain).ratio()
    ties = [
        name
        for name in names
        if name in close and SequenceMatcher(None, name, plain).ratio() == best
    ]
    nearest = max(ties, key=lambda name: sum(map(str.__eq__, name, plain)))
    return f"did you mean '{names[nearest]}'?"
