"""Standard: one passage of one published standard."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Standard:
    """One passage of one published standard."""

    id: str
    name: str
    """Who publishes it, and what."""

    section: str
    """Where in it; empty where it is short."""

    year: int | None
    """Of the edition that was read. None: its page bears no date."""

    url: str
    """Where it was read: the publisher's page, or one that reproduces or quotes the passage."""

    def __str__(self) -> str:
        """Return it as a finding names it: ``SPJ Code of Ethics, “Seek Truth” (2014)``."""
        section = f", “{self.section}”" if self.section else ""
        return f"{self.name}{section} ({self.year or f'undated, {self.url}'})"
