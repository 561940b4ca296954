"""How far an audit has come: documents, rate, and the time that is left."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from attribcheck.archive.audit import Watch
    from attribcheck.archive.document import Document


@contextmanager
def progress(size: int) -> Iterator["Watch"]:
    """Show a bar over ``size`` bytes of input in the block; give what moves it."""
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        Progress,
        TaskProgressColumn,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )

    columns = (
        BarColumn(bar_width=24),
        TaskProgressColumn(),
        TextColumn("{task.fields[told]}", markup=False),
        TimeElapsedColumn(),
        TextColumn("left", markup=False),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as shown:
        task = shown.add_task("", total=max(size, 1), told="")
        count = 0

        def watch(document: "Document") -> None:
            nonlocal count
            count += 1
            elapsed = shown.tasks[0].elapsed or 0.0
            rate = f"{count / elapsed:,.1f} a second" if elapsed else ""
            shown.update(task, advance=document.weight, told=f"{count:,} documents, {rate}")

        yield watch
