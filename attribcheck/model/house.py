"""House: what a newsroom and its readers know, so that the copy need not say it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class House:
    """What a newsroom and its readers know. Names are as the copy prints them."""

    household_names: tuple[str, ...] = ()
    """Full names that readers need no introduction to: ``Dolly Parton``."""

    mononyms: tuple[str, ...] = ()
    """People who go by one name: ``Pelé``."""

    outlets: tuple[str, ...] = ()
    """The newsroom itself and its wire partners, whose reports are its own: ``The Herald``."""
