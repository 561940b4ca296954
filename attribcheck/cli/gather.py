"""From what the command line names to stories: files, folders, patterns, standard input."""

import os
from argparse import Namespace
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from glob import glob, has_magic
from pathlib import Path

from attribcheck.cli.failures import Failures
from attribcheck.cli.remarks import remark
from attribcheck.model.errors import ReadError
from attribcheck.readers.formats import FORMATS

KINDS = frozenset(suffix for each in FORMATS for suffix in each.suffixes)
NOTED = 4
"""Kinds of files that a remark on a folder names."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """The stories to examine."""

    names: tuple[str, ...]
    """As the user named them, or below the folder as named; ``-`` is standard input."""

    several: bool
    """More than one was asked for: a folder and a pattern ask for several, whatever they hold."""


def gather(arguments: Namespace, failures: Failures) -> Gathered:
    """Return the stories that are named, each once, in the order of the command line.

    What a folder or a pattern holds comes in the order of names. A folder without stories and a
    pattern that fits nothing are failures; whatever else is wrong shows when a story is read.
    """
    found: dict[str, str] = {}
    wide = False
    for given in arguments.stories:
        with failures.told():
            for name in _named(given, arguments, failures):
                wide |= name != given
                found.setdefault(os.path.normpath(name), name)
    names = tuple(name for name in found.values() if not _waivers(name, found))
    return Gathered(names, wide or len(arguments.stories) > 1)


def _named(given: str, arguments: Namespace, failures: Failures) -> Iterator[str]:
    if not given:
        hint = "look at the variable or the list that should hold it"
        raise ReadError("a story’s name is empty", hint=hint)
    if given == "-" or not has_magic(given) or os.path.lexists(given):
        yield from _within(given, arguments, failures)
        return
    fitting = sorted(glob(given, recursive=True))  # noqa: PTH207 - as the user wrote it
    if not fitting:
        raise ReadError("no file fits this pattern", where=given, hint="check its spelling")
    for name in fitting:
        yield from _within(name, arguments, failures)


def _within(name: str, arguments: Namespace, failures: Failures) -> Iterator[str]:
    """Yield ``name``, or the stories in it if it is a folder."""
    if name == "-" or not Path(name).is_dir():
        yield name
        return
    passed: Counter[str] = Counter()
    stories = list(_below(name, passed, failures))
    if passed:
        remark(arguments, f"{name}: passed over {_told(passed)}")
    if not stories:
        raise ReadError(
            "there is no story in this folder",
            where=name,
            hint="stories are told by suffixes such as .txt, .docx, .html; name others one by one",
        )
    yield from stories


def _below(folder: str, passed: Counter[str], failures: Failures) -> Iterator[str]:
    """Yield the stories in ``folder`` and below; links to other folders are not followed.

    Args:
        passed: what is passed over is counted here, by its kind.
    """
    for here, folders, files in os.walk(folder, onerror=_onerror(failures)):
        passed["hidden"] += sum(name.startswith(".") for name in (*folders, *files))
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = Path(name)
            if name.startswith("."):
                continue
            if path.suffix.lower() in KINDS:
                yield os.path.join(here, name)  # noqa: PTH118 - a Path would drop a leading ./
            elif not name.endswith(".waivers.toml"):
                passed[path.suffix.lower() or "without a suffix"] += 1
    passed += Counter()


def _onerror(failures: Failures) -> Callable[[OSError], None]:
    def told(error: OSError) -> None:
        with failures.told():
            what = f"cannot be read: {error.strerror or error}"
            raise ReadError(what, where=str(error.filename), hint="check its permissions")

    return told


def _told(passed: Counter[str]) -> str:
    """Return ``3 files that are no stories (hidden, .png)``."""
    count = sum(passed.values())
    kinds = sorted(kind for kind in passed if passed[kind])
    more = ", …" if len(kinds) > NOTED else ""
    noun = "thing that is no story" if count == 1 else "things that are no stories"
    return f"{count} {noun} ({', '.join(kinds[:NOTED])}{more})"


def _waivers(name: str, found: dict[str, str]) -> bool:
    """Tell whether ``name`` holds the waivers of another story that is named."""
    from attribcheck.desk.waivers import SUFFIX

    return name.endswith(SUFFIX) and os.path.normpath(name.removesuffix(SUFFIX)) in found
