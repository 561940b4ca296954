"""How far a long run has come, on standard error, where that is a terminal."""

import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from attribcheck.render.visible import one_line

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

LARGE = 100_000
"""Bytes from which a single story is long work: more than a second on a laptop."""


@dataclass(slots=True)
class Bar:
    """A progress bar, or none."""

    progress: "Progress | None" = None
    task: "TaskID | None" = None

    def at(self, name: str) -> None:
        """Name the story that is being read."""
        if self.progress is not None and self.task is not None:
            self.progress.update(self.task, story=one_line(name))

    def done(self) -> None:
        """Count one story."""
        if self.progress is not None and self.task is not None:
            self.progress.advance(self.task)

    def aside(self) -> AbstractContextManager[None]:
        """Take the bar away while the block prints."""
        return self._away(self.progress) if self.progress is not None else nullcontext()

    @staticmethod
    @contextmanager
    def _away(progress: "Progress") -> Iterator[None]:
        progress.stop()
        try:
            yield
        finally:
            progress.start()


@contextmanager
def bar(arguments: Namespace, stories: Sequence[str]) -> Iterator[Bar]:
    """Show a bar in the block, if the work is long and standard error a terminal."""
    if arguments.quiet or not sys.stderr.isatty() or not _long(stories):
        yield Bar()
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn

    columns = (
        SpinnerColumn(),
        BarColumn(bar_width=24),
        MofNCompleteColumn(),
        TextColumn("{task.fields[story]}", markup=False),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        yield Bar(progress, progress.add_task("", total=len(stories), story=""))


def _long(stories: Sequence[str]) -> bool:
    return len(stories) > 1 or any(_size(name) >= LARGE for name in stories)


def _size(name: str) -> int:
    try:
        return Path(name).stat().st_size if name != "-" else 0
    except (OSError, ValueError):
        return 0
