"""``--watch``: the same once more whenever a story, or the waivers beside it, has been saved."""

import os
import sys
import time
from argparse import Namespace
from collections.abc import Callable, Iterator

from attribcheck.cli.failures import Failures
from attribcheck.cli.remarks import remark

PAUSE = 0.5
"""Seconds between two looks at the files."""

CLEAR = "\x1b[H\x1b[2J\x1b[3J"
"""Home, and the screen and what has scrolled off it wiped."""

Run = Callable[[Namespace, Failures], bool]
State = tuple[tuple[str, int, int], ...]


def watching(arguments: Namespace, failures: Failures, run: Run) -> bool:
    """Run once or, with ``--watch``, until Ctrl-C; return what the last run did.

    What cannot be read while it is being saved is told, and counts for that run alone.
    ConfigError for standard input, which nobody saves.
    """
    from attribcheck.model.errors import ConfigError

    if not arguments.watch:
        return run(arguments, failures)
    if "-" in arguments.stories:
        raise ConfigError("standard input cannot be watched", where="--watch", hint="name a file")
    unpaged = Namespace(**vars(arguments) | {"no_pager": True})
    found = False
    try:
        for _ in _changes(arguments):
            if arguments.output is None and sys.stdout.isatty():
                sys.stdout.write(CLEAR)
            trial = Failures()
            with trial.told():
                found = run(unpaged, trial)
            sys.stdout.flush()
            if sys.stderr.isatty():
                remark(arguments, "watching; Ctrl-C ends it")
    except KeyboardInterrupt:
        return found
    return found


def _changes(arguments: Namespace) -> Iterator[None]:
    """Yield at once, and then whenever files have changed and come to rest."""
    seen = _state(arguments)
    yield
    while True:
        time.sleep(PAUSE)
        state = _state(arguments)
        if state == seen:
            continue
        time.sleep(PAUSE)
        if state == _state(arguments):
            seen = state
            yield


def _state(arguments: Namespace) -> State:
    """Return when each file was saved, and how long it is."""
    from attribcheck.cli.gather import gather
    from attribcheck.desk.waivers import SUFFIX

    silent = Namespace(stories=arguments.stories, quiet=True)
    names = gather(silent, Failures(silent=True)).names
    return tuple(_saved(name) for story in names for name in (story, f"{story}{SUFFIX}"))


def _saved(name: str) -> tuple[str, int, int]:
    try:
        found = os.stat(name)  # noqa: PTH116 - a name, not a path
    except (OSError, ValueError):
        return name, 0, -1
    return name, found.st_mtime_ns, found.st_size
