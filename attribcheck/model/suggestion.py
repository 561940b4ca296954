"""A way out for a slip of the pen."""

from collections.abc import Iterable


def suggestion(wanted: str, known: Iterable[str], otherwise: str) -> str:
    """Return ``did you mean 'select'?``, or ``otherwise`` where nothing known is close.

    Case does not matter, and of names alike but for case the last is meant.
    """
    # difflib takes longer to import than the whole catalogue, and is only for a slip of the pen.
    from difflib import get_close_matches

    names = {name.casefold(): name for name in known}
    close = get_close_matches(wanted.casefold(), names, n=1)
    return f"did you mean '{names[close[0]]}'?" if close else otherwise
