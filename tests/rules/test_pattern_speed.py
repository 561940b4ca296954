"""Every pattern of every rule takes time in proportion to the copy, be it of its own words."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from types import ModuleType

import pytest
from patience import patience

import attribcheck.rules
from attribcheck.rules.narration import phrases

LENGTH = 30_000

FILLING = ("", " ", "a ", "A ", "A’s, ", "0 ", "“a ", "[(….", "-a")
"""What is repeated beside a pattern's own words."""

FRAGMENT = re.compile(r"\\b|\(\?|\[\^?[\w\\]|\\Z")
"""What shows that a text is a pattern, or a piece of one."""


def modules() -> Iterator[ModuleType]:
    """Yield every module of the rules."""
    package = attribcheck.rules
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield importlib.import_module(found.name)


def patterns() -> Iterator[pytest.param]:
    """Yield each pattern once, those that are texts compiled as the rules do it."""
    known: set[str] = set()
    for module in modules():
        for name, value in vars(module).items():
            several = value if isinstance(value, tuple) else (value,)
            for at, one in enumerate(several):
                pattern = compiled(one) if name.isupper() else None
                if pattern is not None and pattern.pattern not in known:
                    known.add(pattern.pattern)
                    place = module.__name__.rpartition(".")[2]
                    yield pytest.param(pattern, id=f"{place} {name} {at}")


def compiled(value: object) -> re.Pattern[str] | None:
    """Return a pattern; None for what is none."""
    if isinstance(value, str) and FRAGMENT.search(value):
        return phrases(value)
    return value if isinstance(value, re.Pattern) else None


def hostile(pattern: re.Pattern[str]) -> Iterator[str]:
    """Yield copy made of the pattern's own words, and of what may stand between them."""
    plain = re.sub(r"\\s\{1,9\}|\\[A-Za-z]|\(\?P<\w+>|\{[\d,]+\}", " ", pattern.pattern)
    words = list(dict.fromkeys(re.findall(r"[A-Za-z]{1,20}", plain)))
    for piece in (*FILLING[1:], " ".join(words[:40]) + " ", "".join(words[:40])):
        yield (piece * LENGTH)[:LENGTH]
    for word in words[:: max(1, len(words) // 6)]:
        for filling in FILLING[:4]:
            yield ((word + filling) * LENGTH)[:LENGTH]


PATTERNS = tuple(patterns())


@pytest.mark.parametrize("pattern", PATTERNS)
def test_time_grows_no_faster_than_the_copy(pattern: re.Pattern[str]) -> None:
    for copy in hostile(pattern):
        with patience():
            for _ in pattern.finditer(copy):
                pass


def test_the_patterns_of_every_family_are_found() -> None:
    found = {str(param.id) for param in PATTERNS}
    assert len(found) > 150
    assert {
        "papers SHOWING 0",
        "q108_edited_quote_marker MARKER 0",
        "s102_time_reference TODAY 0",
    } <= found
