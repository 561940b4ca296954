"""One voice: where several rules see one fault, one of them tells it."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from attribcheck.model.finding import Flag, Severity
from attribcheck.rules.rule import Rule


@dataclass(frozen=True, slots=True)
class Told:
    """A flag of a rule, and how much it weighs, doubt and all."""

    rule: Rule
    flag: Flag
    severity: Severity


def with_one_voice(flags: Mapping[str, tuple[Told, ...]]) -> list[Told]:
    """Return the flags less those that a rule they yield to tells as well.

    Args:
        flags: of each rule that ran, by its code.

    A rule yields, as its ``yields_to`` says, to another that flags the same words or the same
    source and weighs no less: what is graver is never hidden behind what is lighter. It does so
    too where that other yields in its turn: there is still one fault.
    """
    places = _by_target(flags)
    return [
        told
        for several in flags.values()
        for told in several
        if not any(
            places[key].holds(told.flag)
            for target in told.rule.yields_to
            if (key := (target, told.severity)) in places
        )
    ]


def _by_target(flags: Mapping[str, tuple[Told, ...]]) -> dict[tuple[str, Severity], "_Places"]:
    """Return where flags are that weigh no less than each severity, by rule and by variant."""
    found: dict[tuple[str, Severity], list[Told]] = defaultdict(list)
    for code, several in flags.items():
        for told in several:
            for severity in (one for one in Severity if one <= told.severity):
                found[code, severity].append(told)
                found[f"{code}.{told.flag.variant}", severity].append(told)
    return {key: _places(tuple(several)) for key, several in found.items()}


@dataclass(slots=True)
class _Places:
    """Where one rule has flags."""

    starts: list[int] = field(default_factory=list)
    reach: list[int] = field(default_factory=list)
    """How far the flags that begin up to here reach."""

    sources: set[str] = field(default_factory=set)

    def holds(self, flag: Flag) -> bool:
        """Tell whether a flag here shares words or source with ``flag``."""
        if flag.source_id in self.sources:
            return True
        before = bisect_right(self.starts, flag.span.end - 1)
        return before > 0 and self.reach[before - 1] > flag.span.start


def _places(several: tuple[Told, ...]) -> _Places:
    places = _Places()
    for span in sorted(told.flag.span for told in several):
        places.starts.append(span.start)
        places.reach.append(max(span.end, *places.reach[-1:], 0))
    places.sources.update(told.flag.source_id for told in several if told.flag.source_id)
    return places
