"""Packages that only some formats need."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from attribcheck.model.errors import MissingExtraError


@contextmanager
def needed(extra: str, name: str) -> Iterator[None]:
    """Turn an import that fails in the block into MissingExtraError.

    Args:
        extra: the part of ``attribcheck[…]`` that installs what is missing.
        name: the file that cannot be read without it.
    """
    try:
        yield
    except ImportError as error:
        package = (error.name or "a package").partition(".")[0]
        raise MissingExtraError(
            f"{package} is not installed, and this format cannot be read without it",
            where=name,
            hint=f"pip install 'attribcheck[{extra}]', or attribcheck[formats] for every format",
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
