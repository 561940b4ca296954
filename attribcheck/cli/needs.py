"""Extras that only some commands need."""

from collections.abc import Iterator
from contextlib import contextmanager

from attribcheck.model.errors import MissingExtraError


@contextmanager
def needed(extra: str, *packages: str) -> Iterator[None]:
    """Turn an import of one of ``packages`` that fails in the block into MissingExtraError."""
    try:
        yield
    except ImportError as error:
        package = (error.name or "").partition(".")[0]
        if package not in packages:
            raise
        raise MissingExtraError(
            f"{package} is not installed, and this command needs it",
            hint=f"pip install 'attribcheck[{extra}]'",
        ) from None
