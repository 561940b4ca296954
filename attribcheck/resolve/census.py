"""Everybody and every body that an article names, and where."""

from bisect import bisect_left
from dataclasses import dataclass, field
from enum import StrEnum

from attribcheck.model.span import Span
from attribcheck.resolve.likeness import LONG, initials, surname_fits
from attribcheck.resolve.roles import Role, kin_of

PARTIES = frozenset({"democrat", "republican", "independent"})

STEM = 3
"""Letters in which two spellings of a surname agree."""


HOLDERS = 30
"""Holders of one office who are considered, the latest named."""


class Sort(StrEnum):
    """What bears a name."""

    PERSON = "person"
    BODY = "body"
    UNKNOWN = "unknown"


@dataclass(slots=True, eq=False)
class Name:
    """One bearer of a name, growing as the article is read."""

    sort: Sort
    words: tuple[str, ...]
    """Bare: see ``likeness.bare``. Of the fullest form so far."""

    full: str
    """The fullest form as printed, titles left out."""

    gender: str = ""
    """``m``, ``f`` or empty: not known."""

    roles: list[Role] = field(default_factory=list)
    uses: int = 0
    """How often the article has the name, in any form."""

    places: list[int] = field(default_factory=list)
    """Where it stands, in reading order, once the census is settled."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One place where a name stands."""

    span: Span
    """Title and name."""

    name: Name
    rival: Name | None = None
    """Another bearer that the words fit as well."""


@dataclass(slots=True)
class Census:
    """The names of an article and their occurrences in reading order."""

    names: list[Name] = field(default_factory=list)
    occurrences: list[Occurrence] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    by_word: dict[str, list[Name]] = field(default_factory=dict)
    by_stem: dict[str, list[Name]] = field(default_factory=dict)
    """By the first letters of the last word, for other spellings."""

    by_acronym: dict[str, list[Name]] = field(default_factory=dict)
    ends: dict[int, Name] = field(default_factory=dict)
    """The name that was found to end there."""

    by_role: dict[str, list[Name]] = field(default_factory=dict)
    """People by the nouns of their roles and by party, once the census is settled."""

    def add(self, name: Name) -> Name:
        """Enter a new name."""
        self.names.append(name)
        self.index(name)
        return name

    def index(self, name: Name) -> None:
        """Make ``name`` findable by each of its words."""
        self.by_stem.setdefault(name.words[-1][:STEM], []).append(name)
        self.by_acronym.setdefault(initials(name.full), []).append(name)
        for word in name.words:
            for part in (word, *word.split("-")):
                bearers = self.by_word.setdefault(part, [])
                if name not in bearers:
                    bearers.append(name)

    def occur(self, span: Span, name: Name, rival: Name | None = None) -> None:
        """Note that ``name`` stands at ``span``."""
        name.uses += 1
        self.ends[span.end] = name
        self.occurrences.append(Occurrence(span, name, rival))

    def alias(self, name: Name, acronym: str) -> None:
        """Enter an acronym that the copy gives for a name: *Harbor Watch (HBW)*."""
        self.by_acronym.setdefault(acronym, []).append(name)

    def settle(self) -> None:
        """Bring the occurrences into reading order, after which ``within`` works."""
        self.occurrences.sort(key=lambda occurrence: occurrence.span.start)
        self.starts = [occurrence.span.start for occurrence in self.occurrences]
        for occurrence in self.occurrences:
            occurrence.name.places.append(occurrence.span.start)
        for name in self.names:
            nouns = {role.noun for role in name.roles}
            for noun in nouns.union(*(role.modifiers & PARTIES for role in name.roles)):
                self.by_role.setdefault(noun, []).append(name)

    def within(self, start: int, end: int) -> list[Occurrence]:
        """Return the occurrences that begin in ``start`` up to ``end``."""
        return self.occurrences[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def touching(self, span: Span) -> list[Occurrence]:
        """Return the occurrences that overlap ``span``: one may begin before it."""
        low = bisect_left(self.starts, span.start)
        begun = self.occurrences[max(0, low - 1) : low]
        over = [one for one in begun if one.span.end > span.start]
        return over + self.within(span.start, span.end)

    def before(self, end: int, most: int) -> list[Occurrence]:
        """Return the ``most`` last occurrences that begin before ``end``."""
        high = bisect_left(self.starts, end)
        return self.occurrences[max(0, high - most) : high]

    def after(self, start: int, most: int) -> list[Occurrence]:
        """Return the ``most`` first occurrences that begin at ``start`` or later."""
        low = bisect_left(self.starts, start)
        return self.occurrences[low : low + most]

    def give(self, name: Name, role: Role) -> None:
        """Enter one more role of somebody in a settled census."""
        name.roles.append(role)
        self.by_role.setdefault(role.noun, []).append(name)

    def holders(self, noun: str) -> list[Name]:
        """Return the people who have the role, or one that the noun can stand for."""
        found: dict[int, Name] = {}
        for word in sorted(kin_of(noun)):
            found.update((id(name), name) for name in self.by_role.get(word, [])[-HOLDERS:])
        return list(found.values())

    def bearers(self, word: str) -> list[tuple[int, Name]]:
        """Return who or what a single bare word can name, with scores, best first."""
        pool = self.by_word.get(word)
        if pool is None:
            pool = self.by_stem.get(word[:STEM], []) if len(word) >= LONG else []
        scored = [(surname_fits(word, name.words), name) for name in pool[-HOLDERS:]]
        fitting = [pair for pair in scored if pair[0]]
        if len(fitting) < 2:
            return fitting
        return sorted(
            fitting, key=lambda pair: (-pair[0], pair[1].sort is not Sort.PERSON, -pair[1].uses)
        )
