"""What is worth a line on standard error and is no failure."""

import sys
from argparse import Namespace

from attribcheck.render.visible import one_line


def remark(arguments: Namespace, words: str) -> None:
    """Tell it, unless ``--quiet`` asks for silence."""
    if not arguments.quiet:
        print(f"attribcheck: {one_line(words)}", file=sys.stderr, flush=True)
