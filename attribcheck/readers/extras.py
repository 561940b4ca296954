"""Packages that only some formats need, and what they make of broken files."""

import logging
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from attribcheck.model.errors import MissingExtraError

FAULTS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)
"""What packages raise, beside errors of their own, over files that break their format’s rules.

Only around a package’s own reading of a file: in our code they are bugs.
"""


def fault(error: Exception) -> str:
    """Return what is wrong with a file, in one line, as far as the package could tell."""
    told = str(error).strip() if not isinstance(error, AttributeError | TypeError) else ""
    return (told.splitlines() or ["its parts do not fit together"])[0][:200]


@contextmanager
def needed(extra: str, name: str, *, among: str = "formats") -> Iterator[None]:
    """Turn an import that fails in the block into MissingExtraError.

    Args:
        extra: the part of ``attribcheck[…]`` that installs what is missing.
        name: the file that cannot be read without it.
        among: the extra that installs this and all like it; empty: there is none.
    """
    try:
        yield
    except ImportError as error:
        package = (error.name or "a package").partition(".")[0]
        raise MissingExtraError(
            f"{package} is not installed, and this format cannot be read without it",
            where=name,
            hint=f"pip install 'attribcheck[{extra}]'"
            + (f", or attribcheck[{among}] for every format" if among else ""),
        ) from None


@contextmanager
def silenced(package: str) -> Iterator[None]:
    """Keep what ``package`` logs in the block from standard error, where findings are read."""
    logger = logging.getLogger(package)
    level = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        logger.setLevel(level)
