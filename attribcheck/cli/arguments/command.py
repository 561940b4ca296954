"""What all commands have in common, and how a value is read."""

import argparse
from collections.abc import Callable
from typing import TypeAlias

from attribcheck.cli.arguments.parser import Parser

EXIT_CODES = "exit codes: 0 clean, 1 findings at or above --fail-on (check, diff), 2 could not run"

Commands: TypeAlias = "argparse._SubParsersAction[Parser]"


def command(commands: Commands, name: str, says: str) -> argparse.ArgumentParser:
    """Add a command and return its parser."""
    return commands.add_parser(
        name, help=says, description=says, epilog=EXIT_CODES, allow_abbrev=False
    )


def number_from(least: int, most: int | None = None) -> Callable[[str], int]:
    """Return what reads a whole number that is ``least`` or more, up to ``most``."""

    def number(value: str) -> int:
        found = int(value) if value.isascii() and value.isdigit() and len(value) < 19 else -1
        if found < least or (most is not None and found > most):
            reach = f"{least} up" if most is None else f"{least} to {most}"
            raise argparse.ArgumentTypeError(f"{value!r} is no number from {reach}")
        return found

    return number
