"""What a report is printed on: how wide it is, and whether in colour."""

import io
import os
import sys
from argparse import Namespace
from dataclasses import dataclass

from rich.console import Console, RenderableType

PLAIN_WIDTH = 80
"""Cells, where the output is no terminal and COLUMNS is not set."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """How to turn what rich prints into text."""

    width: int
    color: str | None
    """rich's name of the colour system. None: no escape sequences at all."""

    hueless: bool = False
    """Bold and underline without colours, as NO_COLOR asks of a terminal."""

    def text(self, *renderables: RenderableType) -> str:
        """Return ``renderables`` as they are to be written, a line end after each."""
        stream = io.StringIO()
        console = Console(
            file=stream,
            width=self.width,
            force_terminal=self.color is not None,
            color_system=self.color,  # type: ignore[arg-type]  # rich lists its names as literals
            no_color=self.hueless,
            legacy_windows=False,
            highlight=False,
        )
        for renderable in renderables:
            console.print(renderable, soft_wrap=True)
        return stream.getvalue()


def sheet(arguments: Namespace) -> Sheet:
    """Return the sheet that ``--width``, ``--color``, ``-o`` and the terminal make."""
    console = Console(file=sys.stdout)
    shown = arguments.output is None and console.is_terminal
    width = arguments.width or (console.width if shown or "COLUMNS" in os.environ else PLAIN_WIDTH)
    if arguments.color == "never" or (arguments.color == "auto" and not shown):
        return Sheet(width, None)
    if arguments.color == "always":
        forced = Console(file=sys.stdout, force_terminal=True)
        return Sheet(width, forced.color_system or "256")
    return Sheet(width, console.color_system, console.no_color)
