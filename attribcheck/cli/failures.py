"""What could not be done, told on standard error; the one place that catches."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from attribcheck.model.errors import AttribcheckError
from attribcheck.render.visible import one_line


@dataclass(slots=True)
class Failures:
    """How many things could not be done; any turns the exit code to 2."""

    count: int = 0
    silent: bool = False
    """True: they are counted, and not told."""

    @contextmanager
    def told(self) -> Iterator[None]:
        """Tell of an AttribcheckError in the block and go on after it; the rest are bugs."""
        try:
            yield
        except AttribcheckError as error:
            self.count += 1
            if self.silent:
                return
            where = f"{one_line(error.where)}: " if error.where else ""
            print(f"attribcheck: {where}{one_line(error.what)}", file=sys.stderr)
            if error.hint:
                print(f"  hint: {one_line(error.hint)}", file=sys.stderr)
