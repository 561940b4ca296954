"""What can go wrong that is not a bug: one exception, told in one line and a way out."""


class AttribcheckError(Exception):
    """The one exception that the command line catches: what, where, and what next.

    ``str`` gives ``where: what`` and, on a second line, the hint.
    """

    def __init__(self, what: str, *, where: str = "", hint: str = "") -> None:
        """Keep the parts apart; ``where`` and ``hint`` may be empty."""
        self.what, self.where, self.hint = what, where, hint
        place = f"{where}: " if where else ""
        super().__init__(f"{place}{what}" + (f"\n  hint: {hint}" if hint else ""))


class ReadError(AttribcheckError):
    """A story that cannot be read."""


class ConfigError(AttribcheckError):
    """A setting that cannot be used."""


class MissingExtraError(AttribcheckError):
    """An optional part that is not installed; the hint is the command that installs it."""
